/** The source of a pattern for the buttons under an abstract whose names are nothing else's. */
export const BUTTONS = 'View arXiv page|View PDF|Add to collection'
