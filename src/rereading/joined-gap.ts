/** Where a line ended, perhaps over an empty one, or with what its source has around it. */
export const GAP = ' {1,40}'

/** What stands before the first match of a pattern, the match's parts, and what stands behind it. */
export function partBy(pattern: RegExp, text: string): [before: string, parts: string[], behind: string] {
  const match = pattern.exec(text)
  if (!match) return [text, [], '']
  const [whole, ...parts] = match
  return [text.slice(0, match.index), parts.filter((part) => part), text.slice(match.index + whole.length)]
}
