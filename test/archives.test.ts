import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Paper, parseDigest } from '../src/index.js'
import { isDivider } from '../src/tokens/dividers.js'
import { isSurelyProse } from '../src/tokens/prose.js'
import { readSavedPages, type SavedPage } from './support/folders.js'

const DIVIDERS = [
  '==> digests/2026-05-05.txt <==',
  '===== page 2 =====',
  '----- page 3 of 9 -----',
  '--- 첫 번째 article 요소의 HTML 내용 ---',
  '--boundary42',
  '```',
  '```markdown',
  '<!-- page -->',
  '<document index="2">',
  '<source>b.txt</source>',
  '</document_content>',
  'File: digests/2026-05-05.txt',
  'Path: My digests/May.md',
  'Content-Type: text/plain; charset=utf-8',
  'URL: https://huggingface.co/papers/week/2026-W19',
  'Saved on 2026-05-05',
  'Saved on May 5',
  'File: digest-may-5',
  'Tuesday, May 5, 2026',
  'Captured at 2026-05-05T10:00:00Z',
  'Page 2 of 9',
  '[page 2]',
  'Article 2:',
  '### Paper 2:',
  '[item 12]',
  '################',
  './2026-05-05.txt:',
  'digests/2026-05-05.txt',
  '## search-w3m.md',
  '# Daily Papers 2026-05-05',
]

const pages = readSavedPages(fileURLToPath(new URL('../fixtures/', import.meta.url)))

describe('what stands between saved pages', () => {
  it.each(DIVIDERS.map((line) => line.replace(/^#{1,6} /, '')))('%s', (line) => {
    expect(isDivider(line)).toBe(true)
    expect(isDivider(line.toUpperCase())).toBe(true)
    // Else no rule would be tried on it.
    expect(isSurelyProse(line, 0, line.length)).toBe(false)
  })

  it.each([
    '==',
    '--',
    '-- a dash',
    '`x`',
    '<em>',
    'File systems: a survey',
    'URL: https://example.org',
    'Saved by the bell',
    'Saved at 100 Steps',
    'Retrieved at Test Time: 10 Ways',
    'PATH: A Discrete-sequence Dataset for Evaluating Models',
    'File: A Filesystem',
    'Page 2 heads',
    'Article 2 of Law',
    'Article 19',
    'Paper 12345',
    'Three.js',
    'Daily Papers',
    'a digest.txt',
  ])('is not %s', (line) => {
    expect(isDivider(line)).toBe(false)
  })
})

describe('an archive', () => {
  const readTitles = (text: string): string[] => parseDigest(text).papers.map(({ title }) => title)

  for (const { name, text } of pages.filter(({ text: { length } }) => length < 20_000)) {
    const titles = readTitles(text)
    const cardsEnd = Math.max(...parseDigest(text).sources.map(({ end }) => end))
    const withoutFooter = text.slice(0, text.indexOf('\n', cardsEnd))

    it.each(['', ...DIVIDERS])(`of pages of ${name} gives all, with %j between them`, (line) => {
      expect(readTitles(`${text}\n\n${line}\n\n${text}`)).toEqual([...titles, ...titles])
      expect(readTitles(`${withoutFooter}\n\n${line}\n\n${text}`)).toEqual([...titles, ...titles])
    })
  }

  const fieldsOf = (text: string): unknown[] =>
    parseDigest(text).papers.map(({ title, abstract, authors, organization, submittedBy, date, upvotes }) => [
      ...[title, abstract, authors, organization, submittedBy, date, upvotes],
    ])
  const alone = pages.map(({ text }) => fieldsOf(text))

  it.each(pages)('of $name behind any page gives what each gives', ({ text: second }) => {
    const behind = fieldsOf(second)
    for (const [index, { name, text }] of pages.entries())
      expect({ name, papers: fieldsOf(`${text}\n${second}`) }).toEqual({
        name,
        papers: [...(alone[index] ?? []), ...behind],
      })
  })

  it.each(pages.map((page, index) => [page, pages[(index * 7 + 3) % pages.length] as SavedPage] as const))(
    'of two files, as tail shows them, gives what each gives: %$',
    (first, second) => {
      const papersOf = (text: string): Paper[] => parseDigest(text).papers
      const archive = `==> ${first.name}.txt <==\n${first.text}\n==> ${second.name}.txt <==\n${second.text}`
      expect(papersOf(archive)).toEqual([...papersOf(first.text), ...papersOf(second.text)])
    },
  )

  it.each(["The great whale's notes", "It's mine"])('does not begin at the overstruck apostrophe of %s', (words) => {
    const struck = [...words].map((letter) => `_\b${letter}`).join('')
    const { text } = pages.find(({ name }) => name === 'list-html2text-overstrike') as SavedPage
    expect(readTitles(`${struck}\n${text}`)).toEqual(readTitles(text))
    expect(parseDigest(`${struck}\n${text}`).layout).toBe('list')
  })
})
