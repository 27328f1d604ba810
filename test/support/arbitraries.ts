import fc from 'fast-check'
import type { Card, PageStyle } from './search-page.js'

// Words of real abstracts, with what a rule over markup, counts or dates could take for its own. No space stands between two in Chinese.
const WORDS =
  'attention heads models we propose a of the language in for and circuit KV-cache state-of-the-art (ICL) 94.4\\% 2.30x $\\infty$ \
$O(n^2)$ \\ours f_\\theta [1] [12] x*y <s> "quoted" Müller 大型-model 模型-7B 🚀 May 30 2024 7B 4 authors Oct e.g. i.e. ~3% &'.split(
    ' ',
  )

const TITLE_WORDS =
  'Attention Heads Are Better Than One: Towards Efficient $\\infty$-LLMs with a of Circuit KV-Cache (ICL) 3D 2.0 Müller’s \
大型模型-7B May Authors for Papers in GPT-4? 100 Subscribe Models'.split(' ')

/** Paragraphs that look like a part of a card. */
const TRAPS = [
  '4 authors',
  'Oct 6, 2024',
  'May 30',
  'Mar 3, 2023 11',
  '24',
  '2.12k',
  '1 author',
  '- first',
  '1. second',
]

const words = (from: readonly string[], minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { minLength, maxLength }).map((chosen) => chosen.join(' '))

const sentence: fc.Arbitrary<string> = words(WORDS, 6, 60).map((text) => `We show that ${text}.`)

const title: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('Orca', 'Qwen2', 'Medusa:', 'LLaMA', 'Dita') },
  { weight: 6, arbitrary: words(TITLE_WORDS, 2, 20).map((text) => `Learning ${text}`) },
)

const owner = fc.constantFrom('openai', 'mit-han-lab', 'Haiyang-W', 'jcwang0602')
const repository = fc.constantFrom('whisper', 'duo-attention', 'GiT', 'snake_case', 'v2.0', 'mxfont')

/** An abstract's paragraphs and the repositories they name. */
const abstract: fc.Arbitrary<Pick<Card, 'abstract' | 'githubUrls'>> = fc
  .record({
    first: sentence,
    trap: fc.option(fc.constantFrom(...TRAPS)),
    last: fc.option(sentence),
    address: fc.option(fc.tuple(owner, repository).map(([user, name]) => `https://github.com/${user}/${name}`)),
  })
  .map(({ first, trap, last, address }) => {
    const paragraphs = [first, ...(last === null ? [] : [...(trap === null ? [] : [trap]), last])]
    if (address !== null) paragraphs.push(`Our code is available at ${address}.`)
    return { abstract: paragraphs, githubUrls: address === null ? [] : [address] }
  })

/** `YYYY-MM-DD`, not after `latest`. */
const dateUntil = (latest: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date('2017-06-12T00:00:00Z'), max: new Date(`${latest}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

export const cards = (saved: string): fc.Arbitrary<Card[]> =>
  fc.uniqueArray(
    fc
      .record({
        title,
        abstract,
        authorCount: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 3000 })),
        date: dateUntil(saved),
        count: fc.option(fc.integer({ min: 1, max: 500 })),
      })
      .map(({ abstract: text, ...card }) => ({ ...card, ...text })),
    // A page that shows a title twice shows one paper twice.
    { minLength: 1, maxLength: 6, selector: ({ title: shown }) => shown.toLowerCase() },
  )

/** Ways to write a page whose cards can be told apart by a reader. */
export const styles = (saved: string): fc.Arbitrary<PageStyle> =>
  fc
    .record({
      lineEnd: fc.constantFrom<PageStyle['lineEnd']>('\n', '\r\n', '\r'),
      bom: fc.boolean(),
      space: fc.constantFrom<PageStyle['space']>(' ', '\u00a0'),
      trailing: fc.constantFrom('', ' ', ' \t '),
      gap: fc.constantFrom<PageStyle['gap']>(0, 1, 1, 2),
      tailGap: fc.constantFrom<PageStyle['tailGap']>(0, 1),
      bullet: fc.constantFrom<PageStyle['bullet']>('  • ', '• ', '* ', '- ', ''),
      singular: fc.boolean(),
      wrap: fc.option(fc.integer({ min: 60, max: 100 })),
      count: fc.constantFrom<PageStyle['count']>('spaced', 'glued'),
      currentYear: fc.constantFrom(null, Number(saved.slice(0, 4))),
      finalLineEnd: fc.boolean(),
    })
    .map((style) => ({
      ...style,
      // Without blank lines a wrapped title and its abstract are one run of lines.
      wrap: style.gap === 0 ? null : style.wrap,
      // `May 312`: nobody can tell the day from the count.
      count: style.currentYear === null ? style.count : 'spaced',
      // `May 30` as a text's last characters may be the beginning of `May 30, 2024`.
      finalLineEnd: style.finalLineEnd || style.currentYear !== null,
    }))

/** A real abstract's length: without blank lines a shorter one could be the title's second line. */
const FILLER =
  'Experiments on several benchmarks show that our method is as good as the best ones, at a fraction of their cost. '

/** Cards that a style can show: a page without blank lines has no paragraphs. */
export const fitCards = (chosen: readonly Card[], { gap }: PageStyle): Card[] =>
  chosen.map((card) => (gap === 0 ? { ...card, abstract: [FILLER.repeat(3) + card.abstract.join(' ')] } : card))
