import { type Block, collapse, type Inline, isAnchor, isPicture, type Page, type Writer } from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'
import { wrapLines } from './lines.js'

const WIDTH = 79

/** The C++ `html2text`: no blank lines, links underlined and headings bold by overstrike, as on a typewriter. */
export const overstrike: Writer = {
  links: false,
  votes: true,
  write: ({ blocks }: Page) => `${[...NAVIGATION, ...blocks, ...FOOTER].flatMap(linesOf).join('\n')}\n`,
}

const underline = (text: string): string => [...text].map((character) => `_\b${character}`).join('')
const embolden = (text: string): string => [...text].map((character) => `${character}\b${character}`).join('')

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading': {
      const stars = '*'.repeat(7 - block.level)
      return wrapLines(`${stars} ${plain(block.content)} ${stars}`, WIDTH).map(embolden)
    }
    case 'paragraph': {
      const [only] = block.content
      const linked = block.content.length === 1 && only !== undefined && isAnchor(only)
      return wrapLines(plain(block.content), WIDTH).map((line) => (linked ? underline(line) : line))
    }
    case 'row':
      return [
        block.items
          .map((item) => (isAnchor(item) ? underline(collapse(plain([item]))) : collapse(plain([item]))))
          .join(' ')
          .trim(),
      ].filter(Boolean)
    case 'list':
      return block.items
        .map((item) => collapse(plain(item)))
        .filter(Boolean)
        .map((item) => `    ${underline(`* ${item}`)}`)
    case 'votes':
      return [underline(block.label === null ? `[${' '.repeat(20)}]` : `[ ]${block.label}`), underline(block.shown)]
  }
}

/** Pictures without words leave nothing. */
const plain = (content: readonly Inline[]): string =>
  content
    .map((inline) => {
      if (isPicture(inline)) return inline.alternative === '' ? '' : `[${inline.alternative}]`
      return isAnchor(inline) ? plain(inline.content) : inline
    })
    .join('')
