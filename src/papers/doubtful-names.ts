import { isInstitution } from '../records/organization-name.js'
import type { PaperRecord } from '../records/record.js'
import type { Paper } from '../schema/paper.js'
import { PAPER_DEED, SPACE_STATE } from '../text/collection-patterns.js'
import { MONTH } from '../text/day-patterns.js'
import { ARXIV_NUMBER, AUTHOR_COUNT, COLLECTIONS_OF } from '../text/page-patterns.js'
import { endsLikeName, endsSentence, FOUR_SMALL_WORDS, holdsSecondSentence } from '../text/sentence.js'
import type { BuiltPaper } from './build-paper.js'

/** What no organization's name has, or is */
const NO_NAMES = [
  // 9 models · 1 datasets
  /^\d[^·]{0,40} · /,
  // Ming-Yu Liu +62, Wei Garcia, +6 authors, Yi Tay et al.
  /\+\d{1,5}(?: authors?)?$|\bet al\.?$/,
  // Tide Lab (8 authors)
  new RegExp(`(?<![^\\s(])${AUTHOR_COUNT}\\b`),
  // Tide Lab Sep 8, 2024
  new RegExp(`\\s${MONTH} \\d{1,2}(?:,|$)`),
  // Image 5: Tide Lab
  /^Image \d/,
  // Orca: Progressive Learning
  /: /,
  // cs.CL
  /^[a-z-]{2,8}\.[A-Z]{2}(?!\S)/,
  // o, §
  /^(?:\p{Alphabetic}|[^\p{Alphabetic}\p{Emoji_Presentation}\d]+)$/u,
]

/** `Mira Okonkwo, Jonas Feldt, Ana Roe`: authors, but for an institution's parts */
const NAMES_IN_ROW = /^\p{Uppercase}[^\s,]* [^,]+(?:, \p{Uppercase}[^\s,]* [^,]+){2,}$/u

/** More words than most names have */
const FIVE_WORDS = /^(?:\S+ ){4}/

/** `The loop vectorizes only with -O3`, `no value head. Tide Lab`: a sentence's words, or its end */
const isProse = (name: string): boolean =>
  FOUR_SMALL_WORDS.test(name) || holdsSecondSentence(name) || (FIVE_WORDS.test(name) && !endsLikeName(name))

const isNoName = (name: string): boolean =>
  NO_NAMES.some((pattern) => pattern.test(name)) || isProse(name) || (NAMES_IN_ROW.test(name) && !isInstitution(name))

/** `arXiv:2306.02707`, `anaq upvoted a paper 2 days ago Orca`, which are no titles */
const ARXIV_TITLE = new RegExp(`^(?:arXiv:)?${ARXIV_NUMBER}(?:v\\d)?$`)
const DEED_BEFORE = new RegExp(`${PAPER_DEED} `)

/** One as long that ends as a sentence does holds the text. Of a longer one an error tells. */
const isAsText = ({ length }: string): boolean => length >= 150 && length <= 1000

/** `+9 Orca`, with how many others gave their votes to a collection; `7 arXiv Page [2511] Submitted by [a0b1] mira`, with marks of other cards */
const OTHERS_BEFORE = /^\+\d{1,6} /
const OTHER_MARKS = /\barXiv Page \[|\bSubmitted by \[/

// The word is sought first, as few titles have it.
const isNoTitle = (title: string): boolean =>
  ARXIV_TITLE.test(title) ||
  (title.startsWith('+') && OTHERS_BEFORE.test(title)) ||
  (title.includes(' [') && OTHER_MARKS.test(title)) ||
  (title.includes('paper') && DEED_BEFORE.test(title)) ||
  (isAsText(title) && endsSentence(title, title.length))

/**
 * `[hysts](https://huggingface.c`: the rest of a link that a tool cut, which no name and no title has; `[[/papers/2306.02707]`, ``Orca `__``,
 * `|image13|`: links and pictures of pandoc's org and rst, which are not read; `papers/2306.02707>`, an address that Firefox wrapped, cut before it;
 * `heading "Orca" [level=3]`, an element of a tree whose lines were wrapped; `[Orca: Progressive`, a link whose other lines are gone;
 * `[Orca][14]`, `Orca⟨14⟩`, `[14]Orca`, `![14] mira`, on so small a part of a page that its links' numbers are no links for sure;
 * `13)`, `.h-5 loading="lazy"} mira`, `title="Orca">Orca`, a link or an element cut before it; `Orca \\`, a link's line break
 */
const LINK_REST =
  /\]\(|:\/\/|\[\[(?:\/|data:)|`__|^\|image\d*\|$|^[^\s<]+>$|\[(?:level|ref|cursor)=|^\[[^\]]+$|\]\[\d{1,5}\]|⟨\d{1,5}⟩$|^!\[|^\[\d{1,5}\](?:\S|$)|^\[[^[\]]{2,}\]$|^[^([{⟨<]*[)\]}]|="[^"<>]*">|\\$/

/** What any of them has, and few names */
const LINK_SIGN = /[[\])}>|`⟩\\/]/

const holdsLinkRest = (name: string): boolean => LINK_SIGN.test(name) && LINK_REST.test(name)

/** Other items of a collection before a title, on its line: `Running 2880 🏆 Daily Papers Orca` */
const SPACE_BEFORE = new RegExp(`^${SPACE_STATE}[A-Za-z ]* \\d[\\d.]*k? .*\\p{Extended_Pictographic}`, 'u')

/** `ana 's Collections Agents updated 5 days ago Orca`, `Papers to read Collection 79 items • Updated 5 days ago Orca` */
const COLLECTION_BEFORE = new RegExp(`^[^']*${COLLECTIONS_OF} .*updated `)
const ITEMS_BEFORE = / Collection \d{1,6} items/

const holdsOtherItem = (title: string): boolean =>
  SPACE_BEFORE.test(title) || COLLECTION_BEFORE.test(title) || ITEMS_BEFORE.test(title)

/** The fields that are short. */
const NAMES = ['title', 'organization', 'submittedBy'] as const

export type NameField = (typeof NAMES)[number]

/**
 * Tells which of a paper's names is doubtful, and what in it; null: none. A name or a title with the rest of a link; a title that is none, that a number
 * stands before, as before a third of all, that a text begins in (`isCut`: the first), or that several papers have; an organization that is written as
 * none, that may be a title's rest, that one paper alone shows beside its authors, or all of a list's, the first of which tells it.
 */
export function createNameTest(
  built: readonly BuiltPaper[],
  records: readonly PaperRecord[],
  isCut: boolean,
): (one: BuiltPaper, index: number) => NameField | null {
  const shared = sharedName(built)
  const title = sharedTitle(built)
  const rare = rareName(built)
  const numbered = built.filter(isNumbered).length
  const areNumbered = numbered >= FEWEST_NUMBERED && numbered * MOST_OTHERS >= built.length
  const numbers = new Set(built.map(({ paper }) => paper.organization ?? '').filter((name) => NUMBER.test(name)))
  return (one, index) => {
    const { paper } = one
    if (shared !== null && one === built[0]) return 'organization'
    if (title !== null && withoutCount(paper.title) === title) return 'title'
    if (isNoTitle(paper.title) || (paper.abstract === null && holdsOtherItem(paper.title))) return 'title'
    const name = NAMES.find((field) => holdsLinkRest(paper[field] ?? ''))
    if (name) return name
    if ((isCut && index === 0) || (areNumbered && isNumbered(one))) return 'title'
    if (MANY_WORDS.test(paper.submittedBy ?? '')) return 'submittedBy'
    if (isOverTitle(paper)) return 'title'
    const { organization } = paper
    if (!organization) return null
    const isRest = (records[index] as PaperRecord).mayBeRest || rare === one
    const isNumber = numbers.size > 1 && numbers.has(organization)
    return isRest || isNumber || isNoName(organization) ? 'organization' : null
  }
}

/** `1204 SWE-Forge`, `42Fast & Furious`: the votes, or somebody's number, before a title; so many of a page's are no chance */
const NUMBER_BEFORE = /^\d{1,6}(?: \S|\p{Uppercase}\p{Lowercase})/u
const FEWEST_NUMBERED = 4
const MOST_OTHERS = 3

const isNumbered = ({ paper }: BuiltPaper): boolean => NUMBER_BEFORE.test(paper.title)

/** More words than a person's name has */
const MANY_WORDS = /^(?:\S+ ){6}/

/**
 * `8`, `2 -`, over what was read as an organization, on a list, or as a text's first paragraph, which no sentence ends: the votes over a title, or
 * a page's number
 */
function isOverTitle({ title, organization, abstract }: Paper): boolean {
  if (!PAGE_NUMBER.test(title)) return false
  if (abstract === null) return organization !== null && !isInstitution(organization)
  const end = abstract.indexOf('\n\n')
  return end > 0 && !endsSentence(abstract, end)
}

const PAGE_NUMBER = /^\d[\d.,]*k?(?: -)?$/

/** So many papers of one organization are no chance. */
const FEWEST_OF_ONE = 4

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
