import { type Block, collapse, type Page, type Writer, wordsOf } from '../elements.js'
import { joinLines } from './lines.js'

/** A main-text extractor, as in the sample: no vote boxes, a bullet for each list, blank lines between blocks. */
export const mainText: Writer = {
  links: false,
  votes: false,
  // Without a vote box two submitters stand one after the other, and a number can be votes, "Upvote" the label of the number after it.
  ambiguous: { list: /^Submitted by |^(?:Upvote|[\d.,]+k?)$/ },
  write: ({ blocks }: Page) => joinLines(blocks.flatMap((block) => ['', ...linesOf(block)])),
}

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
      return [collapse(wordsOf(block.content))]
    case 'row':
      return [collapse(block.items.map((item) => wordsOf([item])).join(' '))].filter(Boolean)
    case 'list':
      return block.items.map((item) => `  • ${collapse(wordsOf(item))}`).filter((line) => line !== '  • ')
    case 'votes':
      return []
  }
}
