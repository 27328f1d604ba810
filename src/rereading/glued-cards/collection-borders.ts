import { DEED_TO_PAPER } from '../../text/collection-patterns.js'
import { CALENDAR_DAY, DAY_OR_AGE } from '../../text/day-patterns.js'
import { ARXIV_NUMBER, COLLECTIONS_OF } from '../../text/page-patterns.js'
import { type Borders, endsOf, endsOfGroups, GLUED_COUNT, TITLE_BEGINS } from './borders.js'
import { endOfFirstWords } from './title-end.js'

/** `•|28`, `•|2.12k`; of `•93D Orca`, the 9 */
const DOT_AND_COUNT = `•\\d{1,7}?(?:,\\d{3})?(?:\\.\\d{1,2})?(?:[km](?![a-z]))?(?:${TITLE_BEGINS}|$)`

/** `Orca|Paper|•|2306.02707|•|Published|Jun 5, 2023|•|28|•|11|Medusa`, behind each title */
const FACTS = new RegExp(`Paper•${ARXIV_NUMBER}•Published ?(?:${CALENDAR_DAY})?(?:${DOT_AND_COUNT}){0,2}`, 'g')
const FACT = /(•|Published ?)/

/** What stands before a title: of the page's head, of what someone did, of an item that is no paper */
const BEFORE_TITLE = [
  // Sign Up|anaq's Collections|
  new RegExp(`(?<=Sign Up)([\\w-]{1,60} ?${COLLECTIONS_OF})`, 'g'),
  // Reading list|updated Oct 1|Papers I read, Reading list|updated|3 days ago|Upvote
  new RegExp(`(updated ${DAY_OR_AGE}|updated(?=${DAY_OR_AGE}))(${DAY_OR_AGE})?`, 'g'),
  // |Upvote|14|+4|Orca
  new RegExp(`(Upvote)(-|${GLUED_COUNT})(\\+${GLUED_COUNT})?`, 'g'),
  // |upvoted a paper|3 days ago|Orca
  new RegExp(`(${DEED_TO_PAPER})(${DAY_OR_AGE})`, 'g'),
  // orca-7b|•|Updated|3 days ago|•16k•3|Orca
  new RegExp(`(•)(Updated)(${DAY_OR_AGE})((?:•[\\d.]{1,9}(?:[kMBT](?![a-z]))?){0,3})`, 'g'),
]

export function collectionBorders(text: string, start: number, end: number): Borders {
  let begin = start
  const breaks = Array.from(text.slice(0, end).matchAll(FACTS), ({ 0: facts, index }) => {
    const title = titleBorders(text.slice(begin, index), begin)
    begin = index + facts.length
    return [...title, ...endsOf(index, ['', ...facts.split(FACT)])]
  })
  return { breaks: breaks.flat(), unclear: [] }
}

/** `Note|Read this first.|Orca`, where its owner wrote one on the card before */
const NOTE = /^Note(?=[^\s\p{Lowercase}])/u

function titleBorders(text: string, start: number): number[] {
  const [note = ''] = NOTE.exec(text) ?? []
  const words = text.slice(note.length)
  const end = note ? endOfFirstWords(words) : words.length
  const behindNote = end < words.length ? endsOf(start, [note, words.slice(0, end)]) : []
  const over = BEFORE_TITLE.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => endsOfGroups(match, start)),
  )
  return [...behindNote, ...over]
}
