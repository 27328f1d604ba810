import { type ParseOptions, ParseOptionsSchema } from './schema/options.js'

/** Options with their defaults. */
export interface Settings {
  referenceDate: string | undefined
  unlabelledCount: 'upvotes' | 'comments'
  strict: boolean
}

/** Checks the text and the options; a `TypeError` names what was expected and what was found. */
export function readSettings(text: unknown, options: ParseOptions | undefined): Settings {
  if (typeof text !== 'string') throw new TypeError(`Expected text to be a string, found ${describe(text)}`)
  return readOptions(options)
}

export function readOptions(options: ParseOptions | undefined): Settings {
  const { success, data, error } = ParseOptionsSchema.safeParse(options ?? {})
  if (!success) {
    const { path, message } = error.issues[0] as (typeof error.issues)[number]
    const [name] = path
    if (!name) throw new TypeError(`Expected options to be an object of known options, found: ${message}`)
    const found = describe((options as Record<PropertyKey, unknown>)[name])
    throw new TypeError(`Expected options.${String(name)} to be valid (${message}), found ${found}`)
  }
  return {
    referenceDate: data.referenceDate,
    unlabelledCount: data.unlabelledCount ?? 'upvotes',
    strict: data.strict ?? false,
  }
}

/** A value in the wording of an error: `"votes"`, `number 5`, `null`, `Uint8Array`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'object'
    ? Object.prototype.toString.call(value).slice(8, -1)
    : `${typeof value} ${String(value)}`
}
