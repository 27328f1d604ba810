import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

const REST = ['Published on Sep 30, 2025', '', 'Authors:', 'Ana Roe', '', 'Abstract', '', 'We study owls.']

/** The title that a paper's page has under these lines, or null. */
const titleUnder = (...lines: string[]): string | null =>
  parseDigest([...lines, ...REST].join('\n'), { referenceDate: '2026-10-02' }).papers[0]?.title ?? null

const LONG = 'How Owls Learn to Hunt at Noon with the Help of Small but Very Patient'

describe('the title of a paper’s own page', () => {
  it.each<readonly [name: string, lines: string[], title: string | null]>([
    ['is the lines over its date', ['Owls at Noon'], 'Owls at Noon'],
    ['begins after a blank line', ['Owls', '', 'Ravens at Dusk'], 'Ravens at Dusk'],
    ['begins after the page’s own wording', ['Models', 'Owls at Noon'], 'Owls at Noon'],
    ['begins after a button', ['View PDF', 'Owls at Noon'], 'Owls at Noon'],
    ['can be the page’s own wording as a heading', ['# Search'], 'Search'],
    ['can end with it, where a wrap cut it', [LONG, 'Models'], `${LONG} Models`],
    ['is not the page’s own wording', ['Search'], null],
    ['is not the page’s own wording after a blank line', ['Owls at Noon', '', 'Models'], null],
    ['is not the page’s own wording under itself', ['Datasets', 'Models'], null],
    ['is no rule', ['Owls at Noon', '---'], null],
    ['is not the identifier', ['Owls', 'arxiv:2509.10001'], null],
    ['may have blank lines under an identifier', ['arxiv:2509.10001', '', 'Owls at', '', 'Noon', ''], 'Owls at Noon'],
    ['begins after the wording under an identifier', ['arxiv:2509.10001', 'Copy markdown', 'View PDF', 'Owls'], 'Owls'],
    ['can be the wording under an identifier', ['arxiv:2509.10001', 'Search'], 'Search'],
    ['has at most five lines under an identifier', ['arxiv:2509.10001', 'A', 'B', '', 'C', 'D', 'E'], 'A B C D E'],
    ['has its last lines, where they are more', ['arxiv:2509.10001', 'A', 'B', '', 'C', 'D', 'E', 'F'], 'C D E F'],
    ['ends under an identifier that is far', ['arxiv:2509.10001', 'A', 'B', 'C', 'D', 'E', 'F'], 'A B C D E F'],
    ['is what a tool kept', ['Paper page - Owls at Noon', 'Search'], 'Owls at Noon'],
    ['is what a tool kept as a property', ['title: "Paper page - Owls at Noon"', '---'], 'Owls at Noon'],
  ])('%s', (_name, lines, title) => {
    expect(titleUnder(...lines)).toBe(title)
  })

  it('can have any number of lines', () => {
    expect(titleUnder(`A\n${'B\n'.repeat(199_999)}`)).toHaveLength('A '.repeat(200_000).length - 1)
  })

  it('is not what stands under the card', () => {
    expect(parseDigest([...REST, '', 'View PDF', '', 'Paper page - Ravens'].join('\n')).papers).toEqual([])
  })
})
