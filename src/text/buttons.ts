/** The source of a pattern for the buttons under an abstract whose names are nothing else's. */
export const BUTTONS = 'View arXiv page|View PDF|Add to collection'

/** The same of `#1 Paper of the day`, a button beside a title, with its number or without. */
export const PAPER_OF_THE_DAY = 'Paper of the (?:day|week|month)'
export const RANK = `#\\d{1,4} ${PAPER_OF_THE_DAY}`
