import { cardFacts } from '../../text/collection-patterns.js'
import { LONG_MONTH } from '../../text/day-patterns.js'
import { hasSeparator } from '../../text/page-patterns.js'
import { type Edit, replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/**
 * What stands for `·` and `•` where a tool wrote in a character set without them, as text browsers do under `LC_ALL=C`: w3m writes `?`,
 * links `.` and `o`, lynx `o`, and Latin-1, which read as UTF-8 is U+FFFD; and where a program has a dot of its own.
 */
const DOTS = '●∙⋅‧・'
const STAND_IN = `[?.o\\ufffd${DOTS}]`

/** All that may stand for them: some transliterations put a list mark for both, which is one where it begins a line of words. */
const BULLET = `[?.o*|\ufffd${DOTS}–—/-]`

/** Where a line may end: over an empty one, with the next one's indent. */
const GAP = '\\s{1,20}'

const DAY = `${LONG_MONTH}${GAP}\\d{1,2}`

/** `Published on Oct 1, 2024`, `Oct 1` */
const DATED = `(?:Published(?:${GAP}on)?${GAP})?${DAY}\\b`

/** `4 authors` */
const COUNTED = `\\d{1,5}${GAP}authors?\\b`

/** What follows a card's separator: `4 authors`, `[9]4 authors` with a link's number, a date, a submitter. */
const BEHIND = `(?:(?:\\[\\d{1,5}\\])?${COUNTED}|${DATED}|Submitted by\\b|Featured in )`

/** What stands on the line before an organization's separator on a paper's own page. */
const BEFORE_NAME = '(?:Published on|Submitted by|Paper of the)[^\\n]{0,200}\\n[ \\t]{0,20}\\n?[ \\t]{0,20}'

/** Where a line begins, perhaps with lists' marks. */
const LINE_START = '(?:^|\\n)[ \\t]{0,20}(?:[*+?o\\ufffd●⋅-][ \\t]{1,8}){0,6}'

// Each tells of a stand-in that was just read; to find that first is what makes the search fast.

/** A card's separator on a line of its own, or that begins one. */
const LEADING = `(?=${GAP}${BEHIND})(?<=${LINE_START}${STAND_IN})`

/** One behind a name, whose line it may end; a text's last sentence ends with its point or its mark, over a blank line. */
const BEHIND_NAME = `(?=[ \\t]{1,8}${BEHIND})(?<=\\S[ \\t]${STAND_IN})|(?=[ \\t]{0,8}\\n[ \\t]{0,20}${BEHIND})(?<=\\S[ \\t][?\\ufffd${DOTS}]|\\d authors?[ \\t][.o])`

/** An organization's on a paper's own page. */
const ORGANIZATION = `(?= \\S)(?<=${BEFORE_NAME}${STAND_IN})`

/** A dash that some program put on the separator's own line. */
const DASH_ALONE = `(?=[ \\t]{0,8}\\n[ \\t]{0,20}${BEHIND})(?<=(?:^|\\n)[ \\t]{0,20}[–—/])`

/** A list's mark on a line of its own, over such a separator. */
const OVER_SEPARATOR = `(?=${GAP}${STAND_IN}${GAP}${BEHIND})(?<=\\n[ \\t]{0,4}${STAND_IN})`

/** One of a paper's glued page, and one that a tool put right behind a link. */
const GLUED = `(?=Submitted by)(?<=\\d${STAND_IN})|(?= ${DATED})(?<=\\d authors?.)`

/** A list mark where no list begins: between a name and a date, on a line of its own over a date, before a submitter and a date. */
const LIST_MARKS = `(?= ${DATED})(?<=\\S [*|])|(?= ${COUNTED})(?<=\\S [*|-])|(?= Published${GAP}on${GAP}${DAY})(?<=\\S -)|(?=\\n\\s{0,20}${DATED}| Submitted by [^\\n]{1,80} on ${DAY})(?<=\\n[*-])`

const CARD_SEPARATOR = new RegExp(
  `${BULLET}(?=\\s|Submitted by)(?:${[LEADING, BEHIND_NAME, ORGANIZATION, DASH_ALONE, OVER_SEPARATOR, GLUED, LIST_MARKS].join('|')})`,
  'g',
)

/** `Paper ? 2410.10819 ? Published Oct 14, 2024 ? 7`, on any lines */
const FACTS = new RegExp(`(?<!\\S)${cardFacts(`${GAP}${BULLET}${GAP}`, `${GAP}${DAY}(?:,${GAP}\\d{4})?`)}(?!\\S)`, 'g')

/** `Paper  2410.10819  Published Oct 14, 2024  7`, where each went with the characters that ASCII has not, and what is left of it */
const BARE_FACTS = new RegExp(`(?<!\\S)${cardFacts(' {1,4}', ` ${DAY}(?:, \\d{4})?`)}(?!\\S)`, 'g')
const BARE_GAP = /(?<=Paper) {1,4}| {1,4}(?=Published)|(?<=\d) {1,4}(?=\d)/g

const BULLET_ALONE = new RegExp(`(?<!\\S)${BULLET}(?!\\S)`, 'g')

/** The mark of w3m's lists, which it indents as it does no prose. */
const INDENTED = /(?<=\n {2})[?o\ufffd●⋅](?= )/g

/** Restores separators, and lists' marks, on a page that has none of its own. */
export function peelStandIns(plain: PlainText): PlainText {
  const { text } = plain
  if (hasSeparator(text)) return plain
  const inFacts = (facts: RegExp, gap: RegExp, dot: string): Edit[] =>
    Array.from(text.matchAll(facts)).flatMap(({ 0: words, index }) => replacementsOf(gap, dot, words, index))
  const found = [
    ...inFacts(FACTS, BULLET_ALONE, '•'),
    ...inFacts(BARE_FACTS, BARE_GAP, ' • '),
    ...replacementsOf(CARD_SEPARATOR, '·', text),
  ]
  return found.length > 0 ? applyEdits(plain, [...found, ...replacementsOf(INDENTED, '•', text)]) : plain
}
