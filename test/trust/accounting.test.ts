import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { linesUnaccounted } from './accounting.js'
import { savedPages } from './mutated-pages.js'

describe('the account of a text', () => {
  it.each(savedPages.filter(({ expected }) => expected))('is complete for the page $name', ({ text, expected }) => {
    expect(linesUnaccounted(text, parseDigest(text, expected?.options))).toEqual([])
  })

  // The cards of a glued or joined page share a line.
  const parted = savedPages.filter(({ name }) => !/^(?!paper).*-(?:glued|spaced)$/.test(name))

  it.each(parted)('misses each card that is lost of the page $name', ({ text, expected }) => {
    const digest = parseDigest(text, expected?.options)
    for (const [index, { fields }] of digest.sources.entries()) {
      const missing = linesUnaccounted(text, { ...digest, sources: digest.sources.toSpliced(index, 1) })
      for (const { start, end } of [fields.title, fields.abstract].filter((span) => span !== undefined))
        for (const line of linesOfWords(text.slice(start, end)))
          expect(missing).toContainEqual(expect.stringContaining(line))
    }
  })

  it.each<readonly [name: string, text: string, lines: string[]]>([
    ['the page’s own words, the echo of a query and the date', 'Daily Papers\nlong context\nOct 2\n', []],
    ['an echo that no wording stands over', 'long context\nOct 2\n', ['long context', 'Oct 2']],
    ['a text that is too long for an echo', `Papers\n${'a'.repeat(81)}\nOct 2\n`, ['a'.repeat(81), 'Oct 2']],
    ['a paper’s date, which is not the page’s', 'Papers\nOrca\nPublished Oct 2\n', ['Orca', 'Published Oct 2']],
    [
      'a paper’s date under its label, over the page’s',
      'Papers\nPublished\nOct 2\nPapers\nOct 3\n',
      ['Published', 'Oct 2'],
    ],
    ['a date with a count, which is a card’s', 'Papers\nOct 1 2\nOct 3\n', ['Oct 1 2']],
    ['dates over the page’s own words', 'Oct 1\nOct 2\nPapers\nOct 3\n', ['Oct 1', 'Oct 2']],
    ['a second date', 'Papers\nOct 2\nOct 3\n', ['Oct 3']],
    ['counts', 'Papers\nUpvote\n12\n4 authors\n', ['12', '4 authors']],
    ['pictures', '[435507115b]\n![Image 6](https://a.b/c)\n', []],
    ['a picture’s text with a link inside', '![Orca\n[ ](https://a.b/)\nModels ](https://a.b/c)\nOrca\n', ['Orca']],
    ['definitions of addresses', '[Papers][1]\n\n[1]: https://a.b/c "d"\n', []],
    ['an address', 'https://a.b/c\n', ['https://a.b/c']],
    ['a discussion under no paper', 'Community\nI like it.\n', ['I like it.']],
    ['a discussion under a paper', 'Abstract\nCommunity\nI like it.\n', ['Abstract']],
    ['front matter', '---\ntitle: Papers\n---\nsource: none\n', []],
  ])('knows what may be left: %s', (_name, text, lines) => {
    expect(linesUnaccounted(text, { ...parseDigest(''), diagnostics: [] })).toEqual(lines)
  })
})

/** Its lines, but for addresses that an extractor put on lines of their own. */
const linesOfWords = (text: string): string[] =>
  text
    .replace(/.\x08/g, '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && !/^(?:\]\()?https?:\S+$/.test(line))
