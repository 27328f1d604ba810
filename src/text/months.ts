/** The months as the site shortens them. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The source of a pattern for one of them. */
export const MONTH = `(?:${MONTHS.join('|')})`

/** The same, for a month that may be written out. */
export const LONG_MONTH = `${MONTH}[a-z]{0,6}`

/** `Oct 1`, `October 1, 2024` */
export const CALENDAR_DAY = `${LONG_MONTH} \\d{1,2}(?:, \\d{4})?`
