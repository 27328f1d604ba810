import { describe, expect, it } from 'vitest'
import {
  type Diagnostic,
  type DiagnosticCode,
  DigestError,
  formatDiagnostic,
  type ParseOptions,
  parseDigest,
  parsePapers,
} from '../src/index.js'
import { DIAGNOSTIC_CODES } from '../src/schema/diagnostic-catalogue.js'
import { makeCard, writeSearchPage } from './support/search-page.js'
import { SAVED } from './support/seed.js'

const CARDS = [
  makeCard({ title: 'Orca', count: 2 }),
  makeCard({ title: 'Medusa' }),
  makeCard({ title: 'GiT', date: '2024-03-14' }),
]
const PAGE = `${writeSearchPage(CARDS, SAVED)}\n`
const LIST = 'Daily Papers\nby AK and the research community\n'

interface Case {
  severity: Diagnostic['severity']
  text: string
  options?: ParseOptions
  /** What the diagnostic points at. */
  at: string
  message: string
}

/** A text that triggers each code. */
const CASES: Record<DiagnosticCode, Case> = {
  'unknown-layout': {
    severity: 'error',
    text: 'Meeting notes\n\nNothing was decided.\n',
    at: 'Meeting notes\n\nNothing was decided.',
    message:
      'Expected the text of a Daily Papers page (search, list, trending, paper or cards), found too few of its marks in a text that begins "Meeting notes"',
  },
  'no-papers': {
    severity: 'error',
    text: `${LIST}Submitted by\nakhaliq\nSubmitted by\ntaesiri`,
    at: `${LIST}Submitted by\nakhaliq\nSubmitted by\ntaesiri`,
    message: 'Expected cards with titles, found only 2 cards without one',
  },
  'unreadable-paper': {
    severity: 'error',
    text: PAGE.replace(/GiT\n\n[^\n]+\n\n/, ''),
    at: '  • 4 authors\n·\nMar 14, 2024'.trim(),
    message: 'Expected one paper with its title and its own text, found "• 4 authors · Mar 14, 2024"',
  },
  'truncated-paper': {
    severity: 'warning',
    text: PAGE.slice(0, PAGE.lastIndexOf('These results')),
    at: CARDS[2]?.abstract[0]?.split(' These results')[0] as string,
    message: 'Expected the rest of the card, found it cut off after',
  },
  'missing-field': {
    severity: 'warning',
    text: PAGE.replace(/Medusa\n\n[^\n]+/, 'Medusa'),
    at: 'Medusa',
    message: 'Expected an abstract',
  },
  'missing-marks': {
    severity: 'warning',
    text: PAGE.replace(/• \d+ authors\n/g, ''),
    at: CARDS[0]?.title as string,
    message: 'Expected a number of authors on each card, found none on the page',
  },
  'doubtful-field': {
    severity: 'warning',
    text: PAGE.replace('\n\n  • 4 authors', '\n\nAsk AI\n\n  • 4 authors'),
    at: `${CARDS[0]?.abstract[0]}\n\nAsk AI`,
    message:
      'Expected a field\'s own words, found "Ask AI" in it, which may be a button, a label, a mark or the rest of a word',
  },
  'missing-year': {
    severity: 'warning',
    text: PAGE.replace('Mar 14, 2024', 'Mar 14'),
    at: 'Mar 14',
    message:
      'Expected a date with its year, found "Mar 14"; pass referenceDate, the day the page was saved, to settle it',
  },
  'ambiguous-year': {
    severity: 'warning',
    text: 'Orca\nPaper • 2306.02707 • Published Jun 5 • 28\n',
    options: { referenceDate: SAVED },
    at: 'Published Jun 5',
    message:
      'Expected referenceDate to be the day the page was saved, found that it makes "Published Jun 5" 2025-06-05, which is doubtful beside 2306.02707',
  },
  'ambiguous-count': {
    severity: 'warning',
    text: PAGE.replace('Mar 14, 2024', 'May 312'),
    at: 'May 312',
    message:
      'Expected a count apart from what stands before it, found "May 312", which can be read in more than one way',
  },
  'wrong-encoding': {
    severity: 'warning',
    text: PAGE.replace('Daily Papers', 'Daily Papers Â·'),
    at: 'Â·',
    message: `Expected the page's own characters, found "Â·"; save the page, and decode the file, as UTF-8`,
  },
  'lost-lines': {
    severity: 'warning',
    text: 'Notes\nSubmitted by jfeldt 12 Orca · 4 authors 6\n',
    at: 'Submitted by jfeldt 12 Orca · 4 authors 6',
    message:
      'Expected the page\'s own lines, found "Submitted by jfeldt 12 Orca · 4 authors 6"; save it as text with its line ends',
  },
  'unrecognized-text': {
    severity: 'warning',
    text: `${PAGE}\n\nSaved with a tool that nobody knows.\n`,
    at: 'Saved with a tool that nobody knows.',
    message: 'Expected a paper or a known part of the page, found "Saved with a tool that nobody knows."',
  },
  'invalid-date': {
    severity: 'warning',
    text: PAGE.replace('Mar 14, 2024', 'Feb 30, 2024'),
    at: 'Feb 30, 2024',
    message: 'Expected a date of the calendar, found "Feb 30, 2024"',
  },
  'unlabelled-count': {
    severity: 'info',
    text: PAGE,
    at: '2',
    message: 'Expected labelled counts, found bare numbers after the dates; read as upvotes',
  },
  'inferred-year': {
    severity: 'info',
    text: 'Orca\nPaper • 2306.02707 • Published Jun 5 • 28\n',
    at: 'Published Jun 5',
    message: 'Expected a year, found "Published Jun 5"; took 2023-06-05 from 2306.02707',
  },
  'inferred-date': {
    severity: 'info',
    text: PAGE.replace('Mar 14, 2024', '3 days ago'),
    options: { referenceDate: SAVED },
    at: '3 days ago',
    message: 'Expected a date, found "3 days ago"; counted back to 2026-02-22 from referenceDate',
  },
  'undated-page': {
    severity: 'info',
    text: PAGE,
    at: 'Feb 25',
    message: 'Expected a year in the page\'s date, found "Feb 25"; pass referenceDate',
  },
  'other-date': {
    severity: 'info',
    text: ['Oct 1, 2026', 'Oct 1, 2026', 'Oct 2, 2026']
      .map(
        (day) =>
          `${LIST}${day}\nSubmitted by\njfeldt\n42\nOrca\n·\n4 authors\n5\nSubmitted by\njfeldt\n7\nGiT\n·\n4 authors\n5\n`,
      )
      .join('\n'),
    at: 'Oct 2, 2026',
    message: 'Expected one date for all papers, found a list of 2026-10-02; read each list on its own',
  },
  'duplicate-paper': {
    severity: 'info',
    text: `${PAGE}\n${writeSearchPage(CARDS.slice(0, 1), SAVED).split('Feb 25\n\n')[1]}`,
    at: [CARDS[0]?.title, CARDS[0]?.abstract[0], '  • 4 authors\n·\nOct 6, 2024 2'].join('\n\n'),
    message: 'Expected each paper once, found "Orca" again; merged with the first',
  },
  'collection-text': {
    severity: 'info',
    text: 'Reading list\nupdated Oct 1\nOrca\nPaper • 2306.02707 • Published Jun 5, 2023 • 28\n',
    at: 'Reading list',
    message: 'Expected papers, found other text of a collection, "Reading list"',
  },
  'no-cards': {
    severity: 'info',
    text: 'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n',
    at: 'Daily Papers\nbyAK and the research community\nFeb 25, 2026',
    message: 'Expected papers, found a page without any; was it saved before they were loaded?',
  },
  'empty-input': {
    severity: 'info',
    text: ' \n ',
    at: ' \n ',
    message: 'Expected a saved page, found no text',
  },
}

describe('each diagnostic', () => {
  it('has a case', () => {
    expect(Object.keys(CASES).sort()).toEqual([...DIAGNOSTIC_CODES].sort())
  })

  it.each(Object.entries(CASES))('%s', (code, { severity, text, options, at, message }) => {
    const { diagnostics } = parseDigest(text, options)
    const found = diagnostics.filter((diagnostic) => diagnostic.code === code)
    expect(found).toHaveLength(1)
    const [diagnostic] = found as [Diagnostic]
    expect(diagnostic.severity).toBe(severity)
    expect(diagnostic.message).toContain(message)
    expect(text.slice(diagnostic.start, diagnostic.end)).toBe(at)
    if (severity !== 'error') expect(diagnostics.filter((other) => other.severity === 'error')).toEqual([])
  })

  it('begins its message with what was expected', () => {
    for (const { text, options } of Object.values(CASES)) {
      for (const { message } of parseDigest(text, options).diagnostics) expect(message).toMatch(/^Expected /)
    }
  })

  it('quotes long text in part', () => {
    const line = 'Saved with a tool that nobody knows. '.repeat(20)
    const { diagnostics } = parseDigest(`${PAGE}\n\n${line}\n`)
    const found = diagnostics.find(({ code }) => code === 'unrecognized-text')
    expect(found?.message.length).toBeLessThan(160)
    expect(found?.message).toContain('...')
  })
})

describe('a message', () => {
  it.each([
    ['names a text of 80 characters', 'x'.repeat(80), 'x'.repeat(80)],
    ['cuts a longer one', 'x'.repeat(81), `${'x'.repeat(77)}...`],
  ])('%s', (_name, line, found) => {
    const { diagnostics } = parseDigest(`${line}\n\n${PAGE}`)
    expect(diagnostics.find(({ code }) => code === 'unrecognized-text')?.message).toContain(`found "${found}"`)
  })
})

describe('formatDiagnostic of something else', () => {
  it('names a text that is none, as `map` would give it', () => {
    const { diagnostics } = parseDigest('Meeting notes')
    expect(() => diagnostics.map(formatDiagnostic as never)).toThrow(
      new TypeError(
        'Expected text to be a string, found number 0: for diagnostics.map(formatDiagnostic), take diagnostics.map((one) => formatDiagnostic(one, text))',
      ),
    )
  })

  it.each([undefined, null, 'Meeting notes'])('names %s, which is no diagnostic', (other) => {
    expect(() => formatDiagnostic(other as never, 'Meeting notes')).toThrow(/^Expected a diagnostic, found /)
  })

  it.each([
    ['code', 'string'],
    ['severity', 'string'],
    ['message', 'string'],
    ['line', 'number'],
    ['column', 'number'],
    ['start', 'number'],
    ['end', 'number'],
  ])('names what a diagnostic has wrong: %s', (key, type) => {
    const [diagnostic] = parseDigest('Meeting notes').diagnostics
    expect(() => formatDiagnostic({ ...diagnostic, [key]: null } as never, 'Meeting notes')).toThrow(
      new TypeError(`Expected a diagnostic's ${key} to be a ${type}, found null`),
    )
  })

  it.each([
    [parseDigest('Meeting notes'), "a diagnostic's code to be a string, found undefined"],
    [[], 'a diagnostic, found Array'],
  ])('names what another object is or lacks', (other, wrong) => {
    expect(() => formatDiagnostic(other as never, 'Meeting notes')).toThrow(new TypeError(`Expected ${wrong}`))
  })
})

function thrownBy(text: string): DigestError {
  try {
    parseDigest(text, { strict: true })
  } catch (error) {
    return error as DigestError
  }
  throw new Error('Nothing was thrown')
}

describe('strict mode', () => {
  it('tells each error with its frame', () => {
    const text = `${PAGE}\n${'\n•\n  • 4 authors\n·\nOct 6, 2024\n'.repeat(2)}`
    const frames = parseDigest(text)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map((diagnostic) => formatDiagnostic(diagnostic, text))
    expect(frames).toHaveLength(2)
    expect(() => parseDigest(text, { strict: true })).toThrow(`${frames[0]}\n\n${frames[1]}`)
  })

  it('tells ten errors and the number of the others', () => {
    const text = `${PAGE}\n${'\n•\n  • 4 authors\n·\nOct 6, 2024\n'.repeat(12)}`
    for (const [count, end] of [
      [10, /Oct 6, 2024"[^"]*$/],
      [12, /\n\nand 2 more$/],
    ] as const) {
      const error = thrownBy(
        text
          .split('\n•\n')
          .slice(0, count + 1)
          .join('\n•\n'),
      )
      expect(error.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(count)
      expect(error.message.match(/^line /gm)).toHaveLength(10)
      expect(error.message).toMatch(end)
    }
  })

  const errors = Object.entries(CASES).filter(([, { severity }]) => severity === 'error')
  const others = Object.entries(CASES).filter(([, { severity }]) => severity !== 'error')

  it.each(errors)('throws a DigestError on %s', (code, { text, options }) => {
    const { diagnostics } = parseDigest(text, options)
    for (const read of [parseDigest, parsePapers]) {
      expect(() => read(text, { ...options, strict: true })).toThrow(DigestError)
    }
    try {
      parseDigest(text, { ...options, strict: true })
    } catch (error) {
      expect(error).toBeInstanceOf(Error)
      expect(error).toMatchObject({ name: 'DigestError', diagnostics })
      expect((error as Error).message).toMatch(/^line \d+, column \d+: error /)
      expect((error as Error).message).toContain(code)
    }
  })

  it.each(others)('returns the same digest on %s', (_code, { text, options }) => {
    expect(parseDigest(text, { ...options, strict: true })).toEqual(parseDigest(text, options))
  })

  it('does not throw where it is off', () => {
    expect(() => parseDigest('prose', { strict: false })).not.toThrow()
  })
})

describe('formatDiagnostic', () => {
  const format = (code: DiagnosticCode, text: string, options?: ParseOptions): string => {
    const diagnostic = parseDigest(text, options).diagnostics.find((found) => found.code === code)
    return formatDiagnostic(diagnostic as Diagnostic, text)
  }

  it('names the place and shows the line', () => {
    expect(format('invalid-date', CASES['invalid-date'].text)).toBe(
      [
        'line 35, column 1: warning invalid-date: Expected a date of the calendar, found "Feb 30, 2024"',
        '',
        '35 | Feb 30, 2024',
        '     ^^^^^^^^^^^^',
      ].join('\n'),
    )
  })

  it('points behind the date at the number', () => {
    expect(format('unlabelled-count', PAGE).split('\n').slice(-2)).toEqual([
      '19 | Oct 6, 2024 2',
      `     ${' '.repeat('Oct 6, 2024 '.length)}^`,
    ])
  })

  it('says which reading of the numbers is not the site’s', () => {
    const messageOf = (unlabelledCount: 'upvotes' | 'comments'): string | undefined =>
      parseDigest(PAGE, { unlabelledCount }).diagnostics.find(({ code }) => code === 'unlabelled-count')?.message
    expect(messageOf('upvotes')).toMatch(
      /read as upvotes \(on the site they count comments; see the unlabelledCount option\)$/,
    )
    expect(messageOf('comments')).toMatch(/read as comments$/)
  })

  it.each(['\n', '\r\n', '\r'])('shows one line with %j line ends', (lineEnd) => {
    const text = CASES['invalid-date'].text.replaceAll('\n', lineEnd)
    expect(format('invalid-date', text)).toBe(format('invalid-date', CASES['invalid-date'].text))
  })

  it('shows no frame where there is no text', () => {
    expect(format('empty-input', '')).toBe('line 1, column 1: info empty-input: Expected a saved page, found no text')
  })

  it('cuts a long line to a window around the place', () => {
    const text = `${'word '.repeat(100)}\n`
    for (const start of [0, 5, 250, 495]) {
      const diagnostic: Diagnostic = {
        code: 'unrecognized-text',
        severity: 'warning',
        message: 'Expected nothing',
        start,
        end: start + 4,
        line: 1,
        column: start + 1,
      }
      const [, , frame, marker] = formatDiagnostic(diagnostic, text).split('\n') as [string, string, string, string]
      expect(frame.length).toBeLessThanOrEqual(110)
      expect(frame.slice(marker.indexOf('^'), marker.length)).toBe('word')
    }
  })

  it.each([
    ['begins with the line', 0, 0, 100],
    ['begins 20 columns before the place', 250, 230, 330],
    ['ends with the line', 495, 400, 500],
  ])('shows a window that %s', (_name, start, from, to) => {
    const text = 'word '.repeat(100)
    const diagnostic = parseDigest(text).diagnostics[0] as Diagnostic
    const [, , frame] = formatDiagnostic({ ...diagnostic, start, end: start + 4, column: start + 1 }, text).split('\n')
    expect(frame).toBe(`1 | ${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`)
  })

  it('shows no frame of an empty line', () => {
    const diagnostic = parseDigest('word').diagnostics[0] as Diagnostic
    expect(formatDiagnostic({ ...diagnostic, start: 0, end: 0, column: 1 }, '\nword\n')).not.toContain('\n')
  })

  it('keeps the marker under a tab', () => {
    const text = 'Saved\twith a tool'
    const diagnostic = parseDigest(text).diagnostics[0] as Diagnostic
    expect(
      formatDiagnostic({ ...diagnostic, start: 6, end: 10, column: 7 }, text)
        .split('\n')
        .slice(-2),
    ).toEqual(['1 | Saved with a tool', '          ^^^^'])
  })

  it('never throws, whatever the text', () => {
    for (const { text, options } of Object.values(CASES)) {
      for (const diagnostic of parseDigest(text, options).diagnostics) {
        for (const other of ['', 'x', '\n', text])
          expect(formatDiagnostic(diagnostic, other)).toContain(diagnostic.code)
      }
    }
  })
})
