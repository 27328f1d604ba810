import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { itPeels } from '../support/peeled.js'

describe('the marks of a terminal or a notes program', () => {
  itPeels([
    ['colours go', '\x1b[1mOrca\x1b[0m and \x1b[38;5;12mheads\x1b[m', 'Orca and heads'],
    ['an escape that is no colour stays', '\x1b]0;Orca\x1b', '\x1b]0;Orca\x1b'],
    ['pictures that a notes program holds go', '![[avatar-1.png]] jfeldt ![[b.png|20]]', 'jfeldt '],
    ['a pager’s prompt goes', 'Orca\n--More--(21%)\n\nHeads\n--More--\nTails', 'Orca\n\nHeads\nTails'],
    ['pictures of several lines are none', '![[a\nb]]', '![[a\nb]]'],
    ['the end of a closed heading goes', '### Orca ###\n- ## GiT ##  \n  # Heads #', '### Orca\n- ## GiT\n  # Heads'],
    ['a hash in a heading stays', '### Orca in C #\n### Issue #3', '### Orca in C #\n### Issue #3'],
    ['a hash behind a text stays', 'Orca ###\nRead this #', 'Orca ###\nRead this #'],
    ['both go, in their order', '### ![[a.png]] \x1b[1mOrca\x1b[0m ###', '### Orca'],
  ])

  it('go from every line of a coloured page', () => {
    const lines = [
      'Daily Papers',
      'by AK and the research community',
      'Submitted by',
      'mira',
      '5',
      'Orca',
      '·',
      '4 authors',
    ]
    const text = lines.map((line) => `\x1b[1m${line}\x1b[0m`).join('\n')
    const { papers, sources } = parseDigest(text)
    expect(papers).toMatchObject([{ title: 'Orca', submittedBy: 'mira', upvotes: 5, authorCount: 4 }])
    const { start, end } = sources[0]?.fields.title ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('Orca')
  })
})
