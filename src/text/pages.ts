/**
 * The title over a page's banner, up to the words that mark it: `Daily Papers`, `byAK and the research community`;
 * `# Trending Papers`, `## by [![](...)AK](https://huggingface.co/akhaliq) and the research community`.
 */
const BANNER =
  /Papers[*_ \t]{0,20}[\r\n]\s{0,100}[#*_ \t\x08[]{0,20}(?:by|A(?:_\x08)?K|and the)[^\r\n]{0,300}(?:[\r\n]\s{0,100}[^\r\n]{0,100}){0,3}?research community/iy

/** `Papers` and `arxiv:2509.24002` over a single paper's title: on two lines, glued, or `[Papers](https://huggingface.co/papers)` */
const PAPER_LABEL = /Papers(?:\]\([^\s)]{0,80}\))?\s{0,100}arxiv:\d{4}\.\d{4,5}/y

/** The site's footer, which ends a page. */
const FOOTER =
  /System theme\s{0,20}Company\s{1,20}TOS\s{1,20}Privacy\s{1,20}About\s{1,20}(?:Jobs|Careers)\s{1,20}Website\s{1,20}Models\s{1,20}Datasets\s{1,20}Spaces\s{1,20}Pricing\s{1,20}Docs[ \t]{0,20}\r?\n/y

/** `new`, `Get trending papers in your email inbox!`, `Subscribe`: the box over the title, perhaps glued to the page before. */
const SUBSCRIBE_BOX =
  /new\s{1,20}(?:Get trending papers in your email inbox[^\r\n]{0,20}\s{1,20}){1,2}\[?Subscribe[^\r\n]{0,80}\s{1,100}[^\r\n]{0,60}$/i

/** A mark is recognised by no more characters than this, before it and after it. */
export const MARK_CONTEXT = 2000

/**
 * The offsets at which pages begin, without the text's own start: each page's banner or label, or the end of the footer
 * before it. Only marks in the range `from` to `to` count, and only `MARK_CONTEXT` characters around it are looked at.
 */
export function findPageStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = []
  // Short needles with a rare first letter: this is where a long text is scanned once more than its parsing needs.
  let title = find(text, 'Papers', from)
  let footer = find(text, 'System', from)
  while (title < to || footer < to) {
    const start = title < footer ? startAtTitle(text, title) : endOfFooter(text, footer)
    if (start > (starts.at(-1) ?? 0)) starts.push(start)
    if (title < footer) title = find(text, 'Papers', title + 1)
    else footer = find(text, 'System', footer + 1)
  }
  return starts
}

function find(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from)
  return at < 0 ? text.length : at
}

/** A title's line has no more before the word `Papers`. */
const LONGEST_TITLE_START = 60

/** Where the page with a title at `at` begins, or -1 if it is no page's title. */
function startAtTitle(text: string, at: number): number {
  if (!matchesAt(BANNER, text, at) && !matchesAt(PAPER_LABEL, text, at)) return -1
  const before = text.slice(Math.max(0, at - MARK_CONTEXT / 4), at)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  if (before.length - lineStart > LONGEST_TITLE_START) return -1
  return at - before.length + (SUBSCRIBE_BOX.exec(before)?.index ?? lineStart)
}

function endOfFooter(text: string, at: number): number {
  return matchesAt(FOOTER, text, at) ? FOOTER.lastIndex : -1
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
