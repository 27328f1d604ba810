import { describe, expect, it } from 'vitest'
import type { Paper, PaperSource } from '../../src/index.js'
import type { BuiltPaper } from '../../src/papers/build-paper.js'
import { findDoubts } from '../../src/papers/doubts.js'
import { emptyRecord, type PaperRecord } from '../../src/records/record.js'
import type { Finding } from '../../src/schema/diagnostic-catalogue.js'
import type { Token } from '../../src/tokens/token.js'
import { makeCard, paperOf } from '../support/search-page.js'
import { tokensOf } from '../support/tokens.js'

/** Papers that show these fields, each at its own place. */
const built = (papers: readonly Partial<Paper>[]): BuiltPaper[] =>
  papers.map((values, index) => {
    const at = 100 * index
    const fields: PaperSource['fields'] = {
      title: { start: at, end: at + 1 },
      submittedBy: { start: at, end: at + 1 },
      abstract: { start: at + 1, end: at + 40 },
      organization: { start: at + 50, end: at + 60 },
    }
    const title = `Orca ${String.fromCharCode(65 + index)}`
    const paper = { ...paperOf(makeCard()), title, abstract: null, organization: null, upvotes: 3, ...values }
    return { paper, source: { start: at, end: at + 90, line: 0, fields }, dateFinding: null, truncated: false }
  })

const [DATE] = tokensOf('date') as [Token]

/** A card's record, with a line for each of its paragraphs. */
const recordOf = ({ abstract }: Partial<Paper>): PaperRecord => {
  const lines = (abstract ?? '').split('\n\n').map(() => ({ start: 0, end: 0, afterBlank: true }))
  return { ...emptyRecord(0, 0), abstract: lines }
}

const findIn = (...papers: readonly Partial<Paper>[]): Finding[] => findDoubts(built(papers), papers.map(recordOf), '')

const doubts = (...papers: readonly Partial<Paper>[]): string[] => findIn(...papers).map(({ found }) => found)

const named = (...names: readonly (string | null)[]): string[] =>
  doubts(...names.map((organization) => ({ organization })))

const ending = (...ends: readonly string[]): string[] =>
  doubts(...ends.map((end) => ({ abstract: `We study heads.\n\n${end}` })))

it('a long title is doubtful where it ends as a sentence does, but not as a question', () => {
  const long = `${'Owls '.repeat(31)}at noon`
  expect(doubts({ title: `${long}.` }, { title: `${long}?` })).toHaveLength(1)
  expect(doubts({ title: `${long}. How?` })).toHaveLength(1)
})

it('a title of two sentences is doubtful', () => {
  expect(doubts({ title: 'Build with us. Start today.' }, { title: 'Attention. It Is All You Need' })).toHaveLength(1)
})

describe('a field is doubtful with the rest of a link', () => {
  const rest = '[hysts](https://huggingface.c'
  it.each(['title', 'organization', 'submittedBy'] as const)('%s', (field) => {
    expect(doubts({ [field]: rest }, { [field]: 'Tide Lab' })).toEqual([rest])
    expect(doubts({ [field]: 'Orca f(x)] of (0, 1]' })).toEqual([])
  })

  it.each([
    '[[/papers/2306.02707]]',
    ':END: [[data:image/svg+xml',
    '`Orca `__',
    '|image13|',
    'papers/2306.02707>',
    'heading "Orca" [level=3]',
    '[Orca: Progressive Learning from',
    '[Orca][14]',
    'Orca⟨14⟩',
    '[14]',
    '[14]Orca',
    '![14] mira',
    '[Orca: Progressive Learning]',
    '1342)',
    '435507115b]',
    '.h-5 loading="lazy"} mireille',
    'title="Orca">Orca',
    'Orca \\\\',
    'Orca [cursor=pointer]',
  ])('of a markup that is not read: %s', (title) => {
    expect(doubts({ title })).toEqual([title])
    expect(doubts({ title: 'Orca [[v2]] of |x| and `image13`' })).toEqual([])
    expect(doubts({ title: '[2024] Orca ⟨1⟩ of [a] [1], [Re]' })).toEqual([])
    expect(doubts({ title: '$\\ell_1$ in (0, 1], {a}, "f" > 1 <p>' })).toEqual([])
  })

  it.each([
    'Runtime error 9 🏆 Papers Orca',
    "anaq 's Collections Heads updated 5 days ago Orca",
    'Papers to read Collection 79 items • Updated 5 days ago Orca',
  ])('or of a collection’s other items, on one line: %s', (title) => {
    expect(doubts({ title })).toEqual([title])
    expect(doubts({ title: 'Running Models on a Phone 🏆' })).toEqual([])
    expect(doubts({ title: 'The Orca Collection: Updated Heads' })).toEqual([])
  })

  it('of a picture, below an abstract', () => {
    const picture = '* !(https://huggingface.co/avatars/000000 1.svg)'
    expect(ending(picture)).toEqual([picture])
  })
})

describe('a title is doubtful', () => {
  const entitled = (...titles: readonly string[]): string[] => doubts(...titles.map((title) => ({ title })))

  it('that several papers have', () => {
    expect(entitled('Orca', 'Listen', 'Listen', 'Listen')).toEqual(['Listen', 'Listen', 'Listen'])
    expect(entitled('Listen', 'Orca', 'Listen', 'Owls', 'Listen', 'Heads')).toEqual(['Listen', 'Listen', 'Listen'])
    expect(entitled('12 views', '9 views', '301 views')).toEqual(['12 views', '9 views', '301 views'])
    expect(entitled('+2', '+1', '+7')).toEqual(['+2', '+1', '+7'])
    expect(entitled('#1', '#2', '#3')).toEqual(['#1', '#2', '#3'])
  })

  it.each(['Orca ★★★', 'Orca ⭐️', 'Orca #agents', 'Orca: Heads #agents #long-term'])(
    'that ends with what somebody wrote: %s',
    (title) => {
      expect(entitled(title, 'Medusa')).toEqual([title])
    },
  )

  it.each([
    'Orca # 2',
    'C# in Heads',
    'Predicting ⭐ Ratings',
    'The Case of #MeToo',
    '#InsTag: Heads',
    'We are #1',
    'Issue #42',
  ])('is one with a sign: %s', (title) => {
    expect(entitled(title)).toEqual([])
  })

  it.each(['🔥 3\nOrca', '(3)\nOrca', '1.204\nOrca', '1.5 k\nOrca', 'Orca\n1.2k views', 'Orca\nv2', 'Orca\n🔖'])(
    'with a counter on a line of its own: %j',
    (title) => {
      const lines = title
        .split('\n')
        .map((line) => ({ start: title.indexOf(line), end: title.indexOf(line) + line.length }))
      const records = [{ ...emptyRecord(0, 0), title: lines }]
      expect(findDoubts(built([{ title }]), records, title)).toHaveLength(1)
      expect(findDoubts(built([{ title }]), records, title.replace(/[\d🔥🔖v(.)]+( k)?/u, 'Of'))).toEqual([])
    },
  )

  it.each(['Orca vs. Clinicians:\n1,024 Cases Later', 'Orca and\n3 Heads'])(
    'not with a number of its own: %j',
    (title) => {
      const border = title.indexOf('\n')
      const lines = [
        { start: 0, end: border },
        { start: border + 1, end: title.length },
      ]
      expect(findDoubts(built([{ title }]), [{ ...emptyRecord(0, 0), title: lines }], title)).toEqual([])
    },
  )

  it.each(['arXiv:2306.02707', '2306.02707v2'])('that is an arXiv number: %s', (title) => {
    expect(entitled('Orca', title)).toEqual([title])
    expect(entitled(`${title} revisited`)).toEqual([])
  })

  it('that begins with how many more gave their votes', () => {
    expect(entitled('Orca', '+9 Medusa', '+9', '+9x Faster Heads')).toEqual(['+9 Medusa'])
  })

  it.each(['7 arXiv Page [2511] Submitted by [a0b1] mira', 'GitHub Submitted by [c2] ana'])(
    'that holds marks of other cards: %s',
    (title) => {
      expect(entitled('Orca', title)).toEqual([title])
      expect(entitled('Answers Submitted by the [Few]')).toEqual([])
    },
  )

  it.each(['7Note Read it. Medusa', 'Note Read it!Medusa'])(
    'that stands behind a note, where no authors are told: %s',
    (note) => {
      expect(entitled('Orca', note)).toEqual([])
      expect(
        doubts({ title: note, authorCount: null }, { title: 'Notes on a Study. Or None', authorCount: null }),
      ).toEqual([note])
    },
  )

  it('that holds the authors of a joined card', () => {
    const joined = 'mira 118 Medusa Tide Lab · 4 authors 133'
    expect(entitled('Orca', joined, 'Counting · Authors')).toEqual([joined])
  })

  it('that begins with what someone did', () => {
    expect(entitled('Orca', 'anaq upvoted a paper 2 days ago Medusa')).toEqual([
      'anaq upvoted a paper 2 days ago Medusa',
    ])
    const alone = ['anaq upvoted a paper 2 days ago', 'anaq submitted a paper to Daily Papers']
    expect(entitled('Orca', ...alone)).toEqual(alone)
    expect(entitled('Why We Upvoted a Paper Two Days Ago')).toEqual([])
  })

  it('that begins with a number, where a third does', () => {
    const numbered = ['12 Orca', '42Fast Owls', '7 Heads', '118 GiT']
    const others = Array.from({ length: 8 }, (_, index) => `Whales ${index} of Tides`)
    expect(entitled(...numbered, ...others)).toEqual(numbered)
    expect(entitled(...numbered, ...others, 'Medusa')).toEqual([])
    expect(entitled(...numbered.slice(1), '3D Owls', '4-bit Heads', '2024')).toEqual([])
  })

  it('that holds a sentence, and is longer than titles are', () => {
    const text = `Orca studies ${'heads '.repeat(30)}of tides.`
    expect(entitled(text)).toEqual([text])
    expect(entitled(text.slice(0, -1), 'Heads Are All You Need.')).toEqual([])
  })

  it.each([
    ['two papers have', ['Listen', 'Orca', 'Listen', 'Owls', 'Heads']],
    ['differs by its version', ['Orca 1', 'Orca 2', 'Orca 3']],
  ])('not that %s', (_, titles) => {
    expect(entitled(...titles)).toEqual([])
  })
})

describe('a number in place of a title is doubtful', () => {
  it('over a text whose first paragraph no sentence ends', () => {
    expect(doubts({ title: '8', abstract: 'Owls at Noon\n\nWe study heads.' })).toEqual(['8'])
    expect(doubts({ title: '8', abstract: 'We study owls.\n\nWe study heads.' })).toEqual([])
    expect(doubts({ title: '8', abstract: 'Owls at Noon' })).toEqual([])
  })

  it.each(['8', '2 -'])('%s, over an organization, on a list', (title) => {
    expect(doubts({ title, organization: 'Owls at Noon' }, { title: 'Orca' })).toEqual([title])
    expect(doubts({ title, organization: 'Owls at Noon', abstract: 'We study heads.' }, { title })).toEqual([])
    expect(doubts({ title, organization: 'Tidal University of Lumen' })).toEqual([])
    expect(doubts({ title: `${title} Owls`, organization: 'Owls at Noon' })).toEqual([])
  })
})

describe('a submitter is doubtful', () => {
  it('with more words than a name has', () => {
    expect(doubts({ submittedBy: 'mira We use cookies on this page' })).toEqual(['mira We use cookies on this page'])
    expect(doubts({ submittedBy: 'Ana Maria de la Roe Li' })).toEqual([])
  })

  it.each(['jfeldt on 2026-10-01', 'jfeldt 255 points', 'jfeldt (7)', 'jfeldt Sponsored'])(
    'with more: %s',
    (submittedBy) => {
      expect(doubts({ submittedBy })).toEqual([submittedBy])
    },
  )

  it.each(['Ana Roe', 'van Roe', 'jfeldt', 'jfeldt-2', 'Simon Li'])('but not as %s', (submittedBy) => {
    expect(doubts({ submittedBy })).toEqual([])
  })
})

describe('an organization is doubtful', () => {
  it.each([
    '9 models · 1 datasets',
    'Ming-Yu Liu +62',
    'Yi Tay et al.',
    'Ana Roe, Bo Li et al',
    'Tide Lab 8 authors',
    'Tide Lab Sep 8, 2024',
    'Tide Lab · Published on Feb 3,',
    'Tide Lab Published on Mar 9, 2026 Upvote 57',
    'Image 5',
    'Tide Lab (4 authors)',
    '4 authors - - -',
    'Orca: Progressive Learning Tide Lab',
    'cs.CL',
    'cs.CL Tide Lab',
    'cond-mat.GT',
    'o',
    '§',
    '\\-',
    'Owls turn round twice when asked',
    'no head. Tide Lab AI UK',
    'A B C D E!',
    'Wei Garcia, +6 authors',
    'Mira Okonkwo, Jonas Feldt, Ana Roe',
    'Mira Okonkwo and 5 others',
    'ICLR 2026',
    '🔥 12',
    '(12)',
    '1.204',
    '1.5 k',
    '1.5 K+',
    '12 citations',
    'Reading time 4 min',
    'Listen 3:12',
    'Impact 8.1',
  ])('as %s', (name) => {
    expect(named('Tide Lab', name, null)).toEqual([name])
  })

  it('where all of a page have it, and is told once', () => {
    expect(named('Ask AI', 'Ask AI', 'Ask AI', 'Ask AI')).toEqual(['Ask AI'])
    expect(doubts(...Array(4).fill({ organization: 'Tide Lab', abstract: 'We study heads.' }))).toEqual([])
    expect(named('5 min read', '9 min read', '5 min read', '23 min read')).toEqual(['5 min read'])
  })

  it.each([
    ['fewer', ['Tide Lab', 'Tide Lab', 'Tide Lab']],
    ['others', ['Tide Lab', 'Tide Lab', 'Tide Lab', 'Tide Lab', 'Lumen']],
    ['some of the cards', ['Tide Lab', 'Tide Lab', 'Tide Lab', 'Tide Lab', null]],
    [
      'names that have such characters',
      ['01.AI', 'C++ Lab', 'et Alia', 'A+', 'Tide · Lab', 'Upvote Inc.', '🤗', '345', 'Z.ai', 'The 4 authorship Lab'],
    ],
  ])('not among %s', (_, names) => {
    expect(named(...names)).toEqual([])
  })

  it('where two are numbers', () => {
    expect(named('345', 'Tide Lab', '1.2k')).toEqual(['345', '1.2k'])
  })

  it('where another differs from it by the number alone', () => {
    expect(named('3人の著者', 'Tide Lab', '6人の著者', 'v1', 'v2')).toEqual(['3人の著者', '6人の著者', 'v1', 'v2'])
    expect(named('3人の著者', 'Tide Lab', '3人の著者', 'Area 51', 'Lab 7')).toEqual([])
  })

  it('where another has a line in common with it, but for the others', () => {
    const text = 'Featured\nTide Lab\nFeatured\nLumen AI\nOpen\nMosaic\n'
    const lines = text.split('\n').map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }))
    const records = [0, 2, 4].map((at) => ({ ...emptyRecord(0, 0), organization: lines.slice(at, at + 2) }))
    const papers = ['Featured Tide Lab', 'Featured Lumen AI', 'Open Mosaic'].map((organization) => ({ organization }))
    expect(findDoubts(built(papers), records, text).map(({ found }) => found)).toEqual([
      'Featured Tide Lab',
      'Featured Lumen AI',
    ])
    expect(findDoubts(built(papers.slice(1)), records.slice(1), text)).toEqual([])
  })

  it('but not where the line that they have in common is the end of institutions’ names, or behind one that goes on', () => {
    const names = ['Vector\nInstitute', 'Turtle\nInstitute', 'University of\nTides', 'Academy of\nTides']
    const text = names.join('\n')
    const lines = text.split('\n').map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }))
    const records = names.map((_name, at) => ({ ...emptyRecord(0, 0), organization: lines.slice(2 * at, 2 * at + 2) }))
    const papers = names.map((name) => ({ organization: name.replace('\n', ' ') }))
    expect(findDoubts(built(papers), records, text)).toEqual([])
  })

  it('where one card alone shows it beside its authors, under a text', () => {
    const [heads, tails, owls] = ['We study heads', 'We study tails.', 'We study owls.'].map((abstract) => ({
      abstract,
    }))
    const named = { ...heads, organization: 'COCO', authorCount: 4 }
    expect(
      doubts(named, { ...tails, authorCount: 4 }, { ...owls, organization: 'Tide Lab', authorCount: null }),
    ).toEqual(['COCO'])
    expect(doubts(named, { ...tails, authorCount: 4 })).toEqual([])
    expect(doubts(named, { ...tails, authorCount: 4 }, { ...owls, organization: 'Tide Lab', authorCount: 4 })).toEqual(
      [],
    )
  })

  it('not where it is an institution, or has no more words than a name', () => {
    expect(
      named(
        'Institute of Tides, Lumen Bay, St. Orca',
        'Mira Okonkwo, Jonas Feldt',
        'École Polytechnique de la Lumen',
        'Owls turn round.',
      ),
    ).toEqual([])
  })

  it('where it may be the rest of a title', () => {
    const [owls, orca] = [{ organization: 'Heads' }, { organization: 'Tide Lab' }]
    const found = findDoubts(built([owls, orca]), [{ ...recordOf(owls), mayBeRest: true }, recordOf(orca)], '')
    expect(found.map((one) => one.found)).toEqual(['Heads'])
  })

  it('where it stands', () => {
    expect(findIn({ organization: 'Tide Lab' }, { organization: 'Ana Roe +2' })).toEqual([
      { code: 'doubtful-field', found: 'Ana Roe +2', start: 150, end: 160 },
    ])
  })
})

it.each([
  'Accepted to CVPR 2026',
  'Submitted to ICLR',
  'Published at ACL',
  'Code will be released',
  'Data and models',
  'Project page soon',
  'Work in progress',
  'Preprint for comments',
  'Equal contribution',
  'Keywords are heads',
  'Under review',
])('an abstract is not doubtful over %j', (end) => {
  expect(ending('They differ.', end)).toEqual([])
})

describe('a text right behind the names', () => {
  const behind = (abstract: string, gap: number, afterBlank = true): string[] => {
    const [paper] = built([{ abstract }]) as [BuiltPaper]
    paper.source.fields.authorCount = { start: 0, end: 1 - gap }
    const record = { ...emptyRecord(0, 0), abstract: [{ start: 0, end: 0, afterBlank }] }
    return findDoubts([paper], [record], '').map(({ found }) => found)
  }

  it('is doubtful where it begins within a sentence', () => {
    expect(behind('models of the tides are deep.', 1)).toEqual(['models of the tides are d'])
    expect(behind(', heads', 0)).toEqual([', heads'])
    // On the next line, behind CRLF, or spaces at the line's end.
    expect(behind('models of tides.', 2, false)).toEqual(['models of tides.'])
  })

  it('is not where it begins as texts do, or stands apart', () => {
    expect(behind('Models of tides.', 1)).toEqual([])
    expect(behind('models of tides.', 2)).toEqual([])
    expect(behind('vLLM serves tides.', 1)).toEqual([])
    expect(behind('tl;dr: models of tides.', 1)).toEqual([])
    // Under a label
    expect(behind('models of tides.', 10, false)).toEqual([])
    // Over the authors
    expect(behind('models of tides.', -50, false)).toEqual([])
  })
})

describe('a name under the abstract of a card without authors and organization', () => {
  const under = (
    over: string,
    last: string,
    values: Partial<Paper> = {},
    date: Token | null = DATE,
    others: readonly Partial<Paper>[] = [],
  ): string[] => {
    const papers = [{ abstract: `${over} ${last}`, authorCount: null, ...values }, ...others]
    const lines = [over, last].map(({ length }) => ({ start: 0, end: length, afterBlank: false }))
    const record = { ...emptyRecord(0, 0), abstract: lines, date }
    return findDoubts(built(papers), [record, ...others.map(recordOf)], '').map(({ found }) => found)
  }

  it.each(['Tide Lab', 'tidelab Tide Lab', 'TinyVision'])('is doubtful: %s', (name) => {
    expect(under('We study heads.', name)).toEqual([name])
    expect(under('Code: https://github.com/tidelab/orca', name)).toEqual([name])
  })

  it('is doubtful under no end of a sentence, too, where nearly all cards show either', () => {
    const [authors, name, none] = [{ authorCount: 4 }, { organization: 'Owls' }, { authorCount: null }]
    expect(under('It costs under $300', 'Stanford', {}, DATE, [authors, name, authors, name])).toEqual(['Stanford'])
    expect(under('It costs under $300', 'Stanford', {}, DATE, [authors, name, none, name])).toEqual([])
  })

  it('is doubtful with its date, on a card that has none', () => {
    expect(under('We study heads.', 'Tide Lab Nov 21, 2025', {}, null)).toEqual(['Nov 21, 2025'])
    expect(under('We study heads.', 'Tide Lab Nov 21, 2025.', {}, null)).toEqual([])
    expect(under('We study heads.', 'Tide Lab Nov 21, 2025')).toEqual([])
  })

  it('is not where it is a part of the text', () => {
    expect(under('We study heads of the', 'Tide Lab')).toEqual([])
    expect(under('We study heads.', 'They are of the Tide Lab, as we say.')).toEqual([])
    expect(under('We study heads.', 'Work in progress')).toEqual([])
    expect(under('We study heads.', 'and elsewhere')).toEqual([])
  })

  it('is not where the card shows another, its authors, or no date', () => {
    expect(under('We study heads.', 'Tide Lab', { organization: 'Owls' })).toEqual([])
    expect(under('We study heads.', 'Tide Lab', { authorCount: 3 })).toEqual([])
    expect(under('We study heads.', 'Tide Lab', {}, null)).toEqual([])
  })
})

describe('an abstract is doubtful', () => {
  it("with another card's authors", () => {
    expect(doubts({ abstract: 'Owls at Noon · 15 authors 3.29k 100' })).toEqual(['· 15 authors'])
    expect(doubts({ abstract: 'We ask 15 authors · and others.' })).toEqual([])
  })

  it.each([
    '203',
    '1.2k',
    'Translate',
    '12 views',
    'Listen 3:12',
    '👍 3 ❤️ 5',
    '45%',
    '8.1',
    'Orca: Progressive Learning of Heads',
  ])('under %s', (first) => {
    expect(doubts({ abstract: `${first}\n\nWe study heads.` })).toEqual([first])
    expect(doubts({ abstract: `${first} we study heads.` })).toEqual([])
  })

  it.each(['Background', 'TL;DR', 'MOTIVATION', 'Abstract', 'Heads.', 'We study', 'The loss', 'Orca learns of heads:'])(
    'but not under %s',
    (first) => {
      expect(doubts({ abstract: `${first}\n\nWe study heads.` })).toEqual([])
    },
  )

  it.each(['of the… Read more', 'of the... See more'])('where the site cut it: %s', (end) => {
    expect(doubts({ abstract: `We study the heads ${end}` })).toEqual([`We study the heads ${end}`.slice(-25)])
    expect(doubts({ abstract: 'We study the heads of tides… No more' })).toEqual([])
  })

  it.each(['is available at', 'is built on data and', 'of the'])('that ends with %j', (end) => {
    const abstract = `We study heads. Our code ${end}`
    expect(doubts({ abstract })).toEqual([abstract.slice(-25)])
    expect(findDoubts(built([{ abstract }]), [{ ...recordOf({ abstract }), truncated: true }], '')).toEqual([])
    expect(doubts({ abstract: `${abstract} last` })).toEqual([])
  })

  it.each(['-', '118', '2.12k'])('with votes of other cards in it: %s', (votes) => {
    const abstract = `We study heads.\n\n${votes}\n\nOwls at Noon\n\nWe study owls.`
    expect(doubts({ abstract: `${abstract}\n\n7\n\nReefs` })).toEqual([votes])
    expect(doubts({ abstract })).toEqual([])
  })

  it('where most begin with a paragraph that no sentence ends', () => {
    const firsts = ['Heads of tides', 'Können Köpfe rechnen?', '稀疏检索方法', 'How heads compose'].map((first) => ({
      abstract: `${first}\n\nWe study heads.`,
    }))
    expect(doubts(...firsts)).toEqual(['Heads of tides', '稀疏检索方法', 'How heads compose'])
    expect(doubts(...firsts.slice(0, 3))).toEqual([])
  })

  it('with two labels below the end of a sentence', () => {
    const labels = 'We study heads.\n\nshare\n\nTide Lab'
    expect(doubts({ abstract: labels })).toEqual(['share'])
    expect(doubts({ abstract: 'We study heads\n\nshare\n\nTide Lab' })).toEqual([])
  })

  it('with four labels in a row, as of a header that was not known', () => {
    const header = '购买新的论文！\n\n订阅\n\n每日论文\n\n10月2日\n\nOrca'
    expect(doubts({ abstract: `${header}\n\nWe study heads.` })).toEqual(['订阅'])
    expect(doubts({ abstract: `${header.replace('订阅\n\n', '')}\n\nWe study heads.` })).toEqual([])
  })

  it('with a line that lost its separator below it', () => {
    expect(ending('Tide Lab Published on Jul 5, 2025')).toEqual(['Tide Lab Published on Jul 5, 2025'])
    expect(ending(`${'It was '.repeat(20)}Published on Jul 5, 2025`)).toEqual([])
  })

  it.each([
    'Ask AI',
    'View on alphaXiv',
    '• 7 authors ICLR 2026',
    '- - 7 authors',
    '* * * * * 3 contributors',
    '1 author',
    'Upvote\n\n94',
    'Submitted by mira\n\nWe study how heads compose into circuits, and what of it they learn from data, layer by layer.',
    'Upvote',
    'Upvote 12',
    '🔥 3',
    'v2',
    '85.1k views',
    '#2 Paper of the day',
    '🔖',
    '[tidelab] Tide Lab',
  ])('over %j', (end) => {
    expect(ending('They differ.', end)).toEqual([end.split('\n\n')[0]])
  })

  it('where most end with one label', () => {
    expect(ending('Top comment: great!', 'Top comment: why?', 'Top comment: wow.', 'They differ.')).toEqual([
      'Top comment: great!',
      'Top comment: why?',
      'Top comment: wow.',
    ])
  })

  it('where several end alike, or most with a label', () => {
    expect(ending('They differ.', 'Featured', 'Featured', 'Mira', 'Why?', 'They do.')).toEqual(['Featured', 'Featured'])
    expect(ending('heads', 'tides', 'seas', 'They differ.')).toEqual(['heads', 'tides', 'seas'])
    const button = 'Listen to this paper as a podcast.'
    expect(ending(button, button, 'Code is public.', 'Code is public.')).toEqual([button, button])
  })

  it.each([
    ['a sentence', ['They differ.']],
    ['a question', ['Why?']],
    ['an address', ['Code: https://a.example/x']],
    ['an address on most cards', Array(3).fill('Code: https://a.example/x')],
    ['a label on two cards', ['Keywords: heads', 'Keywords: tides']],
    ['a label on half of the cards', [...Array(3).fill('Keywords: heads'), 'A.', 'B.', 'C.']],
    ['labels that differ', ['Keywords: heads', 'Topics: tides', 'Area: seas']],
    ['a mark in the middle', [`4 authors\n\nThey differ, and ${'more '.repeat(20)}.`]],
    ['a remark that two have', Array(2).fill('Our code will be made public soon.')],
    ['a date', ['May 23, 2025']],
    ['one word', ['Mira']],
    ['a remark', ['(Accepted at ACL 2025)']],
    ['small letters', ['heads and tides']],
    ['the beginning of a sentence', ['We study whales']],
    ['a name', ['Upvote Inc.']],
    ['more words than a button has', ['Heads of Tides and of Seas']],
    ['authors in a sentence', ['The 7 authors differ.', '7 authorship studies differ.']],
  ])('not over %s', (_, ends) => {
    expect(ending(...ends)).toEqual([])
  })

  it('not where the text’s end cut it off', () => {
    const paper = { abstract: 'We study heads.\n\nAnd then' }
    expect(findIn(paper)).toHaveLength(1)
    expect(findDoubts(built([paper]), [{ ...recordOf(paper), truncated: true }], '')).toEqual([])
  })

  it.each(['We study\n\nAsk AI', 'Ask AI', 'We study heads.\nAsk AI'])('not as %j', (abstract) => {
    expect(doubts({ abstract })).toEqual([])
  })
})
