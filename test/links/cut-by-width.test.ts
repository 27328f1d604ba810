import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../src/links/addresses.js'

const ADDRESS = 'https://a.example/collections/tidelab/wildbench-66f0a1b2c3d4e5f6a7b8c'
const REST = '9d0e1'

/** Paragraphs as lynx prints them: indented, no line longer than the width. */
function page(width: number, address: string, next: string, count = 20): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `   ${'word '.repeat(20).slice(0, width - 4 - (index % 5))}`,
  )
  return [...lines, `   ${address}`, `   ${next}`, ...lines].join('\n')
}

const urlOf = (text: string): string | undefined => findAddresses(text)[0]?.url

describe('an address that is longer than a line of lynx', () => {
  const width = ADDRESS.length + 3

  it('is cut where the line is full', () => {
    expect(urlOf(page(width, ADDRESS, `${REST}. We study heads.`))).toBe(ADDRESS + REST)
    expect(urlOf(page(width, ADDRESS, `${REST}. We study heads.`).replaceAll('\n', '\r\n'))).toBe(ADDRESS + REST)
  })

  it('is cut before a hyphen', () => {
    expect(urlOf(page(width, ADDRESS, '-lists/b. We study heads.'))).toBe(`${ADDRESS}-lists/b`)
    expect(urlOf(page(width, ADDRESS, '- a list'))).toBe(ADDRESS)
  })

  it('is whole where another line is longer', () => {
    expect(urlOf(page(width + 4, ADDRESS, 'for all'))).toBe(ADDRESS)
  })

  it('is whole where too few lines tell the width', () => {
    expect(urlOf(page(width, ADDRESS, 'for all', 3))).toBe(ADDRESS)
    expect(urlOf(`Links:\n    ${ADDRESS}\n    2024 release\n`)).toBe(ADDRESS)
  })

  it('is whole where lines are much shorter', () => {
    expect(urlOf(page(width - 20, ADDRESS, 'for all'))).toBe(ADDRESS)
  })

  it('is whole over the next word, or another address', () => {
    expect(urlOf(page(width, ADDRESS, 'and more'))).toBe(ADDRESS)
    expect(urlOf(page(width, ADDRESS, 'https://b.example'))).toBe(ADDRESS)
    expect(urlOf(page(width, ADDRESS, 'android'))).toBe(`${ADDRESS}android`)
  })

  it('is whole over what is no word', () => {
    expect(urlOf(page(width, ADDRESS, '(see there)'))).toBe(ADDRESS)
  })

  it('is whole on a line that is not indented', () => {
    expect(urlOf(page(width, ADDRESS, 'for all').replaceAll('\n   ', '\n'))).toBe(ADDRESS)
  })
})
