import { ARXIV_NUMBER } from './arxiv-number.js'
import { CALENDAR_DAY } from './months.js'

/** The source of a pattern for what stands under a paper's title in a collection, `Paper • 2410.10819`, or where a tool joined lines, behind it. */
export const CARD_LABEL = `Paper[ \\t]{0,9}•[ \\t]{0,9}${ARXIV_NUMBER}`

/** The source of a pattern for what a collection says over its cards: `updated`, `updated Oct 31, 2023`, `updated about 14 hours ago`. */
export const UPDATED_WORDS = `updated(?: ${CALENDAR_DAY}| [\\w ]{1,20} ago)?`
