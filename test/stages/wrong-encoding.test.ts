import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, parseDigest, streamPapers } from '../../src/index.js'

const bytes = readFileSync(new URL('../../fixtures/list-innertext/input.txt', import.meta.url))
const codesOf = (text: string): string[] => parseDigest(text).diagnostics.map(({ code }) => code)

const ENCODINGS = ['iso-8859-1', 'windows-1252', 'windows-1251', 'macintosh'] as const

describe('the papers of a page that was decoded as another encoding', () => {
  const page =
    'Daily Papers\n\nbyAK and the research community\n\nOrca\n\nWe – study heads.\n\n  • 4 authors\n·\nOct 6, 2024 3\n\n'
  it.each(ENCODINGS)('are told apart: %s', (encoding) => {
    const text = new TextDecoder(encoding).decode(
      Buffer.from(page + page.slice(page.indexOf('Orca')).replace('Orca', 'Medusa')),
    )
    const { papers, sources } = parseDigest(text)
    expect(papers).toMatchObject([
      { title: 'Orca', authorCount: 4, date: '2024-10-06', upvotes: 3 },
      { title: 'Medusa', authorCount: 4, date: '2024-10-06', upvotes: 3 },
    ])
    expect(sources.map(({ fields }) => text.slice(fields.title?.start, fields.title?.end))).toEqual(['Orca', 'Medusa'])
  })
})

describe('a page that was decoded as another encoding', () => {
  it.each([
    ['Latin-1', bytes.toString('latin1')],
    ['Windows-1252', new TextDecoder('windows-1252').decode(bytes)],
    ['Windows-1251', new TextDecoder('windows-1251').decode(bytes)],
    ['Mac Roman', new TextDecoder('macintosh').decode(bytes)],
    ['ASCII', bytes.toString('utf8').replace(/[^\0-\x7f]/g, '\ufffd')],
  ])('%s', (_name, text) => {
    expect(codesOf(text)).toContain('wrong-encoding')
    const { start, end } =
      parseDigest(`Notes\n\n${text}`).diagnostics.find(({ code }) => code === 'wrong-encoding') ?? {}
    expect(`Notes\n\n${text}`.slice(start, end)).toMatch(/^(?:Â·|â€¢|â\u0080¢|В·|¬∑|\ufffd)$/)
  })

  it('of which no mark is left is told with the reason, in a stream, too', async () => {
    const text = 'Orca\nPaper\ufffd2306.02707\ufffdPublished Jun 5, 2023\n'
    const told: Diagnostic[] = []
    for await (const _paper of streamPapers([text], { onDiagnostic: (diagnostic) => told.push(diagnostic) })) break
    expect(codesOf(text)).toEqual(['unknown-layout', 'wrong-encoding'])
    expect(told).toEqual(parseDigest(text).diagnostics)
  })

  it('is told by its short lines: an abstract may hold anything', () => {
    const long = `${'We study heads. '.repeat(40)}\ufffd Â·`
    const text = `Daily Papers\n\nbyAK and the research community\n\nOrca\n\n${long}\n\n  • 4 authors\n·\nOct 6, 2024\n`
    expect(codesOf(text)).toEqual([])
    expect(codesOf(bytes.toString('utf8'))).not.toContain('wrong-encoding')
  })
})
