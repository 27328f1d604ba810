import {
  type Anchor,
  type Block,
  collapse,
  type Inline,
  isAnchor,
  isPicture,
  type Page,
  type Writer,
  wordsOf,
} from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'
import { joinLines, wrapLines } from './lines.js'

const WIDTH = 79

/** `lynx -dump`: an indent of three, a number before each link, the addresses at the end. */
export const lynx: Writer = {
  links: true,
  votes: true,
  write({ blocks }: Page) {
    const visible: string[] = []
    const hidden: string[] = []
    const mark = (link: Anchor): string => {
      const words = wordsOf(link.content)
      // A link without words has its number among the hidden ones.
      if (words.trim() === '') hidden.push(link.href)
      else visible.push(link.href)
      return words.trim() === '' ? '' : `[${visible.length}]${words}`
    }
    const shown = (content: readonly Inline[]): string =>
      content.map((inline) => (isPicture(inline) ? '' : isAnchor(inline) ? mark(inline) : inline)).join('')
    const lines = [...NAVIGATION, ...blocks, ...FOOTER].flatMap((block) => linesOf(block, shown))
    const numbered = (addresses: readonly string[], from: number): string[] =>
      addresses.map((address, index) => `${String(from + index).padStart(4)}. ${address}`)
    const references = ['', 'References', '', '   Visible links:', ...numbered(visible, 1)]
    if (hidden.length > 0) references.push('', '   Hidden links:', ...numbered(hidden, visible.length + 2))
    return joinLines([...lines, ...references])
  },
}

function linesOf(block: Block, shown: (content: readonly Inline[]) => string): string[] {
  switch (block.block) {
    case 'heading':
      return ['', ...wrapLines(shown(block.content), WIDTH), '']
    case 'paragraph':
      return ['', ...wrapLines(shown(block.content), WIDTH, '   '), '']
    case 'row':
      return wrapLines(block.items.map((item) => shown([item])).join(' '), WIDTH, '   ').filter(
        (line) => line.trim() !== '',
      )
    case 'list':
      return ['', ...block.items.map((item) => `     * ${collapse(shown(item))}`.trimEnd()), '']
    case 'votes': {
      const number = shown([{ href: block.href, content: ['#'] }]).replace('#', '')
      return [`   ${number}`, `   [ ] ${block.label ?? ''}`.trimEnd(), `   ${block.shown}`]
    }
  }
}
