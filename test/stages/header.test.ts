import { describe, expect, it } from 'vitest'
import { partHeaderDate, readHeader } from '../../src/records/header.js'
import { readDate } from '../../src/tokens/read-date.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import { pageOf, type TokenSpec, tokensOf } from '../support/tokens.js'

const DATE = { kind: 'date', date: readDate('Feb 25') } satisfies TokenSpec
const dateOf = (words: string) => ({ kind: 'date', date: readDate(words) }) satisfies TokenSpec
const NUMBER: TokenSpec = { kind: 'number', value: 3, afterBlank: false }
const PROSE: TokenSpec = { kind: 'prose', afterBlank: false }
const link = { start: 0, end: 9, target: '/x', source: { start: 0, end: 2 }, isWhole: true }
const line = (length: number): TokenSpec => ({ kind: 'prose', lineStart: 0, lineEnd: length })

describe('a header', () => {
  it.each<readonly [name: string, tokens: TokenSpec[], length: number, dates: number]>([
    ['of nothing', [], 0, 0],
    ['of wording', ['furniture', 'furniture'], 2, 0],
    ['with a date', ['furniture', DATE], 2, 1],
    ['ends with its date', ['furniture', DATE, 'furniture', DATE], 2, 1],
    ['with a query', ['furniture', 'prose', DATE], 3, 1],
    ['with a query and a tab', ['furniture', 'prose', 'prose', DATE], 4, 1],
    ['with new controls', ['furniture', 'prose', 'prose', 'prose', 'prose', 'prose', DATE], 7, 1],
    ['with more than that', ['furniture', ...Array(6).fill('prose'), DATE], 1, 0],
    ['with a query of 80 characters', ['furniture', line(80), DATE], 3, 1],
    ['with a text of 81 characters', ['furniture', line(81), DATE], 1, 0],
    ['with text between its wording', ['furniture', 'prose', 'furniture', DATE], 4, 1],
    ['with a long text between its wording', ['furniture', line(200), 'furniture', DATE], 4, 1],
    ['with a word of the site under a long line', ['furniture', line(60), 'furniture', DATE], 4, 1],
    ['without wording', [DATE], 0, 0],
    ['without wording, over a text', [DATE, PROSE], 1, 1],
    ['without wording, over an empty line', [DATE, { kind: 'prose', afterBlank: true }], 0, 0],
    ['without wording, over a number', [DATE, NUMBER], 0, 0],
    ['without wording, over votes and a title', [DATE, NUMBER, PROSE], 1, 0],
    ['without wording, over votes and an empty line', [DATE, NUMBER, { ...PROSE, afterBlank: true }], 0, 0],
    // The end of a card whose beginning is lost.
    ['without wording, of a day with its year', [dateOf('Feb 25, 2024'), PROSE], 1, 0],
    ['without wording, of a day with a count', [dateOf('Feb 25 11'), NUMBER, PROSE], 1, 0],
    ['without wording, of a day with a count, over an empty line', [dateOf('Feb 25 11'), 'prose'], 1, 0],
    ['without wording, under a separator', ['separator', DATE, 'prose'], 2, 0],
    ['without wording, under a separator and an empty line', ['separator', 'bullet', DATE, NUMBER, 'prose'], 3, 0],
    ['without wording, over a count, votes and a title', [DATE, NUMBER, NUMBER, PROSE], 2, 0],
    ['without wording, over more numbers', [DATE, NUMBER, NUMBER, NUMBER, PROSE], 0, 0],
    ['without wording, of a labelled date', [{ ...DATE, form: 'labelled' }, PROSE], 0, 0],
    ['without wording, but a text', ['prose', DATE], 0, 0],
    ['behind a text', ['prose', 'furniture', DATE], 3, 1],
    ['with a tab that reads "Community"', ['furniture', 'community', DATE], 3, 1],
    ['that ends with such a tab', ['furniture', 'community'], 2, 0],
    ['ends before a submitter', ['furniture', 'submitted-by', 'furniture', DATE], 1, 0],
    ['with a lone bullet', ['furniture', 'bullet'], 2, 0],
    ['with a lone separator', ['furniture', 'separator'], 2, 0],
    ['with a lone dash', ['furniture', 'dash'], 2, 0],
    ['that begins with marks', ['bullet', 'separator', 'dash', 'furniture'], 4, 0],
    ['of marks', ['bullet'], 1, 0],
    ['without a number', ['number'], 0, 0],
    ['without a marked mark', [{ kind: 'bullet', heading: true }], 0, 0],
    ['without a linked mark', [{ kind: 'bullet', link }], 0, 0],
    ['without a mark behind a text', ['furniture', 'prose', 'bullet'], 1, 0],
    ['without a marked date', ['furniture', { ...DATE, heading: true }], 1, 0],
    ['without a date and a count', ['furniture', { kind: 'date', date: readDate('Feb 25 2') }], 1, 0],
    ['without a number behind it', ['furniture', { kind: 'number', value: 3 }], 1, 0],
    ['with a date over two lines', ['furniture', 'month', { kind: 'number', value: 1 }], 3, 2],
    ['with the last day of a month', ['furniture', 'month', { kind: 'number', value: 31 }], 3, 2],
    ['without a day too many', ['furniture', 'month', { kind: 'number', value: 32 }], 1, 0],
    ['without a month alone', ['furniture', 'month'], 1, 0],
    ['without a month before a dash', ['furniture', 'month', { kind: 'dash', value: 0 }], 1, 0],
    ['without a word before a number', ['furniture', 'prose', { kind: 'number', value: 1 }], 1, 0],
    ['without a marked month', ['furniture', { kind: 'month', heading: true }, { kind: 'number', value: 1 }], 1, 0],
  ])('%s', (_name, specs, length, dates) => {
    const tokens = tokensOf(...specs)
    expect(readHeader(pageOf('', tokens), tokens.length)).toEqual({
      length,
      date: tokens.slice(length - dates, length),
    })
  })

  it.each<readonly [name: string, text: string, specs: TokenSpec[]]>([
    [
      'a date that says so',
      'Papers    Orca      Published Feb 25',
      ['furniture', 'prose', { ...DATE, form: 'labelled' }],
    ],
    ['a date behind the word', 'Papers    Orca      Published Feb 25', ['furniture', 'prose', 'published', DATE]],
    ['a date on two lines behind the word', '', ['furniture', 'published', 'month', { kind: 'number', value: 1 }]],
  ])('leaves a paper its date: %s', (_name, text, specs) => {
    const tokens = tokensOf(...specs)
    expect(readHeader(pageOf(text, tokens), tokens.length)).toEqual({ length: 1, date: [] })
  })

  it.each<readonly [text: string, date: string, votes: readonly [string, number] | null]>([
    ['Daily Papers\nDec 4 12\nOrca', 'Dec 4', ['12', 12]],
    ['Daily Papers\n Dec 4, 2023 1.2k\nOrca', 'Dec 4, 2023', ['1.2k', 1200]],
    ['Daily Papers\nAug 28, 20244\nOrca', 'Aug 28, 2024', ['4', 4]],
    ['Daily Papers\nMay 312\nOrca', 'May 312', null],
    ['Orca\nHugging Face\nAug 28, 2024 4', 'Aug 28, 2024 4', null],
    ['Daily Papers\nDec 4\n12\nOrca', 'Dec 4', null],
    ['Daily Papers\nOrca\nDec 4 12', 'Dec 4 12', null],
    ['Daily Papers\nPublished on Dec 4 12', 'Published on Dec 4 12', null],
  ])('gives its first card the votes beside its date: %j', (text, day, votes) => {
    const tokens = partHeaderDate(text, tokenize({ text, links: [], toSource: (at) => at, toSourceEnd: (at) => at }))
    const index = tokens.findIndex(({ date }) => date)
    const [date, next] = tokens.slice(index)
    expect(text.slice(date?.start, date?.end)).toBe(day)
    if (!votes) return
    expect([next?.kind, text.slice(next?.start, next?.end), next?.value]).toEqual(['number', ...votes])
    expect(date?.date?.count).toBeNull()
  })

  it('goes no further than to a limit', () => {
    expect(readHeader(pageOf('', tokensOf('furniture', DATE)), 1)).toEqual({ length: 1, date: [] })
  })
})
