/** Nothing wraps at fewer columns: a line that is shorter ends where its text does. */
export const NARROWEST_WRAP = 60

/** Text browsers and mails wrap no wider. */
export const WIDEST_WRAP = 100

/** A line that is this long may have been wrapped; nothing wraps at fewer columns than this and a word. */
export const SHORTEST_FULL_LINE = 50

/** No word of prose is longer: a line with a longer one is a rule, or has an address, which cannot be wrapped. */
const LONG_WORD = /(?:^|\s)\S{41}/

/** Whether a line has a longer one; most have no room for it. */
export const hasLongWord = (line: string): boolean => line.length > 40 && LONG_WORD.test(line)

/** `text-` over `to-speech`; but `pre-` over `and post-training` */
const COMPOUND = /[\p{Alphabetic}\d)}$]-$/u
const COMPOUND_REST = /^[\p{Alphabetic}\d]/u
const SUSPENDED = /^(?:and|or|to)(?![\w-])/

/**
 * Where w3m breaks words (`is_boundary` of its file.c) that nobody writes with a space: `CPU/` over `GPU`, `CPU` over `/GPU` or `Image` over `/Video`,
 * but not `w/` over `Language`, `data/` over `and logs/`, `commands` over `/Plan`; `R^` over `2`, `K=` over `5`, `Q&` over `A`, `p(y|` over `x)`;
 * `$` over `\infty$`, `$O` over `(n)$`, `{Orca}` over `$: Heads`
 */
const CUT_BY_W3M = [
  [/(?:[^\s/w]|[\p{Alphabetic}\d]w)\/$/u, /^(?!and )[\p{Alphabetic}\d(]/u],
  [/[\p{Uppercase}\d)-]$/u, /^\/[\p{Uppercase}\d]/u],
  [/(?<!\S)\p{Uppercase}[\p{Alphabetic}-]{0,20}$/u, /^\/\p{Uppercase}/u],
  [/[^\s^]\^$/, /^[\p{Alphabetic}\d(*+-]/u],
  [/[\p{Alphabetic}\d)]$/u, /^\^[^\s^]/],
  [/[\p{Alphabetic}\d)]=$/u, /^[\p{Alphabetic}\d(-]/u],
  [/[\p{Alphabetic}\d)]$/u, /^=[\p{Alphabetic}\d]/u],
  [/\w:$/, /^\/\//],
  [/\p{Uppercase}&$/u, /^\p{Uppercase}/u],
  [/\p{Uppercase}$/u, /^&\p{Uppercase}/u],
  [/\(\w\|$/, /^\S/],
  [/\(\w$/, /^\|[^\s|]/],
  [/\$$/, /^\\/],
  [/(?<!\S)\$\\?\w{1,12}$/, /^\(/],
  [/\}$/, /^\$(?:\W|$)/],
] as const

/** What a wrap stands in that has no spaces: Chinese and Japanese; TeX, `\` over `langle`, `{` or `%`, `10^` over `{12}`; `Reason—` over `Or`; `-` over `-`, `w/` over `o` */
const UNSPACED = [
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！）」』]$/u,
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「『]/u,
  ],
  [/(?:^|[^\\])\\$/, /^[A-Za-z{$%_|&]/],
  [/[\^_]$/, /^\{/],
  [/\}$/, /^_[\p{Alphabetic}\d{]/u],
  [/[^\s—–][—–]$/, /^[^\s—–]/],
  [/(?:^| )-$/, /^-(?: |$)/],
  [/(?:^| )w\/$/, /^o /],
] as const

/** `\text` over `{KL}` */
const COMMAND = /\\[A-Za-z]{1,20}$/

const LONGEST_COMMAND = 21

/** No more of the line before tells whether a word was cut. */
const LONGEST_END = 24

/** What a wrap between two lines stood for: a space, or nothing after the hyphen of a compound (`text-to-` / `speech`). `cutsWords`: as w3m wraps. */
export function wrapSpace(left: string, right: string, cutsWords = false): '' | ' ' {
  if (right.startsWith('{') && COMMAND.test(left.slice(-LONGEST_COMMAND))) return ''
  const end = left.slice(-LONGEST_END)
  if (COMPOUND.test(end) && COMPOUND_REST.test(right) && !SUSPENDED.test(right)) return ''
  const isCut = ([before, behind]: readonly [RegExp, RegExp]): boolean => before.test(end) && behind.test(right)
  return UNSPACED.some(isCut) || (cutsWords && CUT_BY_W3M.some(isCut)) ? '' : ' '
}

/** Whether the first word of the line `next` had room behind `length` characters of the line before, where lines wrap at `width`. */
export function hasRoom(length: number, next: string, width: number): boolean {
  const space = next.indexOf(' ')
  return length + 1 + (space < 0 ? next.length : space) <= width
}
