import { expect, it } from 'vitest'
import { peelMarkup } from '../../src/markup/peel.js'
import { sourceSpan } from '../../src/markup/plain-text.js'

/** A link as its words and its target. */
export type PeeledLink = readonly [words: string, target: string]

/** A row of a table about markup: what it is, a saved text, the plain text, its links. */
export type MarkupCase = readonly [name: string, input: string, text: string, links?: readonly PeeledLink[]]

/** Where the page begins in the input. */
const OFFSET = 1000

/** A page's plain text and links; fails where a character or a target is not traced to its own place in the input. */
export function peel(input: string): { text: string; links: PeeledLink[] } {
  const plain = peelMarkup(input, OFFSET)
  const at = ({ start, end }: { start: number; end: number }): string => input.slice(start - OFFSET, end - OFFSET)
  for (const [index, character] of [...plain.text].entries()) {
    // Spaces, line ends, heading marks, dashes and ellipses are what a rule can put in.
    if (plain.text.length === [...plain.text].length && /[^\s#—–…•]/.test(character))
      expect(at(sourceSpan(plain, index, index + 1)), `the place of ${index} in ${plain.text}`).toBe(character)
  }
  const links = plain.links.map(({ start, end, target, source }): PeeledLink => {
    expect(source.end).toBeGreaterThanOrEqual(source.start)
    expect(at(source)).toBe(at(source).trim())
    if (target !== '') expect(at(source).replace(/\s/g, '').replaceAll('&amp;', '&')).toBe(target.replace(/\s/g, ''))
    return [plain.text.slice(start, end), target]
  })
  return { text: plain.text, links }
}

/** Runs a table about markup. */
export function itPeels(rows: readonly MarkupCase[]): void {
  it.each(rows.map(([name, input, text, links = []]) => ({ name, input, text, links })))(
    '$name',
    ({ input, text, links }) => {
      expect(peel(input)).toEqual({ text, links })
    },
  )
}
