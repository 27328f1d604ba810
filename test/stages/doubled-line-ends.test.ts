import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { itPeels } from '../support/peeled.js'

describe('doubled line ends', () => {
  const own = 'Orca\n\nWe study heads.\nAll of them.\n\n4 authors\n·\nOct 6, 2024\n\nMedusa'
  itPeels([
    ['are halved', own.replaceAll('\n', '\n\n'), own],
    ['are halved behind blank lines', `\n\n${own.replaceAll('\n', '\n\n')}`, `\n\n${own}`],
    ['stay where the page has no blank lines of its own', 'Orca\n\nWe study.\n\nMedusa', 'Orca\n\nWe study.\n\nMedusa'],
    ['stay where it has two', 'Orca\n\n\n\nWe\n\nstudy.\n\n\n\nMedusa', 'Orca\n\n\n\nWe\n\nstudy.\n\n\n\nMedusa'],
    [
      'stay under headings, as Markdown has them',
      '# Orca\n\nWe\n\n\n\nstudy.\n\n\n\n# Medusa\n\nTide Lab\n\n\n\nGiT',
      '# Orca\n\nWe\n\n\n\nstudy.\n\n\n\n# Medusa\n\nTide Lab\n\n\n\nGiT',
    ],
    [
      'are halved under wrapped headings',
      '# Orca\n\nLearns\n\n\n\nWe study.\n\n\n\n# Medusa\n\n\n\nTide Lab',
      '# Orca\nLearns\n\nWe study.\n\n# Medusa\n\nTide Lab',
    ],
    [
      'stay where others are single',
      'Orca\n\n\n\nWe\nstudy.\n\n\n\nMedusa\n\n\n\nGiT',
      'Orca\n\n\n\nWe\nstudy.\n\n\n\nMedusa\n\n\n\nGiT',
    ],
  ])

  it.each([
    ['LF', '\n\n'],
    ['CRLF', '\r\n\r\n'],
    ['CR CRLF, as Windows writes a file that has CRLF', '\r\r\n'],
    ['LF, with a space between', '\n \n'],
    ['LF, with a space that does not break, as mails have it', '\n\u00a0\n'],
    ['LF, with spaces at the ends of lines', ' \n \n'],
    ['LF in a quotation', '\n> \n> '],
  ])('change nothing of what is read: %s', (_name, lineEnd) => {
    const text = readFileSync('fixtures/search-seed/input.txt', 'utf8')
    const { papers, date } = parseDigest(text)
    const read = parseDigest(text.replaceAll('\n', lineEnd))
    expect(read.papers).toEqual(papers)
    expect(read.date).toBe(date)
  })
})
