/** What is often given in place of a text. */
const REMEDIES: Record<string, string | undefined> = {
  Uint8Array: ": take readFile(path, 'utf8'), or new TextDecoder().decode(bytes)",
  ArrayBuffer: ': take new TextDecoder().decode(buffer)',
  Blob: ': await its text()',
  File: ': await its text()',
  Response: ': await its text()',
  Promise: ': await it',
}

/** A value in the wording of an error: `"votes"`, `number 5`, `null`, `Map`. `remedies`: what to take in place of such objects. */
export function describe(value: unknown, remedies: Readonly<Record<string, string | undefined>> = REMEDIES): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object') return `${typeof value} ${String(value)}`
  const name = Object.prototype.toString.call(value).slice(8, -1)
  return name + (remedies[name] ?? '')
}

/** A `TypeError` names what stands in a text's place. `ofIndex`: what to take where `map` passed an index. */
export function expectText(text: unknown, ofIndex = ''): void {
  if (typeof text === 'string') return
  throw new TypeError(`Expected text to be a string, found ${describe(text)}${typeof text === 'number' ? ofIndex : ''}`)
}
