import { type Block, collapse, type Inline, isAnchor, isPicture, type Page, SITE, type Writer } from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'
import { joinLines } from './lines.js'

/** What tells one HTML to Markdown converter from another. */
interface Dialect {
  /** What stands before the page, and the parts that the tool adds around it. */
  before(page: Page): string[]
  whole: boolean
  bullet: string
  /** Whether headings of the first two levels are underlined. */
  underlined: boolean
  escape(text: string): string
  /** The end of a line inside a link. */
  lineEnd: string
  pictureName(count: number): string
  /** Whether line ends of the source stay. */
  raw: boolean
}

const FRONT = (path: string): string[] => [
  '---',
  `url: ${SITE}${path}`,
  'retrieved: 2026-10-02',
  'statusCode: 200',
  '---',
]

/** `firecrawl scrape --only-main-content` */
export const firecrawl = writerOf({
  before: ({ path }) => FRONT(path),
  whole: false,
  bullet: '- ',
  underlined: false,
  escape: (text) => text.replace(/[\\]/g, '\\\\'),
  lineEnd: '\\\\\n',
  pictureName: () => '',
  raw: true,
})

/** Jina's reader, `r.jina.ai` */
export const jina = writerOf({
  before: ({ title, path }) => [`Title: ${title}`, '', `URL Source: ${SITE}${path}`, '', 'Markdown Content:'],
  whole: true,
  bullet: '*   ',
  underlined: true,
  escape: escapeAsTurndown,
  lineEnd: '\n',
  pictureName: (count) => `Image ${count}`,
  raw: false,
})

/** Obsidian's web clipper */
export const obsidian = writerOf({
  before: ({ title, path }) => [
    '---',
    `title: "${title.replaceAll('"', '\\"')}"`,
    `source: "${SITE}${path}"`,
    'created: 2026-10-02',
    'tags:',
    '  - "clippings"',
    '---',
  ],
  whole: false,
  bullet: '-   ',
  underlined: false,
  escape: escapeAsTurndown,
  lineEnd: '\n',
  pictureName: () => '',
  raw: false,
})

/** Python's markdownify */
export const markdownify = writerOf({
  before: () => [],
  whole: true,
  bullet: '* ',
  underlined: true,
  escape: (text) => text.replace(/[*_]/g, '\\$&'),
  lineEnd: '\n',
  pictureName: () => '',
  raw: true,
})

function escapeAsTurndown(text: string): string {
  return text
    .replace(/[\\*_[\]`]/g, '\\$&')
    .replace(/^[-+>#]/, '\\$&')
    .replace(/^(\d+)\. /, '$1\\. ')
}

function writerOf(dialect: Dialect): Writer {
  const write = (page: Page): string => {
    let pictures = 0
    const inlineOf = (content: readonly Inline[], inLink = false): string =>
      content
        .map((inline) => {
          if (isPicture(inline)) return `![${inline.alternative || dialect.pictureName(++pictures)}](${inline.source})`
          if (isAnchor(inline)) return `[${inlineOf(inline.content, true).trim()}](${inline.href})`
          const text = dialect.escape(dialect.raw ? inline : inline.replace(/\s+/g, ' '))
          return inLink ? text.replaceAll('\n', dialect.lineEnd) : text
        })
        .join('')
    const listOf = (items: readonly Inline[][], href: string | null): string => {
      const lines = items.map((item) => `${dialect.bullet}${inlineOf(item)}`.trimEnd())
      return href === null ? lines.join('\n') : `[${lines.join(dialect.lineEnd)}](${href})`
    }
    const linesOf = (block: Block): string[] => {
      switch (block.block) {
        case 'heading': {
          const text = collapse(inlineOf(block.content))
          if (dialect.underlined && block.level < 3) return [text, (block.level === 1 ? '=' : '-').repeat(text.length)]
          return [`${'#'.repeat(block.level)} ${text}`]
        }
        case 'paragraph':
          return [inlineOf(block.content).trim()]
        case 'row':
          return [block.items.map((item) => inlineOf([item]).trim()).join(' ')]
        case 'list':
          return [listOf(block.items, block.href)]
        case 'votes': {
          const shown = block.shown === '-' && block.label !== null ? '\\-' : block.shown
          return [
            `[${block.label === null ? shown : `${block.label}${dialect.lineEnd.repeat(2)}${shown}`}](${block.href})`,
          ]
        }
      }
    }
    const blocks = dialect.whole ? [...NAVIGATION, ...page.blocks, ...FOOTER] : page.blocks
    return joinLines([...dialect.before(page), ...blocks.flatMap((block) => ['', ...linesOf(block)])])
  }
  return { links: true, votes: true, write }
}
