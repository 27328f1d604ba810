import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

/** A list that nothing indents, as scripts save it: each title's lines, over the number of authors. */
const list = (cards: readonly string[]): string =>
  `Daily Papers\nby\nAK\nand the research community\nAUG\n1\n${cards
    .map((lines) => `Submitted by\njfeldt\n20\n${lines}\n·\n4 authors\n`)
    .join('')}`

/** A title and its organization, or its wrapped rest, which its source had no room for. */
const HEADS = 'Orcas and Whales: What All of Them Know of Tides, Reefs, Seas, and Shore'
const TIDES = 'Beluga: Counting the Attention Heads of Large Models of the Tides and Reef'
const LONG = `${HEADS} Animals of the Northern Seas`

const INSTITUTIONS = [
  'University of the Reefs',
  'Lumina Universität',
  'Instituto de Lumen',
  'Academy of Reefs',
  'College of Reefs',
  'School of Reefs',
  'Lumen Academy',
  'Lumen College',
  'Lumen School',
  'Lumen Research',
  'Lumen DeepMind',
  'Center for Reefs',
  'LUMEN-Lab',
  'Lumen Electronics',
  'Lumen Technology',
  'Lumen Corporation',
]

/** Lines under some titles, one of them like a name, and more titles without any. */
const FEW = ['Reefs and Seas', 'Tides', 'Whales', 'Embodied AI'].map(
  (line, index) => `${HEADS.replace('All', `${index}00`)}\n${line}`,
)
/** Titles that a mail wrapped, the first twice. */
const AT_60 = [
  'Orcas and Whales: What All of Them Know of Tides, Reefs, and\nthe Seas of Lumen: A Benchmark for Planning with Large Deep\nReefs',
  'Beluga: Counting the Attention Heads of Tides via Reefs and\nSeas',
]
const AT_80 = [
  'Orcas and Whales: What All of Them Know of Tides, Reefs, Seas, and Large Animals\nReefs',
  'Beluga: Counting the Attention Heads of All Large Models of Tides and Deep Seas\nWhale Models',
]

const AT_100 = [
  'Orcas and Whales: What All of Them Know of the Tides, the Reefs, and the Seas of Lumen by Counting and\nPlanning',
  'Beluga: Counting the Attention Heads of All Large Models of the Tides, the Reefs, and the Deep Sea Caves\nReef Models',
]

const AT_80_TIDES = 'Minke: Planning with the Large and Deep Models of Whales in All Tides of a Reef\nTides'

const WHALES = ['Orca', 'Beluga', 'Narwhal', 'Minke', 'Humpback']

describe('lines between titles and numbers of authors', () => {
  it.each([
    [
      'of one word with a hyphen and another are rests',
      [`${HEADS}\nPre-Training`, `${TIDES}\nReefs`, ...WHALES],
      Array(7).fill(null),
    ],
    [
      'of one word in plural capitals and another are rests',
      [`${HEADS}\nLLMs`, `${TIDES}\nReefs`, ...WHALES],
      Array(7).fill(null),
    ],
    ['of one word each, one of them a brand, stay', [`${HEADS}\nTideAI`, `${TIDES}\nReefs`], ['TideAI', 'Reefs']],
    ['that begin with a small word are rests beside long titles', [`${HEADS}\nof Seas`, LONG], [null, null]],
    [
      'prove beside long titles that others are rests',
      [`${HEADS}\nTides via Reefs`, `${TIDES}\nSeas and Reefs`, LONG, `${LONG} and Lakes`],
      [null, null, null, null],
    ],
    ['that may be names stay beside long titles', [`${HEADS}\nReefs and Seas`, LONG], ['Reefs and Seas', null]],
    [
      'that stop in a phrase have another rest under them',
      [
        `${HEADS.replace(', and Shore', ' and of')}\nTheir Whales: Counting All Heads of the Deep and Large Models of\nReefs`,
        'Orca',
      ],
      [null, null],
    ],
    [
      'that end as an institution’s name, under a small word, are rests',
      [`${HEADS.replace(/Shore$/, 'for')}\nGeneral Robotics`, 'Orca'],
      [null, null],
    ],
    ['of an institution stay', [`${HEADS}\nLumen Institute of Tides`, 'Orca'], ['Lumen Institute of Tides', null]],
    [
      'of an institution stay with its initials',
      [`${HEADS}\nTidal Knowledge Lab (TKL)`, ...WHALES],
      ['Tidal Knowledge Lab (TKL)', ...WHALES.map(() => null)],
    ],
    [
      'of institutions stay',
      INSTITUTIONS.map((name, index) => `${HEADS.replace('All', `${index}00`)}\n${name}`),
      INSTITUTIONS,
    ],
    [
      'that are written as one are rests of open titles',
      [`${HEADS} of\nGenAI`.replace(', Seas,', ''), 'Orca'],
      [null, null],
    ],
    ['that are a handle or an address stay', [`${HEADS}\nlumenAI`, `${TIDES}\nLumen.com`], ['lumenAI', 'Lumen.com']],
    ['that are other addresses stay', [`${HEADS}\nlumen.ai`, `${TIDES}\nlumen.io`], ['lumen.ai', 'lumen.io']],
    [
      'of capitals are rests beside several words',
      [`${HEADS}\nXAI`, `${TIDES}\nReefs and Seas`, ...WHALES],
      Array(7).fill(null),
    ],
    ['of one word in small letters are rests', [`${HEADS}\nreefs`, ...WHALES], Array(6).fill(null)],
    ['that may be names stay on a page of few cards', [`${HEADS}\nLumen Reef`, 'Orca'], ['Lumen Reef', null]],
    [
      'that may be names stay on a page of few cards, one of them in small letters',
      [`${HEADS}\nlumen-reef`, `${TIDES}\nLumen Ocean`, 'Orca', 'Beluga'],
      ['lumen-reef', 'Lumen Ocean', null, null],
    ],
    ['that end as titles do are rests on a page of few cards', [`${HEADS}\nReef Models`, 'Orca'], [null, null]],
    [
      'that are the last word of titles, or hold a dash or a colon, are rests on a page of few cards',
      [`${HEADS}\nGeneration`, `${TIDES}\nSea -- A Case Study`, 'Orca'],
      [null, null, null],
    ],
    [
      'of one word that ends as titles do are rests on a page of few cards',
      [`${HEADS}\nPre-training`, 'Orca'],
      [null, null],
    ],
    [
      'of one word that ends so are rests beside as many that are written as names',
      [
        `${HEADS}\nPerformance`,
        `${TIDES}\nRobotics`,
        ...FEW.slice(0, 2).map((lines) => lines.replace(/\n.*/, '\nLumen Lab')),
        ...WHALES,
      ],
      [null, null, 'Lumen Lab', 'Lumen Lab', ...WHALES.map(() => null)],
    ],
    [
      'that end as titles do are rests beside one that is written as a name',
      [`${HEADS}\nLumen Research`, `${TIDES}\nTidal Reasoning`, ...WHALES],
      ['Lumen Research', null, ...WHALES.map(() => null)],
    ],
    [
      'of one plural are rests of titles that stop behind such an adjective',
      [`${HEADS.replace('and Shore', 'Tide-Aware')}\nExperts`, 'Orca'],
      [null, null],
    ],
    ['of one plural stay under others', [`${HEADS}\nExperts`, ...WHALES], ['Experts', ...WHALES.map(() => null)]],
    [
      'of one word each, one of them a brand, stay beside one that is written as a name',
      [
        `${HEADS}\nReefs`,
        `${TIDES}\nTIDAL`,
        FEW[0]?.replace(/\n.*/, '\nLumen Group') as string,
        'Orca',
        'Beluga',
        'Minke',
      ],
      ['Reefs', 'TIDAL', 'Lumen Group', null, null, null],
    ],
    ['that a mail wrapped are rests', [...AT_60, ...WHALES], [...AT_60, ...WHALES].map(() => null)],
    ['that a mail wrapped at its widest are rests', [...AT_80, ...WHALES], [...AT_80, ...WHALES].map(() => null)],
    [
      'that are two, and may be names, stay where no line is longer',
      [...AT_80.map((lines) => lines.replace('\nWhale Models', '\nWhales')), ...WHALES],
      ['Reefs', 'Whales', ...WHALES.map(() => null)],
    ],
    [
      'that a mail wrapped are rests, and a handle stays',
      [...AT_60, 'Narwhals: Counting the Heads of the Tides via Reefs, Seas\nlumenAI', ...WHALES],
      [null, null, 'lumenAI', ...WHALES.map(() => null)],
    ],
    [
      'that a mail wrapped stay where they are brands',
      [`${AT_80[0]}`.replace('Reefs', 'TideAI'), ...WHALES.slice(0, 4)].map((lines) =>
        lines.replace('\nReefs', '\nTideAI'),
      ),
      ['TideAI', null, null, null, null],
    ],
    [
      'that a mail wrapped at its widest are rests where they are three',
      [...AT_80.map((lines) => lines.replace('\nWhale Models', '\nWhales')), AT_80_TIDES, ...WHALES],
      Array(8).fill(null),
    ],
    [
      'of a word of the site are rests, where a mail wrapped at its widest',
      [...AT_80.map((lines) => lines.replace(/\n.*/, '\nModels')), ...WHALES],
      Array(7).fill(null),
    ],
    [
      'that end or go on as titles do are rests beside organizations of short titles',
      [
        `${HEADS}\nTide Model`,
        `${TIDES}\nReef-Based RL`,
        `${HEADS.replace('All', '100')}\nCounts of Tides for Low-Reef NLP`,
        'Orca\nTide Lab',
        'Beluga\nLumen',
      ],
      [null, null, null, 'Tide Lab', 'Lumen'],
    ],
    [
      'of one word with capitals inside stay, however they end',
      [`${HEADS}\nTidalIntelligence`, `${TIDES}\nReefScience`, 'Orca\nTide Lab', 'Beluga'],
      ['TidalIntelligence', 'ReefScience', 'Tide Lab', null],
    ],
    [
      'that stand under short titles, too, stay, however they end',
      [`${HEADS}\nReef Systems`, `${TIDES}\nTidal Dynamics`, 'Orca\nReef Systems', 'Beluga'],
      ['Reef Systems', null, 'Reef Systems', null],
    ],
    [
      'stay where all cards have one, however they end',
      [`${HEADS}\nReef Systems`, `${TIDES}\nTidal Dynamics`, ...WHALES.map((title) => `${title}\nTide Lab`)],
      ['Reef Systems', 'Tidal Dynamics', ...WHALES.map(() => 'Tide Lab')],
    ],
    [
      'that may be names stay beside a title that is longer than lines wrap',
      [`${HEADS}\nLumen Reef`, `${TIDES}\nLumen Ocean`, LONG, ...WHALES],
      ['Lumen Reef', 'Lumen Ocean', null, ...WHALES.map(() => null)],
    ],
    [
      'that are few, and most no names, are rests, and institutions stay',
      [...FEW, `${TIDES}\nUniversity of Lumen`, ...WHALES, 'Tides'],
      [...FEW.map(() => null), 'University of Lumen', ...WHALES.map(() => null), null],
    ],
    [
      'that are several, and end as titles do, are rests beside organizations of short titles',
      [`${HEADS}\nTide Models`, `${TIDES}\nPlanning`, 'Orca\nTide Lab', 'Beluga\nLumen'],
      [null, null, 'Tide Lab', 'Lumen'],
    ],
    [
      'that are one name that ends so stay beside organizations of short titles',
      [`${HEADS}\nTide Models`, `${TIDES}\nTide Models`, 'Orca\nTide Lab', 'Beluga\nLumen'],
      ['Tide Models', 'Tide Models', 'Tide Lab', 'Lumen'],
    ],
    ['of one word that can be a name stay on a page of few cards', [`${HEADS}\nKling`, 'Orca'], ['Kling', null]],
    [
      'that may be names stay on a page of more beside as many that are written as names',
      [`${HEADS}\nLumen`, `${TIDES}\nUniversity of Lumen`, ...WHALES.slice(0, 4)],
      ['Lumen', 'University of Lumen', null, null, null, null],
    ],
    [
      'that may be names are rests on a page of more',
      [`${HEADS}\nLumen Reef`, ...WHALES.slice(0, 4)],
      Array(5).fill(null),
    ],
    [
      'that may be names are rests on a page of few cards, where they are three',
      [`${HEADS}\nLumen Reef`, `${TIDES}\nLumen Ocean`, `${HEADS.replace('All', '100')}\nLumen Tide`, 'Orca'],
      Array(4).fill(null),
    ],
    [
      'that may be names stay on a page of few cards that all have one',
      [`${HEADS}\nLumen Reef`, `${TIDES}\nLumen Ocean`, `${HEADS.replace('All', '100')}\nLumen Tide`],
      ['Lumen Reef', 'Lumen Ocean', 'Lumen Tide'],
    ],
    ['that begin with a small word are rests of names', [`${HEADS}\nof a University`, 'Orca'], [null, null]],
    [
      'that begin with a small word are rests beside other names',
      [`${HEADS}\nof Seas`, 'Orca\nTide Lab', LONG],
      [null, 'Tide Lab', null],
    ],
    ['that a space ends are rests', [`${HEADS}\nReefs and Seas `, 'Orca'], [null, null]],
    ['that are few, and most no names, are rests', [...FEW, ...WHALES], [...FEW, ...WHALES].map(() => null)],
    [
      'that are few stay beside as many long titles',
      [...FEW, ...WHALES, ...FEW.map((_lines, index) => `${LONG} ${index}`)],
      ['Reefs and Seas', 'Tides', 'Whales', 'Embodied AI', ...[...WHALES, ...FEW].map(() => null)],
    ],
    [
      'are rests of titles that stop at an adjective',
      [
        `${HEADS.replace('and Shore', 'and Large')}\nReefs`,
        `${TIDES.replace('and Reef', 'Real-World')}\nSea`,
        'Orca\nTide Lab',
        ...WHALES.slice(1),
      ],
      [null, null, 'Tide Lab', null, null, null, null],
    ],
    [
      'stay under titles that stop at a noun which is written as adjectives are',
      [`${HEADS.replace('Seas, and Shore', 'and Retrieval')}\nLumen`, 'Orca\nTide Lab'],
      ['Lumen', 'Tide Lab'],
    ],
    [
      'are rests of titles that stop at another adjective',
      [
        `${HEADS.replace('and Shore', 'the One')}\nReef`,
        `${TIDES.replace('and Reef', 'of Human')}\nSea`,
        `${TIDES.replace('Tides and Reef', 'Infinite')}\nTide-Length`,
        `${TIDES.replace('and Reef', 'Openly')}\nLicensed Lumen`,
        'Orca\nTide Lab',
      ],
      [null, null, null, null, 'Tide Lab'],
    ],
    [
      'stay under adjectives that say what a whole title’s noun is',
      [`${HEADS.replace('Seas, and Shore', 'Be Tide Agnostic')}\nLumen`, 'Orca\nTide Lab'],
      ['Lumen', 'Tide Lab'],
    ],
    [
      'that end with what somebody does are rests under plurals, beside sure rests',
      [`${HEADS.replace(', and Shore', ' and of')}\nReefs`, `${TIDES}s\nDo Nothing`, 'Orca\nTide Lab'],
      [null, null, 'Tide Lab'],
    ],
    [
      'that end as titles do stay under plurals, beside sure rests',
      [
        `${HEADS.replace(', and Shore', ' and of')}\nReefs`,
        `${TIDES}s\nTidebricks`,
        `${TIDES.replace('and Reef', 'of Seas')}\nTidal Art Projection`,
        `${TIDES.replace('Reef', 'Bay')}\nTidal Robotics`,
        'Orca\nTide Lab',
      ],
      [null, 'Tidebricks', 'Tidal Art Projection', 'Tidal Robotics', 'Tide Lab'],
    ],
    [
      'that end as titles do stay where they had room in the longest title, beside sure rests',
      [
        `${HEADS.replace(', and Shore', ' and of')}\nReefs`,
        `${TIDES.replace('Tides and Reef', 'Whale')}\nTide Motion`,
        TIDES,
        'Orca\nTide Lab',
      ],
      [null, 'Tide Motion', null, 'Tide Lab'],
    ],
    [
      'stay under adjectives that end a whole title',
      [`${HEADS.replace('Seas, and Shore', 'and Composable')}\nLumen`, 'Orca\nTide Lab'],
      ['Lumen', 'Tide Lab'],
    ],
    [
      'that may be names stay under adjectives beside a title that is longer than lines wrap',
      [`${HEADS.replace('and Shore', 'and Large')}\nLumen`, LONG, 'Orca'],
      ['Lumen', null, null],
    ],
    [
      'that are written as names are rests of open titles',
      [
        `${HEADS.replace(', Seas, and Shore', ' without')}\nDeep Research`,
        `${TIDES.replace('and Reef', 'under')}\nOne`,
        'Orca',
      ],
      [null, null, null],
    ],
    [
      'that are plurals are rests beside sure ones, and brands stay',
      [
        `${HEADS.replace(', and Shore', ' and of')}\nReefs`,
        `${TIDES}\nFormats`,
        `${TIDES}a\nTidalReefs`,
        `${TIDES}e\nTidal-Reefs`,
        'Orca\nTide Lab',
        ...WHALES.slice(1),
      ],
      [null, null, 'TidalReefs', 'Tidal-Reefs', 'Tide Lab', ...WHALES.slice(1).map(() => null)],
    ],
    [
      'stay where they had room in the longest line over a sure rest',
      [`${HEADS.replace(', and Shore', ' and of')}\nReefs`, `${HEADS.replace(', and Shore', '')}\nLumen`, ...WHALES],
      [null, 'Lumen', ...WHALES.map(() => null)],
    ],
    [
      'are rests of open titles, though all cards have an organization',
      [`${HEADS.replace(', and Shore', ' and of')}\nReefs`, ...WHALES.map((title) => `${title}\nTide Lab`)],
      [null, ...WHALES.map(() => 'Tide Lab')],
    ],
    ['that a mail wrapped wider are rests', [...AT_100, ...WHALES], [...AT_100, ...WHALES].map(() => null)],
    [
      'that a mail wrapped wider are rests on a page of few cards, where one title stops in a phrase',
      [AT_100[0] as string, 'Orca\nTide Lab'],
      [null, 'Tide Lab'],
    ],
    ['that hold TeX are rests', [`${HEADS}\n$k$-Whale`, 'Orca\nTide Lab'], [null, 'Tide Lab']],
    [
      'of the longest titles stay on a page of few cards',
      [AT_100[1] as string, 'Orca', 'Beluga'],
      ['Reef Models', null, null],
    ],
    ['of one Chinese word stay', [`${HEADS}\n潮汐实验室`, 'Orca'], ['潮汐实验室', null]],
  ])('%s', (_name, cards, organizations) => {
    const { papers } = parseDigest(list(cards))
    expect(papers.map(({ organization }) => organization)).toEqual(organizations)
    const titles = cards.map((lines, index) =>
      organizations[index] === null ? lines.replaceAll('\n', ' ').trim() : lines.split('\n')[0],
    )
    expect(papers.map(({ title }) => title)).toEqual(titles)
  })

  it.each([
    ['under a rest that stops in no phrase', `${HEADS}\n${TIDES.replace('and Reef', 'of Deep Seas')}`, 'Reefs'],
    ['under a rest that had room for it', `${HEADS.replace(', and Shore', ' and of')}\nModels of`, 'Tide Lab'],
  ])('are names %s', (_name, title, organization) => {
    const { papers } = parseDigest(list([`${title}\n${organization}`, 'Orca']))
    expect(papers[0]).toMatchObject({ title: title.replace('\n', ' '), organization })
  })

  it('are a name under a rest that had room for it, where the page tells its width', () => {
    const lines = `${HEADS}\n${TIDES.replace('Tides and Reef', 'Whale')}`
    const { papers } = parseDigest(list([`${lines}\nLumen`, `${TIDES}\nReefs and Seas`, ...WHALES, 'Tides']))
    expect(papers[0]).toMatchObject({ title: lines.replace('\n', ' '), organization: 'Lumen' })
  })

  it('are rests over the votes, where a blank line parts them', () => {
    const titles = [
      'Attention Heads Compose into Circuits of Many Small Models\nof Sparse Views',
      'Routing Tokens between the Layers of Large and Sparse Deep\nReefs',
      'Decoding Several Tokens at Once with the Heads of a Large\nModel',
    ]
    const cards = titles.map((title) => `Submitted by\njfeldt\n${title}\n\n7\n\n·\n4 authors\n\n`)
    const { papers } = parseDigest(`Daily Papers\nby AK and the research community\nOct 2, 2024\n\n${cards.join('')}`)
    expect(papers.map(({ title }) => title)).toEqual(titles.map((title) => title.replace('\n', ' ')))
  })

  it('are organizations, however they end, where they stand over none and others over authors', () => {
    const text = list([`${HEADS}\nReef Systems`, `${TIDES}\nTidal Dynamics`, 'Orca'])
    const { papers } = parseDigest(text.replace(/(Systems|Dynamics)\n·\n4 authors/g, '$1'))
    expect(papers.map(({ organization }) => organization)).toEqual(['Reef Systems', 'Tidal Dynamics', null])
  })

  it('are no organizations, however written, where those stand on the line of the authors', () => {
    const text = list([`${HEADS}\nLumen Research`, 'Orca\nTide Lab', 'Beluga'])
    const { papers } = parseDigest(text.replace('Tide Lab\n·\n', 'Tide Lab · '))
    expect(papers.map(({ title }) => title)).toEqual([`${HEADS} Lumen Research`, 'Orca', 'Beluga'])
    expect(papers.map(({ organization }) => organization)).toEqual([null, 'Tide Lab', null])
  })

  it('are organizations on a page that kept the indent of the source', () => {
    const { papers } = parseDigest(list([`${HEADS}\n  of Seas`, `${TIDES}\nTide Models`, 'Orca']))
    expect(papers.map(({ organization }) => organization)).toEqual([null, 'Tide Models', null])
  })

  it.each([
    ['over an organization', `${TIDES.replace(' Reef', '')}\nReef`],
    ['over a line with the indent', `${TIDES.replace('Tides and Reef', 'Deep Seas')}\nReef\n  Models of Lumen`],
    ['of a small word over such a line', `${TIDES.replace('Tides and Reef', 'Deep Seas')}\nand\n  Reefs of Lumen`],
  ])('are rests that a mail wrapped on a page that kept the indent of the source: %s', (_name, title) => {
    const { papers } = parseDigest(list([`${HEADS}\n  Seas of Lumen`, `${title}\nTide Lab`, 'Orca']))
    expect(papers.map(({ organization }) => organization)).toEqual([null, 'Tide Lab', null])
    expect(papers[1]).toMatchObject({ title: title.replaceAll(/\n */g, ' '), authorCount: 4 })
  })

  it.each([
    ['a small word', `${TIDES.replace('Tides and Reef', 'Deep Seas')}\nand\nReefs of Lumen`],
    ['another rest, and open so', `${TIDES.replace('Tides and Reef', 'Deep Sea')}\nReefs\nof Lumen`],
  ])('are rests under %s, which a mail wrapped once more, though they had room in its line', (_name, title) => {
    const { papers } = parseDigest(list([title, 'Orca\nTide Lab', 'Beluga']))
    expect(papers[0]).toMatchObject({ title: title.replaceAll('\n', ' '), organization: null })
  })

  it('are a name under two lines of a title that its source wrapped twice', () => {
    const rest = `${TIDES.replace('and Reef', 'for')}`
    const { papers, diagnostics } = parseDigest(
      list([`${HEADS.replace('Shore', 'of')}\n${rest}\nReefs\nTide Lab`, 'Orca']),
    )
    expect(papers[0]).toMatchObject({
      title: `${HEADS.replace('Shore', 'of')} ${rest} Reefs`,
      organization: 'Tide Lab',
      authorCount: 4,
    })
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it.each([
    ['over a rule', '\n---\n\n'],
    ['over the footer', '\nPrevious\nNext\nCompany\n© Hugging Face\n\n'],
  ])('are the organization of a card without authors %s', (_name, behind) => {
    const first = `Submitted by\njfeldt\n20\n${AT_80[0]?.replace(/\n.*/, '')}\nReefs\n`
    const { papers } = parseDigest(`${list(['Orca'])}${first}${behind}`)
    expect(papers[1]).toMatchObject({ title: AT_80[0]?.replace(/\n.*/, ''), organization: 'Reefs', authorCount: null })
  })

  it('are no rest where they are a badge under a title that is wider than sources wrap', () => {
    const title = `${AT_80[0]?.replace(/\n.*/, '')}`
    const { papers, diagnostics } = parseDigest(list([`${title}\nNEW`, LONG, ...WHALES]))
    expect(papers[0]).toMatchObject({ title, organization: null })
    expect(diagnostics.map(({ code }) => code)).toContain('unrecognized-text')
  })

  it.each([
    [
      'over two cards, a title of which is longer than sources wrap',
      ['University of the Reefs', 'Multimodal Tide Projection'],
      [
        'Orcas: What All of Them Know of the Tides, the Reefs, and the Deep Sea Caves',
        'Beluga Minds: Counting the Attention Heads of Large Models with Limited Space',
      ],
    ],
    [
      'over three, of which two have one',
      ['Lumen', 'Tidal Dynamics', null],
      [
        'Beluga Minds: Counting the Attention Heads of Large Models with Less Memory',
        'Reefs of Lumen: An Open-Source Solution for Precise Tide Content Extraction',
        'Whales',
      ],
    ],
  ])('are organizations, though one ends as titles do: %s', (_name, organizations, titles) => {
    const text = list(
      titles.map((title, index) => `${title}${organizations[index] ? `\n${organizations[index]}` : ''}`),
    )
    expect(parseDigest(text).papers.map(({ organization }) => organization)).toEqual(organizations)
  })

  it('are a name that goes on under them', () => {
    const { papers } = parseDigest(list([`${HEADS}\nLumen Center for\nTides`, 'Orca']))
    expect(papers[0]).toMatchObject({ title: HEADS, organization: 'Lumen Center for Tides' })
  })

  it.each([
    ['80', AT_80],
    ['100', AT_100],
  ])('are rests over organizations on a page of few cards that a mail wrapped at %s', (_width, [, title]) => {
    const { papers } = parseDigest(list([`${title}\nTide Lab`, 'Orca']))
    expect(papers[0]).toMatchObject({ title: title?.replace('\n', ' '), organization: 'Tide Lab' })
  })

  it('are organizations where others stand over authors, and they do not', () => {
    const text = list([...AT_60, `${AT_60[1]?.replace('Seas', 'Reef')}`, ...WHALES]).replace(
      '\nReef\n·\n4 authors',
      '\nReef',
    )
    const { papers } = parseDigest(text)
    expect(papers.map(({ organization }) => organization)).toEqual([null, null, 'Reef', ...WHALES.map(() => null)])
  })

  it('are rests where the text ends behind them', () => {
    const text = list([`${HEADS}\nof Seas`])
    const { papers } = parseDigest(text.slice(0, text.indexOf('\n·')))
    expect(papers[0]).toMatchObject({ title: `${HEADS} of Seas`, organization: null })
  })
})

describe('organizations of a list', () => {
  const doubtful = (...cards: readonly string[]): string[] =>
    parseDigest(list(cards))
      .diagnostics.filter(({ code }) => code === 'doubtful-field')
      .map(({ start, end }) => list(cards).slice(start, end))

  it('are doubtful where few stand, and only under lines that had no room for them', () => {
    expect(doubtful(`${LONG}\nLumen`, ...WHALES)).toEqual(['Lumen'])
    expect(doubtful(`${LONG}\nLumen`, `${LONG.replace('Sea', 'Dee')}\nOrcas`, ...WHALES)).toEqual(['Lumen', 'Orcas'])
  })

  it.each([
    ['the title over them stops at a small word', 'Beluga: A Benchmark for\nLong Tides', 'Long Tides'],
    ['they begin with a small word', 'Beluga: A Long Benchmark\nfor Tides', 'for Tides'],
    ['they go on as titles do', 'Beluga: A Long Benchmark\nTides via Reefs', 'Tides via Reefs'],
  ])('are doubtful where %s, though it had room for more', (_name, card, organization) => {
    expect(doubtful(card, 'Narwhal\nTide Lab', ...WHALES)).toEqual([organization])
  })

  it.each([
    ['another had room', [`${LONG}\nLumen`, 'Beluga\nLumen', ...WHALES]],
    [
      'most cards have one',
      [`${LONG}\nLumen`, `${LONG.replace('Sea', 'Dee')}\nOrcas`, `${LONG.replace('Ani', 'Mam')}\nNarwhals`, 'Beluga'],
    ],
    ['the cards are few', [`${LONG}\nLumen`, 'Beluga', 'Orca']],
    ['they are institutions', [`${LONG}\nUniversity of the Reefs`, ...WHALES]],
    ['they stand beside their authors', [`${LONG}\nLumen ·`, ...WHALES]],
    ['no line is wrapped', ['Attention of Orcas\nLUMEN', 'Beluga', 'Orca', 'Reef', 'Whale', 'Narwhal']],
  ])('are none where %s', (_, cards) => {
    expect(doubtful(...cards)).toEqual([])
  })

  it('are none where they stand in the place of authors, whom others show', () => {
    const text = list([`${LONG}\nLumen`, ...WHALES]).replace('\nLumen\n·\n4 authors', '\nLumen')
    const { papers, diagnostics } = parseDigest(text)
    expect(papers[0]).toMatchObject({ title: LONG, organization: 'Lumen' })
    expect(diagnostics.filter(({ code }) => code === 'doubtful-field')).toEqual([])
  })
})

describe('titles of a text browser’s list that a mail wrapped again', () => {
  it('end at the blank line', () => {
    const title = 'We-Tide 2.0: A Versatile Book System for Incentivizing Visual\nMathematical\nReasoning'
    const text = `Daily Papers

by AK and the research community

Submitted by [0000000000] jfeldt
 [ ]
13

${title}

Tide Lab · 9 authors
81 11
Submitted by [0000000000] mira
 [ ]
7

Orca

2 authors
3
`
    const { papers } = parseDigest(text)
    expect(papers).toMatchObject([
      { title: title.replaceAll('\n', ' '), organization: 'Tide Lab', authorCount: 9 },
      { title: 'Orca', organization: null, authorCount: 2 },
    ])
  })
})

describe('a text browser’s list without its blank lines', () => {
  const RESTS = ['Models', 'Whales and Orcas', 'Tides, Again', 'Sea', 'Sonar Learning', 'Reef', 'the Deep', 'Ice']
  const study = RESTS.map((rest, index) => [
    `Tides of the Northern Seas and What ${index + 10} Large Whales Know of Them: A Study of\n${rest}`,
    '  • · 4 authors',
  ])
  const CARDS = [
    [
      'Orcas in View v2: A Challenging Benchmark to Evaluate Large Acoustic Models for\nReef Capabilities',
      'University-of-Lumen-Whale-Bay University of Lumen Whale Bay by the Reefs · 15\nauthors',
    ],
    [
      'Is the Sea a World Simulator? A Comprehensive Survey on General Tide Models and\nBeyond',
      'Lumen-Academy-of-Artificial-Whales Lumen Academy of Artificial Whales, and\nReefs · 41 authors',
    ],
    [
      'Reef Copilot: A Self-Evolving and Efficient System of Whales for Personalized\nDiving Assistance',
      'Lumen-Research Lumen Research of the Great Reefs · 51 authors',
    ],
    [
      '7B Fully Open Source Beluga -- From Pretraining to Sonar-based Reinforcement\nLearning',
      'Multimodal-Reef-Projection Multimodal Reef Projection · 45 authors',
    ],
    ...study,
    [
      'Lumen-T2X: Transforming Tides into Any Modality, Resolution, and Duration via\nFlow-based Large Diffusion of Reefs',
      '  • · 4 authors',
    ],
    ['A Title over a Handle: How Whales and Orcas See the Reefs of the Northern Sea', 'lumen-lab Lumen Lab\n17.1k 3'],
  ] as [title: string, tail: string][]
  const cards = CARDS.map(([title, tail]) => `Submitted by orca\n [ ]\n20\n${title}\n${tail}\n`)

  it('has the rests of its titles, and no organization in them, though two lines wrap in some cards', () => {
    const { papers } = parseDigest(`Daily Papers\nby AK and the research community\n${cards.join('')}`)
    expect(papers.map(({ title }) => title)).toEqual(CARDS.map(([title]) => title.replace('\n', ' ')))
    expect(papers.at(-1)).toMatchObject({ organization: 'Lumen Lab', githubStars: 17_100, comments: 3 })
  })
})
