import { cardFacts, DEED_TO_PAPER, itemFacts, UPDATED_WORDS } from '../text/collection-patterns.js'
import { CALENDAR_DAY, DAY_OR_AGE } from '../text/day-patterns.js'
import { COUNT } from '../text/page-patterns.js'
import { GAP, partBy } from './joined-gap.js'
import { linesOfWording } from './joined-wording.js'

/** `Orca Paper • 2410.10819 • Published Oct 14, 2024 • 7`: a collection's card behind its title */
const COLLECTION_FACTS = new RegExp(`${GAP}(${cardFacts(`${GAP}•${GAP}`, `${GAP}${CALENDAR_DAY}`)})(?:${GAP}|$)`)

/** When a collection was updated, which it says over its cards. */
const UPDATED = new RegExp(`(?:^|${GAP})(${UPDATED_WORDS})${GAP}`)

/** A collection's votes, behind which its first title begins. */
const UPVOTE = new RegExp(`(?:^|${GAP})(Upvote)${GAP}(-|${COUNT})(?:${GAP}(\\+${COUNT}))?${GAP}`)

/** `upvoted a paper 3 days ago`, over a card of an activity page, perhaps behind who did it */
const DEED = new RegExp(`(?:^|${GAP})(${DEED_TO_PAPER}${GAP}${DAY_OR_AGE})${GAP}(?=\\S)`)

/** `• Updated Feb 18 • 5.02B • 4.76k • 611`, the end of an item that is no paper */
const OTHER_ITEM = new RegExp(`${itemFacts(GAP)}(?=${GAP}\\S)`)

/** What stands over a collection's first title, which may be wrapped. */
export const OVER_TITLE = new RegExp([UPVOTE, DEED, UPDATED].map(({ source }) => source).join('|'))

/** The lines of a joined collection; none, if it has no card: the collection's own words stand before the first title, and the page's end behind the last card. */
export function linesOfCollection(line: string): string[] {
  // Titles and facts by turns
  const parts = line.split(COLLECTION_FACTS)
  if (parts.length === 1) return []
  const [head, votes, title] = partBy(UPVOTE, parts[0] as string)
  const [owner, updated, own] = partBy(UPDATED, head)
  const over = updated.length > 0 ? [...linesOfWording(owner), ...updated, own] : [owner]
  // A title that is wrapped at its source ends on the next line.
  const end = partFromTitle(parts.at(-1) as string)
  return [...over, ...votes, title]
    .flatMap(partFromTitle)
    .concat(parts.slice(1, -1).flatMap((part, index) => (index % 2 === 0 ? part : partFromTitle(part))))
    .concat(end.length > 1 ? end : end.flatMap(linesOfWording))
    .filter((line) => line !== '')
}

/** A title, and what stands over it as lines of their own. */
function partFromTitle(text: string): string[] {
  const own = text.length - (text.split(OTHER_ITEM).at(-1) as string).length
  const [who, deed, title] = partBy(DEED, text.slice(own).trimStart())
  // Without a deed all of it is before one.
  return [text.slice(0, own), who, ...deed, title].filter((line) => line !== '')
}
