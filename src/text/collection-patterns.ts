import { CALENDAR_DAY, DAY_OR_AGE } from './day-patterns.js'
import { ARXIV_NUMBER, COUNT } from './page-patterns.js'

// Patterns for what collections and activity pages show, and their sources.

/** A Space's state, in a collection */
export const SPACE_STATE = '(?:Running|Sleeping|Paused|Stopped|Building|(?:Runtime|Build|Configuration) error)'

/** `upvoted a paper`, `upvoted 2 papers`, over a card of an activity page; and with its day, `upvoted a paper 3 days ago` */
export const DEED_TO_PAPER =
  '(?:upvoted|liked|authored|submitted|commented on) (?:an?|\\d{1,3}) papers?(?: to Daily Papers)?'
export const PAPER_DEED = `${DEED_TO_PAPER} ${DAY_OR_AGE}`

/** What stands under a paper's title in a collection, `Paper • 2410.10819`, or where a tool joined lines, behind it */
export const CARD_LABEL = `Paper[ \\t]{0,20}•[ \\t]{0,20}${ARXIV_NUMBER}`

const ANY_LABEL = new RegExp(CARD_LABEL)

/** Whether a card of a collection stands in a text. */
export const holdsCardLabel = (text: string): boolean => ANY_LABEL.test(text)

/** All that stands there: `Paper • 2410.10819 • Published Oct 14, 2024 • 7 • 2`; `dot` stands between, `day` behind `Published`. */
export const cardFacts = (dot: string, day: string): string =>
  `Paper${dot}${ARXIV_NUMBER}${dot}Published(?:${day})?(?:${dot}${COUNT}){0,2}`

/** `• Updated Feb 18 • 5.02B • • 4.76k • 611`, what ends an item that is no paper; `gap` stands around the dots. */
export const itemFacts = (gap: string): string =>
  `•${gap}Updated ${DAY_OR_AGE}(?:${gap}•(?:${gap}[\\d.,]{1,9}[kMBT]?)?){0,4}`

/** What a collection says over its cards: `updated`, `updated Oct 31, 2023`, `updated about 14 hours ago` */
export const UPDATED_WORDS = `updated(?: ${CALENDAR_DAY}| [\\w ]{1,20} ago)?`
export const UPDATED_LINE = new RegExp(`^${UPDATED_WORDS}$`, 'i')
