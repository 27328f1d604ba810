/** White space that is not a space, and that `trim` or a date rule must not meet: NBSP, narrow NBSP, BOM. */
const ODD_SPACES = ['\u00a0', '\u202f', '\ufeff'] as const

/** A CR that is a line end of its own. */
const LONE_RETURN = /\r(?!\n)/g

/** Makes odd spaces spaces and lone CR line ends LF. Every offset stays what it was. */
export function normalizeText(text: string): string {
  let normal = text
  for (const space of ODD_SPACES) if (normal.includes(space)) normal = normal.replaceAll(space, ' ')
  return normal.includes('\r') ? normal.replace(LONE_RETURN, '\n') : normal
}
