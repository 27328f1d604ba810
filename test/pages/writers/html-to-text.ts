import { type Block, collapse, type Inline, isAnchor, isPicture, type Page, type Writer } from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'
import { joinLines, wrapLines } from './lines.js'

const WIDTH = 80

/** The npm package html-to-text, headings as they are: each link's address in brackets behind its text, and each picture's. */
export const htmlToText: Writer = {
  links: true,
  votes: true,
  write: ({ blocks }: Page) => joinLines([...NAVIGATION, ...blocks, ...FOOTER].flatMap(linesOf)),
}

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return ['', '', ...wrapLines(shown(block.content), WIDTH), '']
    case 'paragraph':
      return ['', ...wrapLines(shown(block.content), WIDTH), '']
    case 'row':
      return block.items.flatMap((item) => wrapLines(shown([item]), WIDTH)).filter(Boolean)
    case 'list':
      return [
        '',
        ...block.items.map((item) => ` * ${collapse(shown(item))}`.trimEnd()),
        '',
        ...(block.href ? [`[${block.href}]`] : []),
      ]
    case 'votes':
      return [...(block.label ? [block.label, ''] : []), ...wrapLines(`${block.shown} [${block.href}]`, WIDTH)]
  }
}

const shown = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      isPicture(inline)
        ? `${inline.alternative} [${inline.source}]`.trimStart()
        : isAnchor(inline)
          ? `${shown(inline.content)} [${inline.href}]`
          : inline,
    )
    .join('')
