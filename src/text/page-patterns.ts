// Patterns for what several rules look for on a page, and their sources.

/** `94`, `1,204`, `2.12k`, `110k`, `1.2M` */
export const COUNT = '\\d[\\d,]{0,12}(?:(?:\\.\\d{1,3})?[km])?'

/** `4 authors`, as the site writes it, which also writes `1 authors` */
export const AUTHOR_COUNT = '\\d{1,5} authors?'

/** `mira 118 Orca Tide Lab · 4 authors 133`: a card that was joined to one line, or to a text */
export const AUTHORS_BEHIND = new RegExp(`· {0,9}${AUTHOR_COUNT}`)

/** What lynx writes over its lists of addresses: `Visible links:`, `Hidden links:` */
export const LINKS_HEADING = '(?:Visible|Hidden) links'

/** A new-style arXiv number, without its version: `2410.10819`, `0704.0001` */
export const ARXIV_NUMBER = '\\d{4}\\.\\d{4,5}'

/** What stands before the slash of an old-style one: `cs`, `hep-th`, `math.GT`, `cond-mat.mes-hall` */
export const ARXIV_ARCHIVE = '[a-z]+(?:-[a-z]+)?(?:\\.[A-Z]{2}|\\.[a-z]{2,4}-[a-z]{2,4})?'

/** What stands behind the number that `cat -n`, `grep -n` and editors write before a line: `12\t`, `12→`, `12:`, `12 |`, `12 `, or `12` over its end */
export const BEHIND_LINE_NUMBER = '(?: ?[|│]|[\\t→: \\r\\n])'

/** `.png`, the end of a picture's address or name */
export const PICTURE_END = '\\.(?:png|jpe?g|gif|webp|svg|mp4)'

/** What tools call a picture whose address is gone, each in its own language, with a number, or the picture's own words: `图片：alt`, `Image 3: alt`, `IMG` */
export const PICTURE_NAME =
  '(?:image[nm]?|img|bild|изображение|图片|圖片|图像|头像|画像|이미지|사진)[ _]?\\d{0,4}(?:[:：][^\\n[\\]]{0,300})?'

/** Whether a separator stands in a text as the site writes it; a pattern takes longer, but on a line. */
export const hasSeparator = (text: string): boolean => text.includes('·') || text.includes('•')
export const SEPARATOR = /[·•]/

/** What a browser's window, or a reader's view, has before a paper's title, `Paper page - Orca`; and what stands behind a collection's owner, `anaq 's Collections` */
export const PAPER_WINDOW = 'Paper page - '
export const COLLECTIONS_OF = "'s Collections"

/** The whole title of a list's window, a search's or a trending page's */
export const LIST_WINDOW = '(?:Daily|Trending) Papers - Hugging Face'

/** Where a wrap cut words: the end of a line, and what indents the next. */
export const WRAP = '[ \\t]{0,200}\\n[ \\t]{0,200}'

/** `#1 Paper of the day`, a button beside a title, without its number and with it */
export const PAPER_OF_THE_DAY = 'Paper of the (?:day|week|month)'
export const RANK = `#\\d{1,4} ${PAPER_OF_THE_DAY}`

const DOTS = '(?:\\.{3}|…)'
const PART = '(?:Content|Output|Text|Page|\\d[\\d,]{0,9} (?:more )?(?:lines?|characters?|chars|tokens?|words?|bytes))'

/** `[Content truncated]`, `... [truncated: 741 more characters]`, `(Output truncated at 5000 characters)`, `... [4 lines truncated] ...`, where a tool cut a text off, or a part out of it */
export const CUT_WORDS = `(?:${DOTS} ?)?[[(](?:${DOTS} ?)?(?:${PART} )?(?:truncated|omitted)(?:(?:: | (?:at|after|to) )[^\\])\\n]{1,40})?(?: ?${DOTS})?[\\])](?: ?${DOTS})?`

/** The same, or `[...]`, which authors write, too. */
export const CUT_MARK = `(?:${CUT_WORDS}|(?:${DOTS} ?)?\\[${DOTS}\\])`

/** `2`, `2.12k`: a count and nothing else */
export const COUNT_ALONE = new RegExp(`^${COUNT}$`)

/** Whether words are a vote box's: `118`, `-`. */
export const isCountOrDash = (words: string): boolean => words.trim() === '-' || COUNT_ALONE.test(words.trim())

/** `533`, `533 au`: the authors, whose line the text's end cut */
export const CUT_AUTHORS = /^\d[\d,]{0,6}(?: a(?:u(?:t(?:h(?:o(?:rs?)?)?)?)?)?)?$/

/** What stands over a page's footer, or begins it */
export const PAGE_END = /^(?:Previous|Next|System theme|Company)\b/

/** A longer line is an abstract, whatever stands around it. */
export const LONGEST_TITLE_LINE = 250

/** What an abstract begins with, rather than a title. */
export const ABSTRACT_OPENING = /^(?:TL;?DR|Abstract|We|This|These|In this|Here)\b/i
