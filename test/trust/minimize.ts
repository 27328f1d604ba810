/**
 * Runs a check on a text. If it fails, throws the same failure with the smallest text that gives it, found by leaving out
 * lines and then words, so that it can become a fixture.
 */
export function checkText(text: string, check: (text: string) => void): void {
  const failure = failureOf(text, check)
  if (failure === null) return
  const isSame = (part: string): boolean => kindOf(failureOf(part, check)) === kindOf(failure)
  const lines = minimize(text.split(/(?<=\n)/), (part) => isSame(part.join('')))
  const smallest = minimize(lines.join('').split(/(?<=\s)/), (part) => isSame(part.join(''))).join('')
  throw new Error(`${failureOf(smallest, check)?.message}\nby the text ${JSON.stringify(smallest)}`)
}

function failureOf(text: string, check: (text: string) => void): Error | null {
  try {
    check(text)
    return null
  } catch (error) {
    return error as Error
  }
}

/** A message without what differs from text to text: numbers, names and quoted text. */
const kindOf = (failure: Error | null): string | undefined =>
  failure?.message
    .replace(/ of .*?: /s, ': ')
    .replace(/\d+|'[^']*'|".*"/gs, '')
    .slice(0, 60)

/** How many parts of a text are tried before what is left has to do. */
const LONGEST_SEARCH = 1500

function minimize(parts: readonly string[], isFailure: (parts: string[]) => boolean): string[] {
  let kept = [...parts]
  let tries = 0
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < kept.length && tries < LONGEST_SEARCH; ) {
      const rest = kept.toSpliced(from, size)
      tries++
      if (isFailure(rest)) kept = rest
      else from += size
    }
  }
  return kept
}
