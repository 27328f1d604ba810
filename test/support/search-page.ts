import type { Paper } from '../../src/index.js'
import { wrapText } from './wrap-text.js'

/** What a card of a search page says. */
export interface Card {
  title: string
  /** Paragraphs. */
  abstract: string[]
  authorCount: number
  /** `YYYY-MM-DD` */
  date: string
  /** The number after the date. */
  count: number | null
  /** The addresses of repositories in the abstract, as `https://github.com/OWNER/REPO`. */
  githubUrls: string[]
}

/** How an extractor writes a page. A new variation is a new key here, a line below, and an arbitrary in `arbitraries.ts`. */
export interface PageStyle {
  lineEnd: '\n' | '\r\n' | '\r'
  bom: boolean
  /** What stands for a space. */
  space: ' ' | '\u00a0'
  /** White space at the end of each line. */
  trailing: string
  /** Blank lines between the parts of a card and between cards. */
  gap: 0 | 1 | 2
  /** Blank lines between authors, separator and date. */
  tailGap: 0 | 1
  /** Before `4 authors`. */
  bullet: '  • ' | '• ' | '* ' | '- ' | ''
  /** Always `authors`, as some pages have it, or `1 author`. */
  singular: boolean
  /** The column at which lines are wrapped. */
  wrap: number | null
  /** `Aug 8, 2024 2` or `Aug 8, 20242` */
  count: 'spaced' | 'glued'
  /** The current year, which the site leaves out of dates. */
  currentYear: number | null
  finalLineEnd: boolean
}

/** As the sample in `fixtures/search-seed` is written. */
export const SEED_STYLE: PageStyle = {
  lineEnd: '\n',
  bom: false,
  space: ' ',
  trailing: '',
  gap: 1,
  tailGap: 0,
  bullet: '  • ',
  singular: true,
  wrap: null,
  count: 'spaced',
  currentYear: null,
  finalLineEnd: false,
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const HEADER = [
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
]

/** Writes a search page; `saved` is the day in its header, `YYYY-MM-DD`. */
export function writeSearchPage(cards: readonly Card[], saved: string, style: PageStyle = SEED_STYLE): string {
  const gap = '\n'.repeat(style.gap + 1)
  const header = [...HEADER, showDate(saved, Number(saved.slice(0, 4)))].join('\n\n')
  const page = [header, ...cards.map((card) => writeCard(card, style))].join(gap)
  const lines = `${page}${style.finalLineEnd ? '\n' : ''}`.split('\n')
  const text = lines.map((line) => line.replaceAll(' ', style.space) + style.trailing).join(style.lineEnd)
  return (style.bom ? '\ufeff' : '') + text
}

function writeCard({ title, abstract, authorCount, date, count }: Card, style: PageStyle): string {
  const { wrap, bullet, singular, currentYear } = style
  const shownCount = count === null ? '' : `${style.count === 'spaced' ? ' ' : ''}${count}`
  const tail = [
    `${bullet}${authorCount} ${authorCount === 1 && singular ? 'author' : 'authors'}`,
    '·',
    `${showDate(date, currentYear)}${shownCount}`,
  ].join('\n'.repeat(style.tailGap + 1))
  const text = abstract.map((paragraph) => wrapText(paragraph, wrap)).join('\n\n')
  return [wrapText(title, wrap), text, tail].join('\n'.repeat(style.gap + 1))
}

/** `Oct 6, 2024`, or `Oct 6` in the current year. */
export function showDate(date: string, currentYear: number | null): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${MONTHS[month - 1]} ${day}${year === currentYear ? '' : `, ${year}`}`
}

/** The paper that a card must give. */
export const paperOf = (card: Card): Paper => ({
  title: card.title,
  abstract: card.abstract.join('\n\n'),
  authorCount: card.authorCount,
  authors: [],
  date: card.date,
  upvotes: card.count,
  comments: null,
  githubUrls: card.githubUrls,
  githubStars: null,
  links: [],
  arxivId: null,
  organization: null,
  submittedBy: null,
  aiSummary: null,
})

/** A card to vary: `makeCard({ title: 'Orca' })`. */
export const makeCard = (values: Partial<Card> = {}): Card => ({
  title: 'Attention Heads as Circuits: A Study of Small Models',
  abstract: [
    'We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter. Ablation shows that removing these heads destroys the behaviour, while removing the others changes little. These results hold for models of several sizes, and suggest that attention can be read as a small number of circuits.',
  ],
  authorCount: 4,
  date: '2024-10-06',
  count: null,
  githubUrls: [],
  ...values,
})
