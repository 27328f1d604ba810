import type { PlainText } from './plain-text.js'

/** An empty input box or underlined words of the site: `[____]`, `Log_In`, `Paper_•`, `***_Title_***`; short, as they are sought in every page. */
const MARKS = ['[_', 'Log_In', '_•', '**_']

/** `*_14_authors`, whose first five characters are quickly sought */
const AUTHORS = /\d_authors?\s/
const AUTHORS_MARK = '_auth'

/** `Tide_Lab`, `4_authors` */
const WORD = /\S+/g

const KEEPS_UNDERSCORES = /:\/\/|www\.|github\.com|\\_|\$|@/

/** html2text without overstrike writes link text with underscores for spaces; makes them spaces again. */
export function peelUnderscores(plain: PlainText): PlainText {
  if (!MARKS.some((mark) => plain.text.includes(mark)) && !namesAuthors(plain.text)) return plain
  // A space takes an underscore's place, so that nothing moves.
  return { ...plain, text: plain.text.replace(WORD, (word) => (word.includes('_') ? withSpaces(word) : word)) }
}

const namesAuthors = (text: string): boolean => text.includes(AUTHORS_MARK) && AUTHORS.test(text)

/** An address inside an underlined sentence keeps its own underscores as far as it reaches. */
function withSpaces(word: string): string {
  const address = word.search(KEEPS_UNDERSCORES)
  const limit = address < 0 ? word.length : address
  return word.slice(0, limit).replaceAll('_', ' ') + word.slice(limit)
}
