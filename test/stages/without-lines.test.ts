import { describe, expect, it } from 'vitest'
import { withoutLines } from '../../src/rereading/without-lines.js'

describe('a text without some of its lines', () => {
  it('keeps every place, also where a line is told twice', () => {
    const line = { start: 2, end: 8 }
    expect(withoutLines('a\nListen\nb', [line])).toBe('a       \nb')
    expect(withoutLines('a\nListen\nb', [line, line])).toBe('a       \nb')
  })
})
