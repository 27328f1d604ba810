import type { PaperRecord } from '../records/record.js'
import { ABSTRACT_OPENING, REMARK } from '../records/title-words.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'
import {
  ARXIV_NUMBER,
  AUTHOR_COUNT,
  COLLECTIONS_OF,
  MONTH,
  PAPER_DEED,
  PUBLISHED,
  SPACE_STATE,
} from '../text/page-patterns.js'
import { endsSentence } from '../text/sentence.js'
import type { BuiltPaper } from './build-paper.js'

/** What no organization's name has, or is */
const NO_NAMES = [
  // 9 models · 1 datasets
  /^\d[^·]{0,40} · /,
  // Ming-Yu Liu +62, Yi Tay et al.
  /\+\d{1,5}$|\bet al\.?$/,
  // Tide Lab (8 authors)
  new RegExp(`(?<![^\\s(])${AUTHOR_COUNT}\\b`),
  // Tide Lab Sep 8, 2024
  new RegExp(`\\s${MONTH} \\d{1,2}(?:,(?: \\d{4})?)?$`),
  // Orca: Progressive Learning
  /: /,
  // cs.CL
  /^[a-z-]{2,8}\.[A-Z]{2}(?!\S)/,
  // o, §
  /^(?:\p{Alphabetic}|[^\p{Alphabetic}\p{Emoji_Presentation}\d]+)$/u,
]

const isNoName = (name: string): boolean => NO_NAMES.some((pattern) => pattern.test(name))

/** `arXiv:2306.02707`, `anaq upvoted a paper 2 days ago Orca`, which are no titles */
const NO_TITLE = new RegExp(`^(?:arXiv:)?${ARXIV_NUMBER}(?:v\\d)?$|${PAPER_DEED} `)

/**
 * `[hysts](https://huggingface.c`: the rest of a link that a tool cut, which no name and no title has; `[[/papers/2306.02707]`, ``Orca `__``,
 * `|image13|`: links and pictures of pandoc's org and rst, which are not read; `papers/2306.02707>`, an address that Firefox wrapped, cut before it;
 * `heading "Orca" [level=3]`, an element of a tree whose lines were wrapped; `[Orca: Progressive`, a link whose other lines are gone
 */
const LINK_REST = /\]\(|:\/\/|\[\[(?:\/|data:)|`__|^\|image\d*\|$|^[^\s<]+>$|\[(?:level|ref)=|^\[[^\]]+$/

/** Other items of a collection before a title, on its line: `Running 2880 🏆 Daily Papers Orca` */
const SPACE_BEFORE = new RegExp(`^${SPACE_STATE}[A-Za-z ]* \\d[\\d.]*k? .*\\p{Extended_Pictographic}`, 'u')

/** `ana 's Collections Agents updated 5 days ago Orca`, `Papers to read Collection 79 items • Updated 5 days ago Orca` */
const COLLECTION_BEFORE = new RegExp(`^[^']*${COLLECTIONS_OF} .*updated `)
const ITEMS_BEFORE = / Collection \d{1,6} items/

const holdsOtherItem = (title: string): boolean =>
  SPACE_BEFORE.test(title) || COLLECTION_BEFORE.test(title) || ITEMS_BEFORE.test(title)

const NAMES = ['title', 'organization', 'submittedBy'] as const

/** `!(https://huggingface.co/avatars/0`: that of a picture */
const PICTURE_REST = /!\(https?:/

/** So many papers of one organization are no chance. */
const FEWEST_OF_ONE = 4

/** `• 7 authors`, `* * 7 contributors`, `Upvote`: a card's marks, with no more behind them than a badge; `Submitted by mira`, over whatever */
const MARK = new RegExp(
  `^(?:[•·*-]{1,3}\\s){0,12}(?:${AUTHOR_COUNT}(?!\\S)|\\d{1,5} \\p{Lowercase}{5,20}$|Upvote(?: \\d{1,6})?$)`,
  'u',
)
const SUBMITTER = /^Submitted by \S/

/** `Tide Lab Published on Jul 5, 2025`, which lost its separator */
const DATED = new RegExp(`^.{0,60}\\b${PUBLISHED}$`)
const LONGEST_BADGE = 25

/** `Ask AI`, `View on alphaXiv`: a button's words rather than a sentence's */
const BUTTON = /^\p{Uppercase}[^\s.,:/()]{0,20}(?: [^\s.,:/()]{1,20}){1,4}$/u

/** `Top comment: `, over words that are each card's own */
const LABEL = /^\p{Alphabetic}[\p{Alphabetic} ]{1,30}: /u

/** On fewer papers a label is the authors'. */
const FEWEST_LABELLED = 3

/**
 * Values that can be the page's own words, as the site may have changed them: a name or a title with the rest of a link; an organization that
 * is written as none, or the same for all of a list's papers; an abstract that ends, below the end of a sentence, with a button or with a label
 * that most abstracts end with, or that holds a card's mark or the rest of a picture, or begins within a sentence right behind the last author.
 */
export function findDoubts(built: readonly BuiltPaper[], records: readonly PaperRecord[]): Finding[] {
  const shared = sharedName(built)
  const title = sharedTitle(built)
  const rare = rareName(built)
  const numbers = built.flatMap(({ paper: { organization } }) =>
    NUMBER.test(organization ?? '') ? [organization] : [],
  )
  const isNumbered = new Set(numbers).size > 1
  // Most are one line, which need not be looked through.
  const texts = built.map(({ paper: { abstract } }, index) =>
    (records[index] as PaperRecord).abstract.length > 1 && abstract?.includes('\n\n') ? abstract : null,
  )
  const lasts = texts.map(lastParagraph)
  const label = sharedLabel(lasts)
  return built.flatMap((one, index) => {
    const { organization, abstract } = one.paper
    const record = records[index] as PaperRecord
    if (shared !== null && index === 0) return [doubtOf(one, 'organization', shared)]
    if (title !== null && withoutCount(one.paper.title) === title) return [doubtOf(one, 'title', one.paper.title)]
    const isWithItem = abstract === null && holdsOtherItem(one.paper.title)
    const name =
      isWithItem || NO_TITLE.test(one.paper.title)
        ? 'title'
        : NAMES.find((field) => LINK_REST.test(one.paper[field] ?? ''))
    if (name) return [doubtOf(one, name, one.paper[name] as string)]
    if (organization && (rare === one || isNoName(organization) || (isNumbered && NUMBER.test(organization))))
      return [doubtOf(one, 'organization', organization)]
    if (abstract && isGlued(one, record) && NO_OPENING.test(abstract))
      return [doubtOf(one, 'abstract', abstract.slice(0, LONGEST_BEGIN))]
    const words = record.truncated ? null : doubtfulParagraph(texts[index] ?? null, lasts[index] ?? null, label)
    return words === null ? [] : [doubtOf(one, 'abstract', words)]
  })
}

/** Whether a paper's text stands right behind the last author, or on the next line. */
function isGlued({ source: { fields } }: BuiltPaper, record: PaperRecord): boolean {
  const gap = (fields.abstract as Span).start - (fields.authorCount?.end ?? Number.NaN)
  return gap >= 0 && (gap <= 1 || (gap <= LONGEST_LINE_END && record.abstract[0]?.afterBlank === false))
}

/** CRLF, spaces at a line's end, and its indent: no label is as short. */
const LONGEST_LINE_END = 7

/** What a text begins with whose first words can have gone to the last author. */
const NO_OPENING = /^(?!tl;dr)(?:\p{Lowercase}+[\s,.;]|[,;])/u

/** So much of it is told. */
const LONGEST_BEGIN = 25

const doubtOf = ({ source }: BuiltPaper, field: (typeof NAMES)[number] | 'abstract', found: string): Finding => ({
  code: 'doubtful-field',
  found,
  ...(source.fields[field] as Span),
})

/** The organization of all papers of a list, their numbers left out of account: `Listen (5 min)`. */
function sharedName(built: readonly BuiltPaper[]): string | null {
  const [first] = built
  const name = first?.paper.organization
  if (!name || built.length < FEWEST_OF_ONE) return null
  const words = withoutNumbers(name)
  const isOfList = ({ paper: { organization, abstract } }: BuiltPaper): boolean =>
    organization !== null && abstract === null && withoutNumbers(organization) === words
  return built.every(isOfList) ? name : null
}

/** `345`, as one organization may be named, but not two */
const NUMBER = /^\d[\d.,]*k?$/

/** On fewer papers one of a kind is no sign. */
const FEWEST_OTHERS = 3

/** The one paper of a page that shows an organization beside its authors and under its abstract, whose last line that may be. */
function rareName(built: readonly BuiltPaper[]): BuiltPaper | null {
  const texts = built.filter(({ paper: { abstract } }) => abstract !== null)
  const named = texts.filter(({ paper: { organization, authorCount } }) => organization && authorCount)
  return named.length === 1 && texts.length >= FEWEST_OTHERS ? (named[0] as BuiltPaper) : null
}

/** `12 views`, `+2`, `#1`; `Qwen2 Technical Report` and `Qwen3 Technical Report` are two. */
const withoutCount = (title: string): string => title.replace(/^[+#]?\d+/, '0')

/**
 * The title of three papers in a row, or of each second one, the number before it left out of account: a line of the page's own over each,
 * `12 views`. Titles need not be counted for it, which takes longer.
 */
function sharedTitle(built: readonly BuiltPaper[]): string | null {
  const titles = built.map(({ paper }) => withoutCount(paper.title))
  const isShared = (title: string, at: number): boolean =>
    (title === titles[at + 1] && title === titles[at + 2]) || (title === titles[at + 2] && title === titles[at + 4])
  return titles.find(isShared) ?? null
}

const withoutNumbers = (name: string): string => name.replace(/\d+/g, '0')

/** The last of a text's paragraphs, where it stands below the end of a sentence; null: there is none. */
const lastParagraph = (text: string | null): string | null => {
  if (text === null) return null
  const at = text.lastIndexOf('\n\n')
  return endsSentence(text, at) ? text.slice(at + 2) : null
}

/** The label that the last paragraphs of most abstracts begin with. */
function sharedLabel(lasts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const last of lasts) {
    const [label] = (last && !last.includes('://') && LABEL.exec(last)) || []
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const [most] = [...counts].filter(([, count]) => count >= FEWEST_LABELLED && count * 2 > lasts.length)
  return most?.[0] ?? null
}

/** What of a text's paragraphs is rather the page's; null: none. */
function doubtfulParagraph(text: string | null, last: string | null, label: string | null): string | null {
  if (text === null) return null
  let rest = text.length
  const mark = text.split('\n\n').find((words, index) => {
    rest -= words.length + 2
    const isOfCard =
      SUBMITTER.test(words) ||
      PICTURE_REST.test(words) ||
      (rest <= LONGEST_BADGE && (MARK.test(words) || DATED.test(words)))
    return index > 0 && isOfCard
  })
  if (mark || last === null) return mark ?? null
  const isButton =
    BUTTON.test(last) && !REMARK.test(last) && !ABSTRACT_OPENING.test(last) && !endsSentence(last, last.length)
  return isButton || (label !== null && last.startsWith(label)) ? last : null
}
