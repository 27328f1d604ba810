import { describe, expect, it } from 'vitest'
import type { Paper, PaperSource } from '../../src/index.js'
import type { BuiltPaper } from '../../src/papers/build-paper.js'
import { mergeCopies } from '../../src/papers/merge-copies.js'
import { makeCard, paperOf } from '../support/search-page.js'

const ORCA: Paper = {
  ...paperOf(makeCard()),
  title: 'Orca',
  upvotes: null,
  abstract: null,
  authorCount: null,
  date: null,
}

/** A paper that shows these fields, each at its own place. */
function built(at: number, values: Partial<Paper>): BuiltPaper {
  const shown = Object.keys({ title: '', ...values }) as (keyof Paper)[]
  const fields: PaperSource['fields'] = {}
  shown.forEach((field, index) => {
    fields[field] = { start: at + index, end: at + index + 1 }
  })
  const source = { start: at, end: at + 50, line: 0, fields }
  return { paper: { ...ORCA, ...values }, source, dateFinding: null, truncated: false }
}

/** What merging gives: the papers, and where the copies stand. */
function merge(...papers: BuiltPaper[]): { kept: BuiltPaper[]; copies: number[] } {
  const merged = mergeCopies(papers)
  return { kept: merged.papers, copies: merged.copies.map(({ source }) => source.start) }
}

describe('a copy that the text’s end cut', () => {
  it('gives no longer text, but what the first lacks', () => {
    const copy = built(100, { abstract: 'We study. * [', links: ['b'], upvotes: 3 })
    const { kept } = merge(built(0, { abstract: 'We study.', links: [] }), { ...copy, truncated: true })
    expect(kept.map(({ paper }) => paper)).toEqual([{ ...ORCA, abstract: 'We study.', links: ['b'], upvotes: 3 }])
  })
})

describe('copies', () => {
  it.each<readonly [name: string, first: Partial<Paper>, copy: Partial<Paper>, merged: Partial<Paper>]>([
    ['give a field that the first lacks', {}, { date: '2024-10-06' }, { date: '2024-10-06' }],
    ['keep a field that they lack', { date: '2024-10-06' }, {}, { date: '2024-10-06' }],
    ['give a longer text', { abstract: 'We' }, { abstract: 'We study' }, { abstract: 'We study' }],
    ['keep a longer text', { abstract: 'We study' }, { abstract: 'We' }, { abstract: 'We study' }],
    ['keep the first of two texts as long', { abstract: 'We' }, { abstract: 'Us' }, { abstract: 'We' }],
    ['give a longer list', { links: ['a'] }, { links: ['b', 'c'] }, { links: ['b', 'c'] }],
    ['keep the first number', { upvotes: 3 }, { upvotes: 12 }, { upvotes: 3 }],
    ['give a number where the first has none', {}, { upvotes: 0 }, { upvotes: 0 }],
    ['have titles that differ in case', {}, { title: 'ORCA', upvotes: 1 }, { upvotes: 1 }],
    [
      'have titles that differ in the case of other letters',
      { title: 'Čapek' },
      { title: 'čapek', upvotes: 1 },
      { title: 'Čapek', upvotes: 1 },
    ],
    [
      'have one identifier',
      { arxivId: '2306.02707' },
      { arxivId: '2306.02707', upvotes: 1 },
      { arxivId: '2306.02707', upvotes: 1 },
    ],
    [
      'have one identifier, and facts that differ',
      { arxivId: '2306.02707', date: '2024-10-06' },
      { arxivId: '2306.02707', date: '2024-10-01' },
      { arxivId: '2306.02707', date: '2024-10-06' },
    ],
    [
      'have one abstract, and facts that differ',
      { abstract: 'We study', date: '2024-10-06' },
      { abstract: 'We study', date: '2024-10-01' },
      { abstract: 'We study', date: '2024-10-06' },
    ],
    [
      'have one abstract, and names that differ',
      { abstract: 'We study', organization: 'Acme' },
      { abstract: 'We study', organization: 'Tide Lab' },
      { abstract: 'We study', organization: 'Tide Lab' },
    ],
    [
      'may lack the names',
      { organization: 'Acme' },
      { submittedBy: 'mira' },
      { organization: 'Acme', submittedBy: 'mira' },
    ],
    ['may lack the identifier', { arxivId: '2306.02707' }, { upvotes: 1 }, { arxivId: '2306.02707', upvotes: 1 }],
    [
      'may name its version',
      { arxivId: '2306.02707' },
      { arxivId: '2306.02707v2', upvotes: 1 },
      { arxivId: '2306.02707v2', upvotes: 1 },
    ],
    ['may give the identifier', {}, { arxivId: '2306.02707' }, { arxivId: '2306.02707' }],
  ])('%s', (_name, first, copy, merged) => {
    const { kept, copies } = merge(built(0, first), built(100, copy))
    expect(kept.map(({ paper }) => paper)).toEqual([{ ...ORCA, ...merged }])
    expect(kept[0]?.source).toMatchObject({ start: 0, end: 50 })
    expect(copies).toEqual([100])
  })

  it('give the places of what they give, and of nothing else', () => {
    const { kept } = merge(built(0, { upvotes: 3, abstract: 'We' }), built(100, { upvotes: 12, abstract: 'We study' }))
    expect(kept[0]?.source.fields).toEqual({
      title: { start: 0, end: 1 },
      upvotes: { start: 1, end: 2 },
      abstract: { start: 102, end: 103 },
    })
  })

  it('may be many', () => {
    const { kept, copies } = merge(built(0, {}), built(100, { upvotes: 1 }), built(200, { comments: 2 }))
    expect(kept.map(({ paper }) => paper)).toEqual([{ ...ORCA, upvotes: 1, comments: 2 }])
    expect(copies).toEqual([100, 200])
  })
})

describe('papers that are no copies', () => {
  it.each<readonly [name: string, first: Partial<Paper>, other: Partial<Paper>]>([
    ['have other titles', {}, { title: 'Medusa' }],
    ['have titles as long', { title: 'Orca' }, { title: 'Orcb' }],
    ['have other identifiers', { arxivId: '2306.02707' }, { arxivId: '2401.10774' }],
    ['have other dates', { date: '2024-10-06' }, { date: '2024-10-01' }],
    ['have other organizations, and no abstracts', { organization: 'Acme' }, { organization: 'Tide Lab' }],
    ['have other submitters, and no abstracts', { submittedBy: 'mira' }, { submittedBy: 'jfeldt' }],
    ['have other authors', { abstract: 'We study', authorCount: 4 }, { abstract: 'They study', authorCount: 5 }],
  ])('%s', (_name, first, other) => {
    const papers = [built(0, first), built(100, other)]
    expect(merge(...papers)).toEqual({ kept: papers, copies: [] })
  })

  it('stay apart from later copies of theirs', () => {
    const { kept, copies } = merge(
      built(0, { arxivId: '2306.02707' }),
      built(100, { arxivId: '2401.10774' }),
      built(200, { arxivId: '2401.10774', upvotes: 1 }),
    )
    expect(kept.map(({ paper }) => paper.upvotes)).toEqual([null, 1])
    expect(copies).toEqual([200])
  })

  it('stay apart from copies that take turns with theirs', () => {
    const ids = ['2306.02707', '2401.10774', '2306.02707', '2401.10774']
    const { kept, copies } = merge(...ids.map((arxivId, index) => built(100 * index, { arxivId })))
    expect(kept.map(({ paper }) => paper.arxivId)).toEqual(ids.slice(0, 2))
    expect(copies).toEqual([200, 300])
  })

  it('are looked for among the latest eight of a title', () => {
    const numbers = (from: number, to: number): BuiltPaper[] =>
      Array.from({ length: to - from }, (_, index) => built(100 * (from + index), { arxivId: `2306.0${from + index}` }))
    const near = merge(...numbers(1000, 1008), built(0, { arxivId: '2306.01000' }))
    const far = merge(...numbers(1000, 1009), built(0, { arxivId: '2306.01000' }))
    expect([near.copies.length, far.copies.length]).toEqual([1, 0])
  })
})
