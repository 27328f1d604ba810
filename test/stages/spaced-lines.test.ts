import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { peelMarkup } from '../../src/markup/peel.js'
import { readSavedPages } from '../support/folders.js'
import { peel } from '../support/peeled.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

/** One blank line behind each line with words. */
const space = (text: string): string => text.replace(/\s*\n/g, '\n\n')

describe('a page whose lines are all set apart', () => {
  it.each(pages.filter(({ name }) => /-(?:w3m|lynx)$/.test(name) && name !== 'trending-lynx'))(
    'is read as before: $name',
    ({ text, expected }) => {
      const { papers } = parseDigest(space(text), expected?.options)
      expect(papers).toEqual(parseDigest(text, expected?.options).papers)
    },
  )

  const full = 'We study how the heads of such models compose into circuits of nine tasks'
  const wrapped = [...Array(7).fill(full), 'and so on.', 'Short']

  it('loses the blank lines within its texts', () => {
    expect(peel(wrapped.join('\n\n')).text).toBe(`${[...Array(7).fill(full), 'and so on.'].join('\n')}\n\nShort`)
  })

  it.each([
    ['six lines are full', [...Array(5).fill(full), 'Short', 'Short']],
    ['most long lines are not', [...wrapped, ...Array(8).fill(full.slice(0, 55))]],
    ['lines are as long as paragraphs', [...wrapped, full + full]],
    ['lines are short', wrapped.map((line) => line.slice(0, 50))],
  ])('keeps them unless: %s', (_name, lines) => {
    expect(peel(lines.join('\n\n')).text).toBe(lines.join('\n\n'))
  })

  it('can have any number of lines', () => {
    const text = 'a b\n\n'.repeat(300_000)
    expect(peelMarkup(text, 0).text).toBe(text)
  })

  it('keeps them where two lines are not apart', () => {
    const text = `${wrapped.join('\n\n')}\nOrca`
    expect(peel(text).text).toBe(text)
  })
})
