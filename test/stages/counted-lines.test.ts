import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { findCountedLines } from '../../src/rereading/counted-lines.js'
import { pageTextOf } from '../../src/text/page-text.js'

/** A text with a line over each of some cards, of three lines each. */
const over = (...lines: readonly string[]): string => lines.map((line) => `${line}\nOrca\n\nHeads\nTides`).join('\n')

const counted = (text: string): string[] =>
  findCountedLines(pageTextOf(text, 0)).map(({ start, end }) => text.slice(start, end))

describe('the lines that count cards', () => {
  it.each([
    ['with a mark', ['№ 1', '№ 2', '№ 3']],
    ['with how many there are', ['  [9/12] ', '  [10/12]', '  [11/12]']],
    ['with another number', ['(0) 204', '(1) 96', '(2) 104', '(3) 8']],
    ['with CRLF', ['1.\r', '2.\r', '3.\r']],
  ])('are found %s', (_what, lines) => {
    expect(counted(over(...lines))).toEqual(lines)
  })

  it.each([
    ['two', ['№ 1', '№ 2']],
    ['lines that do not count up by one', ['№ 1', '№ 3', '№ 5']],
    ['lines that begin again', ['№ 1', '№ 2', '№ 3', '№ 1']],
    ['words, which can be titles', ['Orca 1', 'Orca 2', 'Orca 3']],
    ['long lines', [1, 2, 3].map((number) => `${'-'.repeat(100)}${number}`)],
    ['votes', ['7', '8', '9']],
    ['votes in a list', ['- 7', '- 8', '- 9']],
    ['votes in bold', ['**7**', '**8**', '**9**']],
    ['votes in a quotation', ['> 7', '> 8', '> 9']],
    ['votes in a table', ['| 7 |', '| 8 |', '| 9 |']],
    ['votes in overstrike', ['1\b10\b0', '2\b20\b0', '3\b30\b0']],
    ['votes behind a box', ['[ ] 7', '[ ] 8', '[ ] 9']],
    ['numbers of links', ['[7]', '[8]', '[9]']],
    ['the same behind numbers of lines', ['12:[7]', '17:[8]', '22:[9]']],
    ['stars and comments', ['197 4', '480 5', '622 6']],
    ['the same behind numbers of links', ['[31]197 [32]4', '[40]480 [41]5', '[49]622 [50]6']],
    ['the same before numbers of links', ['197⟨31⟩ 4⟨32⟩', '480⟨40⟩ 5⟨41⟩', '622⟨49⟩ 6⟨50⟩']],
    ['ranks', ['#1', '#2', '#3']],
    ['days', ['2024-10-01', '2024-10-02', '2024-10-03']],
    ['arXiv numbers', ['2410.10161', '2410.10162', '2410.10163']],
    ['a card’s facts', ['• 1', '• 2', '• 3']],
  ])('are not %s', (_what, lines) => {
    expect(counted(over(...lines))).toEqual([])
  })

  it('have cards between', () => {
    expect(counted('№ 1\nOrca\n№ 2\nOrca\nHeads\n№ 3')).toEqual([])
  })
})

describe('a page with such a line over each card is read as without it, and each is told', () => {
  const list = ['Orca', 'Medusa', 'GiT'].map((title) => `Submitted by\nmira\n94\n${title}\n·\n4 authors\n5\n`)
  const search = ['Orca', 'Medusa', 'GiT'].map(
    (title) => `${title}\n\nWe study heads that read the long context.\n\n  • 4 authors\n·\nOct 6, 2024\n\n`,
  )
  const banner = 'Daily Papers\n\nbyAK and the research community\n\nFeb 25\n\n'

  it.each([['№ 1'], ['◆ 1'], ['[1/3]'], ['1、'], ['===1==='], ['-> 1'], ['1 ------------']])('%s', (counter) => {
    for (const cards of [list, search]) {
      const counters = cards.map((_card, index) => counter.replace('1', String(index + 1)))
      const { papers } = parseDigest(banner + cards.join(''))
      const read = parseDigest(banner + cards.map((card, index) => `${counters[index]}\n${card}`).join(''))
      expect(read.papers).toEqual(papers)
      expect(read.diagnostics.filter(({ code }) => code === 'unrecognized-text').map(({ message }) => message)).toEqual(
        counters.map((words) => expect.stringContaining(`"${words}"`)),
      )
    }
  })
})
