import { describe, expect, it } from 'vitest'
import { markText } from '../../src/pages/mark-text.js'

const normalize = (text: string): string => markText(text).text

describe('normalizing', () => {
  it.each([
    ['plain', 'plain'],
    ['a\u00a0b', 'a b'],
    ['a\u202fb', 'a b'],
    ['\ufeffa', ' a'],
    ['a\ufeffb', 'a b'],
    ['a\r\nb', 'a\r\nb'],
    ['a\rb', 'a\nb'],
    ['a\r\rb', 'a\n\nb'],
    ['a\r\n\r\nb', 'a\r\n\r\nb'],
    ['a\r\r\nb', 'a\r\r\nb'],
    ['a\r\r\r\nb', 'a\n\r\r\nb'],
    ['a\n\rb', 'a\n\nb'],
    ['a\tb', 'a\tb'],
  ])('%j gives %j', (text, normal) => {
    expect(normalize(text)).toBe(normal)
  })

  it('takes a text of any length', () => {
    const half = 2 ** 19
    expect(normalize(`${'a\u00a0'.repeat(half)}b\u00a0c`) === `${'a '.repeat(half)}b c`).toBe(true)
  })

  it.each(['\r\n', '\r\r\n', '\r\r', '\n\r\n'])('reads %j alike wherever it stands in a long text', (ends) => {
    for (let length = 2 ** 16 - 4; length <= 2 ** 16 + 1; length++) {
      const normal = `${'x'.repeat(length)}${normalize(ends)}y`
      expect(normalize(`${'x'.repeat(length)}${ends}y`) === normal).toBe(true)
    }
  })

  it('moves no character', () => {
    const text = '\ufeffa\u00a0b\r\nc\rd\u202fe\nf'
    expect(normalize(text)).toHaveLength(text.length)
    expect(normalize(text).replace(/\s/g, '')).toBe('abcdef')
  })
})
