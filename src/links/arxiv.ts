// 2410.10819, 2410.10819v2, 0704.0001: year and month, then four digits until 2014, five since
const NEW_STYLE = /^(\d{4})\.(\d{4,5})(?:v[1-9]\d{0,2})?$/

// cs/0112017, math.GT/0309136, cond-mat.mes-hall/9901001v1
const OLD_STYLE = /^[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2}|\.[a-z]{2,4}-[a-z]{2,4})?\/(\d{4})\d{3}(?:v[1-9]\d{0,2})?$/

// New-style ids began in April 2007, their fifth digit in January 2015; old-style ones began in July 1991.
const FIRST_NEW_MONTH = '0704'
const FIRST_FIVE_DIGIT_MONTH = '1501'
const FIRST_OLD_MONTH = '9107'

// /papers/2410.10819#community , https://huggingface.co/login?next=%2Fpapers%2F2606.00683
const PAPER_ADDRESS = /^(?:https?:\/\/huggingface\.co)?\/(?:papers\/|login\?next=%2Fpapers%2F)([\w./-]*\w)/i

/** The text, if the whole of it is one arXiv id, of either style, with or without a version; else null. */
export function readArxivId(text: string): string | null {
  const recent = NEW_STYLE.exec(text)
  if (recent) return isNewStyle(recent[1] as string, recent[2] as string) ? text : null
  const old = OLD_STYLE.exec(text)
  return old && isOldMonth(old[1] as string) ? text : null
}

/** The arXiv id in the address of a paper's page on the site, or of the login that leads back to it, or null. */
export const arxivIdOfPage = (target: string): string | null => readArxivId(PAPER_ADDRESS.exec(target)?.[1] ?? '')

// From April 2007 on; ids that start with 91 to 99 are of the last century, so that no year is read twice.
function isNewStyle(month: string, number: string): boolean {
  const digits = month < FIRST_FIVE_DIGIT_MONTH ? 4 : 5
  return isMonth(month) && month >= FIRST_NEW_MONTH && month < FIRST_OLD_MONTH && number.length === digits
}

function isOldMonth(month: string): boolean {
  return isMonth(month) && (month >= FIRST_OLD_MONTH || month < FIRST_NEW_MONTH)
}

function isMonth(month: string): boolean {
  const number = Number(month.slice(2))
  return number >= 1 && number <= 12
}
