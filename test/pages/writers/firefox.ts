import { type Block, collapse, type Inline, isAnchor, isPicture, type Page, type Writer } from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'

/** Firefox, saving a page as a text file: headings indented by their level, each link's address in angle brackets behind its text. */
export const firefox: Writer = {
  links: true,
  votes: true,
  write: ({ blocks }: Page) =>
    `${[...NAVIGATION, ...blocks, ...FOOTER]
      .flatMap(linesOf)
      .join('\n')
      .replace(/\n{4,}/g, '\n\n\n')}\n`,
}

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return ['', '', ...wrap(shown(block.content), '  '.repeat(block.level)), '']
    case 'paragraph':
      return ['', ...wrap(shown(block.content)), '']
    case 'row':
      return wrap(block.items.map((item) => shown([item])).join(' '))
    case 'list':
      return [
        '',
        ...block.items.map((item) => `  * ${collapse(shown(item))}`.trimEnd()),
        '',
        ...(block.href ? [` <${block.href}>`] : []),
      ]
    case 'votes':
      return [...(block.label ? [block.label] : []), block.shown, ` <${block.href}>`]
  }
}

const shown = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      isPicture(inline)
        ? inline.alternative
        : isAnchor(inline)
          ? `${shown(inline.content)} <${inline.href}>`.trimStart()
          : inline,
    )
    .join('')

const WIDTH = 80
/** A line that is longer by no more stays as it is. */
const BONUS = 4

/** Where Unicode lets a line break: behind a space, and behind a slash, a question mark or a hyphen before a letter */
const BREAK = /(?<=\s)|(?<=[/?-])(?=\p{L})/u

function wrap(words: string, indent = ''): string[] {
  const text = collapse(words)
  if (text === '') return []
  if (indent.length + text.length <= WIDTH + BONUS) return [indent + text]
  const lines: string[] = []
  for (const piece of text.split(BREAK)) {
    const line = lines.at(-1)
    if (line !== undefined && (indent + line + piece).trimEnd().length <= WIDTH) lines[lines.length - 1] = line + piece
    else lines.push(piece)
  }
  return lines.map((line) => (indent + line).trimEnd())
}
