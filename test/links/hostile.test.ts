import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../src/links/addresses.js'
import { readArxivId } from '../../src/links/arxiv.js'
import { extractGithubUrls } from '../../src/links/github.js'
import { readRepository } from '../../src/links/repository.js'

/** What a quadratic scan would choke on: each is repeated until it fills 200,000 characters. */
const HOSTILE = [
  ...['github.com/', 'https://', 'https://github.com/', 'https://github.com/a/b', 'https://github.com/a/b;', 'www.'],
  ...[
    'github.com/a/b(',
    'https://a.io/(',
    'https://a.io/[(',
    'www.a.io/(',
    '(',
    '[',
    ')',
    '((((',
    'github.com/(:',
    '[](',
    'a/',
    'a/a/a/',
  ],
  ...['://', ':', '/', 'a', '.', '-', '_', "'", '@', 'a.', 'a-', 'a@', 'a:', 'https://a', 'https://a.', 'a.io/', '\\_'],
  ...['git@github.com:a/', 'git@github.com:', 'https://github.com/\n', 'https://github.com/a-\n', 'github.com/a/\n'],
  ...['https://a.io/-\n', 'https://a.io/ ', 'https://a.io/)', 'https://a.io/x.The ', '{\\_}', '$\\sim$', '%5C_', '[1]'],
  ...[
    'https://a.io/https://',
    'https://a.io/=https://a.io',
    'https://a.io/;',
    'https://a.io/,www.',
    '\ud800',
    '。',
    ' \n',
  ],
]
const STARTS = ['', 'https://example.org/', 'https://github.com/owner/', 'https://', 'github.com/o/r(']

// A linear scan takes 20 ms, a quadratic one a minute. The limit is far from both.
const LENGTH = 200_000
const LIMIT = 20_000
const fill = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length))

describe('hostile text is read in linear time', () => {
  it.each(HOSTILE)('%j', { timeout: LIMIT }, (unit) => {
    for (const start of STARTS) {
      const text = start + fill(unit)
      expect(findAddresses(text).every(({ end }) => end <= text.length)).toBe(true)
    }
  })

  it('a link target or an id of any length', { timeout: LIMIT }, () => {
    for (const unit of HOSTILE) {
      expect(readRepository(fill(unit))).toSatisfy((found) => found === null || typeof found === 'string')
      expect(readRepository(`https://github.com/o/${fill(unit)}`)).toBeDefined()
      expect(readArxivId(fill(unit))).toBeNull()
    }
  })
})

describe('many addresses', () => {
  it('are all found', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `https://github.com/owner/repo${index}`).join(' ')
    expect(extractGithubUrls(text)).toHaveLength(20_000)
  })
})
