import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

/** A list that nothing indents, as scripts save it: each title's lines, over the number of authors. */
const list = (cards: readonly string[]): string =>
  `Daily Papers\nby\nAK\nand the research community\nAUG\n1\n${cards
    .map((lines) => `Submitted by\njfeldt\n20\n${lines}\n·\n4 authors\n`)
    .join('')}`

/** A title and its organization, or its wrapped rest, which its source had no room for. */
const HEADS = 'Orcas and Whales: What All of Them Know of Tides, Reefs, Seas, and Large'
const TIDES = 'Beluga: Counting the Attention Heads of Large Models of the Tides and Deep'
const LONG = `${HEADS} Animals of the Northern Seas`

describe('lines between titles and numbers of authors', () => {
  it.each([
    ['of one word with a hyphen and another are rests', [`${HEADS}\nPre-Training`, `${TIDES}\nReefs`], [null, null]],
    ['of one word in plural capitals and another are rests', [`${HEADS}\nLLMs`, `${TIDES}\nReefs`], [null, null]],
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
        `${HEADS.replace(', and Large', ' and of')}\nTheir Whales: Counting All Heads of the Deep and Large Models of\nReefs`,
        'Orca',
      ],
      [null, null],
    ],
    ['of an institution stay', [`${HEADS}\nLumen Institute of Tides`, 'Orca'], ['Lumen Institute of Tides', null]],
    [
      'that are written as one are rests of open titles',
      [`${HEADS} of\nGenAI`.replace(', Seas,', ''), 'Orca'],
      [null, null],
    ],
    ['that are a handle or an address stay', [`${HEADS}\nlumenAI`, `${TIDES}\nLumen.com`], ['lumenAI', 'Lumen.com']],
  ])('%s', (_name, cards, organizations) => {
    const { papers } = parseDigest(list(cards))
    expect(papers.map(({ organization }) => organization)).toEqual(organizations)
    const titles = cards.map((lines, index) =>
      organizations[index] === null ? lines.replaceAll('\n', ' ') : lines.split('\n')[0],
    )
    expect(papers.map(({ title }) => title)).toEqual(titles)
  })
})
