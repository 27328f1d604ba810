/** White space that is not a space, and that `trim` or a date rule must not meet: NBSP, narrow NBSP, BOM. */
const ODD_SPACES = ['\u00a0', '\u202f', '\ufeff'] as const

/** A CR that is a line end of its own. */
const LONE_RETURN = /\r(?!\n)/g

/** So much of a text fits into a processor's own memory, where several looks cost little more than one. */
const BLOCK_LENGTH = 2 ** 16

/** Makes odd spaces spaces and lone CR line ends LF. Every offset stays what it was. */
export function normalizeText(text: string): string {
  const blocks: string[] = []
  let changed = false
  for (let start = 0; start < text.length; ) {
    // A CRLF stays in one block.
    const limit = start + BLOCK_LENGTH
    const end = text.startsWith('\r\n', limit - 1) ? limit + 1 : limit
    const block = text.slice(start, end)
    const normal = normalizeBlock(block)
    changed ||= normal !== block
    blocks.push(normal)
    start = end
  }
  return changed ? blocks.join('') : text
}

function normalizeBlock(text: string): string {
  let normal = text
  for (const space of ODD_SPACES) if (normal.includes(space)) normal = swap(normal, space, ' ')
  if (!normal.includes('\r')) return normal
  return normal.includes('\r\n') ? normal.replace(LONE_RETURN, '\n') : swap(normal, '\r', '\n')
}

/** As `replaceAll`, which where the character is frequent takes four times as long. */
const swap = (text: string, from: string, to: string): string => text.split(from).join(to)
