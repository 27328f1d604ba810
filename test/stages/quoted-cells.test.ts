import { describe, expect, it } from 'vitest'
import { expectPairReadAlike, expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

const quote = (text: string, needsQuotes: RegExp): string =>
  text.replace(/[^\r\n]+/g, (line) => (needsQuotes.test(line) ? `"${line.replaceAll('"', '""')}"` : line))

/** What a page is told by before its lines are looked at: front matter, a list of addresses */
const FRAMED = /^---$|^ *(?:\d+\.|\[\d+\]:?) (?:https?:|\/)/m

const CELL_END = /"\r?\n/

describe('the quotes of a spreadsheet’s cells', () => {
  itPeels([
    [
      'go, and one of two within',
      'Heads\n"Orca, ""Progressive"" Learning"\n"""Owls"""\n"We study heads, and tails"\n',
      'Heads\nOrca, "Progressive" Learning\n"Owls"\nWe study heads, and tails\n',
    ],
    ['go where all lines have them', '"Orca"\n"We study heads"\n"Tides"', 'Orca\nWe study heads\nTides'],
    ['stay where they are few', 'Heads\n"Orca, Learning"\n"Tides"\n', 'Heads\n"Orca, Learning"\n"Tides"\n'],
    [
      'stay where a line with a comma has none',
      '"Orca"\n"Owls"\n"Tides"\nHeads, tails\n',
      '"Orca"\n"Owls"\n"Tides"\nHeads, tails\n',
    ],
    [
      'stay where a line has a quote alone',
      '"Orca"\n"Owls"\n"Tides"\nThe "heads"\n',
      '"Orca"\n"Owls"\n"Tides"\nThe "heads"\n',
    ],
    [
      'stay where a line with one ends otherwise',
      '"Orca"\n"Owls"\n"Ravens"\n"Tides" and "heads"\n',
      '"Orca"\n"Owls"\n"Ravens"\n"Tides" and "heads"\n',
    ],
    ['go around a cell with lines', ' "Orca ""Owl""\nWe study"\n', ' Orca "Owl"\nWe study\n'],
    ['stay around quoted words', '"Orca" and\n"Owl"', '"Orca" and\n"Owl"'],
    ['stay around lines that are not closed', '"Orca\nOwl', '"Orca\nOwl'],
    ['stay, two and nothing within', 'Orca ""Owl""\nas "", and "" is', 'Orca ""Owl""\nas "", and "" is'],
    ['go, two of a part of a cell', 'Orca ""Owl""\nWe study ""heads"" too\n', 'Orca "Owl"\nWe study "heads" too\n'],
    ['stay around one line', '"Orca"', '"Orca"'],
  ])
})

describe('a page that was one cell', () => {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

  // The head of a page with tags begins in another, whose attributes have the quotes.
  it('is read as without the quotes', () => {
    expect(expectReadAlike(cell, (text) => text.includes('\n') && !text.includes('="'))).toBeGreaterThan(100)
  })

  it('is read as without them under another', () => {
    const change = (text: string): string =>
      text.replace(/[\s\S]+?\n(?=Daily Papers - )|[\s\S]+/g, (page) => `${cell(page)}\n`)
    expect(expectPairReadAlike('list-beautifulsoup', 'search-beautifulsoup', change)).toBeGreaterThan(3)
  })
})

describe('a page of which each line was a cell is read as without the quotes', () => {
  it.each([
    ['those with a comma or a quote', /[",]/],
    ['all', /./],
  ])('of %s', (_, needsQuotes) => {
    const suits = (text: string): boolean => !FRAMED.test(text) && quote(text, needsQuotes).split(CELL_END).length > 4
    expect(expectReadAlike((text) => quote(text, needsQuotes), suits)).toBeGreaterThan(60)
  })
})
