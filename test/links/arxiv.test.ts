import { describe, expect, it } from 'vitest'
import { PaperSchema } from '../../src/index.js'
import { arxivIdOfPage, readArxivId } from '../../src/links/arxiv.js'

const IDS = [
  ...['2410.10819', '2410.10819v2', '2410.10819v12', '0704.0001', '1412.9999v1', '1501.00001', '2610.05608'],
  ...['cs/0112017', 'cs/0112017v1', 'math.GT/0309136', 'hep-th/9901001', 'cond-mat.mes-hall/9901001', 'hep-th/9107001'],
  ...['math/0703999', 'cs.CL/0001001', 'quant-ph/0512258v3', 'cmp-lg/9408011'],
]

const OTHERS: [text: string, why: string][] = [
  ['', 'empty'],
  ['arXiv:2410.10819', 'a label is not the id'],
  [' 2410.10819', 'a space'],
  ['2410.10819\n', 'a line end'],
  ['2410.10819.', 'a period'],
  ['2410.1081', 'four digits after 2014'],
  ['2410.108190', 'six digits'],
  ['1412.00001', 'five digits before 2015'],
  ['2400.10819', 'month 00'],
  ['2413.10819', 'month 13'],
  ['9901.00001', 'a year of the old style'],
  ['9107.00001', 'the first month of the old style'],
  ['2410.10819v0', 'version 0'],
  ['2410.10819V2', 'capital V'],
  ['2410.10819v', 'no version'],
  ['12410.10819', 'a digit too many'],
  ['24101.0819', 'the point misplaced'],
  ['2410,10819', 'a comma'],
  ['３410.10819', 'a wide digit'],
  ['cs/0113017', 'month 13'],
  ['cs/0100017', 'month 00'],
  ['cs/011201', 'six digits'],
  ['CS/0112017', 'capitals'],
  ['math.gt/0309136', 'a class in small letters'],
  ['cs/0112017/v1', 'a path'],
  ['owner/2410.10819', 'a path'],
]

describe('readArxivId', () => {
  it.each([...IDS, '2410.10819v123'])('takes %s, and so does the schema', (id) => {
    expect(readArxivId(id)).toBe(id)
    expect(PaperSchema.shape.arxivId.safeParse(id).success).toBe(true)
  })
  it.each(OTHERS)('refuses %j: %s', (text) => expect(readArxivId(text)).toBeNull())
})

const TARGETS: [target: string, id: string | null][] = [
  ['/papers/2410.10819', '2410.10819'],
  ['https://huggingface.co/papers/2410.10819', '2410.10819'],
  ['http://huggingface.co/papers/2410.10819v2', '2410.10819v2'],
  ['/papers/2410.10819#community', '2410.10819'],
  ['/papers/2410.10819?ref=x', '2410.10819'],
  ['/papers/2410.10819/', '2410.10819'],
  ['/papers/cs/0112017', 'cs/0112017'],
  ['https://huggingface.co/login?next=%2Fpapers%2F2606.00683', '2606.00683'],
  ['/login?next=%2fpapers%2f2606.00683', '2606.00683'],
  ['/papers/trending', null],
  ['/papers/2410.10819/x', null],
  ['/papers?q=2410.10819', null],
  ['/papers/date/2024-08-01', null],
  ['/login?next=%2Fdatasets%2F2410.10819', null],
  ['https://huggingface.co/datasets/2410.10819', null],
  ['https://evil.example/papers/2410.10819', null],
  ['https://arxiv.org/abs/2410.10819', null],
  ['2410.10819', null],
  ['', null],
]

describe('arxivIdOfPage', () => {
  it.each(TARGETS)('%s: %s', (target, id) => expect(arxivIdOfPage(target)).toBe(id))
})
