import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { partJoinedCards } from '../../src/rereading/joined-cards.js'

const HEAD =
  'Daily Papers - Hugging Face Hugging Face|Models|Datasets|Log In|Sign Up|new|Get trending papers in your email inbox!|Subscribe|Daily Papers|by AK and the research community'
const CARD = '9|Terns|⟨We sing.⟩|4 authors|·|Oct 3'
const FOOT = 'Previous|Next|System theme|Company|TOS'

/** Each page shows with `|` where its parts meet, which the text has spaces for; abstracts are in angles. */
describe('the cards of a page that a tool joined with spaces', () => {
  it.each<readonly [name: string, page: string]>([
    [
      'a search page',
      `${HEAD}|Oct 2|24|Owls at Noon|⟨We study owls. They sing.⟩|4 authors|·|Oct 14, 2025|7|12|Sparse Heads|⟨Large models sing.⟩|2 authors|·|Oct 3|5|${FOOT}`,
    ],
    [
      'a search page with a header in capitals, and a dash for no votes',
      `${HEAD}|OCT 2|-|Owls at Noon|⟨We study owls.⟩|4 authors|·|Oct 14, 2025|-|Sparse Heads|⟨Large models sing.⟩|2 authors|·|Oct 3`,
    ],
    ['a month’s search page', `${HEAD}|May 2026|24|Owls at Noon|⟨We study owls.⟩|4 authors|·|May 14, 2026|7`],
    [
      'cards alone',
      '24|Owls at Noon|⟨We study owls.⟩|4 authors|·|3 days ago|7|12|Sparse Heads|⟨Large models sing.⟩|·|Oct 3',
    ],
    ['an organization in place of the authors', `Owls at Noon|⟨We study owls.⟩|Tide Lab|·|Oct 14, 2025|7|${CARD}`],
    ['an organization with a place in its name', `Owls at Noon|⟨We study owls.⟩|Noon at Tide|·|Oct 14, 2025|7|${CARD}`],
    ['an organization and authors', 'Owls at Noon|⟨We study owls.⟩|Tide Lab|·|4 authors|·|Oct 14, 2025|7'],
    [
      'an organization behind an address',
      `Owls at Noon|⟨We study owls at https://tide.example/owls⟩|Tide Lab|·|Oct 14, 2025|7|${CARD}`,
    ],
    ['no organization that nothing parts', `Owls at Noon|⟨We study owls with Tide Lab⟩|·|Oct 14, 2025|7|${CARD}`],
    ['marks of avatars', 'Owls at Noon|⟨We study owls.⟩|*|*|•|4 authors|·|Oct 14, 2025|7'],
    [
      'a trending page, with each card twice',
      `${HEAD}|Submitted by|jfeldt|Owls at Noon|⟨We study owls.⟩|4 authors|·|Published on Oct 14, 2025|Upvote|7|GitHub|2.12k|arXiv Page|` +
        `Submitted by|jfeldt|Owls at Noon|⟨We study owls.⟩|4 authors|·|Oct 14, 2025|Upvote|7|GitHub|2.12k|arXiv Page|${FOOT}`,
    ],
    [
      'a trending page without boxes',
      'Submitted by|jfeldt|Owls at Noon|⟨We study owls.⟩|Tide Lab|·|Published on Oct 14, 2025|arXiv Page|Submitted by|mira|Sparse Heads|⟨Large models sing.⟩|·|Published on Oct 14, 2025|GitHub|7|arXiv Page',
    ],
    [
      'what a script puts between cards',
      '24|Owls at Noon|⟨We study owls.⟩|4 authors|·|Oct 14, 2025|7|---|12|Sparse Heads|⟨Large models sing.⟩|·|Oct 3|5|---|-|Terns|⟨We sing.⟩|·|Oct 3|5',
    ],
    [
      'a title whose abstract nothing parts',
      'Sparse Heads|⟨Large models sing.⟩|·|Oct 3|5|12|Owls at Noon|4 authors|·|Oct 14, 2025|7|9|Terns|⟨We sing.⟩|·|Oct 3',
    ],
    [
      'the page’s words in a first title',
      'Spaces of Models|⟨We study spaces, about models and datasets.⟩|4 authors|·|Oct 3',
    ],
    ['a label whose card is gone but for its end', `Submitted by|·|4 authors|·|Oct 14, 2025|7|${CARD}|5|${CARD}`],
    ['a card that the text’s end cut', 'Owls at Noon|⟨We study owls.⟩|4 authors|·|Oct 3|5|12|Terns|⟨We sing⟩'],
  ])('%s', (_name, page) => {
    const text = page.replace(/[⟨⟩]/g, '').replaceAll('|', ' ')
    const parts = partJoinedCards(text) ?? []
    expect(
      parts
        .map((part) => (part.isText ? `⟨${text.slice(part.start, part.end)}⟩` : text.slice(part.start, part.end)))
        .join('|'),
    ).toBe(page)
  })

  it.each([
    [
      'more white space where the source has it: between a title, its abstract and an organization',
      'Owls at noon   Large models sing of owls   Tide Lab  ·  4 authors  ·  Oct 14, 2025 \n\t\t\t\t7     12',
      ['Owls at noon', 'Large models sing of owls', 'Tide Lab', '·', '4 authors', '·', 'Oct 14, 2025', '7', '12'],
    ],
    [
      'a title that its source wraps',
      'Terns We sing. · Oct 3 Owls of Night\n  and Noon We study\nowls. · Oct 14, 2025 Wrens We sing. · Oct 3'.replaceAll(
        ' · ',
        ' 4 authors · ',
      ),
      [
        'Terns',
        'We sing.',
        '4 authors',
        '·',
        'Oct 3',
        'Owls of Night\n  and Noon',
        'We study\nowls.',
        '4 authors',
        '·',
        'Oct 14, 2025',
        'Wrens',
        'We sing.',
        '4 authors',
        '·',
        'Oct 3',
      ],
    ],
    [
      'a wrap that became spaces',
      'Owls of Night   and noon    We study owls. 4 authors · Oct 14, 2025',
      ['Owls of Night   and noon', 'We study owls.', '4 authors', '·', 'Oct 14, 2025'],
    ],
  ])('has %s', (_name, text, parts) => {
    expect(partJoinedCards(text)?.map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  })

  it.each(['---', '## A week of owls', 'https://huggingface.co/papers/2410.10819', '==> b.txt <=='])(
    'stand apart from a line between them: %s',
    (line) => {
      const card = 'Owls at Noon We study owls. 4 authors · Oct 14, 2025 7'
      const text = `24 ${card}\n${line}\n12 ${card}`
      const parts = ['Owls at Noon', 'We study owls.', '4 authors', '·', 'Oct 14, 2025', '7']
      expect(partJoinedCards(text)?.map(({ start, end }) => text.slice(start, end))).toEqual([
        '24',
        ...parts,
        line,
        '12',
        ...parts,
      ])
    },
  )

  it.each([
    ['a page with a line for each part', 'Owls at Noon\nWe study owls.\n4 authors\n·\nOct 14, 2025\n7'],
    [
      'a page with one card in a line',
      `${'Owls at Noon\n\nWe study owls.\n\n4 authors\n·\nOct 14, 2025\n7\n\n'.repeat(2)}Owls We study owls. 4 authors · Oct 14, 2025`,
    ],
    ['a text', 'We study owls.'],
    ['another site', 'A note on owls Owls sing well at noon. 45 points · 2 days ago 12'],
    ['a collection', 'A note on owls We sing. 4 authors · Oct 3 Paper • 2410.10819 • Published Oct 3 • 1'],
    [
      'a list',
      'Submitted by a Owls · 4 authors Submitted by b Sparse Heads · 3 authors Submitted by c We are 2 authors · Oct 3',
    ],
  ])('are not those of %s', (_name, text) => {
    expect(partJoinedCards(text)).toBeNull()
  })
})

/** What a script gives that makes two spaces of the source line ends, and strips lines: `phrase.strip() for phrase in line.split("  ")`. */
describe('a page of which some lines are joined', () => {
  const SENTENCE =
    'We study how owls listen to one another, and what they sing of in small barns, at noon and at night.'

  it('is a search page, if its titles are counts, or begin with them', () => {
    const abstractOf = (title: string) => [SENTENCE, SENTENCE, `This is ${title}.`, SENTENCE].join(' ')
    const card = (votes: number, title: string) =>
      `${votes} ${title} ${abstractOf(title)}\n4 authors · Oct 14, 2025\n${votes + 8}\n`
    const titles = ['Owls at Noon', 'Sparse Heads', 'Terns', 'Medusa', 'Small Barns', 'Heads for Two']
    const cards = titles.map((title, index) => card(index + 3, title)).join('')
    const { papers, diagnostics } = parseDigest(
      `Daily Papers\nby AK and the research community\nOct 16, 2025\n${cards}`,
    )
    expect(papers).toMatchObject(
      titles.map((title, index) => ({ title, abstract: abstractOf(title), upvotes: index + 3, comments: index + 11 })),
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['lost-lines'])
  })

  it('is a trending page, whose cards are as many where each stands twice', () => {
    const copy = (title: string, day: string) =>
      `${title} ${SENTENCE}\nTide Lab · ${day}Oct 14, 2025\nUpvote 7\nGitHub 2.12k\narXiv Page`
    const card = (by: string, title: string) =>
      `Submitted by\n${by} ${copy(title, 'Published on ')} ${copy(title, '')}\n`
    const { papers, diagnostics } = parseDigest(
      `Trending Papers by AK and the research community\n${card('mira', 'Owls at Noon')}${card('lou', 'Sparse Heads')}`,
    )
    const shown = { abstract: SENTENCE, organization: 'Tide Lab', upvotes: 7, githubStars: 2120 }
    expect(papers).toMatchObject([
      { title: 'Owls at Noon', submittedBy: 'mira', ...shown },
      { title: 'Sparse Heads', submittedBy: 'lou', ...shown },
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['lost-lines', 'duplicate-paper', 'duplicate-paper'])
  })
})
