import {
  type Anchor,
  type Block,
  collapse,
  type Inline,
  isAnchor,
  type Page,
  type Writer,
  wordsOf,
} from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'

/** NotebookLM's export: each link's address on the line after its text. */
export const notebookLm: Writer = {
  links: true,
  votes: true,
  write: ({ blocks }: Page) => [...NAVIGATION, ...blocks, ...FOOTER].flatMap(linesOf).join('\n'),
}

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
      return shown(block.content)
    case 'row':
      return shown(block.items, ' ')
    case 'list': {
      const items = block.items.flatMap((item) => shown(item))
      return block.href === null ? items : [...items, block.href]
    }
    case 'votes':
      return [...(block.label === null ? [] : [block.label]), block.shown, block.href]
  }
}

/** Words up to a link, the link's words, its address, and so on. */
function shown(content: readonly Inline[], between = ''): string[] {
  const lines: string[] = []
  let words = ''
  const end = (): void => {
    if (collapse(words) !== '') lines.push(collapse(words))
    words = ''
  }
  for (const inline of content) {
    if (!isAnchor(inline)) {
      words += between + wordsOf([inline])
      continue
    }
    end()
    lines.push(...linkLines(inline))
  }
  end()
  return lines
}

const linkLines = ({ href, content }: Anchor): string[] => [collapse(wordsOf(content)), href].filter(Boolean)
