import { type Block, collapse, type Page, type Writer, wordsOf } from '../elements.js'
import { joinLines } from './lines.js'

/** A browser's `document.body.innerText`, or select all and copy: a line for each thing, a blank line around paragraphs. */
export const innerText: Writer = {
  links: false,
  votes: true,
  write: ({ blocks }: Page) => joinLines(blocks.flatMap(linesOf)),
}

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return [collapse(wordsOf(block.content))]
    case 'paragraph':
      return ['', collapse(wordsOf(block.content)), '']
    case 'row':
      return block.items.map((item) => collapse(wordsOf([item]))).filter(Boolean)
    case 'list':
      return block.items.flatMap((item) => item.map((part) => collapse(wordsOf([part])))).filter(Boolean)
    case 'votes':
      return [...(block.label === null ? [] : [block.label]), block.shown]
  }
}
