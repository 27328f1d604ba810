import type * as z from 'zod'
import { type ParseOptions, ParseOptionsSchema, type Settings } from './schema/options.js'
import { describe } from './text/describe.js'

/** Checks the options; a `TypeError` names what was expected and what was found. */
export function readOptions(options: ParseOptions = {}): Settings {
  if (!isOptions(options))
    throw new TypeError(`Expected options to be an object, found ${describe(options)}${remedyOf(options)}`)
  const { success, data, error } = ParseOptionsSchema.safeParse(options)
  if (!success) throw optionsError(options, error.issues[0] as (typeof error.issues)[number])
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

/** `map` passes an index behind each text. */
const remedyOf = (options: unknown): string =>
  typeof options === 'number' ? ': for texts.map(parsePapers), take texts.map((text) => parsePapers(text))' : ''

/** `2026-02-25T10:00:00Z` */
const TIMESTAMP = /^"\d{4}-\d\d-\d\d[T ]/

function remedyOfDate(found: string): string {
  if (found === 'Date') return ': take its toISOString().slice(0, 10)'
  return TIMESTAMP.test(found) ? ': take its slice(0, 10)' : ''
}

function optionsError(options: ParseOptions, issue: z.core.$ZodIssue): TypeError {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(EXPECTED).join(', ')
    const unknown = issue.keys.map((key) => describe(key)).join(', ')
    return new TypeError(`Expected known options (${known}; for streamPapers alone onDiagnostic), found ${unknown}`)
  }
  const name = issue.path[0] as keyof ParseOptions
  const found = describe(options[name])
  return new TypeError(`Expected options.${name} to be ${EXPECTED[name]}, found ${found}${remedyOfDate(found)}`)
}
