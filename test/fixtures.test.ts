import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Digest, type Paper, parseDigest } from '../src/index.js'
import { type Expected, readSavedPages, type SavedPage } from './support/folders.js'
import { expectInvariants, withoutPlaces } from './support/invariants.js'

// `npm run update-fixtures` writes what the parser reads now; look at the difference before you commit it.
const update = Boolean(process.env.UPDATE)

const pages = readSavedPages(fileURLToPath(new URL('../fixtures/', import.meta.url)))

it.runIf(update)('rewrites fixtures on a developer’s machine only', () => {
  expect(process.env.CI, 'UPDATE is refused where CI is set').toBeFalsy()
})

it('finds fixtures', () => {
  expect(pages.length).toBeGreaterThan(0)
})

describe.each(pages)('fixture $name', (page) => {
  const { text, expected } = page
  const options = expected?.options

  it('is read as expected.json says', () => {
    const digest = parseDigest(text, options)
    if (update && !process.env.CI) writeExpected(page, digest)
    else if (expected) expectDigest(digest, expected)
    else expect.fail(`expected ${page.expectedPath}, found no such file; write it with: npm run update-fixtures`)
  })

  it('keeps the invariants', () => {
    expectInvariants(text, options)
  })

  it('has titles that equal their slice, where the input shows them on one line', () => {
    const { papers, sources } = parseDigest(text, options)
    papers.forEach(({ title }, index) => {
      const span = sources[index]?.fields.title
      const slice = text.slice(span?.start, span?.end)
      if (text.includes(title) && !/[\r\n\\]/.test(slice)) expect(slice).toBe(title)
    })
  })

  it('reads the same with CRLF and with CR line ends', () => {
    const unix = text.replace(/\r\n?/g, '\n')
    const digest = withoutPlaces(parseDigest(unix, options))
    expect(withoutPlaces(parseDigest(unix.replaceAll('\n', '\r\n'), options))).toEqual(digest)
    expect(withoutPlaces(parseDigest(unix.replaceAll('\n', '\r'), options))).toEqual(digest)
  })
})

/** A collection that main-text extraction saved has neither a head nor a footer; what a tool joined with spaces is one line, and so are two. */
const UNPARTED = /^cards-main-text$|-spaced$/

const LAYOUT = /^[a-z]+-/
const toolOf = (name: string): string => name.replace(LAYOUT, '')

describe.each(pages.filter(({ name }) => !UNPARTED.test(name)))(
  'another page right behind the last character of $name',
  ({ name, text }) => {
    const titlesIn = (saved: string): string[] => parseDigest(saved).papers.map(({ title }) => title)
    const others = pages.filter((other) => toolOf(other.name) === toolOf(name))

    it.each(others)('is read as alone: $name', (other) => {
      const first = text.trimEnd()
      expect(titlesIn(first + other.text)).toEqual([...titlesIn(`${first}\n`), ...titlesIn(other.text)])
    })
  },
)

function expectDigest(digest: Digest, expected: Expected): void {
  if (expected.layout !== undefined) expect(digest.layout).toBe(expected.layout)
  if (expected.date !== undefined) expect(digest.date).toBe(expected.date)
  expect(digest.papers.map(({ title }) => title)).toEqual(expected.papers.map(({ title }) => title))
  digest.papers.forEach((paper, index) => {
    expect(paper).toMatchObject(expected.papers[index] as Partial<Paper>)
  })
  if (expected.diagnostics) expect(digest.diagnostics.map(({ code }) => code)).toEqual(expected.diagnostics)
}

/** Keeps the note, the options and the order of the fields, and leaves out those that no paper was judged by. */
function writeExpected({ expected, expectedPath }: SavedPage, { layout, date, papers, diagnostics }: Digest): void {
  const judged = [...new Set((expected?.papers ?? []).flatMap((paper) => Object.keys(paper)))] as (keyof Paper)[]
  const pick = (paper: Paper): Partial<Paper> => Object.fromEntries(judged.map((field) => [field, paper[field]]))
  const written: Expected = {
    ...expected,
    layout,
    date,
    papers: judged.length > 0 ? papers.map(pick) : papers,
    diagnostics: diagnostics.map(({ code }) => code),
  }
  writeFileSync(expectedPath, `${JSON.stringify(written, null, 1)}\n`)
}
