import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

const LINES = ['Orca', '', 'We study heads.', '4 authors', 'Oct 6, 2024', '5', 'Tides']
const THRICE = [...LINES, ...LINES, ...LINES]
const marked = (mark: string, lines = LINES): string => lines.map((line) => `${mark}${line}`.trimEnd()).join('\n')

describe('the mark before each line', () => {
  itPeels([
    ['of an outline goes', marked('- '), LINES.join('\n')],
    ['of an outline goes at any depth', `- Orca\n${marked('    - ')}`, `Orca\n${LINES.join('\n')}`],
    ['of a table goes', marked('| '), LINES.join('\n')],
    ['of a table goes on both sides', LINES.map((line) => `| ${line.padEnd(20)} |`).join('\n'), LINES.join('\n')],
    [
      'of a drawn box goes on both sides, under its lid',
      `┌──────┐\n${[...THRICE, ...THRICE].map((line) => `│ ${line.padEnd(20)} │`).join('\n')}`,
      `┌──────┐\n${[...THRICE, ...THRICE].join('\n')}`,
    ],
    ['of a comment goes', marked('// '), LINES.join('\n')],
    [
      'goes where lines of a list have one of their own',
      marked('* * '),
      LINES.map((line) => `* ${line}`.trim()).join('\n'),
    ],
    ['goes where one of twenty lines has none', `${marked('- ', THRICE)}\nHeads`, `${THRICE.join('\n')}\nHeads`],
    ['stays where one of ten has none', `${marked('- ')}\nHeads`, `${marked('- ')}\nHeads`],
    ['stays on five lines', marked('- ', LINES.slice(0, 5)), marked('- ', LINES.slice(0, 5))],
    ['stays where lines have others', marked('- ').replace('- 5', '* 5'), marked('- ').replace('- 5', '* 5')],
    ['that touches the words stays', marked('#'), marked('#')],
    ['of an added line goes', marked('+'), LINES.join('\n')],
    [
      'of an added line goes under what stands over a file',
      `diff --git a/x b/x\n@@ -0,0 +1,7 @@\n${marked('+')}`,
      `diff --git a/x b/x\n@@ -0,0 +1,7 @@\n${LINES.join('\n')}`,
    ],
    ['of an added line stays where others have none', `${marked('+')}\nHeads`, `${marked('+')}\nHeads`],
    ['of an added line stays under other words', `Heads\n${marked('+')}`, `Heads\n${marked('+')}`],
    ['stays in a file of other lines', `@@ -0,0 +1,7 @@\n${LINES.join('\n')}`, `@@ -0,0 +1,7 @@\n${LINES.join('\n')}`],
    ['stays on a first line', `+5\n${LINES.join('\n')}`, `+5\n${LINES.join('\n')}`],
  ])
})

describe('a page with a mark before each line is read as without that', () => {
  it.each(['- ', '* ', '+ ', '+', '| ', '│ ', '•\t', '·\t', '# ', '// ', '    - '])('%s', (mark) => {
    expect(expectReadAlike((text) => marked(mark, text.replace(/\n$/, '').split('\n')))).toBeGreaterThan(90)
  })
})
