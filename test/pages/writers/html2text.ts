import { wrapText } from '../../support/wrap-text.js'
import { type Block, collapse, type Inline, isAnchor, isPicture, type Page, type Writer } from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'
import { joinLines } from './lines.js'

const WIDTH = 78

/** Python's `html2text`: Markdown, wrapped at 78 columns, inside links too. */
export const html2text: Writer = {
  links: true,
  votes: true,
  write: ({ blocks }: Page) => writeBlocks(blocks, (href) => `(${href})`),
}

/** `html2text --reference-links`: `[text][12]`, with the addresses at the end. */
export const html2textReferences: Writer = {
  links: true,
  votes: true,
  write({ blocks }: Page) {
    const addresses: string[] = []
    const text = writeBlocks(blocks, (href) => {
      if (!addresses.includes(href)) addresses.push(href)
      return `[${addresses.indexOf(href) + 1}]`
    })
    return `${text}\n${addresses.map((address, index) => `   [${index + 1}]: ${address}\n`).join('\n')}`
  },
}

/** The same without wraps, as what builds on it uses it. */
export const writeUnwrapped = ({ blocks }: Page): string =>
  writeBlocks(blocks, (href) => `(${href})`, Number.POSITIVE_INFINITY)

function writeBlocks(blocks: readonly Block[], target: (href: string) => string, width = WIDTH): string {
  const wrap = (text: string): string => wrapText(collapse(text), width)
  const shown = (content: readonly Inline[]): string =>
    content
      .map((inline) => {
        if (isPicture(inline)) return `![${inline.alternative}]${target(inline.source)}`
        return isAnchor(inline) ? `[${shown(inline.content)}]${target(inline.href)}` : inline
      })
      .join('')
  const linesOf = (block: Block): string[] => {
    switch (block.block) {
      case 'heading':
        return [wrap(`${'#'.repeat(block.level)} ${shown(block.content)}`)]
      case 'paragraph':
        return [wrap(escapeStart(shown(block.content)))]
      case 'row':
        return [wrap(escapeStart(block.items.map((item) => shown([item])).join(' ')))]
      case 'list': {
        const items = block.items.map((item) => `  * ${collapse(shown(item))}`)
        return block.href === null ? items : ['[', '', ...items, '', `]${target(block.href)}`]
      }
      case 'votes':
        return [`[ ${block.label === null ? '' : `${block.label} `}${block.shown}]${target(block.href)}`]
    }
  }
  return joinLines([...NAVIGATION, ...blocks, ...FOOTER].flatMap((block) => ['', ...linesOf(block)]))
}

/** What Markdown would take for a list. */
const escapeStart = (text: string): string => text.replace(/^([-+] )/, '\\$1').replace(/^(\d+)\. /, '$1\\. ')
