/** A value in the wording of an error: `"votes"`, `number 5`, `null`, `Uint8Array`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'object'
    ? Object.prototype.toString.call(value).slice(8, -1)
    : `${typeof value} ${String(value)}`
}
