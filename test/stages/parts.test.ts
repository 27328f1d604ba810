import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { markText } from '../../src/pages/mark-text.js'
import { LONGEST_PART, parsePages, parsePart } from '../../src/parse-pages.js'
import { readOptions } from '../../src/settings.js'

const settings = readOptions({})

/** A text of a length, made of one line again and again, and cut. */
const fill = (line: string, length: number): string => line.repeat(Math.ceil(length / line.length)).slice(0, length)

const CARD = 'A Title of a Paper\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024 2\n\n'
const HALF = LONGEST_PART / 2

describe('a part of a page', () => {
  it.each<readonly [name: string, text: string, length: number]>([
    ['is a page that is short enough', fill('word\n', LONGEST_PART), LONGEST_PART],
    ['ends after its last whole line', fill('1234\n', LONGEST_PART + 3), LONGEST_PART - (LONGEST_PART % 5)],
    ['ends where it must, if it is one line', fill('x', LONGEST_PART + 3), LONGEST_PART],
    ['ends before a CRLF', `${fill('x', LONGEST_PART - 1)}\r\n${fill('x', 9)}`, LONGEST_PART - 1],
    ['ends before a character of two units', `${fill('x', LONGEST_PART - 1)}😀${fill('x', 9)}`, LONGEST_PART - 1],
    ['ends after a character of two units', `${fill('x', LONGEST_PART - 2)}😀${fill('x', 9)}`, LONGEST_PART],
    ['ends after a line that is half of it, and one', `${fill('x', HALF)}\n${fill('x', HALF + 9)}`, HALF + 1],
    ['does not end after a line that is less', `${fill('x', HALF - 1)}\n${fill('x', HALF + 9)}`, LONGEST_PART],
    ['ends at its limit, if a line ends there', `${fill('x', LONGEST_PART - 1)}\n${fill('x', 9)}`, LONGEST_PART],
  ])('%s', (_name, text, length) => {
    expect(parsePart(text, 0, settings).text.length).toBe(length)
    expect([...parsePages(markText(text), settings)]).toHaveLength(length === text.length ? 1 : 2)
  })

  it('ends before its last card, which may go on', () => {
    const cards = Array.from({ length: 8000 }, (_, index) => CARD.replace('a Paper', `Paper ${index}`))
    const text = cards.join('')
    const {
      papers,
      findings,
      text: { length },
    } = parsePart(text, 1000, settings)
    const titles = papers.map(({ paper }) => paper.title)
    expect(length).toBeGreaterThan(LONGEST_PART - 2 * CARD.length - 20)
    expect(length).toBeLessThan(LONGEST_PART)
    expect(titles).toEqual(titles.map((_, index) => `A Title of Paper ${index}`))
    expect(text.slice(length)).toMatch(new RegExp(`^\n?A Title of Paper ${titles.length}\\n`))
    expect(findings.every(({ start }) => start < 1000 + length)).toBe(true)
    // The next part takes up where this one ends, so that the text as a whole is read as if it were one.
    expect(parseDigest(text).papers).toHaveLength(cards.length)
  })

  it('tells nothing of the card that the next part begins with', () => {
    const card = CARD.replace('We study heads.\n\n', '')
    const cards = Array.from({ length: 12_000 }, (_, index) => card.replace('a Paper', `Paper ${index}`))
    const text = [CARD, ...cards].join('')
    const {
      papers,
      findings,
      text: { length },
    } = parsePart(text, 0, settings)
    expect(text.slice(length)).toMatch(/^\n?A Title of Paper/)
    // That a card lacks an abstract, where another has one, is told at its title.
    const missing = findings.filter(({ code }) => code === 'missing-field')
    expect(missing.map(({ start }) => start)).toEqual(papers.slice(1).map(({ source }) => source.start))
  })

  it.each(['', CARD.replace('a Paper', 'Another')])(
    'ends after a card that fills more than half of it, behind %j',
    (other) => {
      const text = CARD + other + fill('1234\n', LONGEST_PART)
      const {
        papers,
        text: { length },
      } = parsePart(text, 0, settings)
      expect(length).toBe(text.lastIndexOf('\n', LONGEST_PART - 1) + 1)
      expect(papers[0]?.paper.title).toBe('A Title of a Paper')
    },
  )
})
