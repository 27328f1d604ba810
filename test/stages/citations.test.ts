import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels, type MarkupCase, type PeeledLink } from '../support/peeled.js'

/** A case with as many citations as a page has, and their list. */
function page(
  name: string,
  { text, list }: { text: string; list: string },
  shown: string,
  links: readonly PeeledLink[] = [],
): MarkupCase {
  const rest = 'Docs⟨2⟩ Join⟨3⟩ TOS⟨4⟩'
  const definitions = `${list}\n⟨2⟩ /docs: Docs\n⟨3⟩ /join: Join\n⟨4⟩ /terms: TOS`
  const more: PeeledLink[] = [
    ['Docs', '/docs'],
    ['Join', '/join'],
    ['TOS', '/terms'],
  ]
  const lines = '\n'.repeat(7)
  return [
    name,
    `${text}\n${rest}\n\n## References\n\n${definitions}`,
    `${shown}\nDocs Join TOS${lines}`,
    [...links, ...more],
  ]
}

describe('Crawl4AI’s citations', () => {
  itPeels([
    page('are links', { text: '### Orca⟨1⟩', list: '⟨1⟩ /papers/1: Orca' }, '### Orca', [['Orca', '/papers/1']]),
    page(
      'begin where the text does that the list repeats',
      { text: 'See the Orca⟨1⟩, and Orca again⟨1⟩', list: '⟨1⟩ /papers/1: Orca' },
      'See the Orca, and Orca again',
      [
        ['Orca', '/papers/1'],
        [', and Orca again', '/papers/1'],
      ],
    ),
    page(
      'begin behind a line’s marks at the latest',
      { text: '  * Owls⟨1⟩\n  1. Orca⟨1⟩', list: '⟨1⟩ /papers/1' },
      '  * Owls\n  1. Orca',
      [
        ['Owls', '/papers/1'],
        ['Orca', '/papers/1'],
      ],
    ),
    page('are pictures, which go', { text: '![Ana⟨1⟩] ana', list: '⟨1⟩ /ana.png: Ana' }, ' ana'),
    page(
      'are pictures in a link',
      { text: '![Ana⟨1⟩ 43](/login?next=/papers/1)', list: '⟨1⟩ /ana.png: ![Ana' },
      ' 43',
      [[' 43', '/login?next=/papers/1']],
    ),
    page('part a date from a count', { text: 'Apr 16⟨1⟩ 3', list: '⟨1⟩ /papers/1: 16' }, 'Apr 16 3', [
      ['16', '/papers/1'],
    ]),
    page(
      'have texts of more lines than one',
      { text: '### Orca\nWhales⟨1⟩', list: '⟨1⟩ /papers/1: ### Orca\nWhales' },
      '### Orca\nWhales',
      [['Whales', '/papers/1']],
    ),
    page('have none', { text: 'Orca⟨1⟩', list: '⟨1⟩ /papers/1' }, 'Orca', [['Orca', '/papers/1']]),
    [
      'keep lines of their list that are none of their texts',
      'Orca⟨1⟩\nDocs⟨2⟩ Join⟨3⟩ TOS⟨4⟩\n\n## References\n\n⟨1⟩ /papers/1: Orca\nmy note\n⟨2⟩ /docs\n⟨3⟩ see there\n⟨4⟩ /terms\n',
      'Orca\nDocs Join TOS\n\n\n\n\n Orca\nmy note\n\n⟨3⟩ see there\n\n',
      [
        ['Orca', '/papers/1'],
        ['Docs', '/docs'],
        ['TOS', '/terms'],
      ],
    ],
    [
      'lead nowhere where the list is lost',
      'Orca⟨1⟩\nDocs⟨2⟩\nJoin⟨3⟩\nTOS⟨4⟩',
      'Orca\nDocs\nJoin\nTOS',
      [
        ['Orca', ''],
        ['Docs', ''],
        ['Join', ''],
        ['TOS', ''],
      ],
    ],
    ['are an author’s where they are few', 'States ⟨1⟩ and ⟨2⟩, not ⟨3⟩', 'States ⟨1⟩ and ⟨2⟩, not ⟨3⟩'],
  ])

  it.each([' ', '    '])('are read where each line begins with "%s"', (indent) => {
    const indented = (text: string): string => text.replace(/^(?=.)/gm, indent)
    expect(expectReadAlike(indented, (text) => text.includes('⟨'))).toBeGreaterThan(3)
  })

  it('end where the text does', () => {
    const text = 'Docs⟨1⟩ Join⟨2⟩ TOS⟨3⟩\n\nOrca Paper • 2306.02707 • 42 ⟨4⟩'
    expect(parseDigest(text).sources[0]?.end).toBe(text.length)
  })
})
