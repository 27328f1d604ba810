import type { Link, PlainText } from '../markup/plain-text.js'
import type { Span } from '../schema/span.js'
import { joinLines } from './join-text.js'
import type { PageContext } from './page-context.js'
import { readName } from './read-name.js'

/** An organization's name; its link tells its handle, or a line of its own, as a browser copies a picture. */
export function joinOrganization(name: readonly Span[], links: readonly Link[], { plain, page }: PageContext): string {
  const { start, end } = name[0] as Span
  const printsPictures = page.printsPictures && !isWithoutPicture(plain, start, end)
  const target = links.find((link) => link.start < end && link.end > start)?.target ?? ''
  return readName(joinLines(plain.text, name), target, name.length > 1 || printsPictures)
}

/** `[1108]`, a link's number on the largest pages, and the space before it */
const LONGEST_LINK_NUMBER = ' [99999]'.length

/** Whether a picture's text before a name is gone, as more than a link's number was taken off; nor has what html2text strikes over any. */
function isWithoutPicture({ toSource }: PlainText, start: number, end: number): boolean {
  const isStruckOver = toSource(end - 1) - toSource(start) >= 2 * (end - 1 - start)
  return isStruckOver || (start > 0 && toSource(start) - toSource(start - 1) > LONGEST_LINK_NUMBER)
}
