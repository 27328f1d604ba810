import { removal, replacementOf, replacementsOf } from '../edit-text.js'
import { applyEdits, type Link, type PlainText, sourceSpan } from '../plain-text.js'

/** `:PROPERTIES:`, `:CUSTOM_ID: orca`, `:END:`: what a heading of an Org file has under it */
const DRAWER =
  /(?<![^\n])[ \t]{0,20}:PROPERTIES:\n(?:[ \t]{0,20}:[\w-]{1,60}:[^\n]{0,2000}\n){0,20}?[ \t]{0,20}:END:(?:\n|$)/g

/** Somebody's own note can have one. */
const FEWEST_DRAWERS = 2

/** `*** [[/papers/2410.10819][Orca]]` */
const HEADING_STARS = /(?<=(?<![^\n])[ \t]{0,20})\*{1,8}(?= )/g

/** What opens a link, `[[/papers/2410.10819][`, or closes it, and one without words: `[[/logo.svg]]`, `[[https://github.com/tidelab/orca]]` */
const LINK_MARK = /\[\[([^[\]\n]{1,100000})\](?:(\[)|\])|\]\]/g
const PICTURE = /^data:|\.(?:gif|jpe?g|png|svg|webp)$/i

/** A link that is open, and where its address stands. */
interface OpenLink {
  start: number
  target: string
  from: number
}

/** Peels the marks of an Org file, as pandoc writes one, and what in Emacs calls it: headings, their properties, links, pictures. */
export function peelOrg(plain: PlainText): PlainText {
  const { text } = plain
  const edits = replacementsOf(DRAWER, '', text)
  if (edits.length < FEWEST_DRAWERS) return plain
  for (const match of text.matchAll(HEADING_STARS)) edits.push(replacementOf(match, '#'.repeat(match[0].length)))
  const links: Link[] = []
  const open: OpenLink[] = []
  for (const { 0: mark, 1: target, 2: opensWords, index } of text.matchAll(LINK_MARK)) {
    const [from, end] = [index + '[['.length, index + mark.length]
    if (target === undefined) {
      const link = open.pop()
      if (!link) continue
      const source = sourceSpan(plain, link.from, link.from + link.target.length)
      links.push({ start: link.start, end: index, target: link.target, source, isWhole: true })
    } else if (opensWords) {
      open.push({ start: end, target, from })
    } else if (!PICTURE.test(target)) {
      // Its address is its words.
      edits.push(removal(index, from), removal(from + target.length, end))
      continue
    }
    edits.push(removal(index, end))
  }
  return applyEdits(plain, edits, links)
}
