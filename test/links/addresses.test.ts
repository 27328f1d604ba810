import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../src/links/addresses.js'
import { extractGithubUrls } from '../../src/links/github.js'
import { cases } from './cases.js'

const atGithub = (names: readonly string[]): string[] => names.map((name) => `https://github.com/${name}`)
const others = (text: string): string[] =>
  findAddresses(text).flatMap(({ url, repository }) => (repository === null ? [url] : []))

describe('one row, one text', () => {
  it.each(cases.map(([input, repositories, links, why]) => ({ input, repositories, links, why })))(
    '$why: $input',
    ({ input, repositories, links }) => {
      expect({ repositories: extractGithubUrls(input), links: others(input) }).toEqual({
        repositories: atGithub(repositories),
        links,
      })
    },
  )

  it('gives the same in the middle of a sentence', () => {
    for (const [input, repositories, links] of cases) {
      const text = `We say: ${input} `
      if (!/\n.*\.$/s.test(input)) {
        expect({ input, found: extractGithubUrls(text) }).toEqual({ input, found: atGithub(repositories) })
        expect({ input, found: others(text) }).toEqual({ input, found: links })
      }
    }
  })
})

describe('findAddresses', () => {
  it('tells the range without the punctuation', () => {
    const text = 'Code (https://github.com/owner/repo.git).'
    expect(findAddresses(text)).toEqual([
      { start: 6, end: 39, url: 'https://github.com/owner/repo.git', repository: 'https://github.com/owner/repo' },
    ])
  })

  it('tells a range over the line break it healed', () => {
    const text = 'at https://github.com/owner/long-\n  name.'
    const [address] = findAddresses(text)
    expect(text.slice(address?.start, address?.end)).toBe('https://github.com/owner/long-\n  name')
    expect(address?.url).toBe('https://github.com/owner/long-name')
  })

  it('tells the range with pip’s prefix', () => {
    const text = 'pip install git+https://github.com/owner/repo and git https://a.example/x'
    expect(findAddresses(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'git+https://github.com/owner/repo',
      'https://a.example/x',
    ])
  })

  it('makes the scp form a URL', () => {
    expect(findAddresses('git@github.com:owner/repo.git')[0]?.url).toBe('https://github.com/owner/repo.git')
  })

  it('keeps order and repetition', () => {
    const text = 'https://b.example, https://github.com/o/r, https://a.example and https://b.example'
    expect(findAddresses(text).map(({ url }) => url)).toEqual([
      'https://b.example',
      'https://github.com/o/r',
      'https://a.example',
      'https://b.example',
    ])
  })
})

describe('extractGithubUrls', () => {
  it.each([null, undefined, 5, ['https://github.com/o/r']])('refuses %j, which is no string', (text) => {
    expect(() => extractGithubUrls(text as unknown as string)).toThrow(
      /^Expected text to be a string, found (?:null|undefined|number 5|Array)$/,
    )
  })
})
