/** UTF-16 code units. */
export const LINE_FEED = 0x0a
export const RETURN = 0x0d
export const SPACE = 0x20

/** What parts the sheets of a printed page, and some texts in one file */
export const FORM_FEED = '\f'

/** Whether a UTF-16 code unit is one of the ten ASCII digits. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Whether a UTF-16 code unit is an ASCII letter. */
export const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** What `---` and `●` have none of */
export const LETTER_OR_DIGIT = /[\p{Alphabetic}\d]/u

/** Runs of white space */
export const WHITE_SPACE = /\s+/g

/** Whether a text begins or ends TeX, which what stands around it does not. */
export const hasOddDollars = (text: string): boolean => text.includes('$') && text.split('$').length % 2 === 0
