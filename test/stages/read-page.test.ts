import { describe, expect, it } from 'vitest'
import { type Layout, parseDigest } from '../../src/index.js'

const BANNER = 'Daily Papers\nby AK and the research community\nFeb 25\n\n'
const TEXT = 'Orca\n\nWe study how heads compose into circuits.\n\n'
const END = '4 authors\n·\n'
const DATED = `${TEXT}${END}Oct 6, 2024\n`
const PUBLISHED = `${TEXT}${END}Published on Oct 6, 2024\n`
const COLLECTED = 'Orca\n\nPaper\n•\n2306.02707\n•\nPublished Jun 5, 2023\n•\n2\n'
const SUBMITTED = 'Submitted by\njfeldt\n\n12\n\nOrca\n\n·\n4 authors\n'

describe('the layout of a page', () => {
  it.each<readonly [layout: Layout | null, name: string, text: string]>([
    [
      'paper',
      'the labels of the authors and the abstract',
      'Orca\n\nAuthors:\nAna Roe\n\nAbstract\n\nWe study heads.\n',
    ],
    ['paper', 'the label of the authors, and an identifier', 'arxiv:2306.02707\nOrca\n\nAuthors:\nAna Roe\n'],
    [
      'paper',
      'both labels and the number of the authors',
      `${DATED}\nAuthors:\nAna Roe\n\nAbstract\n\nWe study heads.\n`,
    ],
    ['paper', 'the label of the authors under a date’s label', 'Orca\n\nPublished on Jun 5, 2023\nAuthors:\nAna Roe\n'],
    ['trending', 'the label of the authors in an abstract over a date’s label', `${TEXT}Authors:\n\n${PUBLISHED}`],
    ['trending', 'the label of the authors between dates with labels', `${PUBLISHED}\nAuthors:\n\n${PUBLISHED}`],
    ['search', 'the label of the authors under a date', `${DATED}\nAuthors:\nAna Roe\n`],
    ['search', 'the label of the authors in an abstract', `${BANNER}${TEXT}Authors:\n${END}Oct 6, 2024\n`],
    ['search', 'the label of the abstract alone', `${BANNER}Orca\n\nAbstract\n\nWe study.\n\n${END}Oct 6, 2024\n`],
    ['search', 'the label of the abstract, and an identifier', `2306.02707\n\nAbstract\n\n${DATED}`],
    [null, 'the label of the authors and nothing else', 'Orca\n\nAuthors:\nAna Roe\n'],
    [null, 'the label of the abstract and nothing else', 'Orca\n\nAbstract\n\nWe study heads.\n'],
    ['cards', 'the label of a card', COLLECTED],
    ['cards', 'the label of a card on a page with a banner', `${BANNER}${COLLECTED}`],
    ['cards', 'the label of a card, and a card with an end', `${COLLECTED}\n${DATED}`],
    ['search', 'the label of a card, and more cards with an end', `${COLLECTED}\n${DATED.repeat(2)}`],
    [
      'search',
      'both labels behind more cards with an end than a paper’s page shows',
      `${DATED.repeat(3)}\nGiT\n\nAuthors:\nAna Roe\n\nAbstract\n\nWe study heads.\n`,
    ],
    [
      'search',
      'headings over texts that link to papers, no dates and no submitters',
      '### Orca\n\n[We study heads.](/papers/2306.02707)\n\n4 authors\n\n·\n\n[2](/papers/2306.02707#community)\n',
    ],
    [
      'paper',
      'both labels over comments with names and dates',
      `Orca\n\nAuthors:\nAna Roe\n\nAbstract\n\nWe study heads.\n\nView PDF\n\nCommunity\n\n${'mira · Oct 1, 2025\n\nWe like this paper.\n\n'.repeat(4)}`,
    ],
    ['search', 'the end of a card', DATED],
    ['trending', 'the end of a card with a label for its date, and no button for votes', PUBLISHED],
    ['search', 'the end of a card without a label, and a button for votes', `${DATED}Upvote 3\n`],
    ['trending', 'the end of a card with a label for its date, and a button for votes', `${PUBLISHED}Upvote 3\n`],
    ['trending', 'a label for one of two dates', `${PUBLISHED}\n${DATED}`],
    [
      'paper',
      'an identifier, a label for a date and the label of the abstract, whatever looks like them in the text',
      'arxiv:2306.02707\n\nOrca\n\nPublished on Jun 5, 2023\n\nAbstract\n\nWe study\n2401.10774\nOct 6, 2024\nPublished heads are few\narXiv: a study\n',
    ],
    [
      'paper',
      'a label for a date and the label of the abstract, with a submitter',
      'Orca\n\nPublished on Jun 5, 2023\nSubmitted by mira\n\nAbstract\n\nWe study heads.\n',
    ],
    [null, 'the same, as an article has them', 'Orca\n\nPublished on Jun 5, 2023\n\nAbstract\n\nWe study heads.\n'],
    [null, 'the label of the abstract and a date behind it', 'Orca\n\nAbstract\n\nWe study heads.\n\nJun 5, 2023\n'],
    ['paper', 'an identifier and a label for a date', 'arxiv:2306.02707\n\nOrca\n\nPublished on Jun 5, 2023\n'],
    [
      'search',
      'an identifier without its name, a date and the label of the abstract',
      `2306.02707\n\n${PUBLISHED.replace('Published on ', '')}\nAbstract\n`,
    ],
    [
      'search',
      'the label’s word in an abstract, and a button for votes',
      `Orca\n\nPublished heads are few.\n\n${END}Oct 6, 2024\nUpvote 3\n`,
    ],
    ['trending', 'a label behind a name', `${TEXT}Tide Lab · Published on Oct 6, 2024\nUpvote 3\n`],
    ['trending', 'the button of an identifier', `${DATED}arXiv Page\n`],
    ['trending', 'the button in lower case', `${DATED}arxiv page\n`],
    ['search', 'the button of a paper’s own page', `${DATED}View arXiv page\n`],
    ['search', 'the words of the button in an abstract', `Orca\n\narXiv Page views grow.\n\n${END}Oct 6, 2024\n`],
    ['search', 'the end of a card and a submitter', `Submitted by\njfeldt\n\n${DATED}`],
    ['list', 'a submitter', SUBMITTED],
    ['list', 'a submitter under a banner', `${BANNER}${SUBMITTED}`],
    ['search', 'a banner', BANNER],
    ['search', 'a banner without its date', 'Daily Papers\nby AK and the research community\n'],
    ['list', 'a banner and the button of a list', `${BANNER}Submit a paper\n`],
    [null, 'the button of a list', 'Submit a paper\n'],
    [null, 'the page’s title without its banner', 'Daily Papers\n\nOrca\n\nWe study heads.\n'],
    [null, 'the banner’s words in a text', 'Daily Papers\n\nWe serve no one but the research community\n'],
    [null, 'a text', 'Orca\n\nWe study heads.\n'],
    [null, 'nothing', ''],
  ])('%s: %s', (layout, _name, text) => {
    expect(parseDigest(text).layout).toBe(layout)
  })
})

describe('a text that is no page', () => {
  it('gives no papers, whatever stands in it', () => {
    const { papers, diagnostics } = parseDigest('Daily Papers\n\n### Orca\n\nWe study how heads compose.\n')
    expect(papers).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-layout'])
  })
})

describe('words that w3m breaks', () => {
  const BOX = ' [ ] Upvote\n'
  const WRAPPED = 'Orca\n\nWe study the text/\nimage pairs of heads.\n\n4 authors\n·\nOct 6, 2024\n'
  const indent = (page: string, by: number): string => page.replace(/^(?=.)/gm, ' '.repeat(by))

  it.each([
    ['are one on its own page', `${WRAPPED}${BOX}3\n`, 'text/image'],
    ['are one on a page that was indented', indent(`${WRAPPED}${BOX}3\n`, 2), 'text/image'],
    ['are two on the page of another text browser', indent(`${WRAPPED}${BOX}3\n`, 3), 'text/ image'],
    ['are two on a page without boxes', WRAPPED, 'text/ image'],
    [
      'are one on a page whose comments hold code',
      `arxiv:2306.02707\n\nOrca\n\nPublished on Jun 5, 2023\n${BOX}3\n\nAuthors:\nAna Roe\n\nAbstract\n\nWe study the text/\nimage pairs of heads.\n\nView arXiv page View PDF\n\nCommunity\n\n   print(1)\n`,
      'text/image',
    ],
  ])('%s', (_, page, words) => {
    expect(parseDigest(page).papers.map(({ abstract }) => abstract)).toEqual([`We study the ${words} pairs of heads.`])
  })
})
