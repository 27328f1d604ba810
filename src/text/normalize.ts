/**
 * White space that is not a space, and that `trim` or a date rule must not meet: NBSP, narrow NBSP, BOM; and the place of a picture in what
 * Apple's programs copy.
 */
const ODD_SPACES = ['\u00a0', '\u202f', '\ufeff', '\ufffc'] as const

/** A CR that is a line end of its own, and no part of CRLF or of what Windows makes of that: `\r\r\n` */
const LONE_RETURN = /\r(?!\r?\n)/g

/** Makes odd spaces spaces and lone CR line ends LF. Every offset stays what it was. A last CR may be a part of a CRLF, and tells nothing. */
export function normalizeBlock(text: string): string {
  let normal = text
  for (const space of ODD_SPACES) if (normal.includes(space)) normal = swap(normal, space, ' ')
  if (!normal.includes('\r')) return normal
  return normal.includes('\r\n') ? normal.replace(LONE_RETURN, '\n') : swap(normal, '\r', '\n')
}

/** As `replaceAll`, which where the character is frequent takes four times as long. */
const swap = (text: string, from: string, to: string): string => text.split(from).join(to)
