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
    ['goes where it is a source alone', logged(() => 'scraper-1  | '), LINES.join('\n')],
    ['goes where it is a comment’s mark', logged(() => '-- '), LINES.join('\n')],
    ['goes where it is a shell’s', logged(() => 'user@host:~$ '), LINES.join('\n')],
    ['goes where it is a bold word', logged(() => '* **Line:** '), LINES.join('\n')],
    ['goes where it is a box to tick', logged(() => '- [ ] '), LINES.join('\n')],
    [
      'goes without its space on an empty line, and not with an indentation of the page’s',
      '> > Orca\n> >\n> >   We study heads.\n> >   They rest.\n> >\n> >   4 authors\n> > Tides',
      'Orca\n\n  We study heads.\n  They rest.\n\n  4 authors\nTides',
    ],
    [
      'goes with no indentation of the page’s first lines',
      logged(
        () => 'page.md:',
        LINES.map((line, index) => (index < 6 ? `  ${line}` : line)),
      ),
      LINES.map((line, index) => (index < 6 ? `  ${line}` : line)).join('\n'),
    ],
    ['goes before a time', logged((index) => `web-1  | 2026-10-02T${clock(index)}Z `), LINES.join('\n')],
    ['goes with a line’s number', logged((index) => `page.txt:${index + 1}:`), LINES.join('\n')],
    ['goes with a time of no seconds', logged((index) => `[12:0${index}] bot: `), LINES.join('\n')],
    ['stays where it is a tag', logged(() => '<p>'), logged(() => '<p>')],
    ['stays where it is an address', logged(() => 'https://a.org/'), logged(() => 'https://a.org/')],
    ['stays where it is a day', logged(() => '2026-10-02 '), logged(() => '2026-10-02 ')],
    ['stays where it is a word', logged(() => 'tide'), logged(() => 'tide')],
    [
      'stays where six lines of more have it',
      `${logged(() => 'app: ')}\n${LINES.join('\n')}`,
      `${logged(() => 'app: ')}\n${LINES.join('\n')}`,
    ],
    ['stays on a first line', `12:01:33 saved\n${LINES.join('\n')}`, `12:01:33 saved\n${LINES.join('\n')}`],
  ])

  it.each<readonly [name: string, prefix: (index: number) => string]>([
    ['a workflow', (index) => `2026-10-02T12:01:${(index % 50) + 10}.1234567Z `],
    ['a program', (index) => `2026-10-02 12:01:${(index % 50) + 10},${(index % 900) + 100} INFO saved: `],
    ['a level', () => '[INFO] '],
    ['a container', () => 'scraper-1  | '],
    ['a search', () => './saved/page.md:'],
  ])('changes nothing of what is read: %s', (_name, prefix) => {
    expect(expectReadAlike((text) => logged(prefix, text.replace(/\n$/, '').split('\n')))).toBeGreaterThan(90)
  })
})
