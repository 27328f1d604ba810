/** A saved page in a text that may hold several. */
export interface PageText {
  start: number
  end: number
}

/** `by AK and the research community` */
const BANNER = 'research community'

/** `# Daily Papers`, `Trending Papers`, `Weekly Papers`, perhaps starred, underlined or overstruck */
const BANNER_TITLE = /Papers[*_\s]*$/

/** The page's banner: its title at most so many non-blank lines above the words about the research community. */
const BANNER_LINES = 5

/** Cuts a text where a page's banner, or a single paper's own page, begins. */
export function splitPages(text: string): PageText[] {
  const starts = [0]
  for (let start = findPageStart(text, 0); start >= 0; start = findPageStart(text, start + 1)) {
    if (start > (starts.at(-1) as number)) starts.push(start)
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** The next offset at which a page begins, from an offset on; -1 if none does. */
export function findPageStart(text: string, from: number): number {
  for (let at = text.indexOf(BANNER, from); at >= 0; at = text.indexOf(BANNER, at + 1)) {
    const start = bannerStart(text, at)
    if (start >= from) return start
  }
  return -1
}

function bannerStart(text: string, at: number): number {
  const lineStart = text.lastIndexOf('\n', at) + 1
  if (!/\bAK\b|^[\s_\b]*and the[\s_\b]*$/.test(text.slice(Math.max(lineStart, at - 200), at))) return -1
  let end = lineStart - 1
  for (let count = 0; count < BANNER_LINES && end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, Math.min(end, start + 100)).trim()
    if (line !== '') count++
    if (BANNER_TITLE.test(line)) return start
    end = start - 1
  }
  return -1
}
