import { AUTHOR_COUNT } from '../../text/page-patterns.js'
import { type Borders, DOT, endsOf, joinBorders, LABEL } from './borders.js'
import { beginOfName } from './title-end.js'

/** `533 authors2.12k6|Submitted by|jfeldt`: over each card */
const LABELS = new RegExp(`${LABEL}(?=\\S)`, 'g')

/** What stands over a title: a submitter, and votes */
const HEADS = [
  // jfeldt|12|Orca, k4n4y|12|Orca, Ana Roe|3|3D Orca
  /^(.{0,60}?[^\s\d])(\d{1,12}?)(?=[2-4]D\b|[^\s\d\p{Lowercase}])/su,
  // jfeldt|-|Orca
  /^(.{1,60}?\S)(-)(?=[^\s-])/su,
  // jfeldt|12|vLLM
  /^(.{0,60}?[^\s\d])(\d{1,12})(?=\S)/su,
]

/** With more digits, `leo11178`, some are the handle's. */
const MOST_DIGITS = 3

/** `·|4 authors|2.12k|6`, `·|4 authors|12`, `2.12k|6`, at a card's end: its authors, if it shows them, its stars and its comments */
const TAIL = new RegExp(`(?:(${DOT})(${AUTHOR_COUNT}))?(\\d[\\d.,]{0,12}[km])?(\\d{0,6})$`)

/** No tail is longer. */
const LONGEST_TAIL = 100

interface Card {
  /** Where its label begins. */
  start: number
  submitter: string
  votes: string
  title: string
  /** Its dot, authors, stars and comments, where it shows them. */
  tail: [dot: string, authors: string, stars: string, comments: string]
  /** Where in the title an organization may begin; -1: nowhere. */
  organization: number
}

export function listBorders(text: string, start: number, end: number): Borders {
  const labels = Array.from(text.slice(start, end).matchAll(LABELS), ({ index }) => start + index)
  const cards = labels.map((label, index) => readCard(text.slice(label, labels[index + 1] ?? end).trimEnd(), label))
  // Two digits are the comments, where no card has stars.
  const hasStars = cards.some(({ tail: [, , stars, comments] }) => stars || comments.length > 2)
  // Words such as `DeepSeek` stand in titles, too.
  const signed = cards.filter(({ tail: [dot] }) => dot)
  const isNamed = signed.filter(({ organization }) => organization >= 0).length * 4 > signed.length
  return joinBorders(cards.map((card) => cardBorders(card, hasStars, isNamed)))
}

function readCard(text: string, start: number): Card {
  const [, ...tail] = TAIL.exec(text.slice(-LONGEST_TAIL)) as RegExpExecArray
  const [dot = '', authors = '', stars = '', comments = ''] = tail
  const words = text.slice(LABEL.length, text.length - (dot + authors + stars + comments).length)
  const [head = '', submitter = '', votes = ''] = HEADS.find((pattern) => pattern.test(words))?.exec(words) ?? []
  const title = words.slice(head.length)
  return { start, submitter, votes, title, tail: [dot, authors, stars, comments], organization: beginOfName(title) }
}

/** `hasStars`: other cards show stars; `isNamed`: and organizations beside the authors, not only in place of them. */
function cardBorders(card: Card, hasStars: boolean, isNamed: boolean): Borders {
  const { start, submitter, votes, title, tail, organization } = card
  const [dot, , stars, comments] = tail
  const begin = start + LABEL.length
  const nameLength = organization < 0 || (dot && !isNamed) ? title.length : organization
  const ends = endsOf(begin, [submitter, votes, title.slice(0, nameLength), title.slice(nameLength), ...tail])
  const end = ends.at(-1) as number
  const isUnclear = votes.length > MOST_DIGITS
  const areJoined = !stars && comments.length > (hasStars ? 1 : 2)
  return {
    breaks: [start, begin, ...(isUnclear ? ends.slice(1) : ends)],
    unclear: [
      ...(isUnclear ? [{ start: begin, end: ends[1] as number, isName: true as const }] : []),
      ...(areJoined ? [{ start: end - comments.length, end }] : []),
    ],
  }
}
