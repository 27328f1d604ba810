import { type PlainText, replaceMarked } from './plain-text.js'

/** `1\. Routing`, `\- data` */
const LIST_ESCAPE = /(?:(?<=(?:^|\s)\d{1,9})\\(?=\.\s)|(?<=^|\s)\\(?=[+-]\s))/my

/** `# Daily Papers`: a page of Markdown */
const HEADING = /^#{1,6} /m

/** Takes off the backslashes by which Markdown keeps text from being a list's; html2text writes them on pages without links, too. */
export const peelListEscapes = (plain: PlainText): PlainText =>
  HEADING.test(plain.text) ? replaceMarked(plain, '\\', LIST_ESCAPE) : plain
