import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

const LINES = ['Orca', '', 'We study heads.', '  • 4 authors', '·', 'Oct 6, 2024', 'Tides']
const logged = (prefix: (index: number) => string, lines = LINES): string =>
  lines.map((line, index) => `${prefix(index)}${line}`).join('\n')

const clock = (index: number): string => `12:01:${index + 10}`

describe('what a log has before each line', () => {
  itPeels([
    ['goes with its time', logged((index) => `[${clock(index)}] `), LINES.join('\n')],
    ['goes with its day', logged((index) => `2026-10-02T${clock(index)}.1234567Z `), LINES.join('\n')],
    ['goes with the words that all have', logged((index) => `Oct  2 ${clock(index)} tide app[7]: `), LINES.join('\n')],
    ['goes where it is a level alone', `\n${logged(() => 'INFO:root:')}`, `\n${LINES.join('\n')}`],
    [
      'goes to where their words differ',
      logged((index) => `${clock(index)} INFO ${index % 2 ? 'tide' : 'tides'} `),
      logged((index) => (index % 2 ? 'tide ' : 'tides ')),
    ],
    [
      'goes but for the page’s own',
      logged(
        clock,
        ['Owl', 'Owls', 'Owl', 'Owls', 'Owl', 'Owls'].map((line) => ` ${line}`),
      ),
      'Owl\nOwls\nOwl\nOwls\nOwl\nOwls',
    ],
    [
      'goes where one of twenty lines has none',
      `${logged((index) => `${clock(index)} `, [...LINES, ...LINES, ...LINES, ...LINES])}\nheads`,
      `${[...LINES, ...LINES, ...LINES, ...LINES].join('\n')}\nheads`,
    ],
    ['stays where one of eight has none', `${logged(() => 'INFO: ')}\nheads`, `${logged(() => 'INFO: ')}\nheads`],
    ['stays on five lines', logged(() => 'INFO: ', LINES.slice(2)), logged(() => 'INFO: ', LINES.slice(2))],
    ['stays on a first line', `12:01:33 saved\n${LINES.join('\n')}`, `12:01:33 saved\n${LINES.join('\n')}`],
  ])

  it.each<readonly [name: string, prefix: (index: number) => string]>([
    ['a workflow', (index) => `2026-10-02T12:01:${(index % 50) + 10}.1234567Z `],
    ['a program', (index) => `2026-10-02 12:01:${(index % 50) + 10},${(index % 900) + 100} INFO saved: `],
    ['a level', () => '[INFO] '],
  ])('changes nothing of what is read: %s', (_name, prefix) => {
    expect(expectReadAlike((text) => logged(prefix, text.replace(/\n$/, '').split('\n')))).toBeGreaterThan(90)
  })
})
