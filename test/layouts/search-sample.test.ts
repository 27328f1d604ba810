import { describe, expect, it } from 'vitest'
import { type Digest, type Paper, parseDigest, parsePapers } from '../../src/index.js'
import { SAVED, SEED, SEED_PAPERS } from '../support/seed.js'

const OPTIONS = { referenceDate: SAVED }
const codes = ({ diagnostics }: Digest): string[] => diagnostics.map(({ code }) => code)

/** Replaces each line of the sample. */
const mapLines = (change: (line: string) => string): string => SEED.split('\n').map(change).join('\n')

describe('the sample page', () => {
  it('gives its 43 papers, its layout and its date', () => {
    const digest = parseDigest(SEED, OPTIONS)
    expect(digest.papers).toHaveLength(43)
    expect(digest.papers).toEqual(SEED_PAPERS)
    expect(digest).toMatchObject({ layout: 'search', date: SAVED })
  })

  it('gives one unlabelled-count with a reference date, and an undated-page too without one', () => {
    expect(codes(parseDigest(SEED, OPTIONS))).toEqual(['unlabelled-count'])
    const digest = parseDigest(SEED)
    expect(codes(digest)).toEqual(['undated-page', 'unlabelled-count'])
    expect(digest.date).toBeNull()
    expect(digest.papers).toEqual(SEED_PAPERS)
  })

  it('files the number after the date as comments on request', () => {
    const digest = parseDigest(SEED, { ...OPTIONS, unlabelledCount: 'comments' })
    expect(digest.papers).toEqual(SEED_PAPERS.map((paper) => ({ ...paper, upvotes: null, comments: paper.upvotes })))
    expect(codes(digest)).toEqual(['unlabelled-count'])
    expect(digest.diagnostics[0]?.message).toContain('comments')
  })
})

describe('the sample page reads the same', () => {
  const variations: Record<string, string> = {
    'with CRLF line ends': SEED.replaceAll('\n', '\r\n'),
    'with CR line ends': SEED.replaceAll('\n', '\r'),
    'with a BOM': `\ufeff${SEED}`,
    'with NBSP for spaces': SEED.replaceAll(' ', '\u00a0'),
    'with narrow NBSP for spaces': SEED.replaceAll(' ', '\u202f'),
    'with zero-width spaces on empty lines and before words': SEED.replaceAll('\n\n', '\n\u200b\n').replaceAll(
      ' of',
      ' \u200bof',
    ),
    'with ideographic spaces around lists’ marks': SEED.replaceAll('  • ', '\u3000•\u3000'),
    'with thin spaces behind numbers': SEED.replace(/(?<=\d) /g, '\u2009'),
    'with the line ends of a word processor': SEED.replaceAll('\n', '\v'),
    'with line separators': SEED.replaceAll('\n', '\u2028'),
    'with words wrapped in marks of direction': SEED.replace(/\S+/g, '\u200e$&\u200f'),
    'with soft hyphens and word joiners': SEED.replaceAll('Mod', 'Mo\u00add').replaceAll('://', ':\u2060//'),
    'with trailing spaces': mapLines((line) => `${line}  `),
    'with trailing tabs': mapLines((line) => `${line}\t`),
    'with a final line end': `${SEED}\n`,
    'with blank lines before and after': `\n\n  \n${SEED}\n\n\n`,
    'with every line indented': mapLines((line) => (line === '' ? '' : `    ${line}`)),
    'with blank lines doubled': SEED.replaceAll('\n\n', '\n\n\n'),
    'with every line end doubled': SEED.replaceAll('\n', '\n\n'),
    'with no blank lines': SEED.replace(/\n+/g, '\n'),
    'with no blank line between title and abstract': SEED.replace(/\n\n(?=[^\n]{251})/g, '\n'),
    'with no blank line between abstract and authors': SEED.replace(/\n\n(?= {2}• )/g, '\n'),
    'with no blank line between cards': SEED.replace(/(\n·\n[^\n]+)\n\n/g, '$1\n'),
    'with a blank line around the separator': SEED.replace(/\n·\n/g, '\n\n·\n\n'),
    'with * for the bullet': SEED.replaceAll('  • ', '  * '),
    'with - for the bullet': SEED.replaceAll('  • ', '  - '),
    'with a bullet at the margin': SEED.replaceAll('  • ', '• '),
    'with no bullet': SEED.replaceAll('  • ', ''),
    'with the banner twice': `${SEED.slice(0, SEED.indexOf('Daily Papers'))}${SEED}`,
    'with navigation before': `Hugging Face\n\nModels\n\nDatasets\n\nSpaces\n\nDocs\n\nPricing\n\nLog In\n\nSign Up\n\n${SEED}`,
    'with the footer after': `${SEED}\n\nCompany\n\nTOS\n\nPrivacy\n\nAbout\n\nCareers\n\nWebsite\n\nModels\n\nDatasets\n\nSpaces\n\nPricing\n\nDocs\n`,
    'with the header’s date in capitals over two lines': SEED.replace('\nFeb 25\n', '\nFEB\n\n25\n'),
  }

  it.each(Object.entries(variations))('%s', (_name, text) => {
    const digest = parseDigest(text, OPTIONS)
    expect(digest.papers).toEqual(SEED_PAPERS)
    expect(digest).toMatchObject({ layout: 'search', date: SAVED })
    expect(codes(digest)).toEqual(['unlabelled-count'])
  })

  it.each(['1 author', '1 authors'])('with %s', (words) => {
    const [first, ...others] = SEED_PAPERS as [Paper, ...Paper[]]
    const text = SEED.replace('  • 4 authors', `  • ${words}`)
    expect(parsePapers(text, OPTIONS)).toEqual([{ ...first, authorCount: 1 }, ...others])
  })
})

describe('dates of the current year', () => {
  // As the site shows a page in 2025: dates of that year have no year.
  const text = SEED.replace(/^([A-Z][a-z]{2} \d{1,2}), 2025/gm, '$1').replace('\nFeb 25\n', '\nDec 30\n')
  const isOf2025 = ({ date }: Paper): boolean => date?.startsWith('2025') ?? false

  it('get their year from the reference date', () => {
    const digest = parseDigest(text, { referenceDate: '2025-12-31' })
    expect(digest.papers).toEqual(SEED_PAPERS)
    expect(digest.date).toBe('2025-12-30')
  })

  it('are null without one, and each is a missing-year', () => {
    const digest = parseDigest(text)
    expect(digest.papers).toEqual(SEED_PAPERS.map((paper) => (isOf2025(paper) ? { ...paper, date: null } : paper)))
    expect(digest.date).toBeNull()
    const years = digest.diagnostics.filter(({ code }) => code === 'missing-year')
    expect(years).toHaveLength(SEED_PAPERS.filter(isOf2025).length)
    for (const { message } of years) expect(message).toContain('referenceDate')
    expect(codes(digest)).toContain('undated-page')
  })

  it.each([
    ['2026-02-25', 'May 30', '2025-05-30'],
    ['2026-05-30', 'May 30', '2026-05-30'],
    ['2026-05-29', 'May 30', '2025-05-30'],
    ['2026-01-01', 'Dec 31', '2025-12-31'],
    ['2024-02-29', 'Feb 29', '2024-02-29'],
    ['2025-03-01', 'Feb 29', '2024-02-29'],
    ['2101-01-01', 'Feb 29', '2096-02-29'],
  ])('saved on %s, %s is %s', (referenceDate, shown, date) => {
    for (const count of ['', ' 2']) {
      const page = `${SEED.replace('Oct 6, 2024', `${shown}${count}`)}\n`
      const [first] = parsePapers(page, { referenceDate })
      expect(first).toEqual({ ...SEED_PAPERS[0], date, upvotes: count === '' ? null : 2 })
    }
  })
})

describe('two pages in one text', () => {
  const later = SEED.replace('\nFeb 25\n', '\nJan 3\n')

  it.each(['\n', '\n\n', '\n\n\n\n', '\r\n\r\n'])('give 86 papers, each once per page, parted by %j', (between) => {
    const digest = parseDigest(`${SEED}${between}${later}`, OPTIONS)
    expect(digest.papers).toEqual([...SEED_PAPERS, ...SEED_PAPERS])
    expect(digest).toMatchObject({ layout: 'search', date: SAVED })
    expect(codes(digest)).toEqual(['unlabelled-count', 'unlabelled-count'])
  })

  it.each(['\r\n', '\r'])('give 86 papers with %j line ends', (lineEnd) => {
    const text = `${SEED}\n\n${later}`.replaceAll('\n', lineEnd)
    expect(parseDigest(text, OPTIONS).papers).toEqual([...SEED_PAPERS, ...SEED_PAPERS])
  })

  it('are each governed by their own header', () => {
    // The first page shows vote boxes, the second has lost them: the number after the date means something else.
    const boxed = SEED.replace(/^(?=[^\n]+\n\n[^\n]{251})/gm, '7\n\n')
    const digest = parseDigest(`${boxed}\n\n${SEED}`, OPTIONS)
    const voted = SEED_PAPERS.map((paper) => ({ ...paper, upvotes: 7, comments: paper.upvotes }))
    expect(digest.papers).toEqual([...voted, ...SEED_PAPERS])
  })

  it('give the first page’s date, and an undated-page for each without a reference date', () => {
    expect(parseDigest(`${later}\n\n${SEED}`, OPTIONS).date).toBe('2026-01-03')
    expect(codes(parseDigest(`${SEED}\n\n${later}`)).filter((code) => code === 'undated-page')).toHaveLength(2)
  })
})

describe('sources', () => {
  const { papers, sources } = parseDigest(SEED, OPTIONS)
  const sliceOf = (index: number, field: keyof Paper): string => {
    const span = sources[index]?.fields[field]
    return SEED.slice(span?.start, span?.end)
  }

  it('point at the characters each field came from', () => {
    papers.forEach(({ title, abstract, authorCount, date, upvotes }, index) => {
      expect(sliceOf(index, 'title')).toBe(title)
      expect(sliceOf(index, 'abstract')).toBe(abstract)
      expect(sliceOf(index, 'authorCount')).toBe(`${authorCount} author${authorCount === 1 ? '' : 's'}`)
      expect(new Date(`${sliceOf(index, 'date')} UTC`).toISOString().slice(0, 10)).toBe(date)
      if (upvotes !== null) expect(sliceOf(index, 'upvotes')).toBe(String(upvotes))
    })
  })

  it('name the line a card begins on', () => {
    sources.forEach(({ line }, index) => {
      expect(SEED.split('\n')[line - 1]).toBe(papers[index]?.title)
    })
  })

  it('point at the same characters with CRLF', () => {
    const text = SEED.replaceAll('\n', '\r\n')
    const digest = parseDigest(text, OPTIONS)
    digest.sources.forEach(({ fields, line }, index) => {
      expect(text.slice(fields.title?.start, fields.title?.end)).toBe(papers[index]?.title)
      expect(line).toBe(sources[index]?.line)
    })
  })
})
