import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { readSavedPages } from '../support/folders.js'
import { itPeels } from '../support/peeled.js'

const pad = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => line.padEnd(width))
    .join('\n')

describe('the spaces that a terminal puts behind lines', () => {
  itPeels([
    ['go', pad('Orca\n\nWe study heads.\n4 authors', 20), 'Orca\n\nWe study heads.\n4 authors'],
    ['go where some lines have none', `${pad('Orca\nHeads', 20)}\nTides`, 'Orca\nHeads\nTides'],
    ['stay where half the lines have none', 'Orca   \nHeads\nTides   \nOwls', 'Orca   \nHeads\nTides   \nOwls'],
    ['stay where they are two, Markdown’s', 'Orca  \nHeads  \nTides  \nOwls', 'Orca  \nHeads  \nTides  \nOwls'],
  ])
})

describe('a page that a terminal padded is read as without that', () => {
  const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))
  it.each([132, 200])('to %i columns', (width) => {
    for (const { name, text, expected } of pages) {
      const { layout, papers } = parseDigest(text, expected?.options)
      expect(parseDigest(pad(text, width), expected?.options), name).toMatchObject({ layout, papers })
    }
  })

  it.each([
    ['paper-lynx', 'search-beautifulsoup'],
    ['list-w3m', 'trending-main-text'],
  ])('%s over %s', (first, second) => {
    const text = [first, second].map((name) => pages.find((page) => page.name === name)?.text).join('\n')
    const { papers } = parseDigest(text)
    expect(papers.length).toBeGreaterThan(3)
    expect(parseDigest(pad(text, 80)).papers).toEqual(papers)
  })
})
