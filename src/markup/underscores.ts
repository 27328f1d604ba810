import { applyEdits, type Edit, type PlainText } from './plain-text.js'

/** Words of the site as html2text underlines them: an empty input box, `Hugging_Face`, `4_authors`, `Paper_•` */
const UNDERLINED_LINKS = /\[_{1,60}\]|Hugging_Face|\d_authors?\b|Paper_•|Log_In|Daily_Papers/

/** `Tide_Lab`, `4_authors` */
const WORD = /\S+/g

const KEEPS_UNDERSCORES = /:\/\/|www\.|github\.com|\\_|\$|@/

/** html2text without overstrike writes link text with underscores for spaces; makes them spaces again. */
export function peelUnderscores(plain: PlainText): PlainText {
  if (!plain.text.includes('_') || !UNDERLINED_LINKS.test(plain.text)) return plain
  const edits: Edit[] = []
  for (const match of plain.text.matchAll(WORD)) {
    if (match[0].includes('_')) edits.push(...underscoresOf(match[0], match.index))
  }
  return applyEdits(plain, edits)
}

/** An address inside an underlined sentence keeps its own underscores as far as it reaches. */
function underscoresOf(word: string, offset: number): Edit[] {
  const edits: Edit[] = []
  const address = word.search(KEEPS_UNDERSCORES)
  const limit = address < 0 ? word.length : address
  for (let at = word.indexOf('_'); at >= 0 && at < limit; at = word.indexOf('_', at + 1)) {
    edits.push({ start: offset + at, end: offset + at + 1, replacement: ' ' })
  }
  return edits
}
