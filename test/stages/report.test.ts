import { describe, expect, it } from 'vitest'
import { createLocator, INPUT_START, report } from '../../src/diagnostics/report.js'
import { markText } from '../../src/pages/mark-text.js'
import type { Finding } from '../../src/schema/diagnostic-catalogue.js'
import { findLineEnds } from '../../src/text/lines.js'

describe('createLocator', () => {
  it.each<readonly [text: string, positions: string]>([
    ['ab\nc', '1:1 1:2 1:3 2:1 2:2'],
    ['ab\rc', '1:1 1:2 1:3 2:1 2:2'],
    // Inside a CRLF the line has not ended.
    ['a\r\nb', '1:1 1:2 1:3 2:1 2:2'],
    ['\n\n', '1:1 2:1 3:1'],
    ['\r\r\n\n', '1:1 1:2 1:3 2:1 3:1'],
    ['\n\r', '1:1 2:1 3:1'],
    ['', '1:1'],
  ])('%j', (text, positions) => {
    const locate = createLocator(findLineEnds(markText(text).text), INPUT_START)
    const found = Array.from({ length: text.length + 1 }, (_, offset) => locate(offset))
    expect(found.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(positions)
    // However far it goes at once, or back.
    found.forEach((position, offset) => {
      expect(createLocator(findLineEnds(markText(text).text), INPUT_START)(offset)).toEqual(position)
      expect(locate(offset)).toEqual(position)
      locate(text.length)
    })
  })

  it('counts on from where a text begins', () => {
    const locate = createLocator(findLineEnds('ab\nc'), { offset: 40, line: 7, column: 5 })
    expect([locate(40), locate(41), locate(43), locate(40)]).toEqual([
      { line: 7, column: 5 },
      { line: 7, column: 6 },
      { line: 8, column: 1 },
      { line: 7, column: 5 },
    ])
  })
})

describe('report', () => {
  const finding = (start: number, end: number): Finding => ({ code: 'missing-field', found: 'x', start, end })

  it('puts findings in text order, the shorter one first', () => {
    const findings = [finding(3, 4), finding(0, 9), finding(3, 3), finding(0, 1)]
    const found = report(findings, createLocator(findLineEnds('0123456789'), INPUT_START))
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [0, 9],
      [3, 3],
      [3, 4],
    ])
    expect(findings[0]).toEqual(finding(3, 4))
  })

  it('gives each its message, severity and place', () => {
    expect(report([finding(1, 2)], createLocator(findLineEnds('\nab'), INPUT_START))).toEqual([
      {
        code: 'missing-field',
        severity: 'warning',
        message: 'Expected an abstract under "x", found none',
        start: 1,
        end: 2,
        line: 2,
        column: 1,
      },
    ])
  })
})
