/** The next place of some words from an offset on, or the text's end. */
export function findOrEnd(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from)
  return at < 0 ? text.length : at
}
