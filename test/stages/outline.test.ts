import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { peelMarkup } from '../../src/markup/peel.js'
import type { PlainText } from '../../src/markup/plain-text.js'
import { markText } from '../../src/pages/mark-text.js'
import { findPageStarts } from '../../src/pages/page-starts.js'
import { findLineEnds } from '../../src/text/lines.js'
import { LONGEST_MARKED_LINE, outlineOf } from '../../src/text/outline.js'
import { readSavedPages } from '../support/folders.js'

/** The outline of a text as the stages read it. */
function shownOutline(input: string): string {
  const { text } = markText(input)
  return outlineOf(text, findLineEnds(text))
}

const LONG = 'x'.repeat(LONGEST_MARKED_LINE + 1)
const BEGINNING = 'x'.repeat(80)

describe('line ends', () => {
  it.each<[string, number[]]>([
    ['', [0]],
    ['a', [1]],
    ['\n', [0, 1]],
    ['a\nbc\n', [1, 4, 5]],
    ['a\r\nb', [2, 4]],
    ['\n\n\n', [0, 1, 2, 3]],
  ])('of %j', (text, ends) => {
    expect([...findLineEnds(text)]).toEqual(ends)
  })

  it('are as many as there are, however short the lines', () => {
    expect([...findLineEnds('\n'.repeat(1000))]).toEqual(Array.from({ length: 1001 }, (_, index) => index))
  })
})

describe('the outline', () => {
  it.each<[name: string, text: string, outline: string]>([
    ['is the text, if no line is long', 'a\n\nb\n', 'a\n\nb\n'],
    ['has the beginning of a long line', `a\n${LONG}\nb`, `a\n${BEGINNING}\nb`],
    ['has the beginning of a last line', `a\n${LONG}`, `a\n${BEGINNING}`],
    ['has the whole of a line that is just not long', LONG.slice(1), LONG.slice(1)],
    [
      'has the line ends of long lines',
      `${LONG}\r\n${LONG}\n${LONG}\r`,
      `${BEGINNING}\r\n${BEGINNING}\n${BEGINNING}\n`,
    ],
  ])('%s', (_name, text, outline) => {
    expect(shownOutline(text)).toBe(outline)
  })
})

describe('what is sought on the outline', () => {
  const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

  it.each(pages)('is what the whole text of $name tells', ({ text: input }) => {
    for (const page of [input, input.slice(input.length / 2), input.replaceAll('\n', '\r\n')]) {
      const source = markText(page)
      const { text, links } = peelMarkup(source.text, 0, shownOutline(page))
      expect({ text, links }).toEqual(withoutOffsets(peelMarkup(source.text, 0)))
    }
  })
})

const withoutOffsets = ({ text, links }: PlainText): Pick<PlainText, 'text' | 'links'> => ({ text, links })

describe('a mark on a long line', () => {
  const PAGE =
    'Daily Papers\n\nbyAK and the research community\n\nFeb 25\n\nOrca\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024\n\n'
  const FOOTER = 'System theme Company TOS Privacy About Jobs Website Models Datasets Spaces Pricing Docs\n'

  it.each<[name: string, line: string, place: 'before' | 'after' | null]>([
    ['that ends a page, wherever it stands', `${LONG} ${FOOTER}`, 'after'],
    ['that would begin a page, at its end', `${LONG} Daily Papers\nbyAK and the research community\n`, null],
    ["that would begin a collection's page, at its end", `${LONG} anaq 's Collections\n`, null],
    ["that begins a collection's page, behind pictures", `${LONG.slice(0, 394)} anaq 's Collections\n`, 'before'],
    ["that would begin a collection's page, too far behind", `${LONG.slice(0, 400)} 's Collections\n`, null],
  ])('%s', (_name, line, place) => {
    const starts = findPageStarts(markText(`${PAGE}${line}Orca\n`))
    expect(starts).toEqual(place === null ? [] : [PAGE.length + (place === 'after' ? line.length : 0)])
  })

  it('is peeled where the extractor leaves others on short lines', () => {
    const abstract = `${'We study heads. '.repeat(40)}We &amp; [they](https://example.com/they) agree.`
    const text = `Daily Papers\n\nby AK and the research community\n\n### [Orca](https://huggingface.co/papers/2410.10819)\n\n${abstract}\n\n4 authors\n·\nOct 6, 2024\n`
    const [paper] = parseDigest(text).papers
    expect(paper?.abstract).toMatch(/We & they agree\.$/)
    expect(paper?.links).toEqual(['https://example.com/they'])
  })

  it.each([
    ['a link', '[they](/papers?q=they)', 'they'],
    ['an entity', 'R&amp;D', 'R&D'],
  ])('is peeled where it is all that the page has: %s', (_name, written, read) => {
    const prose = 'We study heads. '.repeat(40)
    expect(
      parseDigest(`${PAGE}Medusa\n\n${prose}${written} agree.\n\n4 authors\n·\nOct 7, 2024\n`).papers[1]?.abstract,
    ).toBe(`${prose}${read} agree.`)
  })
})
