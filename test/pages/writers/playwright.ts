import { type Block, collapse, type Inline, isAnchor, isPicture, type Page, type Writer, wordsOf } from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'

/** Playwright's snapshot for agents: the tree of a page's elements, as YAML. */
export const playwright: Writer = {
  links: true,
  votes: true,
  write: ({ blocks }: Page) => [...NAVIGATION, ...blocks, ...FOOTER].flatMap(blockLines).join('\n'),
}

function blockLines(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return element('heading', wordsOf(block.content), ` [level=${block.level}]`, inlineLines(block.content, true))
    case 'paragraph':
      return element('paragraph', '', '', inlineLines(block.content))
    case 'row':
      return element(
        'generic',
        '',
        ' [ref=e12]',
        block.items.flatMap((item) => inlineLines([item])),
      )
    case 'list': {
      const items = block.items.flatMap((item) => element('listitem', '', '', inlineLines(item)))
      const list = element('list', '', ' [ref=e14]', items)
      if (block.href === null) return list
      const name = block.items.map(wordsOf).join(' ')
      return element('link', name, ' [ref=e13] [cursor=pointer]', [`- /url: ${block.href}`, ...list])
    }
    case 'votes': {
      const label = block.label === null ? [] : ['- checkbox "Upvote" [ref=e16]', `- text: ${block.label}`]
      const shown = [...label, ...element('generic', '', ' [ref=e17]', [`- text: ${quoteText(block.shown)}`])]
      const name = `${block.label ?? ''} ${block.shown}`
      return element('link', name, ' [ref=e15] [cursor=pointer]', [`- /url: ${block.href}`, ...shown])
    }
  }
}

/** `isNamed`: what they stand in has a name, which tells a line of text alone. */
function inlineLines(content: readonly Inline[], isNamed = false): string[] {
  const lines = content.flatMap((inline): string[] => {
    if (typeof inline === 'string') return collapse(inline) === '' ? [] : [`- text: ${quoteText(collapse(inline))}`]
    if (isPicture(inline)) return inline.alternative === '' ? [] : [`- img "${inline.alternative}" [ref=e11]`]
    if (!isAnchor(inline)) return []
    const inside = inlineLines(inline.content, true)
    const name = collapse(wordsOf(inline.content))
    return element('link', name, ' [ref=e10] [cursor=pointer]', [`- /url: ${inline.href}`, ...inside])
  })
  const [only = ''] = lines
  return isNamed && lines.length === 1 && only.startsWith('- text: ') ? [] : lines
}

function element(role: string, words: string, state: string, children: readonly string[]): string[] {
  const name = collapse(words) === '' ? '' : ` "${escaped(collapse(words))}"`
  const key = quoteKey(`${role}${name}${state}`)
  const [only = ''] = children
  if (children.length === 0) return [`- ${key}`]
  if (children.length === 1 && only.startsWith('- text: ')) return [`- ${key}: ${only.slice('- text: '.length)}`]
  return [`- ${key}:`, ...children.map((line) => `  ${line}`)]
}

const escaped = (text: string): string => text.replace(/[\\"]/g, '\\$&')

/** What YAML would take for something else. */
const ODD = /^[-&*?!>|@"'#%`{}[\],.\d]|:(?: |$)| #|^(?:null|true|false|yes|no|on|off|[yn])$/i

const quoteText = (text: string): string => (ODD.test(text) ? `"${escaped(text)}"` : text)
const quoteKey = (key: string): string => (ODD.test(key) ? `'${key.replaceAll("'", "''")}'` : key)
