/** What is often given in place of a text. */
const REMEDIES: Record<string, string | undefined> = {
  Uint8Array: ": take readFile(path, 'utf8'), or new TextDecoder().decode(bytes)",
  ArrayBuffer: ': take new TextDecoder().decode(buffer)',
  Blob: ': await its text()',
  File: ': await its text()',
  Response: ': await its text()',
  Promise: ': await it',
}

/** A value in the wording of an error: `"votes"`, `number 5`, `null`, `Map`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object') return `${typeof value} ${String(value)}`
  const name = Object.prototype.toString.call(value).slice(8, -1)
  return name + (REMEDIES[name] ?? '')
}

/** A `TypeError` names what stands in a text's place. */
export function expectText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`Expected text to be a string, found ${describe(text)}`)
}
