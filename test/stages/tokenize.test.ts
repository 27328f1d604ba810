import { describe, expect, it } from 'vitest'
import { peelMarkup } from '../../src/markup/peel.js'
import type { PlainText } from '../../src/markup/plain-text.js'
import { tokenize } from '../../src/tokens/tokenize.js'

/** A text's tokens, `kind text`, with `#` before the kind of a heading, the count, and the target of the link. */
function show(plain: PlainText): string[] {
  return tokenize(plain).map(({ kind, start, end, heading, value, link }) => {
    const shown = `${heading ? '#' : ''}${kind} ${plain.text.slice(start, end)}`
    return `${shown}${value === null ? '' : ` = ${value}`}${link ? ` -> ${link.target}` : ''}`
  })
}

const LONG = 'x'.repeat(120)

describe('what a line is', () => {
  it.each<readonly [line: string, tokens: string[]]>([
    ['', []],
    ['Orca', ['prose Orca']],
    // Marks.
    ['-', ['dash - = 0']],
    ['–', ['dash – = 0']],
    ['—', ['dash — = 0']],
    ['~', ['bullet ~']],
    ['−', ['dash − = 0']],
    ['\\-', ['dash \\- = 0']],
    ['•', ['bullet •']],
    ['*', ['bullet *']],
    ['·', ['separator ·']],
    ['#', ['bullet #']],
    ['• •', ['bullet • •']],
    ['*   *', ['bullet *   *']],
    ['• Orca', ['prose Orca']],
    ['- * Orca', ['prose Orca']],
    ['# Orca', ['#prose Orca']],
    ['- ### Orca', ['#prose Orca']],
    ['* -', ['dash - = 0']],
    ['- -  ', ['furniture - -']],
    ['-   -   -', ['bullet -   -   -']],
    ['*   -   ◦ ▪ + Orca', ['prose Orca']],
    ['####### Orca', ['prose ####### Orca']],
    ['## ', ['prose ##']],
    ['•Orca', ['prose •Orca']],
    ['A *', ['prose A *']],
    ['* A', ['prose A']],
    ['*\tA', ['prose A']],
    ['#Orca', ['prose #Orca']],
    ['-Orca', ['prose -Orca']],
    ['* Orca *', ['prose Orca *']],
    ['x', ['prose x']],
    ['z', ['prose z']],
    // Phrases.
    ['12', ['number 12 = 12']],
    ['- 12', ['number 12 = 12']],
    ['Oct 6, 2024', ['date Oct 6, 2024']],
    ['Published on Oct 6, 2024', ['date Published on Oct 6, 2024']],
    ['4 authors', ['authors 4 authors = 4']],
    // Marks of other programs' lists are left out before them alone.
    ['■ 4 authors', ['authors 4 authors = 4']],
    ['1. 4 authors', ['authors 4 authors = 4']],
    ['** * *** 4 authors', ['authors 4 authors = 4']],
    ['--- -- 4 authors', ['authors 4 authors = 4']],
    ['o 4 authors · Oct 6, 2024', ['authors 4 authors = 4', 'separator ·', 'date Oct 6, 2024']],
    ['■ 4 authorities', ['prose ■ 4 authorities']],
    ['– Orca', ['prose – Orca']],
    ['43 papers', ['furniture 43 papers']],
    ['· 4 authors · 12', ['separator ·', 'authors 4 authors = 4', 'separator ·', 'number 12 = 12']],
    ['4 authors·12', ['authors 4 authors = 4', 'separator ·', 'number 12 = 12']],
    ['4 authors •\t12', ['authors 4 authors = 4', 'bullet •', 'number 12 = 12']],
    ['• ·', ['separator ·']],
    ['· •', ['separator ·', 'bullet •']],
    // A name before facts.
    ['OCC · May 29 6', ['prose OCC', 'separator ·', 'date May 29 6']],
    ['· • OCC · May 29', ['separator ·', 'bullet •', 'prose OCC', 'separator ·', 'date May 29']],
    ['· OCC · May 29', ['separator ·', 'prose OCC', 'separator ·', 'date May 29']],
    ['OCC • May 29', ['prose OCC', 'bullet •', 'date May 29']],
    ['May 30 Lab · Published on Mar 4, 2026', ['prose May 30 Lab', 'separator ·', 'date Published on Mar 4, 2026']],
    ['May 30 Lab  ·  Mar 4, 2026', ['prose May 30 Lab', 'separator ·', 'date Mar 4, 2026']],
    ['May 30 Lab· Mar 4, 2026', ['prose May 30 Lab', 'separator ·', 'date Mar 4, 2026']],
    // A title that holds a separator.
    ['Heads · Circuits', ['prose Heads · Circuits']],
    ['2024 · Heads', ['prose 2024 · Heads']],
    ['12 Heads · Circuits', ['prose 12 Heads · Circuits']],
    ['Heads · 4 authors · Circuits', ['prose Heads · 4 authors · Circuits']],
    ['Heads ·', ['prose Heads', 'separator ·']],
    ['· Tide Lab', ['separator ·', 'prose Tide Lab']],
    ['4 authors · Lab · May 29', ['prose 4 authors · Lab · May 29']],
    ['· OCC · ·', ['prose · OCC · ·']],
    ['· OCC · •', ['prose · OCC · •']],
    ['May 30 Lab · ·', ['prose May 30 Lab · ·']],
    [
      'May 30 Lab · OCC · Published on Mar 4, 2026',
      ['prose May 30 Lab · OCC', 'separator ·', 'date Published on Mar 4, 2026'],
    ],
    ['May 30 Lab · OCC · Mar 4, 2026', ['prose May 30 Lab · OCC · Mar 4, 2026']],
    // A row of buttons.
    ['View PDF Project page GitHub 1', ['button View PDF', 'button Project page', 'github GitHub 1 = 1']],
    ['View arXiv page View PDF Adders', ['button View arXiv page', 'button View PDF', 'prose Adders']],
    ['to collection', ['furniture to collection']],
    ['View PDF Ask AI GitHub 1', ['button View PDF', 'prose Ask AI', 'github GitHub 1 = 1']],
    ['View PDF files as images', ['prose View PDF files as images']],
    ['View PDFs at Scale', ['prose View PDFs at Scale']],
    ['We View PDF pages', ['prose We View PDF pages']],
    // A collection's card on one line.
    [
      'Orca Paper • 2306.02707 • Published Jun 5, 2023 • 5',
      [
        'prose Orca',
        'paper-label Paper',
        'bullet •',
        'arxiv-id 2306.02707',
        'bullet •',
        'date Published Jun 5, 2023',
        'bullet •',
        'number 5 = 5',
      ],
    ],
    [
      'Paper page - Heads Paper • 2306.02707 • 5',
      ['prose Paper page - Heads', 'paper-label Paper', 'bullet •', 'arxiv-id 2306.02707', 'bullet •', 'number 5 = 5'],
    ],
    ['Orca Paper • 2306.02707 • and more', ['prose Orca Paper • 2306.02707 • and more']],
    ['Paper Cuts', ['prose Paper Cuts']],
    // Longer lines than a card's are prose.
    [
      `${LONG} Lab of Many Names and of One More · 4 authors`,
      [`prose ${LONG} Lab of Many Names and of One More · 4 authors`],
    ],
    [`${'x'.repeat(148)} · 4 authors`, [`prose ${'x'.repeat(148)}`, 'separator ·', 'authors 4 authors = 4']],
    [`${'x'.repeat(149)} · 4 authors`, [`prose ${'x'.repeat(149)} · 4 authors`]],
    [`${LONG} Lab · 4 authors`, [`prose ${LONG} Lab`, 'separator ·', 'authors 4 authors = 4']],
    [
      `${'x'.repeat(427)} Paper • 2306.02707 • 5`,
      [`prose ${'x'.repeat(427)}`, 'paper-label Paper', 'bullet •', 'arxiv-id 2306.02707', 'bullet •', 'number 5 = 5'],
    ],
    [`${'x'.repeat(428)} Paper • 2306.02707 • 5`, [`prose ${'x'.repeat(428)} Paper • 2306.02707 • 5`]],
    [`- ${LONG.repeat(4)}`, [`prose ${LONG.repeat(4)}`]],
    // Lines that are one thing as a whole.
    ['Authors:', ['authors-label Authors:']],
    ['Authors: , , ,', ['authors-label Authors: , , ,']],
    ['AUTHORS:', ['authors-label AUTHORS:']],
    ['Authors', ['authors-label Authors']],
    ['Authors (15):', ['authors-label Authors (15):']],
    ['Generated by Qwen/Qwen2.5-7B', ['summary-label Generated by Qwen/Qwen2.5-7B']],
    ['AI-generated summary by Kimi-K2', ['summary-label AI-generated summary by Kimi-K2']],
    ['Summary generated by AI', ['summary-label Summary generated by AI']],
    ['Submitted by mira', ['submitted-by Submitted by mira']],
    ['Submitted bymira', ['submitted-by Submitted bymira']],
    ['SubscribeSubmitted by_mira_', ['submitted-by SubscribeSubmitted by_mira_']],
    ['submitted bymira', ['prose submitted bymira']],
    ['submitted by a bot, 30', ['prose submitted by a bot, 30']],
    ['submitted by hand', ['prose submitted by hand']],
    ['SUBMITTED BY mira', ['submitted-by SUBMITTED BY mira']],
    ['Submitted by Dr. Mira Okonkwo on Oct 1, 2024', ['submitted-by Submitted by Dr. Mira Okonkwo on Oct 1, 2024']],
    ['Submitted by Okonkwo, Mira on Oct 1', ['submitted-by Submitted by Okonkwo, Mira on Oct 1']],
    ['· Submitted by Prof. Dr. Feldt on Oct 1', ['submitted-by · Submitted by Prof. Dr. Feldt on Oct 1']],
    ['Submitted by Prof. Mira Feldt', ['submitted-by Submitted by Prof. Mira Feldt']],
    ['Submitted by volunteers. Heads grow', ['prose Submitted by volunteers. Heads grow']],
    ['Submitted by: mira', ['submitted-by Submitted by: mira']],
    ['Submitted by volunteers, prompts grow', ['prose Submitted by volunteers, prompts grow']],
    ['Submitted by volunteers. We study', ['prose Submitted by volunteers. We study']],
    ['Submitted by volunteers.', ['prose Submitted by volunteers.']],
    ['Submitted by Nobody: Ghost Authors', ['prose Submitted by Nobody: Ghost Authors']],
    [`Submitted by${'x'.repeat(61)}`, [`submitted-by Submitted by${'x'.repeat(61)}`]],
    [`Submitted by${'x'.repeat(62)}`, [`prose Submitted by${'x'.repeat(62)}`]],
    [
      'Tide Lab · * * · 4 authors',
      ['prose Tide Lab', 'separator ·', 'bullet *', 'bullet *', 'separator ·', 'authors 4 authors = 4'],
    ],
    ['Upvote 226+218', ['upvote Upvote 226+218 = 226']],
    ['AUG', ['month AUG']],
    ['Paper page - Heads · 12', ['furniture Paper page - Heads · 12']],
    ['Datasets citing this paper 0', ['community Datasets citing this paper 0']],
  ])('%s', (line, tokens) => {
    expect(show(peelMarkup(line, 0))).toEqual(tokens)
  })

  it('is told of each line on its own', () => {
    expect(show(peelMarkup('Heads and more\nOCC · May 29\nCircuits\n4 authors • 12\n-\n• •\nMedusa', 0))).toEqual([
      'prose Heads and more',
      'prose OCC',
      'separator ·',
      'date May 29',
      'prose Circuits',
      'authors 4 authors = 4',
      'bullet •',
      'number 12 = 12',
      'dash - = 0',
      'bullet • •',
      'prose Medusa',
    ])
  })
})

describe('a token’s link', () => {
  it('is the first that touches it', () => {
    const text = '[Orca](/a) and [Medusa](/b)\nno link\n[4 authors](/c) · [12](/d)\n13\n[14](/e)\n'
    expect(show(peelMarkup(text, 0))).toEqual([
      'prose Orca and Medusa -> /a',
      'prose no link',
      'authors 4 authors = 4 -> /c',
      'separator ·',
      'number 12 = 12 -> /d',
      'number 13 = 13',
      'number 14 = 14 -> /e',
    ])
  })

  it('is not one that only stands beside it', () => {
    expect(show(peelMarkup('[4 authors](/a)·[12](/b)', 0))).toEqual([
      'authors 4 authors = 4 -> /a',
      'separator ·',
      'number 12 = 12 -> /b',
    ])
  })
})
