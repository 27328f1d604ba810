import { describe, expect, it } from 'vitest'
import { peelMarkup } from '../../src/markup/peel.js'
import { splitTitle } from '../../src/records/abstract/title.js'
import { readsLikeTitle } from '../../src/records/title-words.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import { pageOf } from '../support/tokens.js'

/** How many of a text's lines are the title; the text's last line is what ends the card, unless it is cut. */
function countTitleLines(text: string, width: number, isCut: boolean): number {
  const plain = peelMarkup(text, 0)
  const tokens = tokenize(plain)
  const { lines, end } = splitTitle(pageOf(plain.text, tokens, width), 0, tokens.length - (isCut ? 0 : 1))
  expect(end).toBe(lines.length)
  return lines.length
}

const WIDE = Number.POSITIVE_INFINITY
const ABSTRACT = 'x'.repeat(251)
/** 69 characters: no word has room behind it. */
const FULL = 'Owls '.repeat(14).trim()

describe('the lines of a title', () => {
  it.each<readonly [name: string, lines: string[], width: number, count: number]>([
    ['one line', ['Orca'], WIDE, 1],
    ['a line over a blank line', ['Orca', '', 'Learning'], WIDE, 1],
    ['a line that had to wrap', ['Orca Learns from', 'Explanations'], 20, 2],
    ['a line that had to wrap over a blank line', ['Orca Learns from', 'Explanations', '', 'We study'], 20, 2],
    ['a line that did not have to wrap', ['Orca Learns', 'We study'], 20, 1],
    ['lines that had to wrap', ['Orca Learns from', 'Explanations of', 'Teachers', 'We study'], 20, 3],
    // Lines as wide as the page's that are too many for a title.
    ['wrapped lines of 250 characters', Array<string>(3).fill('x'.repeat(82)).concat('x'), 82, 4],
    ['wrapped lines of more', Array<string>(3).fill('X'.repeat(82)).concat('XX'), 82, 1],
    [
      'wrapped lines of more, the first unfinished',
      [`${'x'.repeat(81)}:`, ...Array<string>(3).fill('X'.repeat(82))],
      82,
      2,
    ],
    ['wrapped lines of more, all unfinished', Array<string>(4).fill(`${'X'.repeat(81)}:`), 82, 4],
    ['one line of more than 250', ['X'.repeat(251), 'Y'], 300, 1],
    // A title that was broken by hand stands over a blank line.
    ['two lines of which the first has 29 characters', ['X'.repeat(29), 'A Study', '', 'We'], WIDE, 1],
    ['two lines of which the first has 30', ['X'.repeat(30), 'A Study', '', 'We'], WIDE, 2],
    ['two lines of which the second has 120', ['X'.repeat(30), 'X'.repeat(120), '', 'We'], WIDE, 2],
    ['two lines of which the second has 121', ['X'.repeat(30), 'X'.repeat(121), '', 'We'], WIDE, 1],
    ['two lines of which the second is a sentence', ['X'.repeat(30), 'A study.', '', 'We'], WIDE, 1],
    ['three lines of which the second is short', ['X'.repeat(30), 'A Study', 'And More', '', 'We'], WIDE, 1],
    ['three lines of a narrow column', ['X'.repeat(30), 'X'.repeat(30), 'And More', '', 'We'], WIDE, 3],
    ['four', [...Array<string>(3).fill('X'.repeat(30)), 'And More', '', 'We'], WIDE, 4],
    ['five', [...Array<string>(4).fill('X'.repeat(30)), 'And More', '', 'We'], WIDE, 1],
    ['three of which the last ends in a colon', ['X'.repeat(30), 'X'.repeat(30), 'And More:', '', 'We'], WIDE, 1],
    ['three of which one begins an abstract', ['X'.repeat(30), `We ${'x'.repeat(30)}`, 'and more', '', 'We'], WIDE, 1],
    ['three of 250 characters', ['X'.repeat(100), 'X'.repeat(100), 'X'.repeat(48), '', 'We'], WIDE, 3],
    ['three of 251', ['X'.repeat(100), 'X'.repeat(100), 'X'.repeat(49), '', 'We'], WIDE, 1],
    ['two lines of which the first has 250', ['X'.repeat(250), 'A Study', '', 'We'], WIDE, 2],
    ['two lines of which the first has 251', ['X'.repeat(251), 'A Study', '', 'We'], WIDE, 1],
    ['two lines over nothing', ['X'.repeat(30), 'A Study'], WIDE, 1],
    // An abstract on the next line but one.
    ['two lines over a long one, unfinished', ['Orca:', 'Learning', ABSTRACT], WIDE, 2],
    ['two lines over a long one, finished', ['Orca', 'Learning', ABSTRACT], WIDE, 1],
    ['one line over a long one, unfinished', ['Orca:', ABSTRACT], WIDE, 1],
    ['three lines over a long one, unfinished', ['Orca:', 'Learning', 'More', ABSTRACT], WIDE, 1],
    ['two lines over one of 250 characters, unfinished', ['Orca:', 'Learning', 'x'.repeat(250)], WIDE, 1],
    // A title that was wrapped, over an abstract that was wrapped wider.
    ['two lines, the first without room, over full lines', [FULL, 'Learning', FULL, FULL, 'x'], WIDE, 2],
    ['the same over one line', [FULL, 'Learning', FULL], WIDE, 1],
    ['the same over a last line that had no room', [FULL, 'Learning', FULL, 'x'.repeat(20)], WIDE, 2],
    ['the same over lines that are not full', [FULL, 'Learning', 'x'.repeat(40), 'y', 'x'], WIDE, 1],
    ['two full lines over full lines', [FULL, FULL, FULL, FULL, 'x'], WIDE, 1],
    ['a first line with room', ['X'.repeat(57), 'Learning', FULL, FULL, 'x'], WIDE, 1],
    ['a first line without', ['X'.repeat(58), 'Learning', FULL, FULL, 'x'], WIDE, 2],
    ['a first line of 76 characters', ['X'.repeat(76), 'Learning', FULL, FULL, 'x'], WIDE, 2],
    ['a first line of 77 characters', ['X'.repeat(77), 'Learning', FULL, FULL, 'x'], WIDE, 1],
    ['a sentence under a first line without room', [FULL, 'TL;DR it learns', FULL, FULL, 'x'], WIDE, 1],
    ['a short sentence under such a line', [FULL, 'It learns.', FULL, FULL, 'x'], WIDE, 1],
    ['a version under such a line', [FULL, 'Orca 2.5', FULL, FULL, 'x'], WIDE, 2],
    ['a label under such a line', [FULL, 'Code:', FULL, FULL, 'x'], WIDE, 1],
    [
      'a line of small words over a sentence, in lines that had to wrap',
      [
        'Will we run out of data? Limits of scaling on human-generated data',
        'Recent progress in the development of whales and of seas is slow for',
        `${FULL},`,
        `${FULL},`,
        `${FULL}.`,
        'x',
      ],
      69,
      1,
    ],
    [
      'a line over a name in small letters that begins a text',
      [
        FULL,
        'gpt-oss-20b and gpt-oss-120b are models of whales and of seas that swim',
        `${FULL},`,
        `${FULL},`,
        `${FULL}.`,
        'x',
      ],
      80,
      1,
    ],
    // A page whose widest line is the title.
    ['a line longer than the three under it', ['X'.repeat(80), 'X'.repeat(77), 'X'.repeat(77), 'y'], 80, 1],
    ['the same, which stops within a phrase', [`${'X'.repeat(79)}:`, 'X'.repeat(77), 'X'.repeat(77), 'y'], 80, 3],
    ['the same, where somebody wrapped at more columns', ['X'.repeat(82), 'x'.repeat(79), 'x'.repeat(79), 'y'], 82, 3],
    ['a line longer than the two under it', ['X'.repeat(82), 'x'.repeat(79), 'y'], 82, 2],
    ['a line as long as those under it', ['X'.repeat(82), 'x'.repeat(80), 'x'.repeat(80), 'y'], 82, 3],
    // Marks.
    ['a heading over a line', ['# Orca', 'Learning', '', 'We'], WIDE, 2],
    ['a heading over a heading', ['# Orca', '# Learning'], WIDE, 1],
    ['a linked line', ['[Orca](/papers/2306.02707)', 'Learning'], WIDE, 1],
    ['a link over two lines, which are joined', ['[Orca', 'Learning](/papers/2306.02707)', 'We study'], WIDE, 1],
    ['a linked line that left no room', ['[Orca Learns](/papers/2306.02707)', 'Explanations'], 20, 1],
    ['a linked line over a link', ['[Orca Learns](/papers/2306.02707)', '[Explanations](/x)'], 20, 1],
  ])('%s', (_name, lines, width, count) => {
    expect(countTitleLines([...lines, '4 authors'].join('\n'), width, false)).toBe(count)
    expect(countTitleLines(lines.join('\n'), width, true)).toBe(count)
  })
})

it('a title over more lines than a call takes arguments', () => {
  const lines = Array.from({ length: 250_000 }, () => 'x')
  expect(countTitleLines(['Orca', ...lines, '4 authors'].join('\n'), WIDE, false)).toBe(1)
})

describe('a title’s line that goes on in the next', () => {
  it.each<readonly [first: string, second: string, goesOn: boolean]>([
    ['Orca:', 'Learning', true],
    ['Orca,', 'Learning', true],
    ['Orca -', 'Learning', true],
    ['Orca –', 'Learning', true],
    ['Orca —', 'Learning', true],
    ['Learning with', 'Orca', true],
    ['Learning With', 'Orca', true],
    ['Learning A', 'Orca', true],
    ['Learning', 'with Orca', true],
    ['Learning', 'über Orca', true],
    ['Learning', 'With Orca', false],
    ['Learning', '3D Orca', false],
    ['Orca: Learning', 'Of Heads', false],
    ['Forthwith', 'Orca', false],
    ['Learning with Orca', 'Heads', false],
  ])('%s / %s: %s', (first, second, goesOn) => {
    expect(countTitleLines([first, second, ABSTRACT, '4 authors'].join('\n'), WIDE, false)).toBe(goesOn ? 2 : 1)
  })
})

describe('a title of several lines, wrapped at a width that nothing tells', () => {
  const LONG = 'Learning to Route the Tokens of Very Large Models Through the Heads of Smaller Ones That'
  it.each([
    ['a linked one', `[${LONG}](https://huggingface.co/papers/2306.02707)\nWere Trained\n\nWe study.\n4 authors`, 2],
    ['a linked one over nothing', `[${LONG}](https://huggingface.co/papers/2306.02707)\nWere Trained\n4 authors`, 1],
    [
      'a linked one over a short line',
      `[Orca](https://huggingface.co/papers/2306.02707)\nWere Trained\n\nWe study.\n4 authors`,
      1,
    ],
    [
      'a linked heading',
      `# [${LONG}](https://huggingface.co/papers/2306.02707)\nWere Trained\n\nWe study.\n4 authors`,
      1,
    ],
  ])('%s', (_name, text, lines) => {
    expect(countTitleLines(text, Number.POSITIVE_INFINITY, false)).toBe(lines)
  })

  it('is whole where its first line is the longest by far', () => {
    const text = `${'x'.repeat(79)}\n${'y'.repeat(76)}\n${'z'.repeat(72)}\nx-of-heads\n\nWe study heads.\n4 authors`
    expect(countTitleLines(text, 79, false)).toBe(4)
  })
})

describe('a title that lynx numbered, and a mail wrapped again,', () => {
  const page = (lines: string[], addresses: string[]): string =>
    [
      ...lines,
      '4 authors',
      '',
      'References',
      '',
      ...addresses.map((address, index) => `${index + 1}. ${address}`),
    ].join('\n')
  const ORCA = 'https://huggingface.co/papers/2306.02707'
  const GIT = 'https://huggingface.co/papers/2403.09394'
  it.each<readonly [name: string, text: string, lines: number]>([
    [
      'ends over the text that links as it does',
      page(['[1]Orca Learns from', 'Teachers', 'It Had', '', '[2]We study heads.'], [ORCA, ORCA]),
      3,
    ],
    [
      'not over one that links elsewhere',
      page(['[1]Orca Learns', '', 'From', '', '[2]We study heads.'], [ORCA, GIT]),
      1,
    ],
    ['nor one line of a text', page(['[1]Orca Learns', 'We study', '[2]heads.'], [ORCA, ORCA]), 1],
    [
      'nor over one that is further off than a title is long',
      page(['[1]Orca Learns', ...Array<string>(28).fill('We study'), '', '[2]heads.'], [ORCA, ORCA]),
      1,
    ],
  ])('%s', (_name, text, lines) => {
    expect(countTitleLines(text, 79, false)).toBe(lines)
  })
})

describe('a paragraph that reads like a title', () => {
  const readsSo = (text: string): boolean => {
    const plain = peelMarkup(text, 0)
    const tokens = tokenize(plain)
    return readsLikeTitle(pageOf(plain.text, tokens), 0, tokens.length - 1)
  }

  it.each([
    ['a line', 'Orca Learns', true],
    ['one in lower case', 'orca learns', false],
    ['one with a number', '3D Orca', true],
    ['one in quotes', '“Orca” Learns', true],
    ['an abstract', 'We learn', false],
    ['one with a word like an abstract’s', 'Weather', true],
    ['a sentence', 'Orca learns.', false],
    ['one with a full stop inside', 'Orca 2.5 Learns', true],
    ['an address', 'Orca: https://a.example', false],
    ['250 characters', `O${'x'.repeat(249)}`, true],
    ['251 characters', `O${'x'.repeat(250)}`, false],
    ['two lines', 'Orca\nlearns', true],
    ['two lines of a sentence', 'Orca\nlearns.', false],
    ['a line over a sentence', 'Orca\n\nIt learns.', true],
    ['a line over a mark', 'Orca\n·\nIt learns.', true],
    ['a line over what ends the card', 'Orca', true],
    ['a sentence over what ends the card', 'Orca learns.', false],
  ])('%s', (_name, text, reads) => {
    expect(readsSo(`${text}\nIt goes.`)).toBe(reads)
  })
})
