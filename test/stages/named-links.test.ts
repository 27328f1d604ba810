import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

/** `[words](address)`, be it with pictures in the words, and a picture; with pandoc's classes */
const LINK = /(?<![!\\])\[((?:!\[[^[\]]*\](?:\([^()\s]*\)|\[\d+\])|\\.|[^[\]\\])*)\]\(([^()\s]+)\)(\{[^{}]*\})?/g
const PICTURE = /!\[([^[\]]*)\]\(([^()\s]+)\)(\{[^{}]*\})?/g

const isOf = (tool: RegExp) => (_text: string, name: string) => tool.test(name)

/** Markdown whose links the page's end defines, each by its own words, as jina and turndown write it if asked. */
function define(text: string, write: (words: string) => string): string {
  const definitions: string[] = []
  const body = text.replace(LINK, (_link, words: string, address: string) => {
    definitions.push(`[${words}]: ${address}\n`)
    return write(words)
  })
  expect(definitions.length).toBeGreaterThan(5)
  return `${body.trimEnd()}\n\n${definitions.join('')}`
}

/** The same as `pandoc --reference-links` does: what has other words than its address has elsewhere names those, or a number. */
function defineOnce(text: string): string {
  const addresses = new Map<string, string>()
  const definitions: string[] = []
  let numbers = 0
  function add(name: string, address: string, classes: string): string {
    addresses.set(name, address)
    definitions.push(`  [${name}]:${name.length > 30 ? '\n   ' : ''} ${address}${classes && `\n  ${classes}`}\n`)
    return name
  }
  const reference = (address: string, classes: string): string =>
    [...addresses].find(([, known]) => known === address)?.[0] ?? add(String(++numbers), address, classes)
  const pictured = text.replace(
    PICTURE,
    (_picture, words, address, classes = '') => `![${words}][${reference(address, classes)}]`,
  )
  const body = pictured.replace(LINK, (_link, words: string, address: string, classes = '') => {
    const name = words.replace(/\s+/g, ' ')
    const isNew = !addresses.has(name) && /^\p{Alphabetic}[^[\]]*$/u.test(name)
    if (isNew) add(name, address, classes)
    return addresses.get(name) === address ? `[${words}]` : `[${words}][${reference(address, classes)}]`
  })
  expect(definitions.length).toBeGreaterThan(5)
  return `${body.trimEnd()}\n\n${definitions.join('')}`
}

describe('Markdown whose links the page’s end defines by their words', () => {
  it('is read as with the addresses in it', () => {
    expect(expectReadAlike((text) => define(text, (words) => `[${words}]`), isOf(/-(?:jina|turndown)$/))).toBe(10)
  })

  it('is read so with empty brackets behind the words', () => {
    expect(expectReadAlike((text) => define(text, (words) => `[${words}][]`), isOf(/-(?:jina|turndown)$/))).toBe(10)
  })

  it('is read so where pandoc defines each address once', () => {
    expect(expectReadAlike(defineOnce, isOf(/-pandoc$/))).toBe(5)
  })
})

const ORCA = 'https://huggingface.co/papers/2306.02707'
const MEDUSA = 'https://huggingface.co/papers/2401.10774'
const GIT = 'https://huggingface.co/papers/2403.09394'
const LIST = `[Orca]: ${ORCA}\n[Medusa]: ${MEDUSA} "Medusa"\n[GiT]: <${GIT}>\n`

/** What pandoc's numbers stand for. */
const NUMBERS = Array.from({ length: 8 }, (_, index) => `  [${index + 1}]: ${GIT}#${index + 1}\n`).join('')

describe('names of links', () => {
  itPeels([
    [
      'are their own words, or stand behind them, and a name is taken wherever it stands',
      `[Orca], [Medusa][] [the last][GiT] [Orca]\n\n${LIST}`,
      'Orca, Medusa the last Orca\n\n',
      [
        ['Orca', ORCA],
        ['Medusa', MEDUSA],
        ['the last', GIT],
        ['Orca', ORCA],
      ],
    ],
    [
      'stand side by side',
      `[Orca][Medusa][GiT]\n\n${LIST}`,
      'OrcaMedusaGiT\n\n',
      [
        ['Orca', ORCA],
        ['Medusa', MEDUSA],
        ['GiT', GIT],
      ],
    ],
    [
      'several definitions have are used in their order',
      `[Orca][2] [Medusa][2]\n\n${LIST}[2]: ${ORCA}#community\n[2]: ${MEDUSA}#community\n`,
      'Orca\n2\n Medusa\n2\n\n',
      [
        ['Orca', ORCA],
        ['2', `${ORCA}#community`],
        ['Medusa', MEDUSA],
        ['2', `${MEDUSA}#community`],
      ],
    ],
    [
      'several definitions have lead nowhere where the page lost one',
      `[Medusa] [2]\n\n${LIST}[2]: ${ORCA}#community\n[2]: ${MEDUSA}#community\n`,
      'Medusa 2\n\n',
      [
        ['Medusa', MEDUSA],
        ['2', ''],
      ],
    ],
    [
      'several definitions of one address have lead there',
      `[GiT]\n\n${LIST}[GiT]: ${GIT}\n`,
      'GiT\n\n',
      [['GiT', GIT]],
    ],
    [
      'are numbers behind other names, where these count up from 1',
      `[Orca][8] [Orca] [Medusa][1]\n\n${LIST}${NUMBERS}`,
      'Orca Orca Medusa\n\n',
      [
        ['Orca', `${GIT}#8`],
        ['Orca', ORCA],
        ['Medusa', `${GIT}#1`],
      ],
    ],
    [
      'are looked for in links and pictures with an address beside them, and what is escaped, in vain',
      `[Orca](${GIT}) \\[Medusa] ![GiT](/a.svg) [Medusa]\n\n${LIST}`,
      'Orca [Medusa]  Medusa\n\n',
      [
        ['Orca', GIT],
        ['Medusa', MEDUSA],
      ],
    ],
    [
      'are those of pictures',
      `[![logo] Medusa][GiT] [[[Orca]]]\n\n${LIST}[logo]: /logo.svg\n`,
      ' Medusa [[Orca]]\n\n',
      [
        [' Medusa', GIT],
        ['Orca', ORCA],
      ],
    ],
    [
      'are words of an abstract where few are defined',
      '[Orca] and [Medusa] are models.\n\n[Orca]: /papers/2306.02707\n[Medusa]: /papers/2401.10774\n',
      '[Orca] and [Medusa] are models.\n\n[Orca]: /papers/2306.02707\n[Medusa]: /papers/2401.10774\n',
    ],
    [
      'are none where somebody listed addresses under a page, or wrote footnotes',
      `[Orca](${ORCA}) [^1]\n\n[a]: ${ORCA}\n[b]: ${MEDUSA}\n[^1]: ${GIT}\n[^2]: ${GIT}\n`,
      `Orca [^1]\n\n[a]: ${ORCA}\n[b]: ${MEDUSA}\n[^1]: ${GIT}\n[^2]: ${GIT}\n`,
      [['Orca', ORCA]],
    ],
    [
      'are authors’ own, or somebody’s, where they lead elsewhere',
      `[Orca](${ORCA}) for [MASK] and [CLS]\n\n[MASK]: https://a.example/\n[CLS]: https://b.example/\n[SEP]: https://c.example/\n`,
      `Orca for [MASK] and [CLS]\n\n[MASK]: https://a.example/\n[CLS]: https://b.example/\n[SEP]: https://c.example/\n`,
      [['Orca', ORCA]],
    ],
    [
      'are no works’ numbers',
      `[Orca], as in [1] and [2]\n\n${LIST}${NUMBERS}`,
      'Orca, as in [1] and [2]\n\n',
      [['Orca', ORCA]],
    ],
    [
      'are none where no link has them',
      `[Orca](${ORCA})\n\n[a]: ${ORCA}\n[b]: ${MEDUSA}\n[c]: ${GIT}\n`,
      `Orca\n\n[a]: ${ORCA}\n[b]: ${MEDUSA}\n[c]: ${GIT}\n`,
      [['Orca', ORCA]],
    ],
    [
      'are defined by lines of their own',
      `see]: /papers\n\n[Orca]\n\n${LIST}`,
      'see]: /papers\n\nOrca\n\n',
      [['Orca', ORCA]],
    ],
    ['are defined behind other text', `[Orca]\n\nsee]: /papers\n${LIST}`, 'Orca\n\nsee]: /papers\n', [['Orca', ORCA]]],
  ])
})
