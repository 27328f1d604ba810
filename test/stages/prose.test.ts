import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../src/tokens/furniture.js'
import { readPhrases } from '../../src/tokens/line-phrases.js'
import { readPhrase } from '../../src/tokens/phrases.js'
import { readPlainAuthors, readPlainDate, readPlainNumber } from '../../src/tokens/plain-facts.js'
import { isSurelyProse } from '../../src/tokens/prose.js'
import { readDate } from '../../src/tokens/read-date.js'
import type { Token } from '../../src/tokens/token.js'
import { readWholeLine } from '../../src/tokens/whole-lines.js'
import { readSavedPages } from '../support/folders.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))
const lines = [...new Set(pages.flatMap(({ text }) => text.split(/\r?\n/).map((line) => line.trim())))]
const isSure = (line: string): boolean => isSurelyProse(`• ${line} •`, 2, 2 + line.length)

describe('prose for sure', () => {
  it('is what titles and abstracts mostly are', () => {
    expect(lines.filter(isSure).length).toBeGreaterThan(150)
  })

  it('is no line that a rule knows', () => {
    const sure = lines.filter((line) => !/[·•]/.test(line) && isSure(line))
    const known = sure.filter((line) => readPhrases(line) !== null || readWholeLine(line, { start: 0 } as Token))
    expect(known).toEqual([])
  })

  it.each([
    'Orca',
    'Ape',
    'Heads are few.',
    'A new model of heads',
    'Zero-shot heads',
    'in the wild',
    'Subtle heads',
    'Modern heads',
    'Gitter',
  ])('is %s', (line) => {
    expect(isSure(line)).toBe(true)
  })

  // Numbers, marks and short lines may be anything; the others begin like a line that a rule knows.
  it.each([
    '',
    'by',
    'no',
    'x',
    '43',
    '3D heads',
    '(heads)',
    'Paper planes',
    'May be',
    'A day of heads',
    'About heads',
  ])('may not be %j', (line) => {
    expect(isSure(line)).toBe(false)
  })

  it.each(['Reading list - a giulio98 Collection', "sbrandeis 's Collections", 'long context________'])(
    'is not the furniture %s',
    (line) => {
      expect(isFurniture(line)).toBe(true)
      expect(isSure(line)).toBe(false)
    },
  )
})

describe('a plain date', () => {
  const dates = [
    'May 30',
    'feb 29',
    'SEP 09',
    'Oct 6, 2024',
    'oct 06, 2024 2',
    'AUG 8, 2024 123456',
    'Feb 30, 2024',
    'May 0, 0000 0',
    ...lines,
  ]

  it('is read like any date', () => {
    const plain = dates.filter((line) => readPlainDate(line, 0, line.length) !== null)
    expect(plain.length).toBeGreaterThan(40)
    for (const line of plain) expect(readPlainDate(line, 0, line.length)).toEqual(readDate(line))
  })

  it.each([
    'May 30',
    'May 3',
    'Feb 29',
    'May 30 2',
    'Feb 30 123',
    'Oct 6, 2024',
    'Oct 9, 2019 9',
    'Aug 8, 2024 123456',
    'May 0, 0000 0',
  ])('is %s', (line) => {
    expect(readPlainDate(line, 0, line.length)).not.toBeNull()
  })

  it.each([
    'May 81',
    'May 0',
    'Feb 30',
    'May 123',
    'Oct 6 2024',
    'May 30  2',
    'May 123 2',
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
    'Oct 16; 2024',
    'Oct 6, 20.4',
    'Oct 6, 2024,2',
  ])('is not %j', (line) => {
    expect(readPlainDate(line, 0, line.length)).toBeNull()
  })

  it('is the whole of a range', () => {
    const text = '• Oct 6, 2024 2'
    expect(readPlainDate(text, 2, text.length)).toMatchObject({ year: 2024, count: 2, countLength: 1 })
    expect(readPlainDate(text, 2, 13)).toMatchObject({ year: 2024, count: null, countLength: 0 })
    expect(readPlainDate(text, 2, 12)).toBeNull()
    expect(readPlainDate(text, 2, 7)).toMatchObject({ year: null, day: 6, count: null })
    expect(readPlainDate(text, 0, text.length)).toBeNull()
  })
})

describe('a plain number', () => {
  const numbers = ['0', '007', '94', '123456', ...lines]

  it('is read like any number', () => {
    const plain = numbers.filter((line) => readPlainNumber(line, 0, line.length) >= 0)
    expect(plain.length).toBeGreaterThan(10)
    for (const line of plain) {
      const value = readPlainNumber(line, 0, line.length)
      expect(readPhrases(line)).toEqual([{ kind: 'number', at: 0, length: line.length, value, date: null, form: null }])
      expect(readWholeLine(line, { start: 0 } as Token)).toBe(false)
    }
  })

  it.each(['', 'x', '1,204', '2.12k', '1234567', '4 ', ' 4'])('is not %j', (line) => {
    expect(readPlainNumber(line, 0, line.length)).toBe(-1)
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

  it('are read like any authors', () => {
    const plain = shown.filter((line) => readPlainAuthors(line, 0, line.length) >= 0)
    expect(plain.length).toBeGreaterThan(10)
    for (const line of plain) {
      const value = readPlainAuthors(line, 0, line.length)
      expect(readPhrase(line, 0)).toEqual({
        kind: 'authors',
        at: 0,
        length: line.length,
        value,
        date: null,
        form: null,
      })
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
