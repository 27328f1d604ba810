import type { PaperRecord } from '../records/record.js'
import { MONTH } from '../text/day-patterns.js'
import { isInstitution } from '../text/institutions.js'
import { AUTHOR_COUNT } from '../text/page-patterns.js'
import { endsLikeName, FOUR_SMALL_WORDS, holdsSecondSentence } from '../text/sentence.js'
import type { BuiltPaper } from './build-paper.js'

/**
 * Tells which papers' organizations are doubtful: one that is written as none, that may be a title's rest, that one paper alone shows beside its authors,
 * or all of a list's, the first of which tells it.
 */
export function createOrganizationTest(
  built: readonly BuiltPaper[],
  records: readonly PaperRecord[],
): (one: BuiltPaper, index: number) => boolean {
  const shared = sharedName(built)
  const rare = rareName(built)
  const named = built.flatMap(({ paper }) => paper.organization ?? [])
  const numbers = new Set(named.filter((name) => NUMBER.test(name)))
  return (one, index) => {
    const { organization } = one.paper
    if (!organization) return false
    const isShared = shared !== null && one === built[0]
    const isRest = (records[index] as PaperRecord).mayBeRest || rare === one
    const isNumber = numbers.size > 1 && numbers.has(organization)
    return isShared || isRest || isNumber || isNoName(organization)
  }
}

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
  // #agents #memory, > must read, [ ] read, (read), what somebody wrote under a title
  /^(?:[#>]|\(\p{Lowercase}|\[ \])/u,
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

const withoutNumbers = (name: string): string => name.replace(/\d+/g, '0')

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
