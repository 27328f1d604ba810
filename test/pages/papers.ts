import fc from 'fast-check'
import { wrapText } from '../support/wrap-text.js'

/** All that the site knows of one paper. */
export interface InventedPaper {
  title: string
  /** One paragraph; its line ends show only where the source of the page does. */
  abstract: string
  summary: string | null
  authors: string[]
  /** `YYYY-MM-DD` */
  date: string
  upvotes: number
  comments: number | null
  arxivId: string
  organization: { handle: string; name: string } | null
  submittedBy: string
  /** As the button shows it; a button needs a repository. */
  stars: { shown: string; count: number } | null
  repository: string
  /** Whether the abstract names the repository. */
  namesRepository: boolean
}

/** The day on which all pages were saved. */
export const SAVED = '2026-10-02'

// What a rule over counts, dates, labels or markup could take for its own.
// One number only: of two, each could be a vote box.
const TITLES = [
  'Orca', 'R1', '2024', 'May 30', 'GPT-4', 'Attention', 'Upvote', 'Abstract', 'Comments', 'Paper', 'Mar 4, 2026',
  '4 Authors Walk into a Bar: On Credit Attribution', 'How Many authors Does It Take?', 'Submitted by Accident: A Study of Mistakes',
  'Upvote with Care: Social Signals in Review', 'Published on Time: Scheduling for Preprint Servers', 'GitHub 133 and Other Numbers',
  'Scaling Laws for Models of Size 70', 'Daily Papers: A Corpus of Digests', 'Community Notes for Language Models', 'Models citing this paper',
  'Interpuncts · Considered · Harmful', '$\\infty$-Former: $O(n \\log n)$ Attention with $k_{\\text{max}}$ Keys', 'Is 1 > 0? On Truth & <Tokens>',
  '大规模语言模型的可解释性研究：方法与挑战', 'Müller’s “Smart” Quotes — and Dashes… in Titles', '🤗 Emoji First: Pictographs as Tokens 🚀',
  'snake_case and C++: A [Bracketed] Title (v2)', 'Why 100000 GPUs?', 'A-to-Z: State-of-the-Art Co-Training', 'Add to Collection', 'Search', 'May',
] // biome-ignore format: a list of titles

const TITLE_WORDS =
  'Attention Heads Better Than One Towards Efficient Language Models with Sparse Circuits and Slow Memory for Robots in 3D Worlds from Weak Labels'.split(
    ' ',
  )

const FIRST = 'Large models struggle with long inputs, and the reasons are poorly understood.'
const LAST = 'We propose a remedy that is simple, cheap and general.'

const SENTENCES = [
  'On May 30, 12 systems appeared; of 4 authors, 3 are invisible.',
  'Upvotes are a noisy signal. Submitted by many, it is read by few.',
  'It reaches 52.56\\% pass@1 and $O(n^2)$ time with $\\alpha_{1} \\leq 2$.',
  'Published on Jul 23, 2024 and updated since, the benchmark has 128,000 items.',
  'Our method (1) scales, (2) stops and (3) starts again at 2.30x the speed.',
  'We test `backticks`, <angle brackets>, *asterisks*, _underscores_ and [brackets].',
  // No space parts two sentences in Chinese.
  '我们提出一个统一的框架 (LoomAttention).',
  'GitHub 133 is no label here, nor is Abstract.',
  'Notably, a 7B model matches systems ten times its size on 9 of 12 tasks.',
]

/** What stands alone on a line of an abstract whose source has line ends. */
const LONE_LINES = ['12', '4 authors', 'May 30, 2024', '·', '- a dataset of 12k items;', '2. Second, we stop.']

const USERS = [
  'jfeldt',
  'li-wenhao',
  'kofi_adjei',
  's0ren',
  'x-y-z',
  '李明',
  'May',
  'authors',
  'new',
  'Upvote',
  'AK',
  'a',
  '2024',
]
const ORGANIZATIONS = [
  ['tidelab', 'Tide Lab'], ['lumen-ai', 'Lumen AI'], ['may-lab', 'May 30 Lab'], ['authors-guild', 'The Authors Guild'], ['upvote-inc', 'Upvote Inc.'],
  ['OpenMosaic', 'OpenMosaic'], ['2024org', '2024'], ['', '智源研究院'],
].map(([handle, name]) => ({ handle, name }) as { handle: string; name: string }) // biome-ignore format: a table
const NAMES = [
  'Mira Okonkwo',
  'Jonas Feldt',
  'Søren Bækgaard',
  'Li Wenhao',
  'Noor al-Hakim',
  'Ravi K. Menon',
  "Marcus O'Dell",
  'D. J. Whitlock',
  '张伟',
  'Wei',
]
const STARS = [
  { shown: '7', count: 7 }, { shown: '133', count: 133 }, { shown: '999', count: 999 }, { shown: '2.12k', count: 2120 }, { shown: '11.3k', count: 11_300 },
  { shown: '110k', count: 110_000 },
] // biome-ignore format: a table

/** The words among them that titles do not end with */
const OPEN_END = / (?:\p{Ll}+|Towards|Than|Better|Efficient|Sparse|Slow|Weak)$/u

const title = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...TITLES) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...TITLE_WORDS), { minLength: 3, maxLength: 22 }),
        fc.constantFrom('', ' 2', ' v1.5', ': 100'),
      )
      .map(([words, end]) => words.join(' ') + end)
      // No title ends so: over an organization it is read as the first line of one.
      .filter((words) => !OPEN_END.test(words)),
  },
)

const abstract = fc
  .record({
    sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 7 }),
    lone: fc.option(fc.constantFrom(...LONE_LINES)),
    lineEnds: fc.boolean(),
  })
  .map(({ sentences, lone, lineEnds }) => {
    // The first sentence is no label, and the last ends the prose.
    const prose = [FIRST, ...sentences].join(' ')
    const parts = [lineEnds ? wrapText(prose, 79) : prose, ...(lone === null ? [] : [lone]), LAST]
    return parts.join(lineEnds ? '\n' : ' ')
  })

const date = fc
  .date({ min: new Date('2023-05-04T00:00:00Z'), max: new Date(`${SAVED}T00:00:00Z`), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

/** Papers that one page can show: no two have the same title. */
export const papers: fc.Arbitrary<InventedPaper[]> = fc
  .uniqueArray(
    fc.record({
      title,
      abstract,
      summary: fc.option(
        fc.constantFrom('A summary of 2 things in 12 words.', 'Wavelets reduce token routing, at little cost.'),
      ),
      authors: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 8 }),
      date,
      upvotes: fc.oneof(fc.constantFrom(0, 1, 2, 100, 999, 1000, 100_000), fc.nat(400)),
      comments: fc.option(fc.integer({ min: 1, max: 300 })),
      serial: fc.integer({ min: 10_000, max: 29_999 }),
      organization: fc.option(fc.constantFrom(...ORGANIZATIONS), { freq: 3 }),
      submittedBy: fc.constantFrom(...USERS),
      stars: fc.option(fc.constantFrom(...STARS)),
      owner: fc.constantFrom('tidelab', 'Tricky-Org', 'lumen-ai'),
      namesRepository: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6, selector: (paper) => paper.title.toLowerCase() },
  )
  .map((chosen) =>
    chosen.map(({ serial, owner, ...paper }, index) => ({
      ...paper,
      arxivId: `${paper.date.slice(2, 4)}${paper.date.slice(5, 7)}.${index + 1}${String(serial).slice(1)}`,
      repository: `https://github.com/${owner}/re-po_${serial}`,
      abstract: paper.namesRepository
        ? `${paper.abstract} Code: https://github.com/${owner}/re-po_${serial}`
        : paper.abstract,
    })),
  )
