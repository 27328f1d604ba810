import type { PaperRecord } from '../records/record.js'
import { areStacked } from '../records/text-lines.js'
import { endsOpen, opensAmid } from '../records/title-words.js'
import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import { countEach } from '../text/count-each.js'
import { MONTH } from '../text/day-patterns.js'
import { isInstitution, LAST_WORD_OF_NAME } from '../text/institutions.js'
import { FIVE_WORDS, withoutNumbers } from '../text/labels.js'
import { AUTHOR_COUNT } from '../text/page-patterns.js'
import { endsInSmallWord, endsLikeName, FOUR_SMALL_WORDS, holdsSecondSentence } from '../text/sentence.js'
import { textAt } from '../text/text-at.js'
import type { BuiltPaper } from './build-paper.js'
import { isCounter } from './counters.js'

/**
 * Tells which papers' organizations are doubtful: one that is written as none, that may be a title's rest, that one paper alone shows beside its authors,
 * or all of a list's, the first of which tells it; or where another differs from one by a number, or has a line in common with it, but for the others.
 */
export function createOrganizationTest(
  built: readonly BuiltPaper[],
  records: readonly PaperRecord[],
  text: string,
): (one: BuiltPaper, index: number) => boolean {
  const named = built.flatMap(({ paper }) => paper.organization ?? [])
  // Most search pages show authors in their place.
  if (named.length === 0) return () => false
  const areShared = haveOneName(built)
  const rare = paperOfRareName(built)
  const numbered = new Set(named.filter((name) => HAS_DIGIT.test(name)))
  const alike = countEach(Array.from(numbered, withoutNumbers))
  const labels = sharedLine(text, records)
  const holdsLabel = ({ organization }: PaperRecord): boolean =>
    organization.length > 1 && organization.some((line) => labels.has(withoutNumbers(textAt(text, line))))
  return (one, index) => {
    const { organization } = one.paper
    if (!organization) return false
    const isShared = areShared && one === built[0]
    const record = records[index] as PaperRecord
    const isRest = record.mayBeRest || rare === one || goesOn(one.paper, text, record)
    const isNumber =
      !areShared &&
      numbered.has(organization) &&
      (isCounter(organization) || alike.get(withoutNumbers(organization)) !== 1)
    return isShared || isRest || isNumber || isNoName(organization) || holdsLabel(record)
  }
}

/** Whether small words tell that a title goes on in its organization: `A Benchmark for` over `Long Videos`, or `via Models`. */
const goesOn = ({ title, abstract }: Paper, text: string, { organization: [line] }: PaperRecord): boolean =>
  abstract === null && (endsInSmallWord(title, title.length) || (line !== undefined && opensAmid(text, line)))

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
  // Mira Okonkwo and 5 others
  /\sand \d{1,5} (?:others?|more)$/,
  // ICLR 2026
  /\s20[12]\d$/,
  // (12), 🔥 12, +12, 1.204
  /^(?![\d,]{1,9}$)[^\p{Alphabetic}]{0,9}\d[^\p{Alphabetic}]{0,9}[kKmM]?\+?$/u,
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

/** `The loop vectorizes only with -O3`, `no value head. Tide Lab`: a sentence's words, or its end */
const isProse = (name: string): boolean =>
  FOUR_SMALL_WORDS.test(name) || holdsSecondSentence(name) || (FIVE_WORDS.test(name) && !endsLikeName(name))

const isNoName = (name: string): boolean =>
  NO_NAMES.some((pattern) => pattern.test(name)) || isProse(name) || (NAMES_IN_ROW.test(name) && !isInstitution(name))

/** So many papers of one organization are no chance. */
const FEWEST_OF_ONE = 4

/** Whether all papers of a list have one organization, their numbers left out of account: `Listen (5 min)`. */
function haveOneName(built: readonly BuiltPaper[]): boolean {
  const words = withoutNumbers(built[0]?.paper.organization ?? '')
  const isOfList = ({ paper: { organization, abstract } }: BuiltPaper): boolean =>
    organization !== null && abstract === null && withoutNumbers(organization) === words
  return built.length >= FEWEST_OF_ONE && built.every(isOfList)
}

/** `345`, `3人の著者`, `Listen (5 min)`: as one organization may be named, but not two that differ by the number alone */
const HAS_DIGIT = /\d/

/** What several organizations of two lines have for one of these, which no wrap parted from the other: `Featured`, over each. */
function sharedLine(text: string, records: readonly PaperRecord[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>()
  for (const { organization: lines } of records) {
    if (!areStacked(text, lines) || isWrappedName(text, lines)) continue
    const [first, last] = [textAt(text, lines[0] as Span), textAt(text, lines.at(-1) as Span)].map(withoutNumbers) as [
      string,
      string,
    ]
    names.set(first, (names.get(first) ?? new Set()).add(last))
    names.set(last, (names.get(last) ?? new Set()).add(first))
  }
  return new Set([...names].flatMap(([line, others]) => (others.size > 1 ? [line] : [])))
}

/** `Massachusetts Institute of` over `Technology`, `Vector` over `Institute`: cut by a wrap, be it at an address that stood on the line */
const isWrappedName = (text: string, lines: readonly Span[]): boolean =>
  endsOpen(text, lines[0] as Span) || LAST_WORD_OF_NAME.test(textAt(text, lines.at(-1) as Span))

/** On fewer papers one of a kind is no sign. */
const FEWEST_OTHERS = 3

/** The one paper of a page that shows an organization beside its authors and under its abstract, whose last line that may be. */
function paperOfRareName(built: readonly BuiltPaper[]): BuiltPaper | null {
  const texts = built.filter(({ paper: { abstract } }) => abstract !== null)
  const named = texts.filter(({ paper: { organization, authorCount } }) => organization && authorCount)
  return named.length === 1 && texts.length >= FEWEST_OTHERS ? (named[0] as BuiltPaper) : null
}
