import { LETTER_OR_DIGIT } from '../text/characters.js'
import type { TokenForm } from './token.js'

const LOGO = /^Hugging Face['’]s logo/

/** Which of the site's or a tool's own lines one is, if it tells more than the others. */
export function formOfFurniture(line: string): TokenForm | null {
  if (line.endsWith('research community')) return 'banner'
  if (LOGO.test(line)) return 'logo'
  // A rule, or the page's own address
  return line.includes('://') || !LETTER_OR_DIGIT.test(line) ? 'divider' : null
}
