import type * as z from 'zod'
import { type ParseOptions, ParseOptionsSchema, type Settings } from './schema/options.js'
import { describe } from './text/describe.js'

/** Checks the options; a `TypeError` names what was expected and what was found. `others`: options that the caller has read itself. */
export function readOptions(options: ParseOptions = {}, others: readonly string[] = []): Settings {
  if (!isOptions(options)) throw new TypeError(`Expected options to be an object, found ${describe(options)}`)
  const { success, data, error } = ParseOptionsSchema.safeParse(options)
  if (!success) throw optionsError(options, error.issues[0] as (typeof error.issues)[number], others)
  return {
    referenceDate: data.referenceDate,
    unlabelledCount: data.unlabelledCount ?? 'upvotes',
    strict: data.strict ?? false,
  }
}

/** What each option can be. The wording of zod's messages depends on its settings. */
const EXPECTED: Record<keyof ParseOptions, string> = {
  referenceDate: 'a date of the calendar, "YYYY-MM-DD"',
  unlabelledCount: '"upvotes" or "comments"',
  strict: 'a boolean',
}

/** A `Date` or a `Map` has no keys that could be wrong. */
export const isOptions = (options: unknown): boolean => Object.prototype.toString.call(options) === '[object Object]'

function optionsError(options: ParseOptions, issue: z.core.$ZodIssue, others: readonly string[]): TypeError {
  if (issue.code === 'unrecognized_keys') {
    const known = [...Object.keys(EXPECTED), ...others].join(', ')
    const remedy = issue.keys.includes('onDiagnostic') ? ', an option of streamPapers' : ''
    return new TypeError(`Expected options to be among ${known}, found ${issue.keys.map(describe).join(', ')}${remedy}`)
  }
  const name = issue.path[0] as keyof ParseOptions
  const found = describe(options[name])
  const remedy = name === 'referenceDate' && found === 'Date' ? ': take its toISOString().slice(0, 10)' : ''
  return new TypeError(`Expected options.${name} to be ${EXPECTED[name]}, found ${found}${remedy}`)
}
