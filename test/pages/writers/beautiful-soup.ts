import { type Block, type Inline, isAnchor, isPicture, type Page, type Writer } from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'

/** Titles that are a count or a label, or as wide as an abstract's lines */
const LABELS = /^(?:\d+|Upvote|Add to Collection|Submitted by .*|.{66,82})$/

/** `soup.get_text('\n', strip=True)`: a line for each text of the page's source, with the line ends that it has. */
export const beautifulSoup: Writer = {
  links: false,
  votes: true,
  write: ({ title, blocks }: Page) => [title, ...[...NAVIGATION, ...blocks, ...FOOTER].flatMap(textsOf)].join('\n'),
  // No blank line sets a title apart from the lines around it.
  ambiguous: { search: LABELS, trending: LABELS },
}

/** `soup.get_text(strip=True)`: the same without anything between the texts. */
export const beautifulSoupGlued: Writer = {
  links: false,
  votes: true,
  write: ({ title, blocks }: Page) => [title, ...[...NAVIGATION, ...blocks, ...FOOTER].flatMap(textsOf)].join(''),
  told: ['lost-lines'],
  skips: {
    search: 'a title cannot be told from the text after it',
    list: 'a name cannot be told from the number after it',
    trending: 'a title cannot be told from the text after it',
    cards: 'a title cannot be told from the text before it',
  },
}

function textsOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
      return texts(block.content)
    case 'row':
      return texts(block.items)
    case 'list':
      return block.items.flatMap(texts)
    case 'votes':
      return [...(block.label === null ? [] : [block.label]), block.shown]
  }
}

const texts = (content: readonly Inline[]): string[] =>
  content
    .flatMap((inline) => (isPicture(inline) ? [] : isAnchor(inline) ? texts(inline.content) : [inline.trim()]))
    .filter(Boolean)
