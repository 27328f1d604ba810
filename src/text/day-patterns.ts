// Patterns for days and ages as the site writes them, and their sources.

/** The months as the site shortens them. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** One of them. */
export const MONTH = `(?:${MONTHS.join('|')})`

/** The same, for a month that may be written out. */
export const LONG_MONTH = `${MONTH}[a-z]{0,6}`

/** One that is written out: no shortened one, nor May, which may be either */
export const WRITTEN_MONTH = '[JFMASOND][a-z]{3,8}'

/** The days of a week as `date` writes them, and one of them */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`

/** `Oct 1`, `October 1, 2024` */
export const CALENDAR_DAY = `${LONG_MONTH} \\d{1,2}(?:, \\d{4})?`

/** `Published on May 16`, under a paper's title */
export const PUBLISHED = `Published on ${CALENDAR_DAY}`

/** `3 days ago`, `about 22 hours ago`, `a month ago` */
export const AGE = '(?:about |almost |over )?(?:an?|\\d{1,4}) (?:minute|hour|day|week|month|year)s? ago'

/** `Oct 1`, `2 days ago` */
export const DAY_OR_AGE = `(?:${CALENDAR_DAY}|${AGE})`
