import { describe, expect, it } from 'vitest'
import { BLOCK_OVERLAP, markText } from '../../src/pages/mark-text.js'
import { createPageBuffer } from '../../src/pages/page-buffer.js'
import { HEAD_CONTEXT } from '../../src/pages/page-head.js'
import { MARK_CONTEXT } from '../../src/pages/page-marks.js'
import { findPageStarts } from '../../src/pages/page-starts.js'

const PROSE = 'Nothing was decided. '.repeat(250)
const PAGE = `new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nFeb 25\n\n${PROSE}\n\n`
const FOOTER = 'System theme\nCompany\nTOS\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\n'
const MATTER = `---\ntitle: "Daily Papers"\n${'note: "what somebody wrote of this page, and more of it"\n'.repeat(40)}---\n`
const NAVIGATION = `Hugging Face\nhttps://huggingface.co/\nModels\n${'https://huggingface.co/datasets?sort=trending&library=of-a-name-that-is-long\nDatasets\n'.repeat(27)}Sign Up\n`
const TEXTS: Record<string, string> = {
  'a page': PAGE,
  'three pages': PAGE.repeat(3),
  'text before a page': `${PROSE}\n\n${PAGE}${PAGE}`,
  'a footer between pages': `${PROSE}\n${FOOTER}${PROSE}`,
  'a page under all that can stand over one': `${PAGE}${PROSE}\n${MATTER}${NAVIGATION}${PAGE}`,
  'a banner with more behind it than is looked at': `${PAGE}${PAGE.replace('Papers', `Papers${`(${'a'.repeat(198)})`.repeat(28)}`)}${PROSE}`,
  'a label with more behind it than is looked at': `${PAGE}Papers${`(${'a'.repeat(198)})`.repeat(28)}\narxiv:2505.11594\n${PROSE}`,
  'a collection under all that can stand over one': `${PROSE}\n${MATTER}${NAVIGATION}${'o'.repeat(590)}${'\n'.repeat(597)}https://huggingface.co/${'o'.repeat(570)}${'\n'.repeat(597)}${' '.repeat(400)}'s Collections\nReading list\nupdated 3 days ago\n${PROSE}`,
  'three pages with CRLF': PAGE.repeat(3).replaceAll('\n', '\r\n'),
  'three pages with lone CR and odd spaces': PAGE.repeat(3).replaceAll('\n', '\r').replaceAll('. ', '.\u00a0'),
  prose: PROSE.repeat(3),
  nothing: '',
}

/** The pages of a text as a whole, normalized. */
function pagesOf(input: string): string[] {
  const source = markText(input)
  const { text } = source
  const starts = [0, ...findPageStarts(source), text.length]
  return starts
    .slice(1)
    .flatMap((end, index) => (end > (starts[index] as number) ? [text.slice(starts[index], end)] : []))
}

describe('a page buffer', () => {
  const cases = Object.entries(TEXTS).flatMap(([name, text]) =>
    [1, 7, 1023, 1024, 1025, 2500, 100_000].map((size) => [name, size, text] as const),
  )
  it.each(cases)('gives the pages of %s in chunks of %i', (_name, size, text) => {
    const buffer = createPageBuffer(100_000)
    const pages: string[] = []
    const takeAll = (): void => {
      for (let page = buffer.page(); page !== null; page = buffer.page()) {
        pages.push(page)
        buffer.take(page.length)
      }
    }
    for (let at = 0; at < text.length; at += size) {
      buffer.push(text.slice(at, at + size))
      takeAll()
    }
    buffer.end()
    takeAll()
    expect(pages).toEqual(pagesOf(text))
  })

  it('gives a page as soon as the mark of the next is known', () => {
    const buffer = createPageBuffer(100_000)
    buffer.push(PAGE + PAGE.slice(0, 1500))
    expect(buffer.page()).toBeNull()
    buffer.push(PAGE.slice(1500))
    buffer.push(PROSE.repeat(4))
    expect(buffer.page()).toBe(PAGE)
    buffer.take(PAGE.length)
    expect(buffer.page()).toBeNull()
    buffer.end()
    expect(buffer.page()).toBe(PAGE + PROSE.repeat(4))
  })

  it('takes a chunk of any number of marks', () => {
    const text = 'Papers '.repeat(200_000)
    const buffer = createPageBuffer(100_000)
    buffer.push(text)
    buffer.end()
    expect(buffer.page()).toHaveLength(text.length)
  })

  it('waits for what can follow a mark', () => {
    const buffer = createPageBuffer(100_000)
    const text = `${PROSE.repeat(4)}\n${FOOTER}`
    buffer.push(text.slice(0, -FOOTER.length - 2000))
    buffer.push(text.slice(-FOOTER.length - 2000))
    expect(buffer.page()).toBeNull()
    // These addresses are still the page's.
    const addresses = `\nReferences\n\n   1. https://huggingface.co/terms\n${PROSE}`
    buffer.push(addresses)
    expect(buffer.page()).toBeNull()
    buffer.end()
    expect(buffer.page()).toBe(text + addresses)
  })

  it('gives what no mark to come can change, of a page that is too long', () => {
    const text = PROSE.repeat(4)
    const known = text.length - BLOCK_OVERLAP - MARK_CONTEXT - HEAD_CONTEXT
    const buffer = createPageBuffer(known - 1)
    buffer.push(text)
    expect(buffer.page()).toBe(text.slice(0, known))
    buffer.take(1)
    expect(buffer.page()).toBeNull()
    buffer.end()
    expect(buffer.page()).toBe(text.slice(1))
    buffer.take(text.length - 1)
    expect(buffer.page()).toBeNull()
  })

  it('counts what is too long from what was taken', () => {
    const text = PROSE.repeat(4)
    const known = text.length - BLOCK_OVERLAP - MARK_CONTEXT - HEAD_CONTEXT
    const buffer = createPageBuffer(known - 101)
    buffer.push(text)
    buffer.take(100)
    expect(buffer.page()).toBe(text.slice(100, known))
    buffer.take(1)
    expect(buffer.page()).toBeNull()
  })
})
