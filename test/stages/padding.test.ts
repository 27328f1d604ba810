import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { expectPairReadAlike, expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

const pad = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => line.padEnd(width))
    .join('\n')

describe('the spaces that a terminal puts behind lines', () => {
  itPeels([
    [
      'go behind words',
      pad('Orca\n\nWe study heads.\n4 authors', 20),
      `Orca\n${' '.repeat(20)}\nWe study heads.\n4 authors`,
    ],
    ['go where some lines have none', `${pad('Orca\nHeads', 20)}\nTides`, 'Orca\nHeads\nTides'],
    ['stay where half the lines have none', 'Orca   \nHeads\nTides   \nOwls', 'Orca   \nHeads\nTides   \nOwls'],
    ['go where they are tabs', 'Orca\t\n\nHeads\t\t\nTides\t', 'Orca\n\nHeads\nTides'],
    ['stay where they are two, Markdown’s', 'Orca  \nHeads  \nTides  \nOwls', 'Orca  \nHeads  \nTides  \nOwls'],
  ])
})

describe('a page that a terminal padded is read as without that', () => {
  it.each([132, 200])('to %i columns', (width) => {
    expect(expectReadAlike((text) => pad(text, width))).toBeGreaterThan(90)
  })

  it.each([' ', '  '])('but for "%s" behind each line', (spaces) => {
    expect(expectReadAlike((text) => text.replace(/\r?\n/g, `${spaces}$&`))).toBeGreaterThan(90)
  })

  it('but for tabs behind each line with words', () => {
    expect(expectReadAlike((text) => text.replace(/(?<=\S)\r?\n/g, '\t$&'))).toBeGreaterThan(90)
  })

  it.each([1, 4])('but for %i spaces before each line', (count) => {
    // The title of a glued page has no line of its own.
    const indent = (text: string): string => text.replace(/^(?=.)/gm, ' '.repeat(count))
    expect(expectReadAlike((text) => (text.includes('PapersOct2') ? text : indent(text)))).toBeGreaterThan(90)
  })

  it('so that a handle before a name, under an empty line, is one', () => {
    const page =
      'Daily Papers\n\nby AK and the research community\n\n[ ] 48\n\nOrca\n\nWe study heads.\n\nfacebook AI at Meta\n\n·\n\nJun 28, 2024'
    const read = [page, pad(page, 80)].map((text) => parseDigest(text).papers[0]?.organization)
    expect(read).toEqual(['AI at Meta', 'AI at Meta'])
  })

  it.each([
    ['paper-lynx', 'search-beautifulsoup'],
    ['list-w3m', 'trending-main-text'],
  ])('%s over %s', (first, second) => {
    expect(expectPairReadAlike(first, second, (text) => pad(text, 80))).toBeGreaterThan(3)
  })
})
