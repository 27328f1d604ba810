import { type Block, collapse, type Inline, isAnchor, isPicture, type Page, type Writer } from '../elements.js'
import { FOOTER, NAVIGATION } from '../frame.js'
import { joinLines, wrapLines } from './lines.js'

const WIDTH = 79

/** `w3m -dump`: 80 columns, pictures as `[name]`, boxes as `[ ]`. */
export const w3m: Writer = {
  links: false,
  votes: true,
  write: ({ blocks }: Page) => joinLines([...NAVIGATION, ...blocks, ...FOOTER].flatMap(linesOf)),
}

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
      return ['', ...wrapLines(shown(block.content), WIDTH), '']
    case 'row':
      return wrapLines(block.items.map((item) => shown([item])).join(' '), WIDTH).filter(Boolean)
    case 'list':
      return ['', ...block.items.map((item) => `  • ${collapse(shown(item))}`), '']
    case 'votes':
      return [` [ ] ${block.label ?? ''}`.trimEnd(), block.shown]
  }
}

const shown = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      isPicture(inline)
        ? pictureName(inline.source, inline.alternative)
        : isAnchor(inline)
          ? shown(inline.content)
          : inline,
    )
    .join('')

/** The first characters of the file's name, where no words stand for a picture. */
const pictureName = (source: string, alternative: string): string =>
  alternative === '' ? `[${/([^/.]{1,10})[^/]*$/.exec(source)?.[1] ?? ''}]` : `${alternative} `
