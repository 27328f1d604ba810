import { type PlainText, replaceMarked } from './plain-text.js'

/** `1\. Routing`, `\- data` */
const LIST_ESCAPE = /(?:(?<=(?:^|\s)\d{1,9})\\(?=\.\s)|(?<=^|\s)\\(?=[+-]\s))/my

/** Takes off the backslashes by which Markdown keeps text from being a list's; html2text writes them on pages without links, too. */
export const peelListEscapes = (plain: PlainText): PlainText => replaceMarked(plain, '\\', LIST_ESCAPE)
