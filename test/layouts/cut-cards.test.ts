import { describe, expect, it } from 'vitest'
import { type Paper, parseDigest } from '../../src/index.js'
import { itReads, page } from '../support/shown.js'

const LIST_OF_AUTHORS = page(`
Daily Papers
by
AK
and the research community
Feb 25, 2026
Submitted by
ana
5
Orca
Tide Lab
·
4 authors
2
Submitted by
bo
7
Medusa
Reef AI
·
5 authors
12
Submitted by
mira
9
GiT: Towards Generalist
`)

describe('a selection that begins within a title', () => {
  const read = (title: string, before = ''): string[] => {
    const text = `${before}${title}\n\nWe study how heads compose into circuits.\n\n4 authors\n·\nOct 6, 2024\n`
    const { papers, diagnostics } = parseDigest(text)
    expect(papers.map((paper) => paper.title)).toEqual([title])
    return diagnostics.filter(({ code }) => code === 'doubtful-field').map(({ start, end }) => text.slice(start, end))
  }

  it.each(['ansformers That See', ': How They Rest', '-end Speech', 'of Owls'])('is doubtful: %s', (title) => {
    expect(read(title)).toEqual([title])
    expect(read(title, '\n  ')).toEqual([title])
  })

  it.each(['Institute of Tides', 'Tide Labs', 'University of Lumen'])(
    'is doubtful where it may be an organization: %s',
    (title) => {
      expect(read(title)).toEqual([title])
    },
  )

  it('is doubtful: an organization, on a list', () => {
    const text = 'National University of Lumen\n·\n6 authors\n3\n\nSubmitted by\nmira\n7\nOrca\n·\n4 authors\n'
    const told = parseDigest(text).diagnostics.filter(({ code }) => code === 'doubtful-field')
    expect(told.map(({ start, end }) => text.slice(start, end))).toEqual(['National University of Lumen'])
  })

  it('is doubtful on a list: what has no submitter, as all others have', () => {
    const told = (first: string): string[] => {
      const text = `${first}\n·\n6 authors\n3\nSubmitted by\nmira\n7\nOrca\n·\n4 authors\n`
      return parseDigest(text)
        .diagnostics.filter(({ code }) => code === 'doubtful-field')
        .map(({ start, end }) => text.slice(start, end))
    }
    expect(told('Modality-Aware Owls')).toEqual(['Modality-Aware Owls'])
    expect(told('Submitted by\nana\n5\nModality-Aware Owls')).toEqual([])
    expect(told('Modality-Aware Owls\n·\n6 authors\n3\nTidal Owls')).toEqual([])
  })

  it('is doubtful: the rest of an abstract’s line', () => {
    const rest = '52.56% at once and 33.86%\n   at last, which is the best of all.'
    const text = `${rest}\n\n   4 authors\n   ·\n   Oct 6, 2024\n`
    const told = (cut: string) => parseDigest(cut).diagnostics.filter(({ code }) => code === 'doubtful-field').length
    expect(told(text)).toBe(1)
    expect(told(text.replace('   at last', '\n   at last'))).toBe(0)
    expect(told(text.replace('   at last', '   At last'))).toBe(0)
    const title = 'Learning to See Owls and Terns That Rest at Noon in the Reefs of\nAll Northern Seas'
    expect(told(`${title}\nand of the rest we study what they read, and find it.\n\n4 authors\n·\nOct 6, 2024\n`)).toBe(
      1,
    )
    // The title of a paper's page does not go on in its abstract.
    const page =
      'Orca\nPublished on Oct 6, 2025\nAuthors:\nAna Roe\n,\nBo Li\nAbstract\ntl;dr: we study heads.\n\nCommunity\n'
    expect(told(page)).toBe(0)
  })

  it.each([
    'iPaper: Owls', 'tau-bench: Owls', 'mHC', '$\\ell_1$ Owls', '"Owls" at Noon', '3D Owls', '...And Then There Were Owls',
    'Open Foundation Models of Owls', 'Group Sequence Learning', 'Incentivizing Owls', 'Owls via Pseudo Labelling', 'High School Owls',
    'An Inc. Paradox', 'μnit Owls',
  ])('but not before %s', (title) => {
    expect(read(title)).toEqual([])
  }) // biome-ignore format: lines

  it('nor under the head of a page', () => {
    expect(read('tides at noon', 'Daily Papers\nby AK and the research community\nFeb 25, 2026\n\n')).toEqual([])
  })
})

describe('search pages that are cut', () => {
  itReads(
    [
      {
        name: 'in the first abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into cir`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into cir' }],
        cards: [['Orca', 'We study how heads compose into cir']],
        diagnostics: [['truncated-paper', 'We study how heads compose into cir']],
      },
      {
        name: 'in the second paragraph of an abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

And then`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.\n\nAnd then' }],
        cards: [['Orca', 'And then']],
        diagnostics: [['truncated-paper', 'And then']],
      },
      {
        name: 'in a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca: Prog`),
        papers: [],
        cards: [],
        diagnostics: [
          ['no-cards', 'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\nOrca: Prog'],
          ['unrecognized-text', 'Orca: Prog'],
        ],
      },
      ...['', '\n\n[Content truncated]\n'].map((end) => ({
        name: `in a title under its vote box${end && ', with a tool’s mark'}`,
        text: `${page(`
Daily Papers
byAK and the research community
Feb 25, 2026

7
GiT

We read many tasks.

8 authors

·

Mar 14, 2024

12
Orca

We study how heads compose into circuits.

4 authors

·

Jun 5, 2023

95

Medusa: Simple Decoding Heads f`)}${end}`,
        papers: [
          { title: 'GiT', abstract: 'We read many tasks.', authorCount: 8, date: '2024-03-14', upvotes: 7 },
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2023-06-05',
            upvotes: 12,
          },
        ],
        diagnostics: [['unrecognized-text', '95\n\nMedusa: Simple Decoding Heads f']] as [string, string][],
      })),
      {
        name: 'not at all, with a signature under the last number, where all cards have one',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

7
GiT

We read many tasks.

8 authors

·

Mar 14, 2024

11
12
Orca

We study how heads compose into circuits.

4 authors

·

Jun 5, 2023

95

Sent from my phone`),
        papers: [
          {
            title: 'GiT',
            abstract: 'We read many tasks.',
            authorCount: 8,
            date: '2024-03-14',
            upvotes: 7,
            comments: 11,
          },
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2023-06-05',
            upvotes: 12,
            comments: 95,
          },
        ],
        diagnostics: [['unrecognized-text', 'Sent from my phone']],
      },
      {
        name: 'in a title under its vote box, where all cards have a number',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12
Orca

We study how heads compose into circuits.

4 authors

·

Jun 5, 2023

95
31

Medusa: Simple Decoding Heads f`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2023-06-05',
            upvotes: 12,
            comments: 95,
          },
        ],
        diagnostics: [['unrecognized-text', '31\n\nMedusa: Simple Decoding Heads f']],
      },
      {
        name: 'not at all, with a note under the last number',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12
Orca

We study how heads compose into circuits.

4 authors

·

Jun 5, 2023

95

I liked this one. Ask Jo.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2023-06-05',
            upvotes: 12,
            comments: 95,
          },
        ],
        diagnostics: [['unrecognized-text', 'I liked this one. Ask Jo.']],
      },
      ...['SFT Memorizes vs. RL Generalizes', 'Dr. Zero: Learning by Itself', 'Attention, Please! Heads Revisited'].map(
        (title) => ({
          name: `under the title ${title}`,
          text: `Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\n${title}\n\nWe study how heads`,
          papers: [{ title, abstract: 'We study how heads' }],
          diagnostics: [['truncated-paper', 'We study how heads']] as [string, string][],
        }),
      ),
      {
        name: 'under a note',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

I liked these. Ask Jo

And tell me what you think`),
        papers: [],
        diagnostics: [
          [
            'no-cards',
            'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\nI liked these. Ask Jo\n\nAnd tell me what you think',
          ],
          ['unrecognized-text', 'I liked these. Ask Jo\n\nAnd tell me what you think'],
        ],
      },
      {
        name: 'under the message of a day without papers',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

No papers were chosen on this day

Come again tomorrow, or read what was chosen this week.

Previous

Next`),
        papers: [],
        diagnostics: [
          [
            'no-cards',
            'Daily Papers\nbyAK and the research community\nFeb 25, 2026\n\nNo papers were chosen on this day\n\nCome again tomorrow, or read what was chosen this week.\n\nPrevious\n\nNext',
          ],
          [
            'unrecognized-text',
            'No papers were chosen on this day\n\nCome again tomorrow, or read what was chosen this week.',
          ],
        ],
      },
      {
        name: 'in a long text, over the footer',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca: Learning Circuits at Sea

We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it. It holds for large models, and for small ones, too.

Previous

Next`),
        papers: [
          {
            title: 'Orca: Learning Circuits at Sea',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it. It holds for large models, and for small ones, too.',
          },
        ],
        diagnostics: [
          [
            'truncated-paper',
            'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks, and we release it. It holds for large models, and for small ones, too.',
          ],
        ],
      },
      {
        name: 'in a title that is marked',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

### Orca: Prog`),
        papers: [{ title: 'Orca: Prog' }],
        cards: [['### Orca: Prog', '### Orca: Prog']],
        diagnostics: [['truncated-paper', 'Orca: Prog']],
      },
      {
        name: 'after the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '  • 4 authors']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 auth`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '  • 4 auth']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: "in the authors' number",
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 1`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '  • 1']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oc`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', 'Oc']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'before the year',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', 'Oct 6']],
        diagnostics: [['truncated-paper', 'Oct 6']],
      },
      {
        name: 'before the year, after a card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 1`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1 },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 1'],
        ],
        diagnostics: [['truncated-paper', 'Jan 1']],
      },
      {
        name: 'before the year, on a page that drops years',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 1`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1 },
        ],
        cards: [
          ['Orca', 'Oct 6'],
          ['Medusa', 'Jan 1'],
        ],
        diagnostics: [
          ['missing-year', 'Oct 6'],
          ['missing-year', 'Jan 1'],
        ],
      },
      {
        name: 'after a vote box',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
[ ]
5

Medusa

We decode sev`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
          },
          { title: 'Medusa', abstract: 'We decode sev', upvotes: 5 },
        ],
        cards: [
          ['12', 'Oct 6, 2024'],
          ['5', 'We decode sev'],
        ],
        diagnostics: [['truncated-paper', 'We decode sev']],
      },
      {
        name: 'after a bare vote box',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024
3
5

Medusa

We decode sev`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
          },
          { title: 'Medusa', abstract: 'We decode sev', upvotes: 5 },
        ],
        cards: [
          ['12', '3'],
          ['5', 'We decode sev'],
        ],
        diagnostics: [['truncated-paper', 'We decode sev']],
      },
      ...(
        [
          ['which ends the text', 'Lumen Univ', {}],
          ['with a tool’s mark', 'Lumen Univ\n[Content truncated]', {}],
          ['before all of its number', 'Lumen University · 5 au', {}],
          ['over its separator', 'Lumen University\n·', { organization: 'Lumen University' }],
        ] as const
      ).map(([name, end, shown]) => ({
        name: `in the organization of a list’s last card, ${name}`,
        layout: 'list' as const,
        text: `${LIST_OF_AUTHORS}${end}`,
        papers: [
          { title: 'Orca', organization: 'Tide Lab', authorCount: 4, upvotes: 5, comments: 2, submittedBy: 'ana' },
          { title: 'Medusa', organization: 'Reef AI', authorCount: 5, upvotes: 7, comments: 12, submittedBy: 'bo' },
          { title: 'GiT: Towards Generalist', upvotes: 9, submittedBy: 'mira', ...shown },
        ],
        diagnostics: [['truncated-paper', 'GiT: Towards Generalist']] as [string, string][],
      })),
      {
        name: 'after a submitter',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Submitted by
jfeldt

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Submitted by
mira

Medusa

We decode sev`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', abstract: 'We decode sev', submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', 'Oct 6, 2024'],
          ['Submitted by', 'We decode sev'],
        ],
        diagnostics: [['truncated-paper', 'We decode sev']],
      },
      {
        name: 'in the footer',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode several tokens at once.

System theme
Company`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'We decode several tokens at once.'],
        ],
        diagnostics: [['truncated-paper', 'We decode several tokens at once.']],
      },
      {
        name: 'with prose under the footer',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Medusa

We decode several tokens at once.

System theme
Company

Saved on a rainy day.`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
        diagnostics: [
          ['unrecognized-text', 'Medusa\n\nWe decode several tokens at once.'],
          ['unrecognized-text', 'Saved on a rainy day.'],
        ],
      },
      {
        name: 'at empty avatars',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  •
  •`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '  •']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'at avatars before the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  •
  •
  • 4 authors
·`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '·']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'with a dash for a date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
-`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '-']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'at a list of avatars under two paragraphs',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

We study how heads compose into circuits.

•
-`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.\n\nWe study how heads compose into circuits.',
          },
        ],
        cards: [['Orca', '-']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the authors, without a space',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

* 1,204 a`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '* 1,204 a']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the authors, far from the margin',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

•    12 au`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '•    12 au']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in words like the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

• 12 apples`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.\n\n• 12 apples' }],
        cards: [['Orca', '• 12 apples']],
        diagnostics: [['truncated-paper', '• 12 apples']],
      },
      {
        name: 'in a list of an abstract',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

• 12 auth

and more`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.\n\n• 12 auth and more' }],
        cards: [['Orca', 'and more']],
        diagnostics: [['truncated-paper', 'and more']],
      },
      {
        name: 'after a separator in a text',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

·
and more

and yet more`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.\n\n· and more and yet more' }],
        cards: [['Orca', 'and yet more']],
        diagnostics: [['truncated-paper', 'and yet more']],
      },
      {
        name: 'in a linked title',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

[Orca](/papers/2306.02707)

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

[Medusa](/papers/2401.10774)`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2306.02707',
          },
          { title: 'Medusa', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca](/papers/2306.02707)', 'Oct 6, 2024'],
          ['Medusa](/papers/2401.10774', 'Medusa](/papers/2401.10774'],
        ],
        diagnostics: [['truncated-paper', 'Medusa']],
      },
      {
        name: 'in the middle of the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

* 12 aut`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '* 12 aut']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'near the end of the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

* 12 autho`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.' }],
        cards: [['Orca', '* 12 autho']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'in the footer, under a card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

System theme
Company`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'without any page',
        text: page(`
Orca

We study how heads compose into circuits.`),
        papers: [],
        cards: [],
        diagnostics: [['unknown-layout', 'Orca\n\nWe study how heads compose into circuits.']],
      },
      {
        name: 'by a note that ends with a full stop',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

I liked the first one.

Ask Jo for more`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
        diagnostics: [['unrecognized-text', 'I liked the first one.\n\nAsk Jo for more']],
      },
      {
        name: 'by a note of two sentences',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

I liked it. Ask Jo

or me for more`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
        diagnostics: [['unrecognized-text', 'I liked it. Ask Jo\n\nor me for more']],
      },
      {
        name: 'at an avatar under the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors

•`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '•']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'at a dash under the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors

-`),
        papers: [{ title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4 }],
        cards: [['Orca', '-']],
        diagnostics: [['truncated-paper', 'We study how heads compose into circuits.']],
      },
      {
        name: 'after a submitter’s title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024

Submitted by jfeldt

Medusa

We decode`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode', submittedBy: 'jfeldt' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Submitted by jfeldt', 'We decode'],
        ],
        diagnostics: [['truncated-paper', 'We decode']],
      },
      {
        name: 'behind the title of a card whose vote box alone is shown',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024

[12](/login?next=%2Fpapers%2F2306.02707)

### [Orca](/papers/2306.02707)`),
        papers: [
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Orca', upvotes: 12, arxivId: '2306.02707' },
        ],
        diagnostics: [['truncated-paper', 'Orca']],
      },
      {
        name: 'behind a submitter and the day',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

Submitted by
jfeldt
2 days ago
2`),
        papers: [{ title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' }],
        diagnostics: [['unrecognized-text', 'Submitted by\njfeldt\n2 days ago\n2']],
      },
      {
        name: 'over somebody’s own heading, where titles are none',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

## My notes`),
        papers: [{ title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' }],
        diagnostics: [['unrecognized-text', '## My notes']],
      },
      {
        name: 'over a heading that is a date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

## Oct 2, 2026`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.' },
        ],
        diagnostics: [
          ['truncated-paper', 'We study heads.'],
          ['unrecognized-text', '## Oct 2, 2026'],
        ],
      },
    ],
    'search',
  )
})

const ORCA = 'Orca\nPaper • 2306.02707 • Published Jun 5, 2023 • 28\n'
const ORCA_PAPER = { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }

/** A card's facts, as far as the text goes, and what they give. */
const CUT_FACTS: [string, Partial<Paper>][] = [
  ['Paper', {}],
  ['Paper •', {}],
  ['Paper\n•\n2408', {}],
  ['Paper • 24', {}],
  ['Paper\n• 2408.', {}],
  ['    Paper • 2408.00167...', { arxivId: '2408.00167' }],
  ['Paper\n•\n2408.00167', { arxivId: '2408.00167' }],
  ['Paper\n• 2408.00167\n• Publ', { arxivId: '2408.00167' }],
  ['Paper • 2408.00167 • Published Jul', { arxivId: '2408.00167' }],
  ['Paper • 2408.00167 • Published Jul 31, 20', { arxivId: '2408.00167' }],
  ['Paper • 2408.00167 • Published Jul 31, 2024 • 3 •', { arxivId: '2408.00167', date: '2024-07-31', upvotes: 3 }],
  ['Paper • 2408.00167 • Published •\n\n[Content truncated]\n', { arxivId: '2408.00167' }],
]

describe('a list that is cut behind a submitter’s day', () => {
  itReads(
    [
      {
        name: 'tells the card',
        text: 'Daily Papers\nbyAK and the research community\nOct 2\nSubmitted by\nmira\n5\nOrca\n·\n4 authors\nSubmitted by\nbao\n2 days ago',
        papers: [{ title: 'Orca', upvotes: 5, authorCount: 4, submittedBy: 'mira' }],
        diagnostics: [
          ['undated-page', 'Oct 2'],
          ['unreadable-paper', 'Submitted by'],
          ['unrecognized-text', 'bao\n2 days ago'],
        ],
      },
    ],
    'list',
  )
})

describe('a list that begins in a card', () => {
  const card = (title: string, name: string): string => `${title}\n${name}\n·\n4 authors\n2\n`
  const rest = (name: string): string =>
    ['Orca', 'Medusa'].map((title) => `Submitted by\nmira\n5\n${card(title, name)}`).join('')
  const shown = { upvotes: 5, authorCount: 4, comments: 2, submittedBy: 'mira' }
  const whole = { title: 'GiT', organization: 'Lumen Lab', authorCount: 4, comments: 2 }
  const named = ['Orca', 'Medusa'].map((title) => ({ ...shown, title, organization: 'Lumen Lab' }))
  const first = 'Tide Lab\n·\n12 authors\n5'
  itReads(
    [
      {
        name: 'with its organization',
        text: `${first}\n${rest('Lumen Lab')}`,
        papers: named,
        diagnostics: [['unreadable-paper', first]],
      },
      {
        name: 'with its organization, which is an institution',
        text: `Institute of Tides\n·\n12 authors\n${rest('Lumen Lab')}`,
        papers: named,
        diagnostics: [['unreadable-paper', 'Institute of Tides\n·\n12 authors']],
      },
      {
        name: 'with its organization, which is an institution, where not all others have one',
        text: `Institute of Tides\n·\n12 authors\n${rest('Lumen Lab').replace('Lumen Lab\n', '')}`,
        papers: [{ ...shown, title: 'Orca' }, ...named.slice(1)],
        diagnostics: [['unreadable-paper', 'Institute of Tides\n·\n12 authors']],
      },
      ...['Lumen· 108 authors', '--- · 11 authors'].map((line) => ({
        name: `with a line that holds its authors: ${line}`,
        text: `${line}\n\n${rest('Lumen Lab').replace('Lumen Lab\n', '')}`,
        papers: [{ ...shown, title: 'Orca' }, ...named.slice(1)],
        diagnostics: [['unreadable-paper', line]] as [string, string][],
      })),
      {
        name: 'with its organization, which one of the others has, where not all have one',
        text: `LumenSea\n·\n12 authors\n${rest('LumenSea').replace('LumenSea\n', '')}`,
        papers: [
          { ...shown, title: 'Orca' },
          { ...shown, title: 'Medusa', organization: 'LumenSea' },
        ],
        diagnostics: [['unreadable-paper', 'LumenSea\n·\n12 authors']],
      },
      {
        name: 'with its organization, which is short, where not all others have one',
        text: `LumenSea\n·\n12 authors\n${rest('Lumen Lab').replace('Lumen Lab\n', '')}`,
        papers: [{ ...shown, title: 'Orca' }, ...named.slice(1)],
        diagnostics: [['unreadable-paper', 'LumenSea\n·\n12 authors']],
      },
      {
        name: 'with a line that holds its authors, and ends in another’s title',
        text: `Lumen · 75 authors\n12\n${rest('')}Submitted by\nana\n3\nHeads of`,
        papers: [
          ...['Orca', 'Medusa'].map((title) => ({ ...shown, title })),
          { title: 'Heads of', upvotes: 3, submittedBy: 'ana' },
        ],
        diagnostics: [
          ['unreadable-paper', 'Lumen · 75 authors\n12'],
          ['truncated-paper', 'Heads of'],
        ],
      },
      {
        name: 'with a line that holds its authors, on a page without votes',
        text: `Lumen · 75 authors\n\n12\n\n${rest('Lumen Lab').replaceAll('mira\n5\n', 'mira\n')}`,
        papers: ['Orca', 'Medusa'].map((title) => ({ ...whole, title, submittedBy: 'mira' })),
        diagnostics: [['unreadable-paper', 'Lumen · 75 authors\n\n12']],
      },
      {
        name: 'perhaps with its title, which is no shorter than an organization, where not all have one',
        text: `Orca: Counting the Heads of Tides\n·\n12 authors\n${rest('Institute of Tides, Reefs, and Seas').replace('Institute of Tides, Reefs, and Seas\n', '')}`,
        papers: [
          { title: 'Orca: Counting the Heads of Tides', authorCount: 12 },
          { ...shown, title: 'Orca' },
          { ...shown, title: 'Medusa', organization: 'Institute of Tides, Reefs, and Seas' },
        ],
        diagnostics: [['doubtful-field', 'Orca: Counting the Heads of Tides']],
      },
      {
        name: 'perhaps with its title, which is written as an institution, where none has an organization',
        text: `The Tide Lab\n·\n12 authors\n5\n${rest('')}`,
        papers: [
          { title: 'The Tide Lab', authorCount: 12, comments: 5 },
          ...['Orca', 'Medusa'].map((title) => ({ ...shown, title })),
        ],
        diagnostics: [['doubtful-field', 'The Tide Lab']],
      },
      {
        name: 'perhaps with its title, which is longer than an organization, where it alone has none',
        text: `A Study of Tides\n·\n12 authors\n${rest('Lumen Lab')}`,
        papers: [{ title: 'A Study of Tides', authorCount: 12 }, ...named],
        diagnostics: [['doubtful-field', 'A Study of Tides']],
      },
      {
        name: 'perhaps with its title',
        text: `${card('GiT', 'Lumen Lab')}${rest('Lumen Lab')}`,
        papers: [whole, ...named],
        diagnostics: [['doubtful-field', 'GiT']],
      },
      {
        name: 'perhaps with its title, where none has an organization',
        text: `GiT\n·\n12 authors\n5\n${rest('')}`,
        papers: [
          { title: 'GiT', authorCount: 12, comments: 5 },
          ...['Orca', 'Medusa'].map((title) => ({ ...shown, title })),
        ],
        diagnostics: [['doubtful-field', 'GiT']],
      },
      {
        name: 'no: under the page’s head',
        text: `Daily Papers\nby AK and the research community\nOct 2, 2026\n${first}\n${rest('Lumen Lab')}`,
        papers: [{ title: 'Tide Lab', authorCount: 12, comments: 5 }, ...named],
      },
    ],
    'list',
  )
})

describe('a collection that begins in a card’s facts', () => {
  itReads(
    ['•\nPublished', '• Published'].map((facts) => ({
      name: JSON.stringify(facts),
      text: `${facts}\n${ORCA}`,
      papers: [ORCA_PAPER],
      diagnostics: [['unrecognized-text', facts.replace('•\n', '')] as [string, string]],
    })),
    'cards',
  )
})

const TRENDING =
  'Trending Papers\nSubmitted by\nmira\nA Study of Heads\n\nWe introduce a simple framework that brings heads'

describe('a trending page that is cut in its first abstract', () => {
  const card = { title: 'A Study of Heads', submittedBy: 'mira' }
  itReads(
    [
      {
        name: 'of several lines',
        text: `${TRENDING}\nto`,
        papers: [{ ...card, abstract: 'We introduce a simple framework that brings heads to' }],
        diagnostics: [['truncated-paper', 'to']],
      },
    ],
    'trending',
  )
  itReads(
    [
      {
        name: 'in what may be an organization’s name, too',
        text: TRENDING.replace(/ simple .*/, ''),
        papers: [card],
        diagnostics: [['truncated-paper', 'A Study of Heads']],
      },
    ],
    'list',
  )
})

describe('collections that are cut in a card’s facts', () => {
  itReads(
    CUT_FACTS.map(([facts, fields]) => ({
      name: JSON.stringify(facts),
      text: `${ORCA}Medusa\n${facts}`,
      papers: [ORCA_PAPER, { title: 'Medusa', ...fields }],
      diagnostics: [['truncated-paper', 'Medusa']],
    })),
    'cards',
  )
})

describe('collections that may be whole', () => {
  itReads(
    [
      {
        name: 'behind the word before a date',
        text: `${ORCA}Medusa\nPaper\n• 2408.00167\n• Published`,
        papers: [ORCA_PAPER, { title: 'Medusa', arxivId: '2408.00167' }],
      },
      {
        name: 'behind a count',
        text: `${ORCA}Medusa\nPaper • 2408.00167 • Published • 3`,
        papers: [ORCA_PAPER, { title: 'Medusa', arxivId: '2408.00167', upvotes: 3 }],
      },
      {
        name: 'behind a number, where no card has more',
        text: 'Orca\nPaper • 2306.02707\nMedusa\nPaper • 2408.00167',
        papers: [
          { title: 'Orca', arxivId: '2306.02707' },
          { title: 'Medusa', arxivId: '2408.00167' },
        ],
      },
      {
        name: 'with a label in small letters',
        text: 'Orca\npaper • 2306.02707 • Published Jun 5, 2023 •\n',
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707' }],
      },
      {
        name: 'none of whose titles is left',
        text: 'Upvote\n12\n\nPaper • 2408.00167 • Published Jul 31, 2024 • 5 •\n',
        papers: [],
        diagnostics: [['no-papers', 'Upvote\n12\n\nPaper • 2408.00167 • Published Jul 31, 2024 • 5 •']],
      },
      {
        name: 'behind a label without a title',
        text: `${ORCA}Paper`,
        papers: [ORCA_PAPER],
        diagnostics: [['unrecognized-text', 'Paper']],
      },
    ],
    'cards',
  )
})

describe('the middle of a search page', () => {
  const orca = {
    title: 'Orca',
    abstract: 'We study how heads compose into circuits.',
    authorCount: 4,
    date: '2024-10-06',
  }
  const owls = { title: 'Owls', abstract: 'We count owls at night, and find few.', upvotes: 9 }
  itReads(
    [
      {
        name: 'with vote boxes that a text browser draws, cut in a card at either end',
        text: page(`
  • 3 authors

·
Oct 5, 2024
[ ]
12

Orca

We study how heads compose into circuits.

  • 4 authors

·
Oct 6, 2024
[ ]
9

Owls

We count owls at night, and find few.
`),
        papers: [{ ...orca, upvotes: 12 }, owls],
        diagnostics: [
          ['unreadable-paper', '• 3 authors\n\n·\nOct 5, 2024'],
          ['truncated-paper', 'We count owls at night, and find few.'],
        ],
      },
      {
        name: 'with vote boxes that a text browser draws, cut behind one',
        text: page(`
Orca

We study how heads compose into circuits.

  • 4 authors

·
Oct 6, 2024
[ ]
9

Medusa

We decode several tokens at once.

  • 1 author

·
Jan 19, 2024 5
[ ]
7
`),
        papers: [
          orca,
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 1,
            date: '2024-01-19',
            upvotes: 9,
            comments: 5,
          },
        ],
        diagnostics: [['unrecognized-text', '7']],
      },
      {
        name: 'with vote boxes behind the links to the comments',
        text: page(`
3 authors

·

Oct 5, 2024 [3](/papers/2306.02706#community)

12

### [Orca](/papers/2306.02707)

[We study how heads compose into circuits.](/papers/2306.02707)

4 authors

·

Oct 6, 2024

9

### [Owls](/papers/2306.02708)

[We count owls at night, and find few.](/papers/2306.02708)
`),
        papers: [
          { ...orca, upvotes: 12, arxivId: '2306.02707' },
          { ...owls, arxivId: '2306.02708' },
        ],
        diagnostics: [
          ['unreadable-paper', '3 authors\n\n·\n\nOct 5, 2024 [3'],
          ['truncated-paper', 'We count owls at night, and find few.'],
        ],
      },
    ],
    'search',
  )
})

describe('a list without submitters that is cut behind its last title', () => {
  const cards = (first: string, second: string): string =>
    `186\nOrca\n·\n4 authors\n${first}57\nMedusa\n·\n5 authors\n${second}`
  const orca = { title: 'Orca', authorCount: 4, upvotes: 186 }
  const medusa = { title: 'Medusa', authorCount: 5, upvotes: 57 }
  const owls = { title: 'Owls', upvotes: 39 }
  itReads(
    [
      {
        name: 'under its vote box and the comments of the card before',
        text: `${cards('6\n', '9\n')}39\nOwls`,
        papers: [{ ...orca, comments: 6 }, { ...medusa, comments: 9 }, owls],
        diagnostics: [['truncated-paper', 'Owls']],
      },
      {
        name: 'under its vote box alone, where another card has no comments',
        text: `${cards('', '')}39\nOwls`,
        papers: [orca, medusa, owls],
        diagnostics: [['truncated-paper', 'Owls']],
      },
      {
        name: 'which is marked, over its avatars',
        text: `${cards('6\n', '')}39\n### [Owls](/papers/2306.02707)\n-\n-`,
        papers: [{ ...orca, comments: 6 }, medusa, { ...owls, arxivId: '2306.02707' }],
        diagnostics: [['truncated-paper', 'Owls']],
      },
      {
        name: 'over it, behind a link to the comments',
        text: cards('[6](/papers/2306.02707#community)\n', '[9](/papers/2306.02708#community)\n39\n'),
        papers: [
          { ...orca, comments: 6, arxivId: '2306.02707' },
          { ...medusa, comments: 9, arxivId: '2306.02708' },
        ],
        diagnostics: [['unrecognized-text', '39']],
      },
      {
        name: 'under its vote box, where the first has lost its own, and a link tells its comments',
        text: `${cards('[6](/papers/2306.02707#community)\n', '9\n')}39\nOwls`.replace('186\n', ''),
        papers: [
          { title: 'Orca', authorCount: 4, comments: 6, arxivId: '2306.02707' },
          { ...medusa, comments: 9 },
          owls,
        ],
        diagnostics: [['truncated-paper', 'Owls']],
      },
      {
        name: 'no: with words under the comments of a list whose cards have one count each',
        text: `${cards('6\n', '9\n')}Owls`,
        papers: [
          { ...orca, comments: 6 },
          { ...medusa, comments: 9 },
        ],
        diagnostics: [['unrecognized-text', 'Owls']],
      },
      {
        name: 'no: with a note under two counts',
        text: `${cards('', '131\n9\n')}I liked the second!`,
        papers: [orca, { ...medusa, githubStars: 131, comments: 9 }],
        diagnostics: [['unrecognized-text', 'I liked the second!']],
      },
    ],
    'list',
  )
})
