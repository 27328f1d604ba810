import { describe, expect, it } from 'vitest'
import { type Diagnostic, type Digest, type PaperSource, parseDigest, streamPapers } from '../src/index.js'
import { expectInvariants } from './support/invariants.js'

const read = (...lines: string[]): Digest => parseDigest(lines.join('\n'), { referenceDate: '2026-10-02' })
const titles = ({ papers }: Digest): string[] => papers.map(({ title }) => title)

const BANNER = ['Daily Papers', '', 'by AK and the research community', '', 'Oct 2', '']
const ABSTRACT = 'We study how small models keep what they read, and find that few of their heads matter for it.'

const LIST_BANNER = ['Daily Papers', 'by', 'AK', 'and the research community', 'Oct 2']

const listCard = (title: string, comments: readonly string[] = ['5'], beforeVotes: readonly string[] = []): string[] => [
  'Submitted by', 'anaq', ...beforeVotes, '42', title, '·', '4 authors', ...comments,
] // biome-ignore format: lines

const collectionCard = (title: string, id: string): string[] => [
  title, 'Paper', '•', id, '•', 'Published Jun 5, 2023', '•', '5',
] // biome-ignore format: lines

describe('a card that lost its end', () => {
  const card = (id: string, title: string): string[] => [
    '[12](https://huggingface.co/login?next=%2Fpapers)', '', `### [${title}](https://huggingface.co/papers/${id})`, '', ABSTRACT, '',
  ] // biome-ignore format: lines
  const end = ['4 authors', '', '·', '', 'Sep 30, 2025', '']

  it('ends where the next linked heading’s card begins', () => {
    const digest = read(
      ...BANNER,
      ...card('2509.10001', 'Owls at Noon'),
      ...card('2509.10002', 'Ravens at Dusk'),
      ...end,
    )
    expect(digest.papers).toMatchObject([
      { title: 'Owls at Noon', abstract: ABSTRACT, upvotes: 12, date: null, authorCount: null, arxivId: '2509.10001' },
      {
        title: 'Ravens at Dusk',
        abstract: ABSTRACT,
        upvotes: 12,
        date: '2025-09-30',
        authorCount: 4,
        arxivId: '2509.10002',
      },
    ])
  })

  it.each([
    [['3 authors', ''], 3],
    [['3 authors', '', '·', ''], 3],
    [['·', ''], null],
  ])('keeps %j of it', (left, authorCount) => {
    const cards = [...card('2509.10001', 'Owls at Noon'), ...left, ...card('2509.10002', 'Ravens at Dusk'), ...end]
    expect(read(...BANNER, ...cards).papers).toMatchObject([
      { title: 'Owls at Noon', abstract: ABSTRACT, upvotes: 12, date: null, authorCount },
      { title: 'Ravens at Dusk', abstract: ABSTRACT, upvotes: 12, date: '2025-09-30', authorCount: 4 },
    ])
  })

  it('ends so after the last card with an end, too', () => {
    const digest = read(
      ...BANNER,
      ...card('2509.10001', 'Owls'),
      ...end,
      ...card('2509.10002', 'Ravens'),
      ...card('2509.10003', 'Terns'),
    )
    expect(titles(digest)).toEqual(['Owls', 'Ravens', 'Terns'])
    expect(digest.papers.map(({ date }) => date)).toEqual(['2025-09-30', null, null])
    expect(digest.papers.map(({ upvotes }) => upvotes)).toEqual([12, 12, 12])
  })

  it('leaves a submitter to the card after it', () => {
    const submitted = ['Submitted by', '', '![](https://huggingface.co/avatars/s.svg)', '', 'jfeldt', '']
    const digest = read(
      ...BANNER,
      ...card('2509.10001', 'Owls at Noon'),
      ...submitted,
      ...card('2509.10002', 'Ravens at Dusk'),
      ...end,
    )
    expect(digest.papers.map(({ submittedBy }) => submittedBy)).toEqual([null, 'jfeldt'])
  })
})

describe('a paper’s page that lost its heading', () => {
  const text = ['## Abstract', '', ABSTRACT, '', '[View PDF](https://arxiv.org/pdf/2509.10001)', '']

  it('has the title that the saving tool kept', () => {
    const digest = read(
      '---',
      'title: "Paper page - Owls: A "Night" Study"',
      'author:',
      'tags:',
      '  - "clippings"',
      '---',
      'Authors:',
      '',
      'Ana Roe',
      '',
      ...text,
    )
    expect(digest.papers).toMatchObject([{ title: 'Owls: A "Night" Study', abstract: ABSTRACT, authors: ['Ana Roe'] }])
  })

  it('gives no paper where nothing kept it', () => {
    const digest = read(
      '---',
      'source: "https://huggingface.co/papers/2509.10001"',
      'author:',
      '---',
      'Authors:',
      '',
      'Ana Roe',
      '',
      ...text,
    )
    expect(digest.papers).toEqual([])
    expect(digest.diagnostics).toMatchObject([{ code: 'no-papers' }])
  })
})

describe('a title that reads like the page’s own wording', () => {
  const page = (...title: string[]): Digest =>
    read(
      'Papers',
      'arxiv:2509.10001',
      ...title,
      '',
      'Published on Sep 30, 2025',
      '',
      'Authors:',
      'Ana Roe',
      '',
      'Abstract',
      '',
      ABSTRACT,
    )

  it.each(['Search', 'May 30', '2024', 'Mar 4, 2026', 'Models', 'Upvote'])(
    '%j is the title under the identifier',
    (title) => {
      expect(page(title).papers).toMatchObject([{ title, date: '2025-09-30', arxivId: '2509.10001' }])
    },
  )

  it('is the last word of a wrapped title', () => {
    expect(titles(page('How Owls Learn to Hunt at Night with the Help of Small but Very Patient', 'Models'))).toEqual([
      'How Owls Learn to Hunt at Night with the Help of Small but Very Patient Models',
    ])
  })
})

describe('html2text without overstrike', () => {
  it('is known by its author counts', () => {
    const digest = read(
      'Daily_Papers',
      'by AK and the research community',
      'Oct 2',
      '**** Owls_at_Noon ****',
      'We_study_how_owls_hunt.',
      '    *_14_authors',
      '·',
      'May 5, 2025_11',
    )
    expect(digest.papers).toMatchObject([
      { title: 'Owls at Noon', abstract: 'We study how owls hunt.', authorCount: 14, date: '2025-05-05', upvotes: 11 },
    ])
  })
})

it('reads a numbered address with a title in parentheses', () => {
  const digest = read(
    ...BANNER, '[Owls at Noon][1]', '', `${ABSTRACT} [More][2]`, '', '[4 authors][1]', '', '·', '', 'Sep 30, 2025', '',
    '   [1]: https://huggingface.co/papers/2509.10001 (Owls at Noon)', '', '   [2]: https://owls.example.org/demo (A demo)', '',
  ) // biome-ignore format: lines
  expect(digest.papers).toMatchObject([
    { title: 'Owls at Noon', arxivId: '2509.10001', links: ['https://owls.example.org/demo'] },
  ])
})

describe('a backslash before an underscore', () => {
  const page = (words: string): Digest =>
    read(
      ...BANNER,
      '### [Owls at Noon](https://huggingface.co/papers/2509.10001)',
      '',
      words,
      '',
      '4 authors',
      '',
      '·',
      '',
      'Sep 30, 2025',
    )

  it('is Markdown’s where every underscore has one', () => {
    expect(page('We call get\\_prey and set\\_prey.').papers[0]?.abstract).toBe('We call get_prey and set_prey.')
  })

  it('is the authors’ TeX where the converter leaves other underscores alone', () => {
    expect(page('We call get_prey and $\\text{set\\_prey}$.').papers[0]?.abstract).toBe(
      'We call get_prey and $\\text{set\\_prey}$.',
    )
  })
})

describe('lines without a word between two cards', () => {
  const card = '5\n\nOrca\n\nWe study one thing.\n\n• 4 authors\n·\nOct 6, 2024\n\n'

  // Tens of milliseconds; in time that grows with their square, minutes.
  it.each(['★\n', '5\n—\n'])('are read in time that grows with their number: %j', { timeout: 20_000 }, (lines) => {
    const text = `Daily Papers\n\nby AK and the research community\n\n${card.repeat(3)}${lines.repeat(100_000)}\n${card}`
    expect(parseDigest(text).papers[0]?.title).toBe('Orca')
  })
})

describe('many names', () => {
  it.each(['Word here\nsmall\n', 'A b,\n'])(
    'are read in time that grows with their number: %j',
    { timeout: 8_000 },
    (lines) => {
      const text = `Papers\narxiv:2510.04618\nOwls\nPublished on Sep 6\nAuthors:\n${lines.repeat(100_000)}`
      expect(parseDigest(text).papers[0]?.title).toBe('Owls')
    },
  )
})

describe('lines without a blank between them', () => {
  const abstract = [
    'We study how owls that hunt at noon find their way without any of the usual light',
    'marks, and report on twelve nights and forty days that we spent beside a nest and',
    'its surroundings. The birds learn a map of smells and of sounds that is stable as',
    'the seasons go, which no study before ours could show. Ablations with and without',
    'wind confirm that each of the two matters, and that neither is enough for itself.',
  ]
  const page = (...title: string[]): Digest =>
    read(
      'Daily Papers',
      'by AK and the research community',
      'Oct 2',
      ...title,
      ...abstract,
      '4 authors',
      '·',
      'Sep 30, 2025',
    )

  it.each([
    [['How Owls That Hunt at Noon Find Their Way Home without Light or a Map of Smells']],
    [
      [
        'How Owls That Hunt at Noon Find Their Way Home without Light or a Map of their:',
        'Observations from Twelve Nights and Forty Days beside a Nest in Woods near Home',
      ],
    ],
  ])('are a title and its abstract, however wide: %j', (title) => {
    expect(page(...title).papers).toMatchObject([{ title: title.join(' '), abstract: abstract.join(' ') }])
  })
})

it('reads a card on one line whose title begins like a label', () => {
  const digest = read(
    'Submitted by Accident Paper • 2509.10001 • Published Sep 30, 2025 • 5',
    'Upvote Paper • 2509.10002 • Published Sep 30, 2025 • 6',
  )
  expect(digest.papers).toMatchObject([
    { title: 'Submitted by Accident', arxivId: '2509.10001', upvotes: 5 },
    { title: 'Upvote', arxivId: '2509.10002', upvotes: 6 },
  ])
})

describe('wraps and labels', () => {
  const end = ['4 authors', '·', 'Sep 30, 2025']

  it('keep a hyphen before a word that goes on with one', () => {
    const digest = read(
      ...BANNER,
      'Owls That Turn What They See at Noon in Winter and in the Summer into Text-',
      'to-Speech',
      '',
      ABSTRACT,
      '',
      ...end,
    )
    expect(titles(digest)).toEqual([
      'Owls That Turn What They See at Noon in Winter and in the Summer into Text-to-Speech',
    ])
  })

  it('leave a coarse date at the end of a text without its year', () => {
    const digest = read(...BANNER, 'Owls at Noon', '', ABSTRACT, '', '4 authors', '·', '2 months ago')
    expect(digest.diagnostics).toMatchObject([{ code: 'invalid-date' }])
  })

  it('may stand over the date', () => {
    const digest = read(
      'Trending Papers',
      'by AK and the research community',
      '',
      'Owls at Noon',
      '',
      ABSTRACT,
      '',
      '4 authors',
      '·',
      'Published on',
      'Sep 30, 2025',
      'Upvote',
      '12',
      'arXiv Page',
    )
    expect(digest.papers).toMatchObject([
      { title: 'Owls at Noon', abstract: ABSTRACT, date: '2025-09-30', upvotes: 12 },
    ])
  })

  it('are no links of a paper', () => {
    const digest = read(
      ...BANNER,
      '### [Owls at Noon](https://huggingface.co/papers/2509.10001)',
      '',
      `${ABSTRACT} [Home](https://huggingface.co)`,
      '',
      ...end,
    )
    expect(digest.papers[0]?.links).toEqual([])
  })
})

describe('activity pages and mixed collections', () => {
  it('say what someone did, which is no title', () => {
    const digest = read(
      'upvoted a paper 3 days ago',
      'Owls at Noon',
      'Paper • 2405.07960 • Published May 13, 2024 • 12',
      'authored a paper about 1 month ago',
      'Ravens at Dusk',
      'Paper • 2503.01342 • Published Mar 3, 2025 • 5 • 2',
    )
    expect(digest.papers).toMatchObject([
      { title: 'Owls at Noon', upvotes: 12, comments: null },
      { title: 'Ravens at Dusk', upvotes: 5, comments: 2 },
    ])
    expect(digest.diagnostics).toEqual([])
  })

  it('hold models, whose last number is no title', () => {
    const digest = read(
      'Owls at Noon', 'Paper', '•', '2405.07960', '•', 'Published May 13, 2024', '•', '12',
      'owl-lab/Owl-7B', 'Text Generation', '•', '8B', '•', 'Updated Mar 3, 2025', '•', '1.2k', '•', '14',
      'Ravens at Dusk', 'Paper', '•', '2503.01342', '•', 'Published Mar 3, 2025', '•', '5',
    ) // biome-ignore format: lines
    expect(titles(digest)).toEqual(['Owls at Noon', 'Ravens at Dusk'])
  })
})

describe('a vote box that shows none', () => {
  const cards = (gap: string[]): string[] =>
    [
      '5',
      'Owls at Noon',
      ABSTRACT,
      '4 authors',
      '·',
      'Sep 30, 2025',
      '3',
      '-',
      'Ravens at Dusk',
      ABSTRACT,
      '1 author',
      '·',
      'Sep 29, 2025',
    ].flatMap((line) => [line, ...gap])

  it.each([
    ['under front matter', ['---', 'source: "https://huggingface.co/papers?q=owls"', '---', ...BANNER], []],
    ['after a blank line', BANNER, ['']],
  ])('is 0 %s', (_name, before, gap) => {
    expect(read(...before, ...cards(gap)).papers).toMatchObject([
      { title: 'Owls at Noon', upvotes: 5, comments: 3 },
      { title: 'Ravens at Dusk', upvotes: 0, comments: null },
    ])
  })
})

it('reads the count after a relative date', () => {
  const end = ['  • 4 authors', '·']
  const digest = read(
    ...BANNER,
    'Owls at Noon',
    '',
    ABSTRACT,
    '',
    ...end,
    '3 days ago 2',
    '',
    'Ravens at Dusk',
    '',
    ABSTRACT,
    '',
    ...end,
    'May 31, 2025 12',
  )
  expect(digest.papers).toMatchObject([
    { title: 'Owls at Noon', date: '2026-09-29', upvotes: 2 },
    { title: 'Ravens at Dusk', date: '2025-05-31', upvotes: 12 },
  ])
})

describe('a paper’s own page', () => {
  it('may name the model of its summary, and only some of the authors', () => {
    const digest = read(
      'Papers', 'arxiv:2407.13168', 'Copy markdown', 'Owls at Noon', 'Published on Jul 18, 2024', 'Upvote', '17', 'Authors:', 'Ana Roe', ',', 'Bo Li',
      '+ 8 authors', 'Abstract', 'Owls are studied at noon.', 'Generated by Owl/Owl-32B', ABSTRACT, 'View PDF', 'Community',
    ) // biome-ignore format: lines
    expect(digest.papers).toMatchObject([
      {
        title: 'Owls at Noon',
        authors: ['Ana Roe', 'Bo Li'],
        authorCount: 10,
        aiSummary: 'Owls are studied at noon.',
        abstract: ABSTRACT,
      },
    ])
  })

  it('tells where all stands that counts its authors', () => {
    const text = ['Papers', 'arxiv:2407.13168', 'Owls at Noon', 'Published on Jul 18, 2024', 'Authors:', 'Ana Roe', ',', 'Bo Li', '+ 8 authors', 'Abstract', ABSTRACT, 'View PDF'].join('\n') // biome-ignore format: lines
    const place = parseDigest(text).sources[0]?.fields.authorCount
    expect(text.slice(place?.start, place?.end)).toBe('Ana Roe\n,\nBo Li\n+ 8 authors')
  })

  it('may have a blank line around each piece', () => {
    const digest = read(
      'Papers arxiv:2407.13168', '', 'Owls at Noon: A Study of', '', 'Twelve Nights', '', 'Published on Jul 18, 2024', '', 'Authors:', '', 'Ana Roe', '', 'Abstract', '',
      'We study (', '', 'barn', '', ') owls, which hunt with', '', 'great skill', '', ', at noon.', '', 'They are many.', '', 'View PDF',
    ) // biome-ignore format: lines
    expect(digest.papers).toMatchObject([
      {
        title: 'Owls at Noon: A Study of Twelve Nights',
        arxivId: '2407.13168',
        abstract: 'We study (barn) owls, which hunt with great skill, at noon.\n\nThey are many.',
      },
    ])
  })

  it('may have lost its authors', () => {
    const digest = read(
      'Papers',
      'arxiv:2407.13168',
      'Owls at Noon',
      'Published on Jul 18, 2024',
      'Submitted by',
      'jfeldt',
      'Upvote',
      '12',
      'Abstract',
      ABSTRACT,
    )
    expect(digest).toMatchObject({
      layout: 'paper',
      papers: [{ title: 'Owls at Noon', upvotes: 12, authors: [], abstract: ABSTRACT }],
    })
  })
})

it('decodes the entities that a tool left', () => {
  const digest = read(
    ...BANNER,
    'R&amp;D of Owls &lt;Noon&gt;',
    '',
    `${ABSTRACT} It&#39;s &quot;so&quot; &#x2014; &no; &#10; AT&T&#160;Labs&nbsp;too.`,
    '',
    '  • 4 authors',
    '·',
    'Sep 30, 2025',
  )
  expect(digest.papers).toMatchObject([
    { title: 'R&D of Owls <Noon>', abstract: `${ABSTRACT} It's "so" — &no; &#10; AT&T Labs too.` },
  ])
})

describe('someone’s note under a page', () => {
  it.each([
    ['a search', ['  • 4 authors', '·', 'Sep 30, 2025 2']],
    ['a trending page', ['  • 4 authors', '·', 'Published on Sep 30, 2025', 'Upvote', '12', 'arXiv Page']],
  ])('is no paper of %s', (_name, end) => {
    const digest = read(
      ...BANNER,
      'Owls at Noon',
      '',
      ABSTRACT,
      '',
      ...end,
      '',
      'My note: I like owls. Ask Jo about them!',
      '',
      '- buy milk',
    )
    expect(titles(digest)).toEqual(['Owls at Noon'])
    expect(digest.diagnostics.map(({ code }) => code)).toContain('unrecognized-text')
  })
})

describe('a Markdown page that is cut off', () => {
  it('has numbers without their addresses', () => {
    const digest = read(
      '# Daily Papers', '', '## by[AK][30] and the research community', '', 'Oct 2', '[', '-', '][31]', '', '### [Owls at Noon][32]', '', '[', '', ABSTRACT, '', '][33]',
      '[', '* 3 authors', '][34]', '·', 'May 30', '[', '65', '][35]', '', '### [Ravens at Dusk][36]', '', '[', '', ABSTRACT, '', '][37]', '[[tidelab] Tide Lab][38]', '·',
      'Mar 8, 2024 [ 6][39]', '[', '1', '][40]', '', '### [Terns][41]', '', '[', '', 'We study te',
    ) // biome-ignore format: lines
    expect(digest.papers).toMatchObject([
      { title: 'Owls at Noon', abstract: ABSTRACT, upvotes: 0, comments: null, authorCount: 3 },
      { title: 'Ravens at Dusk', abstract: ABSTRACT, upvotes: 65, comments: 6, organization: 'Tide Lab' },
      { title: 'Terns', abstract: 'We study te', upvotes: 1 },
    ])
  })

  it('may end inside a title’s link', () => {
    const digest = read(
      ...BANNER,
      '### [Owls](https://huggingface.co/papers/2509.10001)',
      '',
      ABSTRACT,
      '',
      '4 authors',
      '',
      '·',
      '',
      'Sep 30, 2025',
      '',
      '### [Ravens at',
    )
    expect(titles(digest)).toEqual(['Owls', 'Ravens at'])
  })

  it('keeps citations', () => {
    const digest = read(
      ...BANNER,
      '### [Owls](https://huggingface.co/papers/2509.10001)',
      '',
      'We follow earlier work [3][4][3][1], and [more.',
      '',
      '4 authors',
      '',
      '·',
      '',
      'Sep 30, 2025',
    )
    expect(digest.papers[0]?.abstract).toBe('We follow earlier work [3][4][3][1], and [more.')
  })
})

it('tells once of a card without a title between two that have one', () => {
  const card = (title: string): string[] => [title, '', ABSTRACT, '', '  • 4 authors', '·', 'Sep 30, 2025', '']
  const digest = read(...BANNER, ...card('Owls'), '•', '  •   4 authors', '·', 'Sep 30, 2025', '', ...card('Ravens'))
  expect(titles(digest)).toEqual(['Owls', 'Ravens'])
  expect(digest.diagnostics.map(({ code }) => code)).toEqual(['unreadable-paper'])
})

it('ends a cut page’s names and texts over the footer', () => {
  const page = ['arxiv:2407.13168', 'Owls at Noon', 'Published on Jul 18, 2024', 'Authors:', 'Ana Roe']
  const footer = ['', 'Company', 'TOS', 'Privacy']
  expect(read(...page, ...footer).papers).toMatchObject([{ authors: ['Ana Roe'], abstract: null }])
  expect(read(...page, 'Abstract', ABSTRACT, ...footer).papers).toMatchObject([
    { authors: ['Ana Roe'], abstract: ABSTRACT },
  ])
})

describe('a card with no authors at all', () => {
  it('has no count, and no place for one', () => {
    const digest = read(...BANNER, 'Owls at Noon', '', ABSTRACT, '', '0 authors', '·', 'Sep 30, 2025')
    expect(digest.papers).toMatchObject([{ title: 'Owls at Noon', authorCount: null, date: '2025-09-30' }])
    expect(digest.sources[0]?.fields).not.toHaveProperty('authorCount')
  })
})

it('leaves what stands behind a submitter to the next card', () => {
  const card = (title: string): string[] => [title, '', ABSTRACT, '', '4 authors', '·', 'Sep 30, 2025']
  const marks = (kind: string): string[] => ['Submitted by Ada', '', `[7](https://huggingface.co/${kind})`, '']
  for (const kind of ['login?next=%2Fpapers%2F2509.10002', 'papers/2509.10002#community', 'x?to=github.com/']) {
    const digest = read(
      ...BANNER,
      ...card('Owls'),
      ...marks(kind),
      ...card('### [Ravens](https://huggingface.co/papers/2509.10002)'),
    )
    expect(digest.papers).toMatchObject([
      { title: 'Owls', upvotes: null, comments: null, githubStars: null },
      { title: 'Ravens', submittedBy: 'Ada' },
    ])
    const [owls, ravens] = digest.sources as [PaperSource, PaperSource]
    expect(owls.end).toBeLessThanOrEqual(ravens.start)
  }
})

it('leaves a number behind a submitter to the next card', () => {
  const card = (title: string): string[] => [title, '', ABSTRACT, '', '4 authors', '·', 'Sep 30, 2025', '']
  const digest = read(...BANNER, ...card('Owls'), 'Submitted by Ada', '', '12', '', ...card('Ravens at Dusk'))
  const [owls, ravens] = digest.sources as [PaperSource, PaperSource]
  expect(owls.end).toBeLessThanOrEqual(ravens.start)
  expect(digest.papers[0]).toMatchObject({ title: 'Owls', upvotes: null, comments: null })
})

it('tells of a list between two rules, which is no tool’s front matter', () => {
  const digest = read(
    '---',
    '- [Agents](https://huggingface.co/collections/anaq/a)',
    '---',
    'Owls',
    'Paper',
    '• 2509.10001',
  )
  expect(titles(digest)).toEqual(['Owls'])
  expect(digest.diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['collection-text', 'Expected papers, found other text of a collection, "- Agents"'],
  ])
})

describe('headings that are vote boxes', () => {
  it('are read where nothing stands over them', () => {
    const digest = read('# -', '# -', '4 authors', '·', 'Sep 30, 2025')
    expect(digest.papers).toEqual([])
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(['no-papers'])
  })

  it('are read, however many there are', () => {
    const digest = read(...BANNER, ...Array.from({ length: 20_000 }, () => '# -'), '4 authors', '·', 'Sep 30, 2025')
    expect(digest.layout).toBe('search')
  })
})

describe('a link over a title and the name under it, where the text ends', () => {
  it('is no organization’s', () => {
    const { papers } = expectInvariants(
      [
        'Trending Papers',
        'by AK and the research community',
        'Published on Oct 6',
        // So long a line may have been wrapped.
        'on 7'.padEnd(64),
        'anaq [https://huggingface.co/anaq]',
        '[https://huggingface.co/a.svg] Hugging Face',
        '[https://huggingface.co/]',
        '',
      ].join('\n'),
    )
    expect(papers).toMatchObject([{ title: 'on 7', organization: null }])
  })
})

describe('a link over the end of a card and the begin of the next', () => {
  it('is no part of the first', () => {
    const text = [
      'Docs][6]',
      'Enterprise][_]',
      '][8]',
      '·',
      'Jul 5, 2025[ ][25]',
      '[ 1_3][26]',
      '[Owls at Noon and the Limits of Sight',
      '[In ',
      'Owls at Noon ',
    ].join('\n')
    const { sources } = expectInvariants(text)
    expect(sources).toMatchObject([{ fields: { comments: { end: 53 } } }, { fields: { upvotes: { start: 54 } } }])
  })
})

describe('a submitter over a date, and the label of another page at the text’s end', () => {
  it('are read', () => {
    const { papers } = expectInvariants('Submitted by\nPublished on Sep 28\nPapers\narxiv:2509.24002\n')
    expect(papers).toEqual([])
  })
})

describe('an odd organization', () => {
  const LONG = 'State Key Laboratory of Tides and Coasts, Institute of Deep Water, North Academy of Marine Sciences'

  it('is long, and has no small words', () => {
    const card = (title: string, name: string): string[] => [title, '', ABSTRACT, '', name, '·', 'Sep 30, 2025', '']
    const digest = read(
      ...BANNER,
      ...card('Owls at Noon', LONG),
      ...card('Ravens', `The ${LONG} finds what we show here`),
    )
    expect(LONG.length).toBeGreaterThan(90)
    expect(digest.papers).toMatchObject([
      { abstract: ABSTRACT, organization: LONG },
      { abstract: `${ABSTRACT}\n\nThe ${LONG} finds what we show here`, organization: null },
    ])
  })

  it.each([
    'Large Tide Models, Wave-Current Models, Robotics, Reinforcement Learning, Diffusion, Deep Vision, Drift',
    'Accepted at the 2026 Conference on Tides, Waves and Currents (TWC 2026), Lumen City, Lumenland, July 2026',
  ])('is no long line of other words in capitals: %s', (words) => {
    const digest = read(...BANNER, 'Owls at Noon', '', ABSTRACT, '', words, '', '·', 'Sep 30, 2025', '')
    expect(digest.papers).toMatchObject([{ abstract: `${ABSTRACT}\n\n${words}`, organization: null }])
  })

  it('is long, and a text browser wraps it behind a comma', () => {
    const first = 'KLDWTSA Key Laboratory of Deep-Water Tides and Airs of Lumen, The Institute of'
    const card = (title: string, ...name: string[]): string[] => [
      ' [ ]', '12', '', title, '', ABSTRACT, '', ...name, '·', 'Sep 30, 2025 3',
    ] // biome-ignore format: lines
    const digest = read(
      ...BANNER,
      ...card(
        'Owls at Noon',
        first.replace(' The Institute of', ''),
        'Institute of Deep Water, North Academy of Sciences',
      ),
      ...card('Ravens', 'tidelab Tide Lab'),
    )
    expect(digest.papers.map(({ organization }) => organization)).toEqual([
      'Key Laboratory of Deep-Water Tides and Airs of Lumen, Institute of Deep Water, North Academy of Sciences',
      'Tide Lab',
    ])
  })

  it('stands under a Chinese sentence', () => {
    const digest = read(
      ...BANNER,
      ...['Owls at Noon: A Study of How They Find Their Way', '我们提出了一个新的数据集。', ''],
      ...['实验表明，该数据集是有效的。', 'Tide Lab', '·', 'Sep 30, 2025'],
    )
    expect(digest.papers).toMatchObject([
      {
        title: 'Owls at Noon: A Study of How They Find Their Way',
        abstract: '我们提出了一个新的数据集。\n\n实验表明，该数据集是有效的。',
        organization: 'Tide Lab',
      },
    ])
  })

  it('holds a separator, on the line of the date', () => {
    const card = (title: string, name: string): string[] => [
      title, '', ABSTRACT, '', `${name} · Published on Mar 4, 2026`, '', 'Upvote', '5', '', 'arXiv Page', '',
    ] // biome-ignore format: lines
    const digest = read('Trending Papers', '', ...card('Owls at Noon', 'Tide Lab · A.X'), ...card('Ravens', 'Reef Lab'))
    expect(digest.papers).toMatchObject([
      { title: 'Owls at Noon', abstract: ABSTRACT, organization: 'Tide Lab · A.X', date: '2026-03-04' },
      { title: 'Ravens', abstract: ABSTRACT, organization: 'Reef Lab', date: '2026-03-04' },
    ])
  })
})

describe('dates between a list’s cards', () => {
  it.each(['Oct 1', 'Oct 1, 2026', '2026-10-01', '## Oct 1'])('are somebody’s: %s', (day) => {
    const digest = read(
      ...LIST_BANNER,
      ...listCard('Owls', ['5']),
      ...listCard('Ravens', []),
      day,
      ...listCard('Terns', ['3']),
      ...listCard('Gulls', []),
    )
    expect(digest).toMatchObject({ layout: 'list', date: '2026-10-02' })
    expect(titles(digest)).toEqual(['Owls', 'Ravens', 'Terns', 'Gulls'])
    expect(digest.papers.map(({ comments }) => comments)).toEqual([5, null, 3, null])
    expect(digest.diagnostics.map(({ code, message }) => [code, message.includes(day)])).toEqual([
      ['unrecognized-text', true],
    ])
  })
})

describe('a collection’s title of two sentences', () => {
  it.each([
    'Is Attention All You Need for Long-Context Understanding, or Not?',
    'Heads That Attend to All of the Tides of the Seas: Authors, Please!',
  ])('is whole where its first line is full: %s', (first) => {
    const title = [first, 'Understanding Heads']
    const digest = read(
      'Reading list',
      'updated',
      'Owls',
      'Paper',
      '• 2404.14469',
      '• Published • 27',
      ...title,
      'Paper',
      '• 2408.00167',
      '• Published • 17',
    )
    expect(titles(digest)).toEqual(['Owls', title.join(' ')])
  })

  it.each(['Reading list\nupdated\n', ''])('is whole on the first card, too: %j', (head) => {
    const title = 'Owls of the Seas, in 2024, under the Tides: What Do All of Them See?\nOn the Sight of Owls'
    const digest = read(`${head}${title}`, 'Paper', '• 2404.14469', '• Published • 27')
    expect(titles(digest)).toEqual([title.replace('\n', ' ')])
  })

  it('is not whole under a note’s last line', () => {
    const note =
      'Note I read this one over and over again, and still do not see what it\nis all about: do you see more in it than I do, or am I all alone here?'
    const facts = ['Paper', '• 2404.14469', '• Published • 27']
    expect(titles(read('Owls', ...facts, note, 'Terns', ...facts))).toEqual(['Owls', 'Terns'])
  })

  it('is whole in an item of a list', () => {
    const digest = read(
      '  • Owls',
      '',
      '    Paper • 2404.14469 • Published Apr 22, 2024 • 27',
      '',
      '  • It Is Not Simple. A Study of Owls.',
      '    What We Learned',
      '',
      '    Paper • 2408.00167 • Published Apr 22, 2024 • 17',
    )
    expect(titles(digest)).toEqual(['Owls', 'It Is Not Simple. A Study of Owls. What We Learned'])
  })

  it('is not the owner’s words over it', () => {
    const digest = read(
      'Reading list',
      'updated',
      'Owls',
      'Paper',
      '• 2404.14469',
      '• Published • 27',
      'Read it!',
      'Heads',
      'Paper',
      '• 2408.00167',
      '• Published • 17',
    )
    expect(titles(digest)).toEqual(['Owls', 'Heads'])
  })
})

describe('what a collection holds beside papers', () => {
  const collection = (item: readonly string[]): Digest =>
    read(
      'anaq',
      "'s Collections",
      'Reading list',
      'updated Oct 1',
      'Upvote',
      '3',
      ...item,
      ...collectionCard('Owls', '2306.02707'),
      ...item,
      ...collectionCard('Ravens', '2401.10774'),
      ...item,
    )

  it.each([
    [['tide-lab/Owl-8B', 'Text Generation', '•', '8B', '•', 'Updated', 'Sep 25, 2024', '•', '5.4M', '•', '3.2k']],
    [['tide-lab/Owl-8B', '', 'Text Generation • Updated Sep 25, 2024 • 12', '']],
    [['tide-lab/owls', 'Viewer', '•', 'Updated', '12 days ago', '•', '25B', '•', '212k']],
    [['Running', 'on', 'Zero', '128', 'Owl Leaderboard', '🦉', '128', 'Track and rank owls']],
    [['More owls', 'Collection', 'To read later', '•', '12 items', '•', 'Updated', 'Jan 31', '•', '4']],
  ])('is told as its text: %j', (item) => {
    const digest = collection(item)
    expect(titles(digest)).toEqual(['Owls', 'Ravens'])
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(Array(4).fill('collection-text'))
  })

  it('is no paper that lost its facts', () => {
    const codes = collection(['Terns and Gulls', 'Paper', '•', '2306.02708x']).diagnostics.map(({ code }) => code)
    expect(codes).toContain('unrecognized-text')
  })
})

describe('a title with Chinese words, which a text browser wraps by columns', () => {
  const card = (...title: string[]): string[] => [
    '[2411]',
    'Submitted by [9ee27f2a69] anaq',
    ' [ ]',
    '7',
    '',
    ...title,
    '',
    '  • ',
    '  • ·',
    '    4 authors',
    '',
    '2',
  ]
  const long = ['One of the Rather Long Titles That Must Be Wrapped by the Tool at Some Point of', 'It']

  it.each([
    [['OwlEval (猫头鹰的评测): Benchmarking the Reasonings of Large Language Models', 'for Law'], ' '],
    [['OwlEval: Benchmarking the Reasoning of Large Language Models of Today for', '猫头鹰 Law'], ' '],
  ])('is whole: %j', (title, space) => {
    const digest = read(
      "Hugging Face's logo Hugging Face",
      '[                    ]',
      '',
      'Daily Papers',
      '',
      'by AK and the research community',
      '',
      ' Feb 1 ',
      ...card(...long),
      ...card(...title),
      ...card('Owls'),
    )
    expect(titles(digest)).toEqual([long.join(' '), title.join(space), 'Owls'])
    expect(digest.papers.map(({ organization }) => organization)).toEqual([null, null, null])
  })
})

describe('numbers before the titles', () => {
  const card = (title: string, id: string): string[] => [title, `   Paper • ${id} • Published Apr 22, 2024 • 27`]

  it('are a list’s where all titles have them, in order', () => {
    const digest = read(
      ...card('1. Owls at Noon', '2404.14469'),
      ...card('2. Ravens', '2408.00167'),
      ...card('3.  Terns', '2408.00168'),
    )
    expect(titles(digest)).toEqual(['Owls at Noon', 'Ravens', 'Terns'])
    expect(digest.sources[0]?.fields.title).toEqual({ start: 3, end: 15 })
  })

  it.each([
    ['one of which was deleted', ['1', '2', '4']],
    ['each of which a renderer counts', ['1', '1', '1']],
    ['shown twice', ['1', '1', '2', '2']],
  ])('are a list’s, %s', (_name, numbers) => {
    const cards = numbers.flatMap((number, index) =>
      card(`${number}. ${'ABCD'.charAt(index)} Tern`, `2404.1446${index}`),
    )
    expect(titles(read(...cards))).toEqual(['A Tern', 'B Tern', 'C Tern', 'D Tern'].slice(0, numbers.length))
  })

  it('are a list’s behind what is left of a card', () => {
    const text = 'We study heads. They are few. It works well on all of the tasks.'
    const searchCard = (title: string): string[] => ['', title, '', text, '', '4 authors', '·', 'Oct 6, 2024', '2']
    const digest = read(
      'they are few.',
      '',
      '7 authors',
      '·',
      'Oct 5, 2024',
      ...searchCard('2. Owls'),
      ...searchCard('3. Ravens'),
    )
    expect(titles(digest)).toEqual(['Owls', 'Ravens'])
  })

  it.each([
    [['1. Owls at Noon', '3. Ravens']],
    [['1. Owls at Noon', '3. Ravens', '2. Terns']],
    [['1. Owls at Noon', 'Ravens']],
    [['Owls at Noon', '2. Ravens']],
    [['1. Owls at Noon']],
  ])('are the titles’ own else: %j', (all) => {
    expect(titles(read(...all.flatMap((title, index) => card(title, `2404.1446${index}`))))).toEqual(all)
  })
})

describe('lists and collections as tools and readers bring them', () => {
  it('show the votes under a rank', () => {
    const digest = read(...LIST_BANNER, ...listCard('Owls', ['5'], ['#1 Paper of the day']), ...listCard('Ravens'))
    expect(digest.papers).toMatchObject([
      { title: 'Owls', upvotes: 42 },
      { title: 'Ravens', upvotes: 42 },
    ])
  })

  it('have no comments in somebody’s heading over the next card', () => {
    const digest = read('## 1', ...listCard('Owls'), '## 2', ...listCard('Ravens'))
    expect(digest.papers).toMatchObject([
      { title: 'Owls', comments: 5 },
      { title: 'Ravens', comments: 5 },
    ])
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(['unrecognized-text', 'unrecognized-text'])
  })

  it('begin with the last word of a button', () => {
    const digest = read('paper', ' Oct 2 ', ...listCard('Owls'), ...listCard('Ravens'))
    expect(titles(digest)).toEqual(['Owls', 'Ravens'])
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(['unrecognized-text'])
  })

  it('have a submitter whose name a text browser wraps', () => {
    const card = (name: string[], title: string): string[] => [
      `Submitted by [9ee27f2a69] ${name[0]}`,
      ...name.slice(1),
      ' [ ]',
      '7',
      '',
      title,
      '',
      '  • ',
      '  • ·',
      '    4 authors',
      '',
      '2',
    ]
    const digest = read(
      "Hugging Face's logo Hugging Face",
      '[                    ]',
      '',
      'Daily Papers',
      '',
      ...card(['AK'], 'Owls'),
      ...card(['Christopher', 'Lumen-Featherstonehaugh III'], 'Ravens'),
    )
    expect(digest.papers).toMatchObject([
      { title: 'Owls', submittedBy: 'AK' },
      { title: 'Ravens', submittedBy: 'Christopher Lumen-Featherstonehaugh III', upvotes: 7 },
    ])
  })

  it('have bold titles in links whose lines break', () => {
    const card = (title: string, id: string): string =>
      `[**${title}**\\\\\n\\\\\nPaper•\\\\\n${id}•\\\\\nPublished Apr 22, 2024•\\\\\n27](https://huggingface.co/papers/${id})`
    const digest = read(card('Owls', '2404.14469'), '', card('Ravens', '2408.00167'))
    expect(digest.papers).toMatchObject([
      { title: 'Owls', upvotes: 27 },
      { title: 'Ravens', upvotes: 27 },
    ])
  })
})

describe('a title over an abstract of one sentence, without a blank line', () => {
  it.each(['我们提出了一种新的大语言模型训练方法。', 'This is what it says.'])(
    'ends where that begins: %s',
    (abstract) => {
      const card = (title: string, words: string): string[] => [
        '49',
        title,
        words,
        '8 authors',
        '·',
        'Feb 11, 2026',
        '5',
      ]
      const digest = read(
        ...BANNER,
        ...card('Owls', 'We study owls of all kinds at noon. They are good.'),
        ...card('Upvote or Downvote? Ranking of Scientific Papers', abstract),
      )
      expect(digest.papers).toMatchObject([
        { title: 'Owls' },
        { title: 'Upvote or Downvote? Ranking of Scientific Papers', abstract },
      ])
    },
  )
})

describe('what is no item of a collection, no message, no name', () => {
  it.each([['Updated 3 days ago'], ['•', 'Updated Oct 1']])('is a day alone behind a card: %s', (...lines) => {
    const digest = read(...collectionCard('Owls', '2306.02707'), ...lines)
    expect(titles(digest)).toEqual(['Owls'])
  })

  it.each([
    ['a model', ['tide-lab/Owl-8B', 'Text Generation', '•', 'Updated', 'Sep 25, 2024', '•', '5.4M']],
    ['a title that ends like a Space’s state', []],
  ])('is a card that lost its label, beside %s', (_what, item) => {
    const lost = ['Gulls: What It Takes to Keep Running on Zero', 'Published Jun 5, 2023', '•', '27']
    const codes = read(
      ...collectionCard('Owls', '2306.02707'),
      ...item,
      ...lost,
      ...collectionCard('Ravens', '2401.10774'),
    ).diagnostics.map(({ code }) => code)
    expect(codes).toContain('unrecognized-text')
  })

  it.each([
    ['a mark of a cut', ['[Content truncated]', 'https://huggingface.co/papers?q=owls']],
    ['somebody’s rule', ['---']],
  ])('is a first card that ends over %s', (_what, end) => {
    expect(read(...BANNER, 'Owls at Noon', '', 'We study owls of all', ...end).papers).toMatchObject([
      { title: 'Owls at Noon' },
    ])
  })

  it('is a first card with votes and authors over the page’s end', () => {
    const digest = read(
      ...BANNER,
      '12',
      '',
      'Owls at Noon',
      '',
      ABSTRACT,
      '',
      '  • 4 authors',
      '',
      'Previous',
      '',
      'Next',
    )
    expect(digest.papers).toMatchObject([{ title: 'Owls at Noon', upvotes: 12, authorCount: 4 }])
  })

  it('is a paragraph in a script without small letters', () => {
    const abstract = '我们提出了一种新的大语言模型训练方法，实验表明该方法在多个基准上有效'.repeat(3)
    expect(read(...BANNER, 'Owls', '', ABSTRACT, '', abstract, '', '·', 'Oct 6, 2024').papers).toMatchObject([
      { abstract: `${ABSTRACT}\n\n${abstract}`, organization: null },
    ])
  })

  it('is a row of links, or a note, with separators', () => {
    const end = ['  • 4 authors', '·', 'Oct 6, 2024', '']
    const digest = read(
      ...BANNER,
      'Owls',
      '',
      ABSTRACT,
      '',
      ...end,
      'Paper · Code · GitHub',
      '',
      'Ravens',
      '',
      ABSTRACT,
      '',
      ...end,
    )
    expect(titles(digest)).toEqual(['Owls', 'Ravens'])
    expect(read(...BANNER, 'Owls', '', ABSTRACT, '', 'ICLR · Vienna · May 7, 2024', '', ...end).papers).toMatchObject([
      { date: '2024-10-06', authorCount: 4 },
    ])
  })

  it('is a search card whose date no rule knows, among submitters', () => {
    const cards = [1, 2, 3, 4].flatMap((id) => [
      'Submitted by',
      'anaq',
      '42',
      '',
      `Owls ${id}`,
      '',
      `${ABSTRACT} ${ABSTRACT}`,
      '',
      `${id + 1} authors`,
      id === 1 ? 'Sep 30, 2025' : 'Yesterday',
      '',
    ])
    const { layout, papers } = read('Daily Papers', 'by AK and the research community', 'Oct 2', '', ...cards)
    expect(layout).toBe('search')
    expect(papers[0]).toMatchObject({ abstract: `${ABSTRACT} ${ABSTRACT}` })
  })

  it('are authors’ numbers, of which a collection has none', () => {
    const digest = read(
      ...collectionCard('Owls', '2306.02707'),
      '4 authors',
      '5 authors',
      ...collectionCard('Ravens', '2401.10774'),
      '6 authors',
    )
    expect(titles(digest)).toEqual(['Owls', 'Ravens'])
  })
})

describe('a page of which nothing but its banner had loaded', () => {
  const BANNERS = [
    'Trending Papers\n\nby\nAK\nand the research community\n',
    'Daily Papers\n\nbyAK and the research community\n'.repeat(3),
  ]

  it.each(BANNERS)('is told, %j', async (text) => {
    const { layout, diagnostics } = parseDigest(text)
    expect(layout).toBe('search')
    expect(diagnostics).toMatchObject([{ code: 'no-cards', start: 0, end: text.trimEnd().length, line: 1 }])
    const told: Diagnostic[] = []
    for await (const _paper of streamPapers([text], { onDiagnostic: (diagnostic) => told.push(diagnostic) })) break
    expect(told).toEqual(diagnostics)
  })

  it('is not, where a page follows', () => {
    const { papers, diagnostics } = read(
      'Daily Papers',
      '',
      'byAK and the research community',
      '',
      ...BANNER,
      'Owls',
      '',
      ABSTRACT,
      '',
      '4 authors',
      '·',
      'Sep 30, 2026',
    )
    expect(papers).toHaveLength(1)
    expect(diagnostics).toEqual([])
  })
})

describe('titles with the words of a paper’s own page, on a trending page', () => {
  it('part no line', () => {
    const card = (title: string): string[] => [
      title,
      '',
      ABSTRACT.repeat(9),
      '',
      'Reef Lab · Published on Mar 4, 2026',
      '',
      'Upvote',
      '5',
      '',
      'arXiv Page',
      '',
    ]
    const all = ['arxiv:2401.00001 Revisited', 'Owls', 'Ravens', 'Terns', 'Authors: Who Are They?', 'Gulls']
    const digest = read('Trending Papers', '', ...all.flatMap(card))
    expect(titles(digest)).toEqual(all)
    expect(digest.papers.map(({ date, organization }) => [date, organization])).toEqual(
      Array(6).fill(['2026-03-04', 'Reef Lab']),
    )
  })
})

describe('a handle before a name that begins with a sign', () => {
  it('is taken off where a text browser prints it', () => {
    const card = (title: string, name: string): string[] => [
      ' [ ]',
      '7',
      '',
      title,
      '',
      ABSTRACT,
      '',
      name,
      '·',
      'Sep 30, 2025',
      '',
    ]
    const digest = read(
      "Hugging Face's logo Hugging Face",
      '[                    ]',
      '',
      ...BANNER,
      ...card('Owls', 'LumenFaceH4 🤗 H4'),
      ...card('Ravens', 'tidelab Tide Lab'),
    )
    expect(digest.papers).toMatchObject([{ organization: '🤗 H4' }, { organization: 'Tide Lab' }])
  })
})

describe('cards that no rule reads', () => {
  it('are an error where a number of authors is left', () => {
    const { papers, diagnostics } = read(...BANNER, '  • 8 authors', '')
    expect(papers).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-papers'])
    expect(diagnostics[0]?.message).toBe('Expected cards with titles, found only "8 authors"')
  })

  it('are an error where a title holds them', () => {
    const long = 'Owls at Noon and All That They See '.repeat(30).trim()
    const { papers, diagnostics } = read(...LIST_BANNER, ...listCard(long), ...listCard('Ravens'))
    expect(papers).toHaveLength(2)
    expect(diagnostics.map(({ code, message }) => [code, message.includes('Owls at Noon')])).toEqual([
      ['unreadable-paper', true],
    ])
  })
})

describe('a question over a collection’s title, where a text browser draws boxes', () => {
  const FULL = 'A Study of How Much of a Line Such a Page Can Hold Before Its Words Go On Below'

  it.each([
    ['Can It Be That Retrieval and Attention and All of the Rest Is What It Needs?', true],
    ['Can It Be That Retrieval and Attention Is What It Needs?', false],
  ])('is its first line if it is full: %s', (question, isWhole) => {
    const facts = (id: string): string => `Paper • ${id} • Published Apr 22, 2024 • 27`
    const digest = read(
      'Reading list',
      'updated',
      ' [ ] ',
      '5',
      '',
      FULL,
      'Owls',
      facts('2404.14469'),
      question,
      'Ravens',
      facts('2408.00167'),
    )
    expect(titles(digest)).toEqual([`${FULL} Owls`, isWhole ? `${question} Ravens` : 'Ravens'])
  })
})

describe('one line of another page', () => {
  it('makes no trending page of a list', () => {
    const all = ['Owls', 'Ravens', 'Terns', 'Gulls']
    const digest = read(...LIST_BANNER, ...all.flatMap((title) => listCard(title)), 'Published on Oct 4')
    expect(digest.layout).toBe('list')
    expect(titles(digest)).toEqual(all)
  })

  it('makes no collection of a mail that names one paper', () => {
    const { layout, papers } = read('On Monday we read Daily Papers', 'Paper • 2306.02701', '4 authors', '7 authors')
    expect([layout, papers]).toEqual([null, []])
  })
})

describe('a page without its navigation behind a short one', () => {
  it('keeps its own cards', () => {
    const links = [
      'Hugging Face',
      'https://huggingface.co/',
      'Models',
      'https://huggingface.co/models',
      'Sign Up',
      'https://huggingface.co/join',
    ]
    const card = (title: string): string[] => [
      title,
      '',
      'We study owls at noon.',
      '',
      '4 authors',
      '·',
      'Sep 30, 2025',
      '',
    ]
    const first = [...links, ...BANNER, ...card('Owls'), ...card('Ravens')]
    expect(titles(read(...first, ...BANNER, ...card('Terns')))).toEqual(['Owls', 'Ravens', 'Terns'])
  })
})

describe('a title without an abstract', () => {
  it('ends in its own question', () => {
    const title = [
      'LumenRoute: Wavelet Routing for Mixture-of-Experts Transformers of Long',
      'Contexts of Models: What Do the Owls See?',
    ]
    const digest = read(
      'Daily Papers',
      'by AK and the research community',
      'Oct 2',
      '',
      '-',
      ...title,
      '',
      '2 authors',
      '·',
      'Sep 30, 2025',
    )
    expect(titles(digest)).toEqual([title.join(' ')])
    expect(digest.diagnostics.map(({ code }) => code)).toEqual(['missing-field'])
  })
})

describe('a name with a separator before a number of authors', () => {
  it('is the organization', () => {
    const card = (title: string, name: string): string[] => [
      'Submitted by',
      'anaq',
      '42',
      title,
      `${name} · 4 authors`,
      '5',
    ]
    const digest = read(
      'Daily Papers',
      'by',
      'AK',
      'and the research community',
      'Oct 2',
      ...card('Owls', 'Reef · AI Lab'),
      ...card('Ravens', 'Tide Lab'),
    )
    expect(digest.papers).toMatchObject([
      { organization: 'Reef · AI Lab', authorCount: 4 },
      { organization: 'Tide Lab', authorCount: 4 },
    ])
  })
})
