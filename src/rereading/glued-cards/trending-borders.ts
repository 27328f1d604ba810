import { DAY_OR_AGE } from '../../text/day-patterns.js'
import { skip } from '../../text/sticky.js'
import { type Borders, DOT, endsOfGroups, GLUED_COUNT, LABEL, WHITE_SPACE } from './borders.js'
import { textBorders } from './text-borders.js'
import { endOfFirstWords } from './title-end.js'

/** `·|Published on Oct 14, 2025|Upvote|43|GitHub|27.3k|arXiv Page`, at each card's end */
const TAIL = new RegExp(
  `(${DOT})((?:Published on )?${DAY_OR_AGE})(Upvote)(-|${GLUED_COUNT})(?:(GitHub)(${GLUED_COUNT}))?(arXiv Page)?`,
  'g',
)

export function trendingBorders(text: string, start: number, end: number): Borders {
  const tails = [...text.slice(0, end).matchAll(TAIL)]
  let begin = start
  const cards = tails.map(({ 0: all, index }) => {
    const cardStart = skip(WHITE_SPACE, text, begin)
    begin = index + all.length
    return { start: cardStart, text: text.slice(cardStart, index) }
  })
  const breaks = tails.flatMap((tail, index) => [
    ...cardBorders(cards[index] as Card, cards[index + 1]?.text),
    ...endsOfGroups(tail),
  ])
  return { breaks, unclear: [] }
}

interface Card {
  start: number
  text: string
}

/** A submitter's name can stand before the title in the first of a card's two copies alone. */
function cardBorders({ start, text }: Card, copy = ''): number[] {
  if (!text.startsWith(LABEL)) return textBorders(text, start)
  const words = text.slice(LABEL.length)
  const name = copy !== '' && words.endsWith(copy) ? words.length - copy.length : endOfFirstWords(words)
  const begin = start + LABEL.length
  return [start, begin, begin + name, ...textBorders(words.slice(name), begin + name)]
}
