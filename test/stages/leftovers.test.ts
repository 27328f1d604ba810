import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

const PAGE =
  'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\nOrca\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024\n'
const LIST =
  'Daily Papers\nbyAK and the research community\nFeb 25\n\nSubmitted by\njfeldt\n\n12\n\nOrca\n\n·\n4 authors\n'
const PAPER =
  'Papers\narxiv:2306.02707\n\nOrca\n\nPublished on Jun 5, 2023\n\nAuthors:\nAna Roe\n\nAbstract\n\nWe study heads.\n\nView PDF\n\n'
const TABS =
  'Daily Papers\nby\nAK\nand the research community\nSearch by arxiv id or title\nSubmit a paper\nAug 1, 2024\n'
const TRANSLATED = 'Eingereicht von\njfeldt\n12\nOrca\n·\n4 Autoren\n5\n'
const SAVED = '---\ntitle: Daily Papers of a day\nby: someone\n---\n'

/** The texts that a page's diagnostics point at. */
const leftOf = (text: string): string[] => parseDigest(text).diagnostics.map(({ start, end }) => text.slice(start, end))

describe('what belongs to no paper', () => {
  it.each<readonly [name: string, text: string, left: string[]]>([
    [
      'words between the page’s title and a number',
      'Submitted by mira\nOrca\nDaily Papers\n·\nWhales\n1\n',
      ['Whales\n1'],
    ],
    ['nothing', PAGE, []],
    ['a number under the tabs', 'Models\nDatasets\nSpaces\n5\nReport\nPaper • 2306.02707', ['5']],
    ['a name under the tabs', 'Models\nDatasets\nSpaces\njfeldt\n5\nReport\nPaper • 2306.02707', ['jfeldt\n5']],
    ['words of the page that a tool wrapped', `Hugging\nFace\n\nModels\n\n- Sign\n  Up\n\n${PAGE}`, []],
    ['words that are not the page’s, on two lines', `Sign\nHere\n\n${PAGE}`, ['Sign\nHere']],
    ['what a tool wrote before the page', SAVED + PAGE, []],
    ['a text before that', `Notes of a day\n\n${SAVED}${PAGE}`, ['Notes of a day']],
    ['a text after that', `${SAVED}Notes of a day\n\n${PAGE}`, ['Notes of a day']],
    ['a text before the page', `Notes of a day\n\n${PAGE}`, ['Notes of a day']],
    ['a text after the page', `${PAGE}\nSystem theme\n\nNotes of a day\n`, ['Notes of a day']],
    ['two texts', `Notes\n\n${PAGE}\nSystem theme\n\nMore\nnotes\n`, ['Notes', 'More\nnotes']],
    ['what a tool wrote behind a page', `${PAGE}\nSystem theme\n\n${SAVED}\nMore notes\n`, ['More notes']],
    [
      'marks of a card where no card is',
      `${PAGE}\nSystem theme\nUpvote\n•\n·\n-\n+12\nView PDF\nGitHub 3\n#1 Paper of the day\n`,
      [],
    ],
    ['a count in the form of voters that are not shown', PAGE.replace('2024', '2024\n+12'), ['+12']],
    ['counts where no card is', `${PAGE}\nSystem theme\n\n12\n\n3 authors\n`, ['12\n\n3 authors']],
    ['a query between the banner and the date', PAGE.replace('Feb', 'circuits\nFeb'), []],
    [
      'the day of a collection whose name is cut off',
      'updated Oct 1, 2024\n\nOrca\n\nPaper • 2306.02707 • Published Jun 5, 2023 • 4\n',
      [],
    ],
    [
      'votes that a collection shows again, and no others',
      'Orca\n\nPaper • 2306.02707 • Published Jun 5, 2023 • 4\n\nUpvote\n\n12\n\n[ ]\n\n15\n',
      ['15'],
    ],
    [
      'votes for a collection',
      'AK’s Collections\n\nUpvote\n\n12\n\nOrca\n\nPaper • 2306.02707 • Published Jun 5, 2023 • 4\n',
      ['AK’s Collections'],
    ],
    [
      'votes for a collection, which their link tells, under its name',
      '## Orcas\n\n[12](https://huggingface.co/login?next=%2Fx)\n\nOrca\n\nPaper • 2306.02707 • Published Jun 5, 2023 • 4\n',
      ['## Orcas\n\n[12'],
    ],
    [
      'a title that a tool kept on two lines',
      `Paper page - ${'Orca '.repeat(9)}\nof a Day\nHugging Face\n\n${PAPER}`,
      [],
    ],
    [
      'a line under a short title that a tool kept',
      `Paper page - Orca\nof a Day\nHugging Face\n\n${PAPER}`,
      ['of a Day'],
    ],
    [
      'a line under such a title and a blank line',
      `Paper page - ${'Orca '.repeat(9)}\n\nof a Day\nHugging Face\n\n${PAPER}`,
      ['of a Day'],
    ],
    [
      'two lines under such a title',
      `Paper page - ${'Orca '.repeat(9)}\nof a Day\nof an Hour\n\n${PAPER}`,
      ['of a Day\nof an Hour'],
    ],
    [
      'a paper’s address under such a title, which is no part of it',
      `Paper page - ${'Orca '.repeat(9)}\narxiv:2503.10020\nHugging Face\n\n${PAPER}`,
      ['arxiv:2503.10020'],
    ],
    ['a query between the banner and the tabs', PAGE.replace('Feb', 'circuits\nDaily\nWeekly\nFeb'), []],
    ['two lines between them', PAGE.replace('Feb', 'a\nb\nDaily\nWeekly\nFeb'), ['a\nb']],
    ['a line between the tabs', PAGE.replace('Feb', 'Daily\ncircuits\nWeekly\nFeb'), ['circuits']],
    ['a query over the page’s title', PAGE.replace('Daily', 'circuits\n\nDaily'), ['circuits']],
    ['a query between the page’s own lines', PAGE.replace('byAK', 'circuits\nbyAK'), ['circuits']],
    ['a number between the banner and the date', PAGE.replace('Feb', '12\nFeb'), ['12']],
    ['a query without a date under it', PAGE.replace('Feb 25, 2026', 'circuits\nSubscribe'), ['circuits']],
    ['a query over a date on two lines', PAGE.replace('Feb 25, 2026', 'circuits\nAUG\n1'), ['AUG\n1']],
    ['a tab of a list', LIST.replace('Feb', 'Weekly\nFeb'), ['Feb 25']],
    [
      'a text over the date of a list, which has no query',
      LIST.replace('Feb', 'By taste\nFeb'),
      ['By taste', 'Feb 25'],
    ],
    ['the discussion of a paper', `${PAPER}Community\n\nNothing was decided.\n`, []],
    [
      'a day behind a paper that was submitted on another',
      PAPER.replace('\n\nAuthors', '\nSubmitted by\nmira\non Jun 7, 2023\n\nAuthors').replace(
        'PDF',
        'PDF\n\nJun 9, 2023',
      ),
      ['Jun 9, 2023'],
    ],
    [
      'a text over a paper without an identifier',
      PAPER.replace('arxiv:2306.02707\n', '\nNotes of a day\n\n'),
      ['Notes of a day'],
    ],
    ['a text over a paper', `Notes of a day\n${PAPER}`, ['Notes of a day']],
  ])('%s', (_name, text, left) => {
    expect(leftOf(text)).toEqual(left)
  })
})

describe('messages about what belongs to no paper', () => {
  const BANNER = 'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\n'
  const UNTITLED = '•\n  •   4 authors\n·\nOct 6, 2024'

  it.each<readonly [name: string, text: string, code: string, found: string, at: string]>([
    [
      'text on one line',
      `Notes  of\ta day\n\n\nand more\n\n${PAGE}`,
      'unrecognized-text',
      'Expected a paper or a known part of the page, found "Notes of a day and more"',
      'Notes  of\ta day\n\n\nand more',
    ],
    [
      'a card without a title, under one that has it',
      `${PAGE}\n${UNTITLED}`,
      'unreadable-paper',
      'Expected one paper with its title and its own text, found "• • 4 authors · Oct 6, 2024"',
      UNTITLED,
    ],
    [
      'the first characters of such a card',
      `${PAGE}\n•\n${'  •\n'.repeat(50)}  • 4 authors\n·\nOct 6, 2024`,
      'unreadable-paper',
      `Expected one paper with its title and its own text, found "•${' •'.repeat(38)}..."`,
      `•\n${'  •\n'.repeat(50)}  • 4 authors\n·\nOct 6, 2024`,
    ],
    [
      'a page whose only card has no title',
      `${BANNER}${UNTITLED}`,
      'no-papers',
      'Expected cards with titles, found only 1 card without one',
      `${BANNER}${UNTITLED}`,
    ],
    [
      'a page whose cards have no titles, whatever stands under them',
      `  ${BANNER}${UNTITLED}\n\n${UNTITLED}\n\nSystem theme\n\nMore notes  \n`,
      'no-papers',
      'Expected cards with titles, found only 2 cards without one',
      `${BANNER}${UNTITLED}\n\n${UNTITLED}\n\nSystem theme\n\nMore notes`,
    ],
    [
      'a page whose words nobody knows, as a browser translates them',
      `${TABS}${TRANSLATED.repeat(3)}System theme`,
      'no-papers',
      "Expected cards with titles, found only 4 texts that are no known card's",
      `${TABS}${TRANSLATED.repeat(3)}System theme`,
    ],
  ])('%s', (_name, text, code, message, at) => {
    const { diagnostics } = parseDigest(text)
    expect(diagnostics).toMatchObject([{ code, message }])
    expect(diagnostics.map(({ start, end }) => text.slice(start, end))).toEqual([at])
  })
})

it('a line in a card without a title is told once, with the card', () => {
  const text =
    'Diffusion\n·\nPublished Feb 4, 2026\nSubmitted by\nProject ·\nFeb 4, 2026\nOwls fly at dusk over ponds\nGitHub\nSubmitted by\n'
  const at = text.indexOf('Project')
  const codes = parseDigest(text)
    .diagnostics.filter(({ start, end }) => start <= at && at < end)
    .map(({ code }) => code)
  expect(codes).toEqual(['unreadable-paper'])
})
