import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../src/links/addresses.js'
import { extractGithubUrls } from '../../src/links/github.js'
import { readRepository } from '../../src/links/repository.js'
import { isReservedOwner } from '../../src/links/reserved.js'
import { runs } from '../support/runs.js'

const OWNER = /^[a-z\d]+(?:-[a-z\d]+)*$/i
const NAME = /^[\w.-]{1,100}$/

const isOwner = (owner: string): boolean => OWNER.test(owner) && owner.length <= 39 && !isReservedOwner(owner)
// A period at the end is legal on GitHub, and never meant in text.
const isName = (name: string): boolean => NAME.test(name) && !/\.(?:git|wiki)?$/i.test(name)

const owners = fc.stringMatching(/^[a-zA-Z0-9]{1,12}(?:-[a-zA-Z0-9]{1,8}){0,3}$/).filter(isOwner)
const names = fc
  .oneof(fc.stringMatching(/^[\w.-]{1,30}$/), fc.constantFrom('three.js', '.github', '_', '-', 'a'.repeat(100)))
  .filter(isName)

const texEscape = (name: string): string => name.replaceAll('_', '\\_')
const wrappings: ((address: string) => string)[] = [
  (address) => address,
  (address) => `Our code is at ${address}.`,
  (address) => `(see ${address}), and`,
  (address) => `[code](${address})`,
  (address) => `[${address}](${address}).`,
  (address) => `<${address}>;`,
  (address) => `**${address}**`,
  (address) => `__${address}__`,
  (address) => `_${address}_!`,
  (address) => `\`${address}\``,
  (address) => `"${address}",`,
  (address) => `\\url{${texEscape(address)}}`,
  (address) => `\\href{${address}}{${texEscape(address)}}.`,
  (address) => `代码：${address}。`,
  (address) => `${address}'s code`,
  (address) => `${address}/tree/main?x=(y)#z.`,
  (address) => `${address}.git.`,
  (address) => `${address}/.`,
  (address) => `${address}…`,
  (address) => `${address};https://example.org/x`,
  (address) => `\n${address}\n\nNext`,
]
const starts = [
  'https://github.com/',
  'HTTP://GitHub.com/',
  'https://www.github.com/',
  'github.com/',
  'www.github.com/',
]
const gitStarts = ['git@github.com:', 'ssh://git@github.com/', 'git+https://github.com/']

const fragments = fc.constantFrom(
  ...[
    'https://',
    'http://',
    '://',
    '/',
    'github.com/',
    'github.com',
    'git@github.com:',
    'www.',
    '.git',
    'owner',
    'repo',
  ],
  ...['-', '_', '.', '(', ')', '[', ']', '{', '}', "'s", '"', ',', ';', ':', '*', '\\_', '\\', '$\\sim$', '%5C_', '\n'],
  ...[
    ' ',
    '。',
    'é',
    'View',
    ' arXiv page',
    '.The',
    'a.b',
    'hf.co/',
    '[12]',
    '@',
    '~',
    '?',
    '#',
    '2.12k',
    '\r\n',
    '\ud800',
  ],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('any legal repository', () => {
  it('comes back from any wrapping', () => {
    const forms = fc.constantFrom(...starts, ...gitStarts)
    fc.assert(
      fc.property(owners, names, forms, fc.constantFrom(...wrappings), (owner, name, form, wrap) => {
        expect(extractGithubUrls(wrap(`${form}${owner}/${name}`))).toEqual([`https://github.com/${owner}/${name}`])
      }),
      runs(5000),
    )
  })

  it('is read the same as a link target', () => {
    fc.assert(
      fc.property(owners, names, (owner, name) => {
        const repository = `https://github.com/${owner}/${name}`
        expect(readRepository(repository)).toBe(repository)
        expect(readRepository(`${repository}/issues/3?a=b#c`)).toBe(repository)
      }),
    )
  })
})

describe('any text', () => {
  it('gives only names that GitHub allows', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const url of extractGithubUrls(text)) {
          const [owner = '', name = '', ...rest] = url.replace('https://github.com/', '').split('/')
          expect({ url, owner: isOwner(owner), name: isName(name), rest }).toEqual({
            url,
            owner: true,
            name: true,
            rest: [],
          })
        }
      }),
      runs(5000),
    )
  })

  it('gives what extracting from the result gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = extractGithubUrls(text)
        expect(extractGithubUrls(once.join('\n'))).toEqual(once)
        for (const { url, repository } of findAddresses(text)) expect(readRepository(url)).toBe(repository)
      }),
      runs(5000),
    )
  })

  it('gives ranges in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, url } of findAddresses(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(url).toMatch(/^(?:https?|ftp|ssh|git):\/\/\S+$/i)
          last = end
        }
      }),
      runs(5000),
    )
  })

  it('has the same addresses behind other text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findAddresses(text).map(({ url }) => url)
        expect(findAddresses(`Prose before.\n\n${text}`).map(({ url }) => url)).toEqual(found)
      }),
      runs(5000),
    )
  })
})
