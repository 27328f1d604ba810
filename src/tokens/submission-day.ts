import { CALENDAR_DAY } from '../text/page-patterns.js'
import { isOneOf } from './kinds.js'
import { RELATIVE } from './read-date.js'

/** `Oct 1`, `2 days ago` */
const DAY = `(?:${CALENDAR_DAY}|${RELATIVE})`

/** `on Oct 1`, the day of the submission */
export const SUBMISSION_DAY = new RegExp(`^on ${DAY}$`)

/** ` on Oct 1`, behind the name, or where the name is lost */
export const SUBMITTED_ON = new RegExp(`(?:^| )on ${DAY}$`)

/** ` on`, ` on Oct` or ` on Oct 15,`: what a wrap left of the day on the name's line */
export const CUT_SUBMISSION_DAY = / on(?: [A-Z][a-z]{2}(?: \d{1,2},)?)?$/

/** What such a line stands over: `Oct 15`, `25` */
export const isRestOfDay = isOneOf('date', 'number')
