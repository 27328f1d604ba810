import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, parseDigest, streamPapers } from '../../src/index.js'

const bytes = readFileSync(new URL('../../fixtures/list-innertext/input.txt', import.meta.url))
const codesOf = (text: string): string[] => parseDigest(text).diagnostics.map(({ code }) => code)

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
    const text = Buffer.from('Orca\nPaper • 2306.02707 • Published Jun 5, 2023 • 28 • 11\n').toString('latin1')
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
