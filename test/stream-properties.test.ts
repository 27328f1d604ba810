import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, type Paper, parseDigest, streamPapers } from '../src/index.js'
import { runs } from './support/runs.js'

const fixtures = new URL('../fixtures/', import.meta.url)
const dumps = readdirSync(fixtures).map((name) => readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8'))

/** Pieces that pages, their marks and their line ends are made of, so that cuts fall everywhere in them. */
const fragment = fc.constantFrom(
  'Daily Papers\n\nbyAK and the research community\n\nFeb 25\n\n',
  'Papers\narxiv:2509.24002\n',
  'System theme\nCompany\nTOS\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\n',
  'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n',
  'A Title of a Paper\n\nAn abstract 😀 that says more.\n\n  • 4 authors\n·\nOct 6, 2024 2\n',
  'Submitted by\nsomeone\n94\nThe Herd of Models\n·\n533 authors\n5\n',
  'SnapKV\nPaper\n• 2404.14469\n• Published Mar 14, 2024 • 27\n',
  'Papers\n',
  'System ',
  '\r\n',
  '\n\n\n',
  '\ud83d',
  'prose ',
)

const text = fc.oneof(
  fc.array(fragment, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.tuple(fc.constantFrom(...dumps), fc.constantFrom('', '\n', '\r\n\r\n')), { minLength: 1, maxLength: 4 })
    .map((pages) => pages.flat().join('')),
)

/** Cuts at the given fractions of the text. */
function cut(whole: string, fractions: readonly number[]): string[] {
  const places = [...new Set(fractions.map((fraction) => Math.floor(fraction * whole.length)))].sort((a, b) => a - b)
  return [...places, whole.length].map((place, index) => whole.slice(places[index - 1] ?? 0, place))
}

async function read(chunks: string[]): Promise<{ papers: Paper[]; diagnostics: Diagnostic[] }> {
  const papers: Paper[] = []
  const diagnostics: Diagnostic[] = []
  const onDiagnostic = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  for await (const paper of streamPapers(chunks, { onDiagnostic })) papers.push(paper)
  return { papers, diagnostics }
}

describe('streamPapers', { timeout: 60_000 }, () => {
  it('gives what parseDigest gives, wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
        async (whole, fractions) => {
          const { papers, diagnostics } = parseDigest(whole)
          expect(await read(cut(whole, fractions))).toEqual({ papers, diagnostics })
        },
      ),
      runs(100),
    )
  })

  it('gives what parseDigest gives for every single cut around the marks of a page', async () => {
    const cards = Array.from(
      { length: 20 },
      (_, index) => `Submitted by\r\n😀\r\n94\r\nTitle ${index}\r\n·\r\n5 authors\r\n`,
    )
    const whole = `${'word '.repeat(300)}\r\nnew\r\n\r\nGet trending papers in your email inbox!\r\n\r\nSubscribe\r\n\r\nDaily Papers\r\nby\r\nAK\r\nand the research community\r\n${cards.join('')}`
    const { papers, diagnostics } = parseDigest(whole)
    expect(papers).toHaveLength(20)
    for (let place = 0; place <= whole.length; place++) {
      const pieces = [whole.slice(0, place), whole.slice(place)]
      expect(await read(pieces)).toEqual({ papers, diagnostics })
    }
  })

  it('knows a page’s beginning before what comes behind it, wherever it is cut', async () => {
    const page = `new\n\nGet trending papers in your email inbox once a day!\n\nSubscribe\nDaily Papers\nby\nAK\nand the research community\n${[
      'Orca',
      'Medusa',
      'Dita',
    ]
      .map((title, index) => `Submitted by\njfeldt\n10${index}\n${title}\n·\n4 authors\n2\n`)
      .join('')}`
    const foot = 'System theme\nCompany TOS Privacy About Careers Website Models Datasets Spaces Pricing Docs '
    const whole = (page + foot).repeat(12) + page.repeat(12)
    const { papers, diagnostics } = parseDigest(whole)
    for (let size = 1000; size < 3000; size += 17) {
      const chunks = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
      expect(await read(chunks)).toEqual({ papers, diagnostics })
    }
  })

  it('reads a page that never ends in the parts that parseDigest reads it in', async () => {
    const card = (index: number): string =>
      `A Title of Paper ${index}\n\nAn abstract that says ${'more and '.repeat(40)} more.\n\n  • ${(index % 9) + 1} authors\n·\nOct ${(index % 28) + 1}, 2024 ${index % 7}\n\n`
    const whole = Array.from({ length: 6000 }, (_, index) => card(index)).join('')
    const { papers, diagnostics } = parseDigest(whole)
    expect(papers).toHaveLength(6000)
    expect(papers.map(({ title }) => title)).toEqual(papers.map((_, index) => `A Title of Paper ${index}`))
    for (const size of [1_500_000, 65_536, 9_973]) {
      const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
        whole.slice(index * size, (index + 1) * size),
      )
      expect(await read(chunks)).toEqual({ papers, diagnostics })
    }
  })
})
