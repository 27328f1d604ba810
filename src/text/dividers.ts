import { LONG_MONTH, WEEKDAY, WEEKDAYS, WRITTEN_MONTH } from './day-patterns.js'

/** What the names of files end with, whatever they begin with. */
export const FILE_NAME_END = '\\.(?:txt|md|html?|json)'

/** `</document>`, `<tool_result>`: the tags that scripts put around the text of a page, and the marks between messages: `<|im_end|>` */
const SCRIPT_TAGS =
  'pre|code|details|documents?|document_content|article|context|content|text|result|tool_result|output'
export const MESSAGE_MARK = '<\\|\\w{2,30}\\|>'

const ITEM = '(?:Article|Card|Item|Entry|Paper)'

/** What begins with a date, an hour or an address: a year, `10:00`, `Feb 25` */
const MOMENT = `(?=.{0,39}(?:20\\d\\d|\\d[:/.]\\d|https?:|${LONG_MONTH} \\d{1,2}$))`

const ISO_DAY = '20\\d\\d-\\d\\d-\\d\\d'
const HOUR = '\\d\\d:\\d\\d(?::\\d\\d)?'

/** What a person or a script puts between saved pages, samples over each: the whole, in any case, and the words that it begins with, if that is a letter. */
const DIVIDERS: readonly (readonly [whole: RegExp, openings?: readonly string[]])[] = [
  // ==> digests/2026-05-05.txt <==  ===== page 2 =====
  [/^={2,100}>? [^=]{1,120} <?={2,100}$/],
  // ----- page 3 of 9 -----  --- 첫 번째 article 요소의 HTML 내용 ---
  [/^-{3,100} (?:-{0,2}[^-]){1,80} -{3,100}(?: \[\w{1,10}\])?$/],
  // --boundary42
  [/^--[\w'+./=:-]{4,70}$/],
  // ```markdown
  [/^(?:`{3,}|~{3,})\w{0,20}$/],
  // <!-- page -->  <document index="2">  <source>b.txt</source>  </document_content>  <pre>  </details>  <|im_start|>assistant
  [/^<!-- .{1,120} -->$/],
  [new RegExp(`^</?(?:${SCRIPT_TAGS}|doc|source|file|page)(?: [^<>]{0,120})?>(?:.{1,120}</source>)?$`)],
  [new RegExp(`^${MESSAGE_MARK}\\w{0,20}$`)],
  // [논문 2]  (7/30)  论文 14：  [Chunk 2/5]  [중략]
  [
    /^(?:[[(]?(?:논문|论文|論文|Chunk) ?\d{1,4}(?: ?\/ ?\d{1,4})?[\])]?[:：]?|\(\d{1,4} ?\/ ?\d{1,4}\)|[[(](?:중략|생략|省略)[\])])$/,
  ],
  // File: digests/2026-05-05.txt  Path: My digests/May.md  Content-Type: text/plain; charset=utf-8
  [
    new RegExp(
      `^(?:(?:Content-(?:Type|Location|Transfer-Encoding|Disposition)|MIME-Version|URL(?=: https?://huggingface\\.co/)): \\S.{0,200}|(?:File(?:name)?|Path): (?:\\S{1,200}|.{1,200}${FILE_NAME_END}))$`,
    ),
    ['file', 'path', 'url: http', 'content-', 'mime-version'],
  ],
  // Saved on 2026-05-05, Saved by SingleFile on Fri May 05 2026, Saved from https://huggingface.co/papers, Retrieved: 2026-02-25, Published Time: Wed, 25 Feb 2026 10:00:00 GMT; a title has no year or hour there.
  [
    new RegExp(
      `^(?:(?:Date )?Saved(?: by \\S{1,30})?|Downloaded|Captured|Fetched|Retrieved|Published Time)(?:(?: at| on| from)?: ?${MOMENT}.{1,300}| (?:at|on) ${MOMENT}.{1,40}| from https?://\\S{1,200}(?: .{1,40})?)$`,
    ),
    ['saved', 'date saved', 'downloaded', 'captured', 'fetched', 'retrieved', 'published time'],
  ],
  // Tuesday, May 5, 2026
  [/^[a-z]{3,6}day,? .{3,20} 20\d\d$/, ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']],
  // 2025-02-03T10:21:13Z  [2025-02-03 10:21:13]  [[2025-02-03]]
  [new RegExp(`^(?:${ISO_DAY}[T ]${HOUR}.{0,12}|\\[${ISO_DAY}[T ]${HOUR}.{0,12}\\]|\\[\\[${ISO_DAY}\\]\\])$`)],
  // Mon Feb  3 10:21:13 UTC 2025, Mon, 3 Feb 2025 10:21:13 +0000
  [
    new RegExp(`^${WEEKDAY},? (?:${LONG_MONTH} {1,2}\\d{1,2}|\\d{1,2} ${LONG_MONTH})(?: 20\\d\\d)? ${HOUR}.{0,20}$`),
    WEEKDAYS.flatMap((day) => [`${day} `, `${day},`]),
  ],
  // Page 2 of 9  [page 2]
  [/^\[?Page \d{1,5}(?: of \d{1,5})?\]?$/, ['page ']],
  // Article 2:  Card #2  [item 2]
  [
    new RegExp(`^(?:${ITEM} (?:#?\\d{1,4}:|#\\d{1,4})|\\[${ITEM} \\d{1,4}\\])$`),
    ['article ', 'card ', 'item ', 'entry ', 'paper '],
  ],
  // ################
  [/^#{7,}$/],
  // Daily Papers 2026-05-05
  [/^(?:HF )?Daily Papers(?::| for| of| -)? \d{4}-\d\d-\d\d$/, ['daily papers', 'hf daily']],
  // digests/2026-05-05.txt  ./2026-05-05.txt:
  [new RegExp(`^[\\w./\\\\-]{1,120}${FILE_NAME_END}:?$`)],
]

const DIVIDER = new RegExp(DIVIDERS.map(([{ source }]) => `(?:${source})`).join('|'), 'i')

/** What a line of them begins with, if that is a letter. */
export const DIVIDER_OPENINGS: readonly string[] = DIVIDERS.flatMap(([, openings = []]) => openings)

/** Whether a short line stands between saved pages, rather than on one. */
export const isDivider = (line: string): boolean => DIVIDER.test(line)

/** `2025-02-03`, `3 February 2025` */
const NUMBER_FIRST = `${ISO_DAY}|\\d{1,2} ${WRITTEN_MONTH} 20\\d\\d`

/** `2025-02-03`, `February 3, 2025`, `3 February 2025`: as nobody but a person or a script writes a day; the site shortens months. */
const OWN_DAY = new RegExp(`^(?:${NUMBER_FIRST}|${WRITTEN_MONTH} \\d{1,2},? 20\\d\\d)$`)

/** Whether a line is such a day, and no more. */
export const isOwnDay = (line: string): boolean => OWN_DAY.test(line)

/** `2025-02-03`, `Papers of February 3, 2025`, `Week 6`: what a heading says that is somebody's own; `Mar 4, 2026` can be a title, where tools leave blank lines out. */
const DAY_HEADING = new RegExp(
  `^(?:(?:HF )?(?:Daily )?Papers(?: of| for| from|:|,| -| –)? )?(?:${NUMBER_FIRST}|${WRITTEN_MONTH} \\d{1,2}(?:st|nd|rd|th)?,? 20\\d\\d|Week \\d{1,2}(?:,? 20\\d\\d)?)$`,
)

/** Whether a heading names a day or a week. */
export const isDayHeading = (line: string): boolean => DAY_HEADING.test(line)
