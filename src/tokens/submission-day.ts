import { CALENDAR_DAY } from '../text/page-patterns.js'
import { RELATIVE } from './read-date.js'

/** `Oct 1`, `2 days ago` */
const DAY = `(?:${CALENDAR_DAY}|${RELATIVE})`

/** `on Oct 1`, the day of the submission */
export const SUBMISSION_DAY = new RegExp(`^on ${DAY}$`)

/** ` on Oct 1`, behind the name, or where the name is lost */
export const SUBMITTED_ON = new RegExp(`(?:^| )on ${DAY}$`)
