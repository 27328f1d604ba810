import { describe, expect, it } from 'vitest'
import { expectPairReadAlike, expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

type NumberLine = (line: string, number: number) => string

const PROGRAMS: Record<string, NumberLine> = {
  'cat -n': (line, number) => `${String(number).padStart(6)}\t${line}`,
  'cat -n, without the space at lines’ ends': (line, number) => `${String(number).padStart(6)}\t${line}`.trimEnd(),
  'grep -n': (line, number) => `${number}:${line}`,
  'an arrow': (line, number) => `${String(number).padStart(6)}→${line}`,
  'a bar': (line, number) => `${String(number).padStart(4)} | ${line}`,
  vim: (line, number) => `${String(number).padStart(3)} ${line}`,
  'an agent’s log': (line, number) => `L${number}: ${line}`,
  'two spaces': (line, number) => `${String(number).padStart(3)}  ${line}`,
}

/** How scripts and people number lines, which is also how tools number a page's links. */
const LISTS: Record<string, NumberLine> = {
  brackets: (line, number) => `[${number}] ${line}`,
  'brackets and colons': (line, number) => `[${number}]: ${line}`,
  'an ordered list': (line, number) => `${number}. ${line}`,
  parentheses: (line, number) => `(${number}) ${line}`.trimEnd(),
  'the word': (line, number) => `Line ${number}: ${line}`,
}

const numberLines = (text: string, numberLine: NumberLine): string =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => numberLine(line, index + 1))
    .join('\n')

describe('the numbers of lines', () => {
  itPeels([
    ['go', '1\tOrca\n2\t\n3\tWe study heads.', 'Orca\n\nWe study heads.'],
    ['go behind a command', '$ cat -n a.txt\n 1\tOrca\n 2\tHeads\n 3\t', '$ cat -n a.txt\nOrca\nHeads\n'],
    ['go from whatever number on', '98:Orca\n99:\n100:We study heads.', 'Orca\n\nWe study heads.'],
    ['go where blank lines have none', '  1\tOrca\n\n  2\tHeads\n\n  3\tTides', 'Orca\n\nHeads\n\nTides'],
    ['go where a mail wrapped some', '1\tOrca\n2\tWe study\nheads.\n3\tTides', 'Orca\nWe study\nheads.\nTides'],
    ['go with the spaces that all lines have', '1:  Orca\n2:   We\n3:\n4:  Tides', 'Orca\n We\n\nTides'],
    ['stay on two lines', '1\tOrca\n2\tHeads', '1\tOrca\n2\tHeads'],
    ['stay where they do not count up by one', '1 Orca\n3 Heads\n5 Tides', '1 Orca\n3 Heads\n5 Tides'],
    ['stay on half the lines', '1\nOrca\n2\nHeads', '1\nOrca\n2\nHeads'],
    [
      'go over all that they count',
      '\n1. Orca\n2.\n3. We\n4. study\n5. heads\n6. Tides',
      '\nOrca\n\nWe\nstudy\nheads\nTides',
    ],
    ['stay on five lines of a list', '1) a\n2) b\n3) c\n4) d\n5) e', '1) a\n2) b\n3) c\n4) d\n5) e'],
    [
      'stay where a list’s last line has none',
      '1. a\n2. b\n3. c\n4. d\n5. e\n6. f\ng',
      '1. a\n2. b\n3. c\n4. d\n5. e\n6. f\ng',
    ],
    ['stay in an ordered list', '1. Orca\n2. Heads\n3. Tides', '1. Orca\n2. Heads\n3. Tides'],
    ['which are none, stay', '1 Orca\n2 Heads\n3 Tides\n4\n4', 'Orca\nHeads\nTides\n\n4'],
  ])
})

describe('a page whose lines are numbered is read as without that', () => {
  it.each(Object.entries(PROGRAMS))('%s', (_program, numberLine) => {
    expect(expectReadAlike((text) => numberLines(text, numberLine))).toBeGreaterThan(90)
  })

  it.each(Object.entries(LISTS))('%s, where no links are listed', (_list, numberLine) => {
    const listsLinks = (text: string): boolean => /^ *(?:\[\d+\]|\d+\.):? (?:http|file)/m.test(text)
    expect(
      expectReadAlike(
        (text) => numberLines(text, numberLine),
        (text) => !listsLinks(text),
      ),
    ).toBeGreaterThan(90)
  })

  it.each([
    ['list-w3m', 'search-lynx'],
    ['search-lynx', 'paper-html2text-references'],
    ['paper-beautifulsoup', 'search-innertext'],
    ['paper-jina', 'paper-main-text'],
    ['trending-main-text', 'cards-innertext'],
  ])('%s over %s', (first, second) => {
    for (const numberLine of Object.values(PROGRAMS))
      expect(expectPairReadAlike(first, second, (text) => numberLines(text, numberLine))).toBeGreaterThan(1)
  })
})
