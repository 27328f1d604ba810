import { describe, expect, it } from 'vitest'
import { findDamage } from '../../src/leftovers/damage.js'
import type { BuiltPaper } from '../../src/papers/build-paper.js'
import type { Finding } from '../../src/schema/diagnostic-catalogue.js'
import type { Span } from '../../src/schema/span.js'
import { pageTextOf } from '../../src/text/page-text.js'
import { expectInvariants } from '../support/invariants.js'
import { itPeels } from '../support/peeled.js'

const HEAD = '11/27/26, 11:44 AM Daily Papers - Hugging Face'
const FOOT = 'https://huggingface.co/papers?q=long%20context 1/6'
const FULL = 'We study how attention heads compose, and which of them do not'

describe('what stands between pages of paper', () => {
  itPeels([
    ['head over foot, in a sentence', `${FULL}\n${HEAD}\n${FOOT}\nmatter at all.\n`, `${FULL}\nmatter at all.\n`],
    [
      'foot over head, with form feeds and empty lines',
      `${FULL}\n\n${FOOT}\n\n\f${HEAD}\n\nmatter at all.\n`,
      `${FULL}\nmatter at all.\n`,
    ],
    [
      'each part on a line of its own',
      `${FULL}.\n${HEAD.replace('M D', 'M\nD')}\n${FOOT.replace(' 1', '\n1')}\n5\nOrca\n`,
      `${FULL}.\n\n5\nOrca\n`,
    ],
    ['over another card', `4 authors\n${HEAD}\n${FOOT}\nmatter of heads\n`, '4 authors\n\nmatter of heads\n'],
    ['over a number, where no sentence ends', `${FULL}\n${HEAD}\n${FOOT}\n5\nOrca\n`, `${FULL}\n\n5\nOrca\n`],
    ['over a full line', `${FULL}\n${HEAD}\n${FOOT}\n${FULL}\n`, `${FULL}\n${FULL}\n`],
    [
      'of Firefox, foot over head',
      `${FULL}\n1 of 9 10/2/2026, 9:41 AM\nDaily Papers - Hugging Face https://huggingface.co/papers\nmatter at all.\n`,
      `${FULL}\nmatter at all.\n`,
    ],
    [
      'of Firefox, its foot on two lines',
      `4 authors\n1 of 9\n10/2/2026, 9:41 AM\nPaper page - Orca https://huggingface.co/papers/2306.02707\nmatter of heads\n`,
      '4 authors\n\nmatter of heads\n',
    ],
    ['as pdf-parse numbers them', `${FULL}\n\n-- 1 of 6 --\n\nmatter at all.\n`, `${FULL}\nmatter at all.\n`],
    ['at the beginning', `${HEAD}\n\nModels\n`, '\nModels\n'],
    ['at the end', `Docs\n${HEAD}\n${FOOT}\n\f`, 'Docs\n'],
    ['at the end, without a head', `${HEAD}\nDocs\n${FOOT.replace(' ', '\n')}\n`, '\nDocs\n'],
    ['of a paper’s page', `a\n27.11.2026, 11:44\nPaper page - Orca\n${FOOT}\nb\n`, 'a\n\nb\n'],
    ['of a collection', `a\n2026-11-27 11:44:01\nReading list - a anaq Collection\n${FOOT}\nb\n`, 'a\n\nb\n'],
    [
      'but not what a script wrote over a page',
      `2026-11-27 11:44\nhttps://huggingface.co/papers\nDaily Papers - Hugging Face\nDocs\n`,
      `2026-11-27 11:44\nhttps://huggingface.co/papers\nDaily Papers - Hugging Face\nDocs\n`,
    ],
    [
      'but not what somebody noted',
      `Docs\n2026-11-27 10:00 great paper, ask Jo\nhttps://huggingface.co/papers\n`,
      `Docs\n2026-11-27 10:00 great paper, ask Jo\nhttps://huggingface.co/papers\n`,
    ],
    ['on two lines, where another is sure', `${HEAD.replace('M D', 'M\n\nD')}\n\na\n${FOOT}\nb`, '\na\n\nb'],
    [
      'but no lone stamp',
      `Docs\n2026-11-27 11:44\nhttps://a.example/\n`,
      'Docs\n2026-11-27 11:44\nhttps://a.example/\n',
    ],
    [
      'but no lone address',
      `${HEAD}\na\nhttps://huggingface.co/papers\nb\n`,
      '\na\nhttps://huggingface.co/papers\nb\n',
    ],
  ])
})

describe('a page that was printed', () => {
  const page = `Daily Papers\nby AK and the research community\n379\nOrca\n\n${FULL}\n${HEAD}\n${FOOT}\nmatter at all.\n4 authors · Oct 6, 2024 3\n`

  it('is read over the borders of its pages, and told', () => {
    const { papers, diagnostics } = expectInvariants(page)
    expect(papers).toMatchObject([{ title: 'Orca', abstract: `${FULL} matter at all.`, upvotes: 379, comments: 3 }])
    expect(diagnostics.map(({ code, start, end }) => [code, page.slice(start, end)])).toEqual([
      ['lost-lines', `${HEAD}\n${FOOT}`],
    ])
  })

  it('is told by a form feed alone', () => {
    const damageIn = (text: string, cards: Span | null, peeled = text): Finding[] => {
      const papers = cards ? [{ source: cards } as BuiltPaper] : []
      const toSource = (at: number): number => at + 10
      return findDamage({ text: peeled, links: [], toSource, toSourceEnd: toSource }, pageTextOf(text, 10), papers)
    }
    const text = 'Docs\f\nHelp'
    expect(damageIn(text, { start: 10, end: 19 })).toEqual([
      { code: 'lost-lines', found: 'form feed', start: 14, end: 15 },
    ])
    for (const cards of [{ start: 10, end: 14 }, { start: 16, end: 20 }, null])
      expect(damageIn(text, cards)).toEqual([])
    expect(damageIn('Docs Help', { start: 10, end: 19 })).toEqual([])
    expect(damageIn('Docs\nhttps', null, 'Docs https')).toEqual([])
  })
})
