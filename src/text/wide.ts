/** What stands beside a character of UTF-16 that was read as UTF-8 */
const PAIR = /[^\0]\0(?=[^\0]|$)/g

/** So much of a text tells. */
const LONGEST_HEAD = 400

/** Whether a text is UTF-16 that was read as UTF-8, of which half are NULs; a few, or many behind each other, are a program's. */
export function isWide(text: string): boolean {
  const head = text.slice(0, LONGEST_HEAD)
  return head.includes('\0') && (head.match(PAIR)?.length ?? 0) * 5 > head.length * 2
}
