/** The match of a sticky pattern at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether a sticky pattern matches at a place of a text. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Where the match of a sticky pattern ends, or the place itself where it matches nothing. */
export const skip = (pattern: RegExp, text: string, at: number): number =>
  matchesAt(pattern, text, at) ? pattern.lastIndex : at
