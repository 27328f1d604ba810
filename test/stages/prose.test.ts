import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../src/tokens/furniture.js'
import { readPhrases } from '../../src/tokens/line-phrases.js'
import { readPhrase } from '../../src/tokens/phrases.js'
import { readPlainAuthors } from '../../src/tokens/plain-authors.js'
import { readPlainDate } from '../../src/tokens/plain-date.js'
import { isSurelyProse } from '../../src/tokens/prose.js'
import { readDate } from '../../src/tokens/read-date.js'
import type { Token } from '../../src/tokens/token.js'
import { readWholeLine } from '../../src/tokens/whole-lines.js'
import { readSavedPages } from '../support/folders.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))
const lines = [...new Set(pages.flatMap(({ text }) => text.split(/\r?\n/).map((line) => line.trim())))]

describe('prose for sure', () => {
  const sure = lines.filter((line) => !/[·•]/.test(line) && isSurelyProse(line, 0, line.length))

  it('is what titles and abstracts mostly are', () => {
    expect(sure.length).toBeGreaterThan(150)
  })

  it('is no line that a rule knows', () => {
    const known = sure.filter((line) => readPhrases(line) !== null || readWholeLine(line, { start: 0 } as Token))
    expect(known).toEqual([])
  })

  it.each(['Reading list - a giulio98 Collection', "sbrandeis 's Collections", 'long context________'])(
    'is not the furniture %s',
    (line) => {
      expect(isFurniture(line)).toBe(true)
      expect(isSurelyProse(line, 0, line.length)).toBe(false)
    },
  )
})

describe('a plain date', () => {
  const dates = ['Oct 6, 2024', 'oct 06, 2024 2', 'AUG 8, 2024 123456', 'Feb 30, 2024', 'May 0, 0000 0', ...lines]
  const plain = dates.filter((line) => readPlainDate(line, 0, line.length) !== null)

  it('is read like any date', () => {
    expect(plain.length).toBeGreaterThan(40)
    for (const line of plain) expect(readPlainDate(line, 0, line.length)).toEqual(readDate(line))
  })

  it.each([
    'May 30',
    'Oct 6, 20244',
    'Aug 8, 2024  2',
    'Aug 8, 2024 1.2k',
    'Augu 8, 2024',
    'Aug 123, 2024',
    'Oct 6, 2024 ',
    'Oct x, 2024',
    'Oct 6x, 2024',
    'Oct 6, 20x4',
    'Oct 6, 2024 x',
    'Oct 6; 2024',
    'Oct 6,_2024',
    'Oct_6, 2024',
    'Foo 6, 2024',
    'Aug 8, 2024 1234567',
    'Oct 6, 202',
  ])('is not %j', (line) => {
    expect(readPlainDate(line, 0, line.length)).toBeNull()
  })
})

describe('plain authors', () => {
  const shown = [
    '1 author',
    '4 authors',
    '12 Authors',
    '123456 authors',
    '0 authors',
    ...lines.map((line) => line.replace(/^[•*-] +/, '')),
  ]
  const plain = shown.filter((line) => readPlainAuthors(line, 0, line.length) >= 0)

  it('are read like any authors', () => {
    expect(plain.length).toBeGreaterThan(10)
    for (const line of plain) {
      const value = readPlainAuthors(line, 0, line.length)
      expect(readPhrase(line, 0)).toEqual({ kind: 'authors', at: 0, length: line.length, value, date: null })
    }
  })

  it('are read inside a text', () => {
    expect(readPlainAuthors('  • 14 authors\n·', 4, 14)).toBe(14)
  })

  it.each([
    'authors',
    ' authors',
    '4authors',
    '4 author s',
    '4 authorss',
    '4,000 authors',
    '1234567 authors',
    'x authors',
    '4 auth',
    '4\u0000authors',
  ])('are not %j', (line) => {
    expect(readPlainAuthors(line, 0, line.length)).toBe(-1)
  })
})
