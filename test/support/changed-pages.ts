import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { readSavedPages } from './folders.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

/** What a program does to a page's text. */
type Change = (text: string) => string

/** Fails where one of the fixtures that suit gives another layout or other papers once it is changed. Gives how many suit. */
export function expectReadAlike(change: Change, suits: (text: string, name: string) => boolean = () => true): number {
  const suited = pages.filter(({ text, name }) => suits(text, name))
  for (const { name, text, expected } of suited) {
    const { layout, papers } = parseDigest(text, expected?.options)
    expect(parseDigest(change(text), expected?.options), name).toMatchObject({ layout, papers })
  }
  return suited.length
}

/** Fails where two fixtures, one over the other, give other papers once the text of both is changed. Gives how many papers they have. */
export function expectPairReadAlike(first: string, second: string, change: Change): number {
  const text = [first, second].map((name) => pages.find((page) => page.name === name)?.text).join('\n')
  const { papers } = parseDigest(text)
  expect(parseDigest(change(text)).papers).toEqual(papers)
  return papers.length
}
