import { describe, expect, it } from 'vitest'
import { findPageStarts } from '../../src/text/pages.js'

const startsOf = (text: string): number[] => findPageStarts(text, 0, text.length)

const BOX = 'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n'
const BANNER = 'Daily Papers\n\nbyAK and the research community\n\nFeb 25\n\n'
const CARDS = 'Orca\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024\n\n'

/** Texts of pages; each page begins where its piece does. */
const TEXTS: Record<string, string[]> = {
  'one page': [BOX + BANNER + CARDS],
  'two pages': [BOX + BANNER + CARDS, BOX + BANNER + CARDS],
  'two pages without the box': [BANNER + CARDS, BANNER + CARDS],
  'three pages': [BANNER + CARDS, BOX + BANNER, BANNER + CARDS],
  'Markdown banners': [
    `# Daily Papers\n\nby [AK](https://huggingface.co/akhaliq) and the research community\n\n${CARDS}`,
    BANNER,
  ],
  'trending after daily': [BANNER + CARDS, 'Trending Papers\nby\nAK\nand the research community\n'],
  'a single paper’s page after a list': [BANNER + CARDS, 'Papers\narxiv:2509.24002\n\nOrca\n\nPublished on Sep 28\n'],
  'no page': ['Nothing was decided.\n'],
  'the words in prose': ['We asked the research community. Daily Papers are read by the research community.\n'],
  'an abstract about papers': [`${BANNER}Reading Papers\n\nWe study Papers\nand ask the authors of the research.\n`],
  nothing: [''],
}

describe('page starts', () => {
  const cases = Object.entries(TEXTS).flatMap(([name, pages]) =>
    ['\n', '\r\n', '\r'].map(
      (lineEnd) => [name, lineEnd, pages.map((page) => page.replaceAll('\n', lineEnd))] as const,
    ),
  )
  it.each(cases)('of %s with %j line ends', (_name, _lineEnd, pages) => {
    const starts = pages.map((_page, index) => pages.slice(0, index).join('').length)
    // The text's own start counts as one, whether a banner stands there or not.
    expect(startsOf(pages.join('')).filter((start) => start > 0)).toEqual(starts.slice(1))
  })
})
