import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { findJoinedLine, restoreLines } from '../../src/rereading/joined-lines.js'

const NAVIGATION = 'Daily Papers - Hugging Face Hugging Face Models Datasets Log In Sign Up'
const CARD = 'Submitted by jfeldt 12 Orca: Progressive Learning · 4 authors 2.12k 6'
const ITEM = 'Orca Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11'

/** Each row's last text shows with `|` which spaces become line ends. */
describe('a joined line', () => {
  it.each([
    ['of a list', CARD, 'Submitted by jfeldt|12|Orca: Progressive Learning|·|4 authors|2.12k|6'],
    [
      'of a card without stars, comments and votes',
      'Submitted by mira - Orca • · 1 authors',
      'Submitted by mira|-|Orca|•|·|1 authors',
    ],
    [
      'of several cards, with the page’s wording around them',
      `${NAVIGATION} Oct 2 ${CARD} Submitted by mira 3 3 Ways to Go · 2 authors 2 Previous Next Company TOS Cookies`,
      'Daily Papers - Hugging Face|Hugging Face|Models|Datasets|Log In|Sign Up|Oct 2|' +
        'Submitted by jfeldt|12|Orca: Progressive Learning|·|4 authors|2.12k|6|' +
        'Submitted by mira|3|3 Ways to Go|·|2 authors|2|Previous|Next|Company|TOS|Cookies',
    ],
    [
      'of cards of which most show no votes: a number is a title’s',
      'Submitted by jfeldt Orca · 4 authors Submitted by mira 3 Ways to Go · 2 authors Submitted by a Medusa · 1 authors',
      'Submitted by jfeldt|Orca|·|4 authors|Submitted by mira|3 Ways to Go|·|2 authors|Submitted by a|Medusa|·|1 authors',
    ],
    [
      'whose card shows no authors stays: its title may hold the organization',
      `${CARD} Submitted by mira 3 Medusa Tide Lab 5`,
      'Submitted by jfeldt|12|Orca: Progressive Learning|·|4 authors|2.12k|6|Submitted by mira 3 Medusa Tide Lab 5',
    ],
    [
      'whose empty lines became spaces, too',
      'Submitted by  jfeldt  12  Orca  •  ·  4 authors  6   Submitted by mira - Medusa · 1 authors',
      'Submitted by  jfeldt |12 |Orca |• |· |4 authors |6  |Submitted by mira|-|Medusa|·|1 authors',
    ],
    [
      'of a list over an address in the page’s own script',
      `${CARD} Previous Next import("https://a.example")`,
      'Submitted by jfeldt|12|Orca: Progressive Learning|·|4 authors|2.12k|6|Previous|Next|import("https://a.example")',
    ],
    [
      'whose date has more than a space between month and day',
      `Trending Papers   Oct   2   ${CARD}`,
      'Trending Papers  |Oct  |2  |Submitted by jfeldt|12|Orca: Progressive Learning|·|4 authors|2.12k|6',
    ],
    [
      'of a title with brackets',
      CARD.replace('Learning', '(Early) (Late) Learning [v2]'),
      'Submitted by jfeldt|12|Orca: Progressive (Early) (Late) Learning [v2]|·|4 authors|2.12k|6',
    ],
    [
      'of a list whose source has two spaces before organizations',
      'Submitted by  jfeldt 12 Orca: Progressive Learning  AI at Meta · 4 authors 6',
      'Submitted by  jfeldt|12|Orca: Progressive Learning |AI at Meta|·|4 authors|6',
    ],
    [
      'of a title with two spaces of its own: no others stand in the line',
      'Submitted by jfeldt 12 Learning from  Tides · 4 authors 6',
      'Submitted by jfeldt|12|Learning from  Tides|·|4 authors|6',
    ],
    [
      'of a title with two spaces, behind which no name stands, and one that its source wraps',
      'Submitted by  mira - Heads:  how they rest at night · 1 authors Submitted by lou 7 Orca and   Medusa · 2 authors Submitted by a 7 GiT  at the Edge · 2 authors',
      'Submitted by  mira|-|Heads:  how they rest at night|·|1 authors|Submitted by lou|7|Orca and   Medusa|·|2 authors|Submitted by a|7|GiT  at the Edge|·|2 authors',
    ],
    [
      'of a list over the page’s scripts',
      `${CARD} Submitted by mira - Medusa · 2 authors Previous Next load(["https://js.example"](a))`,
      'Submitted by jfeldt|12|Orca: Progressive Learning|·|4 authors|2.12k|6|Submitted by mira|-|Medusa|·|2 authors|Previous|Next|load(["https://js.example"](a))',
    ],
    ['of a collection’s card', ITEM, 'Orca|Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11'],
    [
      'of a collection with its votes',
      `anaq 's Collections updated about 2 hours ago On heads. Upvote 14 +4 ${ITEM} Medusa Paper • 2401.10774 • Published System theme`,
      "anaq 's Collections|updated about 2 hours ago|On heads.|Upvote|14|+4|Orca|" +
        'Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11|Medusa|Paper • 2401.10774 • Published|System theme',
    ],
    ['of a collection that shows no votes', `Heads updated ${ITEM}`, `Heads|updated|Orca|${ITEM.slice(5)}`],
    [
      'of a title that ends in the page’s own words',
      `Diffusion Models ${ITEM.slice(5)}`,
      `Diffusion Models|${ITEM.slice(5)}`,
    ],
    [
      'of an activity page',
      `Recent Activity Ana Roe upvoted a paper about 1 month ago ${ITEM} submitted a paper to Daily Papers Jul 3 Medusa Paper • 2401.10774 • Published`,
      `Recent Activity Ana Roe|upvoted a paper about 1 month ago|Orca|${ITEM.slice(5)}|submitted a paper to Daily Papers Jul 3|Medusa|Paper • 2401.10774 • Published`,
    ],
    [
      'of an activity page, whose source has more than a space before days',
      `Ana Roe   upvoted a paper   2 days ago   ${ITEM}`,
      `Ana Roe  |upvoted a paper   2 days ago  |Orca|${ITEM.slice(5)}`,
    ],
    [
      'of an activity page, whose last title is wrapped',
      `authored a paper 2 days ago ${ITEM} Ana Roe commented on a paper 3 days ago Medusa: Simple`,
      `authored a paper 2 days ago|Orca|${ITEM.slice(5)}|Ana Roe|commented on a paper 3 days ago|Medusa: Simple`,
    ],
    [
      'of a collection with other items',
      `Upvote 3 mira/orca-data Viewer • Updated Feb 18 • 5.02B • 4.76k • 611 ${ITEM} mira/orca 7B • Updated 3 days ago • 12 3 Ways to Go Paper • 2401.10774 • Published`,
      `Upvote|3|mira/orca-data Viewer • Updated Feb 18 • 5.02B • 4.76k • 611|Orca|${ITEM.slice(5)}|mira/orca 7B • Updated 3 days ago • 12|3 Ways to Go|Paper • 2401.10774 • Published`,
    ],
    ['of votes alone over a first title', `Upvote - ${ITEM}`, `Upvote|-|Orca|${ITEM.slice(5)}`],
  ])('%s', (_name, line, shown) => {
    expect(restoreLines(line).replaceAll('\n', '|')).toBe(shown)
    expect(findJoinedLine(`Notes\n${line}\n`)).toEqual({ start: 6, end: 6 + line.length })
  })

  it('keeps the white space around it, and the other lines', () => {
    expect(findJoinedLine(`  ${ITEM}  `)).toEqual({ start: 0, end: ITEM.length + 4 })
    expect(restoreLines(`Notes\r\n  ${ITEM}\r\n\r\n`)).toBe(`Notes\r\n  Orca\n${ITEM.slice(5)} \n\r\n`)
  })

  // What `get_text()` gives: the spaces and the line ends of the page's source.
  it('of a list is joined with the others first, where its source parts titles and authors', () => {
    const list =
      'Subscribe  Daily Papers\nSubmitted by  jfeldt   12 Orca: Progressive\n  Learning      ·\n\t\t\t\t\t4 authors   2.12k 6 ' +
      'Submitted by  mira   - Medusa    ·\n\t\t\t\t\t2 authors   Previous Next\n\nSystem theme'
    expect(findJoinedLine(list)).not.toBeNull()
    const lines = restoreLines(list).split('\n')
    expect(lines.map((line) => line.trim().replace(/ +/g, ' ')).join('|')).toBe(
      'Subscribe Daily Papers|Submitted by jfeldt|12|Orca: Progressive Learning|·|4 authors|2.12k|6|' +
        'Submitted by mira|-|Medusa|·|2 authors|Previous|Next||System theme',
    )
    expect(restoreLines(list)).toHaveLength(list.length)
  })

  it('of a list shows by the card that follows on it', () => {
    const list = 'Submitted by mira   Medusa    ·\n\t\t2 authors   1 Submitted by  jfeldt   Orca    ·\n\t\t4 authors'
    expect(findJoinedLine(list)).toEqual({ start: list.indexOf('\t\t2'), end: list.lastIndexOf('\n') })
  })

  it('of a list shows by the count before its next card, where the source parts that from the authors', () => {
    const list =
      'Oct 2  Submitted by\n\t\t\n\t\tjfeldt   12 Orca: Progressive   ·\n\t\t4 authors  110k \n\t\t1 Submitted by\n\t\t\n\t\tmira   2 Medusa  ·\n\t\t1 authors'
    const unvoted = list.replace(/ (?:12|2) (?=[OM])/g, ' ')
    expect(findJoinedLine(unvoted)).toEqual({ start: unvoted.indexOf('\t\t1'), end: unvoted.lastIndexOf('\n\t\t\n') })
    const { papers, diagnostics } = parseDigest(list)
    expect(papers).toMatchObject([
      {
        title: 'Orca: Progressive',
        submittedBy: 'jfeldt',
        upvotes: 12,
        authorCount: 4,
        githubStars: 110_000,
        comments: 1,
      },
      { title: 'Medusa', submittedBy: 'mira', upvotes: 2, authorCount: 1 },
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it('of a list shows by a card that a script took alone, whose source parts the name, the organization and the authors', () => {
    const cards = [
      'Submitted by\n\t\t\n\t\tMira Okonkwo   12 Orca: Progressive\n  Learning  Tide Lab ·      4 authors  110k \n\t\t1',
      'Submitted by\n\t\t\n\t\tjfeldt   - Medusa   ·\n\t\t\t1 authors',
    ]
    const { papers, diagnostics } = parseDigest(cards.join('\n\n'))
    expect(papers).toMatchObject([
      {
        title: 'Orca: Progressive Learning',
        organization: 'Tide Lab',
        submittedBy: 'Mira Okonkwo',
        upvotes: 12,
        authorCount: 4,
        githubStars: 110_000,
        comments: 1,
      },
      { title: 'Medusa', organization: null, submittedBy: 'jfeldt', upvotes: 0, authorCount: 1 },
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['lost-lines'])
  })

  it('of a list ends where its source has two spaces before organizations that stand for the authors', () => {
    const list =
      'Oct 2  Submitted by\n\t\t\n\t\tjfeldt   12 Orca: Progressive\n  Learning  Noon at Tide  2.12k \n\t\t6 Submitted by\n\t\t\n\t\tmira   2 Medusa  ·\n\t\t1 authors ' +
      'Submitted by\n\t\t\n\t\tlou   1 Heads for Two  Tide Lab  18k \n\t\t3   Previous \n\t\n\tCompany'
    expect(parseDigest(list).papers).toMatchObject([
      {
        title: 'Orca: Progressive Learning',
        organization: 'Noon at Tide',
        upvotes: 12,
        githubStars: 2120,
        comments: 6,
      },
      { title: 'Medusa', authorCount: 1, organization: null, comments: null },
      { title: 'Heads for Two', organization: 'Tide Lab', submittedBy: 'lou', githubStars: 18_000, comments: 3 },
    ])
    const { papers } = parseDigest(list.replace('  Tide Lab', ''))
    expect(papers.map(({ organization }) => organization)).toEqual(['Noon at Tide', null])
  })

  it('of a list ends with the count on the next line of the page’s source, unless another follows', () => {
    const list =
      'Submitted by\n\t\tjfeldt   12 Orca   ·\n\t\t4 authors  133 \n\t\t6 Submitted by\n\t\tmira   2 Medusa   ·\n\t\t1 authors  18 \n\t\t7   Previous'
    expect(parseDigest(list).papers.map(({ comments }) => comments)).toEqual([6, 7])
    expect(parseDigest(list.slice(0, list.lastIndexOf('\n'))).papers.map(({ comments }) => comments)).toEqual([6, 18])
  })

  it('of a list has no organization in a wrapped title, where a script made each gap one space', () => {
    const list =
      'Oct 2 Submitted by\n jfeldt 12 Orca: Progressive\n Learning ·\n 4 authors 110k\n 1 Submitted by\n mira 2 Medusa ·\n 1 authors'
    expect(parseDigest(list).papers).toMatchObject([
      { title: 'Orca: Progressive Learning', organization: null, upvotes: 12, githubStars: 110_000, comments: 1 },
      { title: 'Medusa', organization: null, upvotes: 2 },
    ])
  })

  it('of a list shows by a card between rules, whose source parts the authors alone', () => {
    const cards = [
      'Submitted by mira 12 Orca: Progressive Learning ·\n\t\t4 authors 1',
      'Submitted by jfeldt 3 Medusa ·\n\t\t1 authors',
    ]
    const { papers } = parseDigest(cards.join('\n---\n'))
    expect(papers).toMatchObject([
      { title: 'Orca: Progressive Learning', submittedBy: 'mira', upvotes: 12, authorCount: 4, comments: 1 },
      { title: 'Medusa', submittedBy: 'jfeldt', upvotes: 3, authorCount: 1 },
    ])
  })

  it('of a collection shows by its votes before a title, where the source parts its counts', () => {
    const item = (title: string, upvotes: number, comments: number) =>
      `${title}  Paper •  2306.02707 •  Published Jun 5, 2023 •  \n\t\t${upvotes} •  \n\t\t${comments}`
    const { papers, diagnostics } = parseDigest(
      `anaq 's Collections Heads updated Oct 1  Upvote 1  +9 ${item('Orca', 2, 1)} ${item('3 Owls', 12, 4)}`,
    )
    expect(papers).toMatchObject([
      { title: 'Orca', upvotes: 2, comments: 1 },
      { title: '3 Owls', upvotes: 12, comments: 4 },
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it('of a collection is made of those between which its source parts the facts behind a title', () => {
    const item = (title: string, id: string, upvotes: number) =>
      `${title} Paper\n\t\t\t• ${id}\n\t\t\t•\n\t\t\tPublished\n\t\t\t\tJun 5, 2023 •\n\n\t\t\t${upvotes}`
    const { papers, diagnostics } = parseDigest(
      `anaq 's Collections Heads updated Oct 1  Upvote 1  +9 ${item('Orca: Progressive\n  Learning', '2306.02707', 2)}    ${item('3 Owls', '2306.02708', 12)}`,
    )
    expect(papers).toMatchObject([
      { title: 'Orca: Progressive Learning', arxivId: '2306.02707', date: '2023-06-05', upvotes: 2 },
      { title: '3 Owls', arxivId: '2306.02708', date: '2023-06-05', upvotes: 12 },
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('lost-lines')
  })

  it('of a collection begins with the line over it, where that ends in a title', () => {
    const wrapped = `anaq 's Collections updated Oct 1 Upvote 3 Orca: Progressive\n  Learning${ITEM.slice(4)}`
    expect(restoreLines(wrapped).split('\n').slice(-2)).toEqual(['Orca: Progressive   Learning', ITEM.slice(5)])
    const notes = `Notes\n${ITEM}`
    expect(restoreLines(notes).split('\n')[0]).toBe('Notes')
  })

  it.each([
    [
      'a page whose titles nothing ends',
      'Orca We study heads. 4 authors · Oct 6, 2024 3 Medusa We study more. 2 authors · Oct 7, 2024',
    ],
    ['a collection with the marks of headings', `### ${ITEM} ### ${ITEM}`],
    [
      'a paper’s page with pictures',
      'Orca Published on Jun 5, 2023 [ ] Upvote 12 Authors: [a0] Mira Okonkwo Abstract We',
    ],
  ])('of %s is told, and stays', (_name, line) => {
    expect(restoreLines(line)).toBe(line)
    expect(findJoinedLine(line)).toEqual({ start: 0, end: line.length })
  })

  it.each([
    ['of a list with addresses', CARD.replace('Orca', 'https://huggingface.co/papers/2306.02707 Orca')],
    ['of a collection with addresses', `https://a.example ${ITEM}`],
    ['of a text browser', CARD.replace('12', '[ ] 12')],
    ['with numbers of links', CARD.replace('12', '[12] [13]')],
    ['with the marks of headings', CARD.replace('Orca', '### Orca')],
    ['of a card that lost its title', 'Submitted by jfeldt 12 · 4 authors'],
    ['of text', 'Orca was submitted by jfeldt and 4 authors · Microsoft'],
    ['of one card’s authors and date', 'Tide Lab · 4 authors · Oct 6, 2024'],
    ['whose wording is too long', 'Notes '.repeat(400).trim()],
  ])('is not one %s', (_name, line) => {
    expect(restoreLines(line)).toBe(line)
    expect(findJoinedLine(line)).toBeNull()
  })

  it('is none of a text browser’s page behind the mark of a quotation', () => {
    expect(findJoinedLine('> Orca\n> \n> Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11')).toBeNull()
  })

  it('ends where it ended, whatever stands in it', () => {
    const words = fc.constantFrom(
      ...NAVIGATION.split(' '),
      ...CARD.split(' '),
      ...ITEM.split(' '),
      '',
      'updated',
      'Upvote',
      'upvoted a paper 3 days ago',
      '• Updated Feb 18 • 611',
    )
    const lines = fc
      .array(fc.oneof(words, fc.constantFrom(CARD, ITEM, 'Submitted by mira 3 Medusa')))
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(lines, (line) => {
        expect(restoreLines(line).replaceAll('\n', ' ')).toBe(line)
      }),
    )
  })
})
