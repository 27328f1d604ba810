import { describe, expect, it } from 'vitest'
import { expectPairReadAlike, expectReadAlike } from '../support/changed-pages.js'
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
  it.each([132, 200])('to %i columns', (width) => {
    expect(expectReadAlike((text) => pad(text, width))).toBeGreaterThan(90)
  })

  it.each([' ', '  '])('but for "%s" behind each line', (spaces) => {
    expect(expectReadAlike((text) => text.replace(/\r?\n/g, `${spaces}$&`))).toBeGreaterThan(90)
  })

  it.each([
    ['paper-lynx', 'search-beautifulsoup'],
    ['list-w3m', 'trending-main-text'],
  ])('%s over %s', (first, second) => {
    expect(expectPairReadAlike(first, second, (text) => pad(text, 80))).toBeGreaterThan(3)
  })
})
