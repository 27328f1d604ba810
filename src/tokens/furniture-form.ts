import { LETTER_OR_DIGIT } from '../text/characters.js'
import { CUT_MARK } from '../text/page-patterns.js'
import type { TokenForm } from './token.js'

const CUT_LINE = new RegExp(`^${CUT_MARK}$`, 'i')

const LOGO = /^Hugging Face['’]s logo/

/** Which of the site's or a tool's own lines one is, if it tells more than the others. */
export function formOfFurniture(line: string): TokenForm | null {
  if (line.endsWith('research community')) return 'banner'
  if (LOGO.test(line)) return 'logo'
  if (CUT_LINE.test(line)) return 'cut-mark'
  // A rule, or the page's own address
  return line.includes('://') || !LETTER_OR_DIGIT.test(line) ? 'divider' : null
}
