import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

const PAGE =
  'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\nOrca\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024\n'
const SAVED = '---\ntitle: Daily Papers of a day\nby: someone\n---\n'

/** The texts that a page's diagnostics point at. */
const leftOf = (text: string): string[] => parseDigest(text).diagnostics.map(({ start, end }) => text.slice(start, end))

describe('what belongs to no paper', () => {
  it.each<readonly [name: string, text: string, left: string[]]>([
    ['nothing', PAGE, []],
    ['what a tool wrote before the page', SAVED + PAGE, []],
    ['a text before that', `Notes of a day\n\n${SAVED}${PAGE}`, ['Notes of a day']],
    ['a text after that', `${SAVED}Notes of a day\n\n${PAGE}`, ['Notes of a day']],
    ['a text before the page', `Notes of a day\n\n${PAGE}`, ['Notes of a day']],
    ['a text after the page', `${PAGE}\nSystem theme\n\nNotes of a day\n`, ['Notes of a day']],
    ['two texts', `Notes\n\n${PAGE}\nSystem theme\n\nMore\nnotes\n`, ['Notes', 'More\nnotes']],
  ])('%s', (_name, text, left) => {
    expect(leftOf(text)).toEqual(left)
  })
})
