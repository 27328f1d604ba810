import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parsePapers } from '../../src/index.js'
import { readSavedPages } from '../support/folders.js'
import { itPeels, type MarkupCase, type PeeledLink, peel } from '../support/peeled.js'

const ORCA = 'https://huggingface.co/papers/2306.02707'
const MEDUSA = 'https://huggingface.co/papers/2401.10774'
const GIT = 'https://huggingface.co/papers/2403.09394'

/** As lynx writes a page's list of addresses. */
const LIST = `\nReferences\n\n   Visible links:\n   1. ${ORCA}\n   2. ${MEDUSA}\n   3. ${GIT}\n`
/** What the list leaves. */
const LEFT = '\n\n\n\n\n\n\n'

const lynx = (name: string, input: string, text: string, links: readonly PeeledLink[] = []): MarkupCase => [
  name,
  input + LIST,
  text + LEFT,
  links,
]

describe('numbers before the words', () => {
  itPeels([
    lynx('reach to the line’s end', '[1]Orca\nWe study heads.\n[2]Medusa\n', 'Orca\nWe study heads.\nMedusa\n', [
      ['Orca', ORCA],
      ['Medusa', MEDUSA],
    ]),
    lynx(
      'are told by those that have words, however many do not',
      '[1]Orca\n[2]\nOct 6, 2024[3] 11\n',
      'Orca\n\nOct 6, 2024 11\n',
      [
        ['Orca', ORCA],
        ['', MEDUSA],
        [' 11', GIT],
      ],
    ),
    lynx('reach to the next number', '[1]Orca [2]Medusa\n[3]GiT\n', 'Orca Medusa\nGiT\n', [
      ['Orca ', ORCA],
      ['Medusa', MEDUSA],
      ['GiT', GIT],
    ]),
    lynx(
      'leave a line of an abstract that is like a definition',
      `[1]Orca\n52. ${GIT}\n[2]Medusa\n`,
      `Orca\n52. ${GIT}\nMedusa\n`,
      [
        ['Orca', ORCA],
        ['Medusa', MEDUSA],
      ],
    ),
    lynx(
      'leave a year and a label',
      '[1]Orca\n2024. Code: https://a.example\n[2]Medusa\n',
      'Orca\n2024. Code: https://a.example\nMedusa\n',
      [
        ['Orca', ORCA],
        ['Medusa', MEDUSA],
      ],
    ),
    lynx('cover nothing where nothing follows', '[1]Orca\n[2]\n[3]GiT\n', 'Orca\n\nGiT\n', [
      ['Orca', ORCA],
      ['', MEDUSA],
      ['GiT', GIT],
    ]),
    lynx('part a date and a count', '[1]Sep 9[2]11\n', 'Sep 9 11\n', [
      ['Sep 9', ORCA],
      ['11', MEDUSA],
    ]),
    lynx('part no words', '[1]Sep[2]ten and 9[3]Sep\n', 'Septen and 9Sep\n', [
      ['Sep', ORCA],
      ['ten and 9', MEDUSA],
      ['Sep', GIT],
    ]),
    lynx('count up, so that a citation stays', '[1]Orca\nas in[2] or [1]\n[3]GiT\n', 'Orca\nas in or [1]\nGiT\n', [
      ['Orca', ORCA],
      [' or [1]', MEDUSA],
      ['GiT', GIT],
    ]),
    ...['as in [2], we', 'more than [2] and (see [2]) less', 'as [1] and [2] show.', '[1], [2]; and so on'].map(
      (cited) =>
        lynx(
          `are no citations, however these count up: ${cited}`,
          `[1]Orca\nWe study heads, ${cited}\n[2]Medusa\n`,
          `Orca\nWe study heads, ${cited}\nMedusa\n`,
          [
            ['Orca', ORCA],
            ['Medusa', MEDUSA],
          ],
        ),
    ),
    lynx(
      'count up, so that a citation of a later number stays',
      '[1]Orca\nas in [3]\n[2]Medusa\n[3]GiT\n',
      'Orca\nas in [3]\nMedusa\nGiT\n',
      [
        ['Orca', ORCA],
        ['Medusa', MEDUSA],
        ['GiT', GIT],
      ],
    ),
    lynx('are as many as those behind', '[1]Orca\nMedusa[2]\n', 'Orca\nMedusa\n', [
      ['Orca', ORCA],
      ['', MEDUSA],
    ]),
    lynx('have an address', '[1]Orca\nas in [12]\n', 'Orca\nas in [12]\n', [['Orca', ORCA]]),
    lynx('are numbers', '[1]Orca\nsee [a]Medusa [2x]\n', 'Orca\nsee [a]Medusa [2x]\n', [['Orca', ORCA]]),
  ])

  it('reach to the text’s end', () => {
    const list = LIST.trimStart()
    expect(peel(`${list}\n[1]Orca\n[2]Medusa`).links).toEqual([
      ['Orca', ORCA],
      ['Medusa', MEDUSA],
    ])
  })

  it('come without gaps that a page does not have', () => {
    const far = [1, 2, 62, 63, 124].map((number) => `   ${number}. https://a.example/${number}\n`).join('')
    const words = '[1]a\n1 [62]b\n[2]c\n1 [124]d\n1 [63]e\n'
    // 62 is 61 after 1, and so a citation; 63 is 61 after 2.
    expect(peel(`${words}\nReferences\n${far}`)).toEqual({
      text: 'a\n1 [62]b\nc\n1 [124]d\n1 [63]e\n\n\n\n\n\n\n\n',
      links: [
        ['a', 'https://a.example/1'],
        ['c', 'https://a.example/2'],
      ],
    })
    expect(peel(`[2]a\n[62]b\n\nReferences\n${far}`).links).toEqual([
      ['a', 'https://a.example/2'],
      ['b', 'https://a.example/62'],
    ])
  })
})

describe('numbers that addresses have, however often they stand', () => {
  const CARDS = '[1]Orca\n[1]\nWe study heads [2], and tails [3].\n[1]11\n[2]$\\pi$ Medusa\n[2]\n[1]"Orca"\n[2]7\n'

  itPeels([
    lynx(
      'go where one stands before words, in their place or before a count, which has none',
      CARDS,
      'Orca\n\nWe study heads [2], and tails [3].\n11\n$\\pi$ Medusa\n\n"Orca"\n7\n',
      [
        ['Orca', ORCA],
        ['', ORCA],
        ['$\\pi$ Medusa', MEDUSA],
        ['', MEDUSA],
        ['"Orca"', ORCA],
      ],
    ),
    lynx(
      'are read as those that stand once where few are repeated',
      CARDS.replaceAll('[1]"Orca"\n[2]7\n', ''),
      'Orca\n[1]\nWe study heads [2], and tails [3].\n[1]11\n$\\pi$ Medusa\n[2]\n',
      [
        ['Orca', ORCA],
        ['$\\pi$ Medusa', MEDUSA],
      ],
    ),
  ])
})

describe('numbers of a list that has an address twice', () => {
  it('are citations where they are repeated', () => {
    const cited = 'As in [1]-based and [2]-based heads, [1]-like owls and [2]-like ravens'
    const { text } = peel(`[1]Orca\n[2]Medusa\n${cited}\n[3]4\nReferences\n1. ${ORCA}\n2. ${MEDUSA}\n3. ${ORCA}\n`)
    expect(text).toContain(cited)
  })
})

describe('the last address of a list', () => {
  const linksOf = (list: string): (readonly [string, string])[] =>
    peel(`[1]Orca\n[2]Medusa\n[3]GiT\nReferences\n1. ${ORCA}\n${list}`).links.map(([words, target]) => [words, target])

  it('is lost where the text’s end cut it, and what follows', () => {
    expect(linksOf(`2. ${MEDUSA.slice(0, -4)}`).slice(0, 2)).toEqual([
      ['Orca', ORCA],
      ['Medusa', ''],
    ])
  })

  it('is whole where none follows', () => {
    expect(linksOf(`2. ${MEDUSA}\n3. ${GIT}`).at(-1)).toEqual(['GiT', GIT])
  })
})

/** Where the first address stands of a page's list. */
const LIST_BEGIN = /(?:1\.|⟨1⟩|\[1\]:) https?:/

describe('a page whose list of addresses was cut', () => {
  const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

  it.each(['trending-crawl4ai', 'trending-html2text-references', 'search-crawl4ai', 'search-lynx', 'list-lynx'])(
    'shows no other facts: %s',
    (name) => {
      const text = pages.find((page) => page.name === name)?.text as string
      const whole = parsePapers(text)
      for (let end = text.length; end > text.search(LIST_BEGIN); end -= 7) {
        const papers = parsePapers(text.slice(0, end))
        for (const field of ['title', 'abstract', 'organization', 'upvotes', 'comments', 'githubStars'] as const)
          expect(
            papers.map((paper, index) => paper[field] ?? whole[index]?.[field]),
            `${field}, cut at ${end}`,
          ).toEqual(whole.map((paper) => paper[field]))
      }
    },
  )
})

describe('Markdown’s numbers', () => {
  it('have their addresses on the next line, where a mail wrapped them', () => {
    const { text, links } = peel(`[Orca][1] and [Medusa][2]\n\n   [1]:\n${ORCA}\n   [2]:\n   ${MEDUSA}\n`)
    expect(links).toEqual([
      ['Orca', ORCA],
      ['Medusa', MEDUSA],
    ])
    expect(text.trim()).toBe('Orca and Medusa')
  })
})

describe('numbers of a page that begins in its middle', () => {
  const far = `\nReferences\n  63. ${ORCA}\n  65. ${MEDUSA}\n  66. ${GIT}\n`
  it.each([
    ['are the list’s', '[63]Orca\n[65]Medusa\n', 'Orca\nMedusa\n'],
    ['are the list’s and those of a field over its first', '[62]\n[63]Orca\n[64]\n[65]Medusa\n', '\nOrca\n\nMedusa\n'],
    ['are no citation’s over them', 'as in [61]\n[63]Orca\n[65]Medusa\n', 'as in [61]\nOrca\nMedusa\n'],
  ])('%s', (_name, text, peeled) => {
    expect(peel(text + far).text.trimEnd()).toBe(peeled.trimEnd())
  })
})

describe('numbers behind the words', () => {
  itPeels([
    lynx('reach back to the line’s start', 'Orca[1]\nWe study heads.\nMedusa[2]\n', 'Orca\nWe study heads.\nMedusa\n', [
      ['Orca', ORCA],
      ['Medusa', MEDUSA],
    ]),
    lynx('reach back to the number before', 'Orca[1] Medusa[2]\nGiT[3]\n', 'Orca Medusa\nGiT\n', [
      ['Orca', ORCA],
      [' Medusa', MEDUSA],
      ['GiT', GIT],
    ]),
  ])
})

describe('lists of addresses', () => {
  const WORDS = '[1]Orca\n[2]Medusa\n'
  const links = [
    ['Orca', ORCA],
    ['Medusa', MEDUSA],
  ] as const
  it.each<readonly [name: string, list: string]>([
    ['of lynx', `References\n\n   Visible links:\n   1. ${ORCA}\n   2. ${MEDUSA}`],
    ['of lynx, with hidden links', `References\n\n   1. ${ORCA}\n\n   Hidden links:\n   2. ${MEDUSA}`],
    ['under a heading', `## References:\n\n   1. ${ORCA}\n   2. ${MEDUSA}`],
    ['under a bold heading', `**References**\n\n   1. ${ORCA}\n   2. ${MEDUSA}`],
    ['in brackets', `References\n[1]: ${ORCA}\n[2]: <${MEDUSA}>`],
    ['with titles', `References\n[1]: ${ORCA} "Orca"\n[2]: ${MEDUSA} ""`],
    ['that name an address twice', `References\n1. ${ORCA}\n2. ${MEDUSA}\n2. ${GIT}`],
    ['that wrap', `References\n   1. https://huggingface.co/\n      papers/2306.02707\n   2. ${MEDUSA}`],
    [
      'that wrap before spaces',
      `References\n   1. https://huggingface.co/\n      papers/2306.02707  \n   2. ${MEDUSA}`,
    ],
  ])('%s', (_name, list) => {
    const peeled = peel(`${WORDS}\n${list}\n`)
    expect(peeled.text.trim()).toBe('Orca\nMedusa')
    expect(peeled.links).toEqual(links)
  })

  it.each<readonly [name: string, address: string, rest: string, text: string]>([
    ['a word that had room on its line', 'https://huggingface.co/', '', 'Website'],
    ['a word that fills sixty columns', `https://a.example/${'a'.repeat(29)}/`, '', 'b'.repeat(7)],
    ['a word that has a hyphen before that', 'https://cdn-', '', `${'b'.repeat(42)}-c`],
    ['a word of more', `https://a.example/${'a'.repeat(29)}/`, 'b'.repeat(8), ''],
    ['a word that has a hyphen behind that', 'https://cdn-', `${'b'.repeat(43)}-c`, ''],
    ['a second word that had room', 'https://cdn-', `${'b'.repeat(45)}-`, 'Website'],
    ['a word behind an indent that had room, under a whole address', 'https://a.example/docs', '', '     Website'],
    ['a word behind an indent that had no room', `https://a.example/${'a'.repeat(29)}`, `     ${'b'.repeat(9)}`, ''],
    ['a word behind an indent', 'https://huggingface.co/', '      papers', ''],
    ['a word behind an indent and a space', 'https://huggingface.co/ ', '      papers  ', ''],
    ['a word behind a title', 'https://huggingface.co/ "Papers"', '', '      Website'],
  ])('end with their lines, or go on: %s', (_name, address, rest, text) => {
    const lines = [`[1]: ${address}`, rest, text].filter((line) => line !== '')
    const peeled = peel(`[Orca][1]\n\n${lines.join('\n')}\n\nMedusa\n`)
    expect(peeled.text.trim().split(/\n+/)).toEqual(['Orca', text, 'Medusa'].filter((line) => line !== ''))
    expect(peeled.links).toEqual([['Orca', address.replace(/ |".*"/g, '') + rest.trim()]])
  })

  itPeels([
    [
      'of a page that was saved as HTML first',
      '[1]Orca\n[2]Medusa\n\nReferences\n\n   1. file:///papers/2306.02707\n   2. file:///papers/2401.10774#community\n',
      'Orca\nMedusa\n\n\n\n\n\n',
      [
        ['Orca', '/papers/2306.02707'],
        ['Medusa', '/papers/2401.10774#community'],
      ],
    ],
    [
      'as w3m writes them',
      `[1]Orca\n[2]Medusa\n\nReferences:\n\n[1] ${ORCA}\n[2] ${MEDUSA}\n`,
      'Orca\nMedusa\n\n\n\n\n\n',
      [
        ['Orca', ORCA],
        ['Medusa', MEDUSA],
      ],
    ],
    [
      'are no list where one stands alone, without the colon of Markdown',
      `Orca [1]\n\nReferences:\n\n[1] ${ORCA}\n`,
      `Orca [1]\n\nReferences:\n\n[1] ${ORCA}\n`,
    ],
  ])

  it('have places of the site and other schemes', () => {
    const list = 'References\n1. /papers/2306.02707\n2. mailto:orca@a.example\n'
    expect(peel(`${WORDS}\n${list}`).links).toEqual([
      ['Orca', '/papers/2306.02707'],
      ['Medusa', 'mailto:orca@a.example'],
    ])
  })

  it.each([
    ['of one address', `see [1]Orca\n\nReferences\n1. ${ORCA}\n`],
    ['without numbers in the text', `Orca [a]\n\nReferences\n1. ${ORCA}\n2. ${MEDUSA}\n`],
    ['without any bracket', `Orca\n\nReferences\n1. ${ORCA}\n2. ${MEDUSA}\n`],
    ['whose numbers are others', `see [7]Orca [8]Medusa\n\nReferences\n1. ${ORCA}\n2. ${MEDUSA}\n`],
    ['without a heading', `see [1]Orca [2]Medusa\n\n1. ${ORCA}\n2. ${MEDUSA}\n`],
    ['of a paper', 'see [1]Orca [2]Medusa\n\nReferences\n1. First, we prune.\n2. Then, we train.\n'],
  ])('%s are no list', (_name, text) => {
    expect(peel(text)).toEqual({ text, links: [] })
  })
})

describe('numbers whose list was cut off', () => {
  const numbered = (count: number, from = 1): string =>
    Array.from({ length: count }, (_, index) => `on [${from + index}]Orca ${from + index}\n`).join('')
  const bare = (text: string): string => text.replace(/\[\d+\]/g, '')

  it.each([
    ['are peeled where they are all links', numbered(8)],
    ['and some stand alone on their lines', `${numbered(6)}[7]\n[8]  \non [9]Orca\n`],
    ['and some stand on lines that are left out', numbered(4, 10) + numbered(6, 20)],
    ['and some stand before vote boxes, pictures and counts', `${numbered(5)}[6][ ]\nMay 3[7] 5\n[8]____\n`],
    ['and some stand before marks', `${numbered(2)}[5]• ·\n[6]· 4 authors\n${numbered(8, 7)}`],
    ['and the page begins in its middle', numbered(8, 120)],
    ['and few, one of them alone on its line', `${numbered(2, 14)}   [16]\n[ ]\n`],
  ])('%s', (_name, text) => {
    expect(peel(text)).toMatchObject({ text: bare(text), links: [] })
  })

  it.each([
    ['too few', numbered(7)],
    ['two, one of them alone on its line', `${numbered(1)}[2]\n`],
    ['few, and none leads', 'Heads [1] are few [2].\n[3]\n'],
    ['citations', Array.from({ length: 12 }, (_, index) => `Heads [${index + 1}] are few.\n`).join('')],
    ['numbers with gaps', Array.from({ length: 12 }, (_, index) => `on [${3 * index}]Orca\n`).join('')],
    ['the same numbers', 'on [1]Orca\non [2]Medusa\n'.repeat(8)],
  ])('stay where they are %s', (_name, text) => {
    expect(peel(text).text).toBe(text)
  })

  it('go where the page begins in its middle and its list ends before', () => {
    const text = numbered(8, 120)
    expect(peel(`${text}\n1. ${ORCA}\n2. ${MEDUSA}`).text.trimEnd()).toBe(bare(text).trimEnd())
  })

  it('go where Markdown’s list was cut in its middle', () => {
    const text = `[Orca][1] [Medusa][2] [GiT][3] [Yi][4] [Phi][5]\n\n[1]: ${ORCA}\n\n[2]: ${MEDUSA}\n\n[3`
    const { text: read, links } = peel(text)
    expect(read.split('\n')[0]).toBe('Orca Medusa GiT Yi Phi')
    expect(links.filter(([, target]) => target !== '')).toEqual([
      ['Orca', ORCA],
      ['Medusa', MEDUSA],
    ])
  })

  it('lead to a place on the page, too, where Markdown defines it', () => {
    const text = `[Orca][1] [Medusa][2] [Community][3]\n\n[1]: ${ORCA}\n[2]: ${MEDUSA}\n[3]: #community\n`
    const { text: read, links } = peel(text)
    expect(read.trim()).toBe('Orca Medusa Community')
    expect(links.at(-1)).toEqual(['Community', '#community'])
  })

  it('stay where a list that is whole does not have them', () => {
    const text = `[Orca][1] [Medusa][2] as in [Yi][0]\n\n[1]: ${ORCA}\n[2]: ${MEDUSA}\n`
    expect(peel(text).text.trim()).toBe('Orca Medusa as in [Yi][0]')
  })

  it('go where the list was cut', () => {
    const text = `${numbered(11)}\nReferences\n\n   Visible links:\n   1. ${ORCA}\n   2. ${MEDUSA}\n`
    const { text: read, links } = peel(text)
    expect(read.trim()).toBe(bare(numbered(11)).trim())
    expect(links).toEqual([
      ['Orca 1', ORCA],
      ['Orca 2', MEDUSA],
    ])
  })
})
