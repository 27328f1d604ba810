import { describe, expect, it } from 'vitest'
import { parseDigest, parsePapers } from '../../src/index.js'
import { expectInvariants } from '../support/invariants.js'
import { itReads, page } from '../support/shown.js'

const SUBMITTERS = `Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Submitted by
mira
-
Submitted by
taesiri
1.2k`

/** A list as BeautifulSoup's stripped lines show it: votes, the lines over the separator, authors. */
const strippedList = (cards: readonly (readonly [votes: number, lines: string, authors: number])[]): string =>
  `Daily Papers\nby\nAK\nand the research community\nAUG\n1\n${cards
    .map(([votes, lines, authors]) => `Submitted by\njfeldt\n${votes}\n${lines}\n·\n${authors} authors\n`)
    .join('')}`

describe('lists of a day', () => {
  itReads(
    [
      {
        name: 'with a shortened number of stars behind the comments, and a colon behind the label',
        text: 'Submitted by: [0a1b2c3d4e] jfeldt\n12\nOrca\n·\n4 authors\n6\n2.12k\nSubmitted by:mira\n7\nMedusa\n·\n1 authors\n3\n',
        papers: [
          { title: 'Orca', submittedBy: 'jfeldt', upvotes: 12, authorCount: 4, githubStars: 2120, comments: 6 },
          { title: 'Medusa', submittedBy: 'mira', upvotes: 7, authorCount: 1, comments: 3 },
        ],
      },
      {
        name: 'with vote boxes that another program drew, and a button without a word under the titles',
        text: page(`
Daily Papers
by AK and the research community
Oct 2, 2024
Submitted by
jfeldt
▲ 42
Orca
▶
·
4 authors
5
Submitted by
mira
☐ 7
Medusa
▶
·
2 authors
9`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 42, comments: 5, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 2, upvotes: 7, comments: 9, submittedBy: 'mira' },
        ],
      },
      {
        name: 'whose submitters show no names, and with a number for one',
        text: page(`
Daily Papers
by AK and the research community
Oct 2, 2024
Submitted by
105
Orca
Tide Lab
3
Submitted by
-
Medusa
·
2 authors
Submitted by
[ ]
7
Owls
·
2 authors
Submitted by
1234
9
Terns
·
4 authors`),
        papers: [
          { title: 'Orca', upvotes: 105, comments: 3, organization: 'Tide Lab' },
          { title: 'Medusa', authorCount: 2, upvotes: 0 },
          { title: 'Owls', authorCount: 2, upvotes: 7 },
          { title: 'Terns', authorCount: 4, upvotes: 9, submittedBy: '1234' },
        ],
      },
      {
        name: 'with blank lines between the cards alone, and counts behind the items of a list',
        text: page(`
Daily Papers
by AK and the research community
Oct 2, 2024

${['Orca: Progressive Learning', 'Medusa: Simple Decoding', 'Owls at Noon', 'Terns at Sea']
  .map((title) => `Submitted by\nmira\n105\n${title} from Complex Traces of Large Models and Agents\nTide Lab\n3\n`)
  .join('\n')}
Submitted by
jfeldt
129
Ravens and Wrens
• · 7 authors
•
7

Submitted by
ana
69
GiT
• · 4 authors
•
24.1k
5`),
        papers: [
          ...['Orca: Progressive Learning', 'Medusa: Simple Decoding', 'Owls at Noon', 'Terns at Sea'].map((title) => ({
            title: `${title} from Complex Traces of Large Models and Agents`,
            upvotes: 105,
            comments: 3,
            organization: 'Tide Lab',
            submittedBy: 'mira',
          })),
          { title: 'Ravens and Wrens', authorCount: 7, upvotes: 129, comments: 7, submittedBy: 'jfeldt' },
          { title: 'GiT', authorCount: 4, upvotes: 69, comments: 5, githubStars: 24100, submittedBy: 'ana' },
        ],
      },
      {
        name: 'as the site shows it',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
131
3
Submitted by
mira
-
Medusa
·
1 author
5`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, githubStars: 131, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 0, comments: 5, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '3'],
          ['Submitted by', '5'],
        ],
      },
      {
        name: 'with the submitters’ names on two lines, one for the picture',
        text: page(`
Submitted by mira
mira
5
Orca
·
4 authors
Submitted by
Ana Roe
Ana Roe
7
Medusa
·
5 authors`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 5, submittedBy: 'mira' },
          { title: 'Medusa', authorCount: 5, upvotes: 7, submittedBy: 'Ana Roe' },
        ],
      },
      {
        name: 'with stars that link to the paper, as its comments do',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Submitted by [jfeldt](https://huggingface.co/jfeldt)

[12](https://huggingface.co/login?next=%2Fpapers%2F2410.10001)

### [Orca](https://huggingface.co/papers/2410.10001)

·4 authors

[ 131](https://huggingface.co/papers/2410.10001)[ 8](https://huggingface.co/papers/2410.10001#community)

Submitted by [mira](https://huggingface.co/mira)

[3](https://huggingface.co/login?next=%2Fpapers%2F2410.10002)

### [Medusa](https://huggingface.co/papers/2410.10002)

·1 author

[ 77](https://huggingface.co/papers/2410.10002)`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            comments: 8,
            githubStars: 131,
            submittedBy: 'jfeldt',
            arxivId: '2410.10001',
          },
          { title: 'Medusa', authorCount: 1, upvotes: 3, githubStars: 77, submittedBy: 'mira', arxivId: '2410.10002' },
        ],
      },
      {
        name: 'with the vote box behind the submitter’s link, and the first avatar glued to an organization',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Submitted by [![](https://cdn.example/a.png) jfeldt](https://huggingface.co/jfeldt)[12](https://huggingface.co/login?next=%2Fpapers%2F2410.10001)

### [Orca](https://huggingface.co/papers/2410.10001)

[![tidelab](https://cdn.example/b.png) Tide Lab](https://huggingface.co/tidelab) ·[-   ![](https://cdn.example/c.png)\\
-   4 authors](https://huggingface.co/papers/2410.10001)

Submitted by [![](https://cdn.example/d.png) mira](https://huggingface.co/mira)[-](https://huggingface.co/login?next=%2Fpapers%2F2410.10002)

### [Medusa](https://huggingface.co/papers/2410.10002)

·[-   1 author](https://huggingface.co/papers/2410.10002)`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
            arxivId: '2410.10001',
          },
          { title: 'Medusa', authorCount: 1, upvotes: 0, submittedBy: 'mira', arxivId: '2410.10002' },
        ],
      },
      {
        name: 'with submitters inside a link to the paper, over titles that are headings',
        text: page(`
# Daily Papers

by [AK](/akhaliq) and the research community

[![](https://cdn.example/a.png)](/papers/2410.10001)[Submitted by

![](https://cdn.example/b.png)

jfeldt](/papers/2410.10001)

[12](/login?next=%2Fpapers%2F2410.10001)

### [Orca](/papers/2410.10001)

[*   · 4 authors](/papers/2410.10001)

[Submitted by

mira](/papers/2410.10002)

[3](/login?next=%2Fpapers%2F2410.10002)

### [Medusa](/papers/2410.10002)

[Tide Lab](/tidelab)

[2](/papers/2410.10002#community)`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt', arxivId: '2410.10001' },
          {
            title: 'Medusa',
            upvotes: 3,
            comments: 2,
            organization: 'Tide Lab',
            submittedBy: 'mira',
            arxivId: '2410.10002',
          },
        ],
      },
      {
        name: 'whose vote boxes have no numbers, and are links without words in html-to-text',
        text: page(`
Daily Papers [/papers]

by AK [/akhaliq] and the research community

Submitted by

[https://cdn.example/b.png]
jfeldt

/login?next=%2Fpapers%2F2410.10001


ORCA [/papers/2410.10001]

 * · 4 authors [/papers/2410.10001]

Submitted by

[https://cdn.example/e.png]
mira

3 [/login?next=%2Fpapers%2F2410.10002]


MEDUSA [/papers/2410.10002]

 * · 1 author [/papers/2410.10002]
`),
        papers: [
          { title: 'ORCA', authorCount: 4, submittedBy: 'jfeldt', arxivId: '2410.10001' },
          { title: 'MEDUSA', authorCount: 1, upvotes: 3, submittedBy: 'mira', arxivId: '2410.10002' },
        ],
      },
      {
        name: 'with submitters inside a link to the paper, as the titles are, in brackets',
        text: page(`
Daily Papers [/papers]

by AK [/akhaliq] and the research community

[https://cdn.example/a.png]/papers/2410.10001 Submitted by
[https://cdn.example/b.png]
jfeldt [/papers/2410.10001]
12
[/login?next=%2Fpapers%2F2410.10001]


Orca [/papers/2410.10001]

 * [https://cdn.example/c.png]
 * · 4 authors

[/papers/2410.10001]
131 [https://github.com/tidelab/orca] 5 [/papers/2410.10001#community]
[https://cdn.example/d.png]/papers/2410.10002 Submitted by
[https://cdn.example/e.png]
mira [/papers/2410.10002]
3
[/login?next=%2Fpapers%2F2410.10002]


Medusa [/papers/2410.10002]

[https://cdn.example/f.png] Tide Lab [/tidelab]
2 [/papers/2410.10002#community]
`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            comments: 5,
            githubUrls: ['https://github.com/tidelab/orca'],
            githubStars: 131,
            submittedBy: 'jfeldt',
            arxivId: '2410.10001',
          },
          {
            title: 'Medusa',
            upvotes: 3,
            comments: 2,
            organization: 'Tide Lab',
            submittedBy: 'mira',
            arxivId: '2410.10002',
          },
        ],
      },
      {
        name: 'with the labels of a paper’s page for titles',
        text: page(`
Daily Papers
by AK and the research community
Submitted by
jfeldt
12
Abstract
·
4 authors
5
Submitted by
mira
3
Authors
·
1 author
2
Submitted by
kofi
7
Orca
·
2 authors`),
        papers: [
          { title: 'Abstract', authorCount: 4, upvotes: 12, comments: 5, submittedBy: 'jfeldt' },
          { title: 'Authors', authorCount: 1, upvotes: 3, comments: 2, submittedBy: 'mira' },
          { title: 'Orca', authorCount: 2, upvotes: 7, submittedBy: 'kofi' },
        ],
      },
      {
        name: 'with an organization that is a number, and links to its profile',
        text: page(`
Daily Papers
by [AK](https://huggingface.co/akhaliq) and the research community
Submitted by [jfeldt](https://huggingface.co/jfeldt)
[12](https://huggingface.co/login?next=%2Fpapers%2F2410.10001)
### [Orca](https://huggingface.co/papers/2410.10001)
[2024](https://huggingface.co/2024org)
4 authors
[5](https://huggingface.co/papers/2410.10001#community)`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            comments: 5,
            organization: '2024',
            submittedBy: 'jfeldt',
            arxivId: '2410.10001',
          },
        ],
      },
      {
        name: 'with an organization right under a title that nothing wrapped',
        text: page(`
Daily Papers
by AK and the research community
Submitted by
jfeldt
12
Orca
Tide Lab
5
Submitted by
mira
3
Which of the Heads Compose into Circuits, and Which Matter
Reef
2`),
        papers: [
          { title: 'Orca', upvotes: 12, comments: 5, organization: 'Tide Lab', submittedBy: 'jfeldt' },
          {
            title: 'Which of the Heads Compose into Circuits, and Which Matter',
            upvotes: 3,
            comments: 2,
            organization: 'Reef',
            submittedBy: 'mira',
          },
        ],
      },
      {
        name: 'with an organization and the separator right under a title that may be wrapped',
        text: page(`
Daily Papers
by AK and the research community
Submitted by Okonkwo, Mira
 [ ]
12
Orca
Reef ·
  • 4 authors
5
Submitted by jfeldt
 [ ]
3
Which of the Heads Compose into Circuits, and Which Matter
tidelab Tide Lab ·
  • 2 authors
2`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            comments: 5,
            organization: 'Reef',
            submittedBy: 'Okonkwo, Mira',
          },
          {
            title: 'Which of the Heads Compose into Circuits, and Which Matter',
            authorCount: 2,
            upvotes: 3,
            comments: 2,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
        ],
      },
      {
        name: 'with titles that the source of the page wraps, over three lines and over a number',
        text: page(`
Daily Papers
by AK and the research community
Oct 2, 2024
Submitted by
jfeldt
12
How Heads Compose into Circuits, and Which of the Heads of a Model
  Matter for What It Recalls, or What
  It Forgets
·
4 authors
3
Submitted by
mira
5
How Heads Compose into Circuits, and Which of the Heads Matter in GPT
  4
·
1 author
5
Submitted by
taesiri
7
Orca
Tide Lab
·
1 author
5`),
        papers: [
          {
            title:
              'How Heads Compose into Circuits, and Which of the Heads of a Model Matter for What It Recalls, or What It Forgets',
            authorCount: 4,
            upvotes: 12,
            comments: 3,
            submittedBy: 'jfeldt',
          },
          {
            title: 'How Heads Compose into Circuits, and Which of the Heads Matter in GPT 4',
            authorCount: 1,
            upvotes: 5,
            comments: 5,
            submittedBy: 'mira',
          },
          { title: 'Orca', organization: 'Tide Lab', authorCount: 1, upvotes: 7, comments: 5, submittedBy: 'taesiri' },
        ],
      },
      {
        name: 'with a heading over the list of its authors’ pictures',
        text: page(`
# Daily Papers

by AK and the research community

Oct 2, 2024

Submitted by mira

[89](https://huggingface.co/login?next=%2Fpapers%2F2306.02707)

### Orca[- ![](https://huggingface.co/avatars/51.svg)
- ·
\t4 authors](https://huggingface.co/papers/2306.02707)`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 89, submittedBy: 'mira', arxivId: '2306.02707' }],
      },
      {
        name: 'as a browser copies it, with words for its pictures',
        text: page(`
Daily Papers
by
AK
and the research community
Search by arxiv id or title
Submit a paper

Submitted byjfeldt
12
Orca

·
4 authors
3

Submitted by_mira_
24
Medusa

tidelab
Tide
2`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, submittedBy: 'jfeldt' },
          { title: 'Medusa', upvotes: 24, comments: 2, organization: 'Tide', submittedBy: '_mira_' },
        ],
      },
      {
        name: 'whose titles are wrapped over three lines, wherever that is',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper

Submitted by jfeldt
 [ ]
12

Learning to Route the Tokens of Very Large Models Through the Heads of Smaller Ones That
Were Trained Before Them on All of the Very Same Tokens and With the Same Hyperparameters
Throughout

  • 
  • ·
    4 authors

3

Submitted by mira
 [ ]
24

Medusa

  • ·
    1 author

2`),
        papers: [
          {
            title:
              'Learning to Route the Tokens of Very Large Models Through the Heads of Smaller Ones That Were Trained Before Them on All of the Very Same Tokens and With the Same Hyperparameters Throughout',
            authorCount: 4,
            upvotes: 12,
            comments: 3,
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', authorCount: 1, upvotes: 24, comments: 2, submittedBy: 'mira' },
        ],
      },
      {
        name: "with names on their labels' lines",
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by jfeldt
12
Orca
·
4 authors
2.12k
Submitted by mira
[ ]
7
Medusa
·
1 author`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, githubStars: 2120, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by jfeldt', '2.12k'],
          ['Submitted by mira', '1 author'],
        ],
      },
      {
        name: 'with labelled votes',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
Upvote 12
Orca
· 4 authors
Submitted by
mira
Upvote
7
Medusa
· 1 author
Submitted by
pnovotny
Upvote
-
Vicuna
· 2 authors`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
          { title: 'Vicuna', authorCount: 2, upvotes: 0, submittedBy: 'pnovotny' },
        ],
        cards: [
          ['Submitted by', '· 4 authors'],
          ['Submitted by', '· 1 author'],
          ['Submitted by', '· 2 authors'],
        ],
      },
      {
        name: 'with organizations in place of the authors',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
Tide Lab
131
3
Submitted by
mira
-
Medusa
Lumen
AI
5
Submitted by
taesiri
7
GiT
·
Tide Lab
·
2 authors
Not a part of it`),
        papers: [
          {
            title: 'Orca',
            upvotes: 12,
            comments: 3,
            githubStars: 131,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', upvotes: 0, comments: 5, organization: 'Lumen AI', submittedBy: 'mira' },
          { title: 'GiT', authorCount: 2, upvotes: 7, organization: 'Tide Lab', submittedBy: 'taesiri' },
        ],
        cards: [
          ['Submitted by', '3'],
          ['Submitted by', '5'],
          ['Submitted by', '2 authors'],
        ],
        diagnostics: [['unrecognized-text', 'Not a part of it']],
      },
      {
        name: 'with avatars',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
•
jfeldt
•
12
Orca
•
•
·
4 authors
+3
3`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '3']],
      },
      {
        name: 'with links that tell the counts apart',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Oct 2, 2024

Submitted by

[jfeldt](/jfeldt)

[12](/login?next=%2Fpapers%2F2306.02707)

### [Orca](/papers/2306.02707)

·

4 authors

[3](/papers/2306.02707#community) [131](https://github.com/robodita/orca)

Submitted by

[mira](/mira)

[7](/login?next=%2Fpapers%2F2401.10774)

### [Medusa](/papers/2401.10774)

·

1 author

[GitHub 2.12k](https://github.com/robodita/medusa)

[5](/papers/2401.10774#community)`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            comments: 3,
            githubUrls: ['https://github.com/robodita/orca'],
            githubStars: 131,
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            authorCount: 1,
            upvotes: 7,
            comments: 5,
            githubUrls: ['https://github.com/robodita/medusa'],
            githubStars: 2120,
            arxivId: '2401.10774',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by', '[3](/papers/2306.02707#community) [131](https://github.com/robodita/orca'],
          ['Submitted by', '[5](/papers/2401.10774#community'],
        ],
      },
      {
        name: 'with linked titles that are words of a card',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Submitted by

[jfeldt](/jfeldt)

[Upvote](/papers/2306.02707)

·

4 authors

Submitted by

[mira](/mira)

[12](/papers/2401.10774)

·

1 author`),
        papers: [
          { title: 'Upvote', authorCount: 4, arxivId: '2306.02707', submittedBy: 'jfeldt' },
          { title: '12', authorCount: 1, arxivId: '2401.10774', submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '1 author'],
        ],
      },
      {
        name: 'with titles that are numbers',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
1984
·
4 authors
3
Submitted by
mira
7
2024
·
1 author`),
        papers: [
          { title: '1984', authorCount: 4, upvotes: 12, comments: 3, submittedBy: 'jfeldt' },
          { title: '2024', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '3'],
          ['Submitted by', '1 author'],
        ],
      },
      {
        name: 'with titles that are wrapped',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024

Submitted by
jfeldt
12

Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large
Language Models

·
4 authors

Submitted by
mira
7

Medusa

·
1 author`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Language Models',
            authorCount: 4,
            upvotes: 12,
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '1 author'],
        ],
      },
      {
        name: 'with titles that are wrapped, over organizations',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024

Submitted by
jfeldt
12

Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large
Language Models

Tide Lab
·
4 authors

Submitted by
mira
7

Medusa

Lumen
·
1 author`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Language Models',
            authorCount: 4,
            upvotes: 12,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', authorCount: 1, upvotes: 7, organization: 'Lumen', submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '1 author'],
        ],
      },
      {
        name: 'whose lines over the numbers of authors are the titles’ rest',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large
Models of Tides
·
4 authors
Submitted by
mira
7
Medusa
·
1 author`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Models of Tides',
            authorCount: 4,
            upvotes: 12,
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '1 author'],
        ],
      },
      ...[
        {
          name: 'whose lines were stripped, with one word over the authors of a long title',
          lines: 'Orcas and Whales: What They Know of Tides, Reefs, and All Other Animals\nLumen',
          organization: 'Lumen',
          other: 'Beluga',
        },
        {
          name: 'with an organization over the authors of a long title, where another is longer than a line',
          lines: 'Orcas and Whales: What They Know of Tides, Reefs, and All Other Animals\nLumen Reef',
          organization: 'Lumen Reef',
          other: 'Beluga, Narwhal, and Medusa: What They Know of Tides, Reefs, and of All the Other Animals',
        },
      ].map(({ name, lines, organization, other }) => ({
        name,
        text: strippedList([
          [20, lines, 3],
          [21, other, 5],
        ]),
        papers: [
          {
            title: 'Orcas and Whales: What They Know of Tides, Reefs, and All Other Animals',
            authorCount: 3,
            upvotes: 20,
            organization,
            submittedBy: 'jfeldt',
          },
          { title: other, authorCount: 5, upvotes: 21, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['undated-page', 'AUG\n1'] as [string, string]],
      })),
      {
        name: 'whose lines were stripped, with one word over the authors of each long title',
        text: strippedList([
          [20, 'Orcas and Whales: What They Know of Tides, Reefs, and All Other Animals\nLumen', 3],
          [21, 'Narwhals and Belugas: What They Know of the Reefs, and All Other Animals\nTideLab', 5],
        ]),
        papers: [
          {
            title: 'Orcas and Whales: What They Know of Tides, Reefs, and All Other Animals',
            authorCount: 3,
            upvotes: 20,
            organization: 'Lumen',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Narwhals and Belugas: What They Know of the Reefs, and All Other Animals',
            authorCount: 5,
            upvotes: 21,
            organization: 'TideLab',
            submittedBy: 'jfeldt',
          },
        ],
        diagnostics: [['undated-page', 'AUG\n1']],
      },
      {
        name: 'with titles that their source wrapped, the indent of whose second line is lost',
        text: strippedList([
          [
            20,
            'Wavelet, Router, Gate, and Head: A Modern Mixture of Experts for Fast,\nMemory Efficient, and Long Context Models',
            3,
          ],
          [21, 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics\nBootstrapping', 4],
          [22, 'Counterfactual Replay for Offline Reinforcement Learning: A Study of\nMany Worlds', 5],
          [30, 'What Do the Attention Heads of Large Language Models Know about Tides and\nTheir Whales', 11],
          [23, 'Beluga', 6],
          [24, 'Narwhal', 7],
          [25, 'Medusa', 8],
          [26, 'GiT', 9],
          [31, 'Reef', 2],
        ]),
        papers: [
          {
            title:
              'Wavelet, Router, Gate, and Head: A Modern Mixture of Experts for Fast, Memory Efficient, and Long Context Models',
            authorCount: 3,
            upvotes: 20,
            submittedBy: 'jfeldt',
          },
          {
            title: 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics Bootstrapping',
            authorCount: 4,
            upvotes: 21,
            submittedBy: 'jfeldt',
          },
          {
            title: 'Counterfactual Replay for Offline Reinforcement Learning: A Study of Many Worlds',
            authorCount: 5,
            upvotes: 22,
            submittedBy: 'jfeldt',
          },
          {
            title: 'What Do the Attention Heads of Large Language Models Know about Tides and Their Whales',
            authorCount: 11,
            upvotes: 30,
            submittedBy: 'jfeldt',
          },
          { title: 'Beluga', authorCount: 6, upvotes: 23, submittedBy: 'jfeldt' },
          { title: 'Narwhal', authorCount: 7, upvotes: 24, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 8, upvotes: 25, submittedBy: 'jfeldt' },
          { title: 'GiT', authorCount: 9, upvotes: 26, submittedBy: 'jfeldt' },
          { title: 'Reef', authorCount: 2, upvotes: 31, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['undated-page', 'AUG\n1']],
      },
      {
        name: 'with lines under long titles, two of which are open, and an organization under a short one',
        text: strippedList([
          [
            20,
            'Wavelet, Router, Gate, and Head: A Modern Mixture of Experts for Fast,\nMemory Efficient, and Long Context Models',
            3,
          ],
          [21, 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics\nBootstrapping', 4],
          [22, 'Counterfactual Replay for Offline Reinforcement Learning: A Study of\nMany Worlds', 5],
          [23, 'Beluga\nTide Lab', 6],
          [24, 'Narwhal', 7],
          [25, 'Medusa', 8],
          [26, 'GiT', 9],
          [27, 'Reef', 10],
          [28, 'Dita', 11],
        ]),
        papers: [
          {
            title:
              'Wavelet, Router, Gate, and Head: A Modern Mixture of Experts for Fast, Memory Efficient, and Long Context Models',
            authorCount: 3,
            upvotes: 20,
            submittedBy: 'jfeldt',
          },
          {
            title: 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics Bootstrapping',
            authorCount: 4,
            upvotes: 21,
            submittedBy: 'jfeldt',
          },
          {
            title: 'Counterfactual Replay for Offline Reinforcement Learning: A Study of Many Worlds',
            authorCount: 5,
            upvotes: 22,
            submittedBy: 'jfeldt',
          },
          { title: 'Beluga', authorCount: 6, upvotes: 23, organization: 'Tide Lab', submittedBy: 'jfeldt' },
          { title: 'Narwhal', authorCount: 7, upvotes: 24, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 8, upvotes: 25, submittedBy: 'jfeldt' },
          { title: 'GiT', authorCount: 9, upvotes: 26, submittedBy: 'jfeldt' },
          { title: 'Reef', authorCount: 10, upvotes: 27, submittedBy: 'jfeldt' },
          { title: 'Dita', authorCount: 11, upvotes: 28, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['undated-page', 'AUG\n1']],
      },
      {
        name: 'with the rests of two titles over the numbers of authors',
        text: strippedList([
          [20, 'Wavelet, Router, Gate, and Head: A Modern Mixture of Experts for Faster\nTraining and Inference', 3],
          [21, 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics\nBootstrapping', 4],
          [22, 'Beluga', 5],
          [23, 'Narwhal', 6],
          [24, 'Medusa', 7],
          [25, 'GiT', 8],
        ]),
        papers: [
          {
            title: 'Wavelet, Router, Gate, and Head: A Modern Mixture of Experts for Faster Training and Inference',
            authorCount: 3,
            upvotes: 20,
            submittedBy: 'jfeldt',
          },
          {
            title: 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics Bootstrapping',
            authorCount: 4,
            upvotes: 21,
            submittedBy: 'jfeldt',
          },
          { title: 'Beluga', authorCount: 5, upvotes: 22, submittedBy: 'jfeldt' },
          { title: 'Narwhal', authorCount: 6, upvotes: 23, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 7, upvotes: 24, submittedBy: 'jfeldt' },
          { title: 'GiT', authorCount: 8, upvotes: 25, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['undated-page', 'AUG\n1']],
      },
      {
        name: 'with a handle before each organization, one of which is not like its name',
        text: `Daily Papers\nbyAK and the research community\n\n${[
          'LUMIA Institute of Tides, Lumen Academy',
          'tidelab Tide Lab',
          'reef-ai Reef AI',
          'lumen Lumen',
          'orca Orca Institute',
        ]
          .map((name, card) => `Submitted by mira\n [ ]\n${card}\n\nOrca ${card}\n\n${name}\n·\n6 authors\n\n`)
          .join('')}`,
        papers: ['Institute of Tides, Lumen Academy', 'Tide Lab', 'Reef AI', 'Lumen', 'Orca Institute'].map(
          (organization, card) => ({
            title: `Orca ${card}`,
            authorCount: 6,
            upvotes: card,
            organization,
            submittedBy: 'mira',
          }),
        ),
      },
      {
        name: 'with an organization behind a space right under a long title, and nothing under it',
        text: 'Daily Papers\nbyAK and the research community\n\n\nSubmitted by \n mira\n \n7\nOrca: A Living Database of Replays and Search Dynamics for Small Benchmarks\n Tide Lab\n\n\nSubmitted by \n bao\n \n8\nMedusa\n·\n4 authors\n131\n \n2\n',
        papers: [
          {
            title: 'Orca: A Living Database of Replays and Search Dynamics for Small Benchmarks',
            upvotes: 7,
            organization: 'Tide Lab',
            submittedBy: 'mira',
          },
          { title: 'Medusa', authorCount: 4, upvotes: 8, comments: 2, githubStars: 131, submittedBy: 'bao' },
        ],
      },
      {
        name: 'without votes and submitters, under a date of two lines',
        text: page(`
Daily Papers
byAK and the research community
AUG
1
Orca
·
4 authors
5
Medusa
·
1 author
2
GiT
·
8 authors`),
        options: { referenceDate: '2024-08-01' },
        papers: [
          { title: 'Orca', authorCount: 4, comments: 5 },
          { title: 'Medusa', authorCount: 1, comments: 2 },
          { title: 'GiT', authorCount: 8 },
        ],
      },
      ...(
        [
          ['the site’s own name', 'Orcas and Whales: A Six-Way Evaluation for Large Language Models', 'Hugging Face'],
          [
            'a name like none of a title',
            'Orcas and Whales in Language Models: What Are They Really Made Of',
            'Lumen University',
          ],
          [
            'a name over two lines that goes on',
            'Orcas and Whales in Language Models: What They Are, and More Than You',
            'The Lumen School of Tides and\nTechnology',
          ],
        ] as const
      ).map(([name, title, organization]) => ({
        name: `whose lines were stripped, with ${name} under a long title`,
        text: strippedList([
          [20, `${title}\n${organization}`, 3],
          [21, 'Beluga', 5],
        ]),
        papers: [
          { title, authorCount: 3, upvotes: 20, organization: organization.replace('\n', ' '), submittedBy: 'jfeldt' },
          { title: 'Beluga', authorCount: 5, upvotes: 21, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['undated-page', 'AUG\n1']] as [code: string, at: string][],
      })),
      {
        name: 'without titles and authors, whose counts are left',
        text: page(`
Submitted by
mira
94
2
Submitted by
bao
93
3
Submitted by
jfeldt
92
4`),
        papers: [],
        diagnostics: [
          ['no-papers', 'Submitted by\nmira\n94\n2\nSubmitted by\nbao\n93\n3\nSubmitted by\njfeldt\n92\n4'],
        ],
      },
      {
        name: 'with the day of each submission',
        text: page(`
Daily Papers
byAK and the research community
Submitted by
mira
on Oct 1
7
Orca
·
6 authors
2
Submitted by
mira
2 days ago
8
Medusa
·
4 authors
3`),
        papers: [
          { title: 'Orca', authorCount: 6, upvotes: 7, comments: 2, submittedBy: 'mira' },
          { title: 'Medusa', authorCount: 4, upvotes: 8, comments: 3, submittedBy: 'mira' },
        ],
      },
      {
        name: 'with rests of titles over organizations, and one that is a word of the page',
        text: strippedList([
          [20, 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics\nBootstrapping\nTide Lab', 3],
          [21, 'Counterfactual Replay for Offline Reinforcement Learning in Large Language\nModels', 4],
          [22, 'Beluga\nTide Lab', 5],
          [23, 'What Do the Attention Heads of Large Language Models Learn about Tides\nReef AI', 6],
        ]),
        papers: [
          {
            title: 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics Bootstrapping',
            authorCount: 3,
            upvotes: 20,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Counterfactual Replay for Offline Reinforcement Learning in Large Language Models',
            authorCount: 4,
            upvotes: 21,
            submittedBy: 'jfeldt',
          },
          { title: 'Beluga', authorCount: 5, upvotes: 22, organization: 'Tide Lab', submittedBy: 'jfeldt' },
          {
            title: 'What Do the Attention Heads of Large Language Models Learn about Tides',
            authorCount: 6,
            upvotes: 23,
            organization: 'Reef AI',
            submittedBy: 'jfeldt',
          },
        ],
        diagnostics: [['undated-page', 'AUG\n1']],
      },
      {
        name: "with pictures' texts before organizations, under a long title and a short one",
        text: strippedList([
          [20, 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics\nlumentidelab\nTide Lab', 3],
          [22, 'Beluga\nlumentidelab\nTide Lab', 5],
        ]),
        papers: [
          {
            title: 'Beyond Orca: Better Planning with Small Transformers via Search Dynamics',
            authorCount: 3,
            upvotes: 20,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Beluga',
            authorCount: 5,
            upvotes: 22,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
        ],
        diagnostics: [['undated-page', 'AUG\n1']],
      },
      ...(
        [
          ['behind their separators', (name: string) => `·\n${name}\n4 authors`],
          ['beside their authors', (name: string) => `${name} · 4 authors`],
          ['with their links', (name: string) => `[${name}](https://huggingface.co/tide-lab)\n·\n4 authors`],
        ] as const
      ).map(([where, end]) => {
        const long = Array.from(
          { length: 4 },
          (_, card) => `Beyond Orca ${card}: Planning with Small Transformers via Dynamics`,
        )
        const short = ['Beluga', 'Narwhal', 'Medusa', 'GiT', 'Reef']
        const card = (title: string, below: string): string => `Submitted by\njfeldt\n12\n${title}\n${below}\n`
        return {
          name: `with few organizations, all under long titles, ${where}`,
          text: `Daily Papers\nby\nAK\nand the research community\n${long.map((title) => card(title, end('Whalewatching'))).join('')}${short.map((title) => card(title, '·\n4 authors')).join('')}`,
          papers: [
            ...long.map((title) => ({
              title,
              authorCount: 4,
              upvotes: 12,
              organization: 'Whalewatching',
              submittedBy: 'jfeldt',
            })),
            ...short.map((title) => ({ title, authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' })),
          ],
        }
      }),
      {
        name: 'with organizations right under their titles',
        text: page(`
# [Daily Papers](https://huggingface.co/papers)
by AK and the research community
Feb 25
Submitted by jfeldt
-
### Orca
Tide Lab · 7 authors
0 2
Submitted by mira
7
### [Medusa](https://huggingface.co/papers/2504.17192)
 [![reef](https://cdn.example/logo.png) Reef AI](https://huggingface.co/reef) · [6 authors](https://huggingface.co/papers/2504.17192)
131 8`),
        papers: [
          {
            title: 'Orca',
            authorCount: 7,
            upvotes: 0,
            comments: 2,
            githubStars: 0,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            authorCount: 6,
            upvotes: 7,
            comments: 8,
            githubStars: 131,
            arxivId: '2504.17192',
            organization: 'Reef AI',
            submittedBy: 'mira',
          },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with headings over two lines, and over a name that begins small',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
### Revisiting Attention Heads
as Circuits
·
4 authors
Submitted by
mira
7
### Medusa
Tide Lab
·
1 author
Submitted by
mira
5
### GiT
tideAI
3`),
        papers: [
          { title: 'Revisiting Attention Heads as Circuits', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, organization: 'Tide Lab', submittedBy: 'mira' },
          { title: 'GiT', comments: 3, upvotes: 5, organization: 'tideAI', submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '1 author'],
          ['Submitted by', '3'],
        ],
      },
      {
        name: 'with a footer under the last card',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
3
Previous
Next
System theme
Company`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '3']],
      },
      {
        name: 'with a footer in place of the last title',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
3
Submitted by
mira
7
Previous
Next
System theme
Company`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '3']],
        diagnostics: [
          ['unreadable-paper', 'Submitted by'],
          ['unrecognized-text', 'mira\n7'],
        ],
      },
      {
        name: "with a title of the page's words",
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Models
·
4 authors
3`),
        papers: [{ title: 'Models', authorCount: 4, upvotes: 12, comments: 3, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '3']],
      },
      {
        name: 'cut after a name',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
Submitted by
mira`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
        diagnostics: [
          ['unreadable-paper', 'Submitted by'],
          ['unrecognized-text', 'mira'],
        ],
      },
      {
        name: 'cut after a label',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
Submitted by`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
        diagnostics: [['unreadable-paper', 'Submitted by']],
      },
      {
        name: 'with a long line in place of a name',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
Submitted by
A paper about the names of people who submit papers, which are shorter
·
1 author`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' },
          { title: 'A paper about the names of people who submit papers, which are shorter', authorCount: 1 },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '1 author'],
        ],
      },
      {
        name: 'with a name that is wrapped over the vote box',
        text: page(`
Submitted by
![](https://huggingface.co/avatars/x0.svg) Li
Wei

[12](https://huggingface.co/login?next=%2Fpapers%2F2306.02707)

### [Orca](https://huggingface.co/papers/2306.02707)

· 4 authors

Submitted by
![](https://huggingface.co/avatars/x0.svg) mira

[-](https://huggingface.co/login?next=%2Fpapers%2F2401.10774)

### [Medusa](https://huggingface.co/papers/2401.10774)

· 1 author`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, arxivId: '2306.02707', submittedBy: 'Li Wei' },
          { title: 'Medusa', authorCount: 1, upvotes: 0, arxivId: '2401.10774', submittedBy: 'mira' },
        ],
      },
      {
        name: 'with a name that is broken after a hyphen',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jonas-
feldt
12
Orca
·
4 authors`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jonas-feldt' }],
        cards: [['Submitted by', '4 authors']],
      },
      {
        name: 'with numbers enough',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
131
3
8
Submitted by
mira
7
Medusa
·
1 author
1,204
Submitted by
taesiri
7
GiT
·
1 author
999`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, githubStars: 131, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, githubStars: 1204, submittedBy: 'mira' },
          { title: 'GiT', authorCount: 1, upvotes: 7, comments: 999, submittedBy: 'taesiri' },
        ],
        cards: [
          ['Submitted by', '8'],
          ['Submitted by', '1,204'],
          ['Submitted by', '999'],
        ],
        diagnostics: [['unrecognized-text', '8']],
      },
      {
        name: 'without any card',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024`),
        papers: [],
        cards: [],
        diagnostics: [
          [
            'no-cards',
            'Daily Papers\nby AK and the research community\nSearch by arxiv id or title\nSubmit a paper\nOct 2, 2024',
          ],
        ],
      },
      {
        name: 'with repositories on lines of their own',
        text: page(`
Daily Papers
by AK and the research community
Search by arxiv id or title
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
GitHub
131
3
Submitted by
mira
7
Medusa
·
1 author
2.12k
6`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, githubStars: 131, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, comments: 6, githubStars: 2120, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '3'],
          ['Submitted by', '6'],
        ],
      },
      {
        name: 'with a long line in place of a name, and a card under it',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
A paper about the names of people who submit papers, which are shorter
·
1 author
Submitted by
jfeldt
12
Orca
·
4 authors`),
        papers: [
          { title: 'A paper about the names of people who submit papers, which are shorter', authorCount: 1 },
          { title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' },
        ],
        cards: [
          ['Submitted by', '1 author'],
          ['Submitted by', '4 authors'],
        ],
      },
      {
        name: 'with a separator over a title',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
Upvote 12
·
Orca
·
4 authors`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
      },
      {
        name: 'with titles that hold a separator',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca · 2024
·
4 authors`),
        papers: [{ title: 'Orca · 2024', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
      },
      {
        name: 'with a linked title over two lines',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Submitted by

[jfeldt](/jfeldt)

[Orca

Learning](/papers/2306.02707)

·

4 authors`),
        papers: [{ title: 'Orca Learning', authorCount: 4, arxivId: '2306.02707', submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
      },
      {
        name: 'with a log-in for its identifier',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Submitted by

[jfeldt](/jfeldt)

[12](/login?next=%2Fpapers%2F2306.02707)

Orca

·

4 authors

Submitted by

[mira](/mira)

[7](/login?next=%2Fmodels)

Medusa

·

1 author`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, arxivId: '2306.02707', submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '1 author'],
        ],
      },
      {
        name: 'of a month without a card',
        text: page(`
Daily Papers
by AK and the research community
Oct 2, 2024`),
        papers: [],
        cards: [],
        diagnostics: [['no-cards', 'Daily Papers\nby AK and the research community\nOct 2, 2024']],
      },
      {
        name: 'with a box that shows nothing',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
[ ]
Orca
·
4 authors`),
        papers: [{ title: 'Orca', authorCount: 4, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
      },
      {
        name: 'cut after a number',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
Submitted by
mira
7`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
        diagnostics: [
          ['unreadable-paper', 'Submitted by'],
          ['unrecognized-text', 'mira\n7'],
        ],
      },
      {
        name: 'with a name that is a number',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
2024
·
4 authors
3
Submitted by
mira
7
Medusa

2024 · 1 author
5
Submitted by
taesiri
7
GiT
2024

·
2 authors`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, organization: '2024', submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, comments: 5, organization: '2024', submittedBy: 'mira' },
          { title: 'GiT', authorCount: 2, upvotes: 7, githubStars: 2024, submittedBy: 'taesiri' },
        ],
        cards: [
          ['Submitted by', '3'],
          ['Submitted by', '5'],
          ['Submitted by', '2 authors'],
        ],
      },
      {
        name: 'with a separator between two numbers, the first of which is no name',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
133
·
8`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, comments: 8, githubStars: 133, submittedBy: 'jfeldt' }],
      },
      {
        name: 'with headings that are wrapped, and linked at their ends',
        text: page(`
****** Daily Papers[1] ******
***** by [2]AK[3] and the research community *****
Submitted by [4]jfeldt
12
**** Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large
Language Models[5] ****
Tide Lab
·
4 authors
Submitted by [6]mira
7
**** Medusa[7] ****
Lab[8]
·
1 author

****** References ******
   1. https://huggingface.co/papers
   2. https://huggingface.co/papers-by.png
   3. https://huggingface.co/akhaliq
   4. https://huggingface.co/avatars/1.svg
   5. https://huggingface.co/papers/2306.02707
   6. https://huggingface.co/avatars/2.svg
   7. https://huggingface.co/papers/2401.10774
   8. https://huggingface.co/lab`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Language Models',
            authorCount: 4,
            upvotes: 12,
            arxivId: '2306.02707',
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            authorCount: 1,
            upvotes: 7,
            arxivId: '2401.10774',
            organization: 'Lab',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by [4]jfeldt', '4 authors'],
          ['Submitted by [6]mira', '1 author'],
        ],
      },
      {
        name: 'with linked titles that are wrapped, whose ends nothing marks',
        text: page(`
[1]Daily Papers

   by [2]AK and the research community

   Submitted by
   [3]jfeldt

[4]Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large
Language Models

   ·

   4 authors

   Submitted by
   [5]mira

[6]Medusa

   ·

   1 author

References

   1. https://huggingface.co/papers
   2. https://huggingface.co/akhaliq
   3. https://huggingface.co/jfeldt
   4. https://huggingface.co/papers/2306.02707
   5. https://huggingface.co/mira
   6. https://huggingface.co/papers/2401.10774`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Language Models',
            authorCount: 4,
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', authorCount: 1, arxivId: '2401.10774', submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '   4 authors'],
          ['Submitted by', '   1 author'],
        ],
      },
      {
        name: 'without separators before the authors',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
4 authors
131
3
Submitted by
mira
7
1984
1 author`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, comments: 3, githubStars: 131, submittedBy: 'jfeldt' },
          { title: '1984', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '3'],
          ['Submitted by', '1 author'],
        ],
      },
      {
        name: 'with blank lines under the titles, and no separators',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024

Submitted by
jfeldt
12

Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large
Language Models

4 authors

Submitted by
mira
7

Medusa

1 author`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Language Models',
            authorCount: 4,
            upvotes: 12,
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '1 author'],
        ],
      },
      {
        name: 'with an organization over three lines',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
Tide
Lab
Research
Submitted by
mira
7
Medusa
·
1 author`),
        papers: [
          { title: 'Orca', upvotes: 12, organization: 'Tide Lab', submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', 'Lab'],
          ['Submitted by', '1 author'],
        ],
        diagnostics: [['unrecognized-text', 'Research']],
      },
      {
        name: 'with a name of 90 characters, and one of 91',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
Submitted by
mira
7
Medusa
·
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`),
        papers: [
          {
            title: 'Orca',
            upvotes: 12,
            organization: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
            submittedBy: 'jfeldt',
          },
          { title: 'Medusa', upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          [
            'Submitted by',
            'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
          ],
          ['Submitted by', 'Medusa'],
        ],
        diagnostics: [
          [
            'unrecognized-text',
            'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
          ],
        ],
      },
      {
        name: 'with a name behind its numbers',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
131
Tide Lab
Submitted by
mira
7
Medusa
·
1 author`),
        papers: [
          { title: 'Orca', upvotes: 12, comments: 131, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '131'],
          ['Submitted by', '1 author'],
        ],
        diagnostics: [['unrecognized-text', 'Tide Lab']],
      },
      {
        name: 'with a dash among its numbers',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
-
3
+5
8
Submitted by
mira
7
Medusa
·
1 author
1,000
Submitted by
taesiri
7
GiT
·
1 author
999`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, comments: 8, githubStars: 3, submittedBy: 'jfeldt' },
          { title: 'Medusa', authorCount: 1, upvotes: 7, githubStars: 1000, submittedBy: 'mira' },
          { title: 'GiT', authorCount: 1, upvotes: 7, comments: 999, submittedBy: 'taesiri' },
        ],
        cards: [
          ['Submitted by', '8'],
          ['Submitted by', '1,000'],
          ['Submitted by', '999'],
        ],
      },
      {
        name: 'with a blank line in an organization',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
Tide

Lab
4 authors
Submitted by
mira
7
Medusa
·
Tide
·
Lab
3`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, organization: 'Tide Lab', submittedBy: 'jfeldt' },
          { title: 'Medusa', upvotes: 7, organization: 'Tide', submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', 'Tide'],
        ],
        diagnostics: [['unrecognized-text', 'Lab\n3']],
      },
      {
        name: 'with an authors line in place of the last title',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
4 authors
Submitted by
mira
7
1 author`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
        diagnostics: [
          ['unreadable-paper', 'Submitted by'],
          ['unrecognized-text', 'mira\n7\n1 author'],
        ],
      },
      {
        name: 'with a word of the page for a title, over its authors alone',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Models
4 authors`),
        papers: [{ title: 'Models', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
      },
      {
        name: 'with numbers that link elsewhere',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Submitted by

[jfeldt](/jfeldt)

[12](/login?next=%2Fpapers%2F2306.02707)

[Orca](/papers/2306.02707)

·

4 authors

[131](https://a.example/x) [3](/papers/2306.02707#community2)

Submitted by

[mira](/mira)

[7](https://a.example)

[Medusa](/papers/2401.10774)

[Tide Lab](/tidelab)

1 author

[GitHub](https://github.com/robodita/medusa)

[5](/papers/2401.10774#community)`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            comments: 3,
            githubStars: 131,
            links: ['https://a.example/x'],
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            authorCount: 1,
            upvotes: 7,
            comments: 5,
            githubUrls: ['https://github.com/robodita/medusa'],
            links: ['https://a.example'],
            arxivId: '2401.10774',
            organization: 'Tide Lab',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by', '[131](https://a.example/x) [3](/papers/2306.02707#community2'],
          ['Submitted by', '[5](/papers/2401.10774#community'],
        ],
      },
      {
        name: 'with two linked lines',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Submitted by

[jfeldt](/jfeldt)

[12](/login?next=%2Fpapers%2F2306.02707)

### [Orca](/papers/2306.02707)
[Tide Lab](/tidelab)

·

4 authors`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            arxivId: '2306.02707',
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Submitted by', '4 authors']],
      },
      {
        name: 'cut after a vote label, before the next card',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
mira
[ ]
Submitted by
jfeldt
12
Orca
·
4 authors`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
        diagnostics: [
          ['unreadable-paper', 'Submitted by'],
          ['unrecognized-text', 'mira'],
        ],
      },
      {
        name: 'whose header goes on',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Previous
Next
Submitted by
jfeldt
12
Orca
·
4 authors`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '4 authors']],
      },
      {
        name: 'with a repository in words, and text under the last card',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
GiT
·
4 authors
GitHub 131
3
Submitted by
mira
5
Orca
·
4 authors
Tide Lab`),
        papers: [
          { title: 'GiT', authorCount: 4, upvotes: 12, comments: 3, githubStars: 131, submittedBy: 'jfeldt' },
          { title: 'Orca', authorCount: 4, upvotes: 5, submittedBy: 'mira' },
        ],
        cards: [
          ['Submitted by', '3'],
          ['Submitted by', '4 authors'],
        ],
        diagnostics: [['unrecognized-text', 'Tide Lab']],
      },
      {
        name: 'cut off behind a marked title that is the site’s wording',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
### Search`),
        papers: [{ title: 'Search', upvotes: 12, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '### Search']],
        diagnostics: [['truncated-paper', 'Search']],
      },
      {
        name: 'with an organization right under a title that fills its line',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
GiT: How Heads Compose into Circuits, and Which of Them Matter
National University of Lumen
4 authors`),
        papers: [
          {
            title: 'GiT: How Heads Compose into Circuits, and Which of Them Matter',
            upvotes: 12,
            authorCount: 4,
            organization: 'National University of Lumen',
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Submitted by', '4 authors']],
      },
      ...['', '\n·', '\n·\n533', '\n·\n533 au', '\n·\n533 author'].map((rest) => ({
        name: `cut off behind ${JSON.stringify(rest)}`,
        text: `Submitted by\njfeldt\n12\nGiT\n·\n4 authors\n3\nSubmitted by\njfeldt\n7\nOrca${rest}`,
        papers: [
          { title: 'GiT', upvotes: 12, authorCount: 4, comments: 3, submittedBy: 'jfeldt' },
          rest.endsWith('author')
            ? { title: 'Orca', upvotes: 7, authorCount: 533, submittedBy: 'jfeldt' }
            : { title: 'Orca', upvotes: 7, submittedBy: 'jfeldt' },
        ],
        diagnostics: rest.endsWith('author') ? [] : [['truncated-paper', 'Orca'] as [string, string]],
      })),
      {
        name: 'cut off in the authors, over a tool’s mark, where another card shows none',
        text: 'Submitted by\njfeldt\n12\nGiT\n3\nSubmitted by\njfeldt\n7\nOrca\n·\n533 a\n\n[Content truncated]\n',
        papers: [
          { title: 'GiT', upvotes: 12, comments: 3, submittedBy: 'jfeldt' },
          { title: 'Orca', upvotes: 7, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['truncated-paper', 'Orca']],
      },
      ...['[26', '533 a', '<img src="https:/', '{.w-5 .h'].map((cut) => ({
        name: `cut off in ${cut}, behind an organization, which is kept`,
        text: `Submitted by\njfeldt\n12\nGiT\n·\n4 authors\nSubmitted by\njfeldt\n7\nOrca\n\nTide Lab\n\n${cut}`,
        papers: [
          { title: 'GiT', upvotes: 12, authorCount: 4, submittedBy: 'jfeldt' },
          { title: 'Orca', upvotes: 7, organization: 'Tide Lab', submittedBy: 'jfeldt' },
        ],
        diagnostics: [['truncated-paper', 'Orca'] as [string, string]],
      })),
      ...['[26', 'Tide Lab [26'].map((cut) => ({
        name: `cut off in ${cut}, where another card shows no authors`,
        text: `Submitted by\njfeldt\n12\nGiT\n3\nSubmitted by\njfeldt\n7\nOrca\n\n${cut}`,
        papers: [
          { title: 'GiT', upvotes: 12, comments: 3, submittedBy: 'jfeldt' },
          { title: 'Orca', upvotes: 7, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['truncated-paper', 'Orca'] as [string, string]],
      })),
      {
        name: 'cut off in an organization’s second line, which leaves none',
        text: page(`
Submitted by
jfeldt
12
GiT
·
4 authors
Submitted by
mira
5
Mosaic
·
2 authors
Submitted by
jfeldt
7
Orca: How Heads Compose into Circuits of Every Size
The National University of the Northern and the Southern
Isl`),
        papers: [
          { title: 'GiT', upvotes: 12, authorCount: 4, submittedBy: 'jfeldt' },
          { title: 'Mosaic', upvotes: 5, authorCount: 2, submittedBy: 'mira' },
          { title: 'Orca: How Heads Compose into Circuits of Every Size', upvotes: 7, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['truncated-paper', 'Orca: How Heads Compose into Circuits of Every Size']],
      },
      ...['We present ', 'We present\u00a0'].map((cut) => ({
        name: `cut off in the abstract of a trending page’s first card, ${JSON.stringify(cut)}`,
        text: `Trending Papers\nby AK and the research community\nSubmitted by\njfeldt\n\nOrca: Heads and Tails\n\n${cut}`,
        papers: [{ title: 'Orca: Heads and Tails', submittedBy: 'jfeldt' }],
        diagnostics: [['truncated-paper', 'Orca: Heads and Tails'] as [string, string]],
      })),
      ...[
        ['Submi', ''],
        ['Submi', '\n\n[Content truncated]'],
        ['--- the second arti', ''],
      ].map(([cut, end]) => ({
        name: `cut off in ${cut} under an organization${end && ', with a tool’s mark'}`,
        text: `Submitted by\njfeldt\n12\nGiT\n·\n4 authors\nSubmitted by\njfeldt\n7\nOrca\nTide Lab\n${cut}${end}`,
        papers: [
          { title: 'GiT', upvotes: 12, authorCount: 4, submittedBy: 'jfeldt' },
          { title: 'Orca', upvotes: 7, organization: 'Tide Lab', submittedBy: 'jfeldt' },
        ],
        diagnostics: [['unrecognized-text', cut]] as [string, string][],
      })),
      {
        name: 'whose last card’s organization stands under its handle',
        text: 'Submitted by\njfeldt\n12\nGiT\n·\n4 authors\nSubmitted by\njfeldt\n7\nOrca\ntidelab\nTide Lab',
        papers: [
          { title: 'GiT', upvotes: 12, authorCount: 4, submittedBy: 'jfeldt' },
          { title: 'Orca', upvotes: 7, organization: 'Tide Lab', submittedBy: 'jfeldt' },
        ],
      },
      {
        name: 'with a separator behind an organization',
        text: 'Submitted by\njfeldt\n12\nGiT\nTide Lab ·\n4 authors',
        papers: [{ title: 'GiT', upvotes: 12, authorCount: 4, organization: 'Tide Lab', submittedBy: 'jfeldt' }],
      },
      {
        name: 'whose cards show neither authors nor an organization',
        text: 'Submitted by\njfeldt\n12\nGiT\nSubmitted by\njfeldt\n7\nOrca',
        papers: [
          { title: 'GiT', upvotes: 12, submittedBy: 'jfeldt' },
          { title: 'Orca', upvotes: 7, submittedBy: 'jfeldt' },
        ],
      },
      {
        name: 'whose last card shows an organization',
        text: 'Submitted by\njfeldt\n12\nGiT\n·\n4 authors\nSubmitted by\njfeldt\n7\nOrca\n·\n533 Lab',
        papers: [
          { title: 'GiT', upvotes: 12, authorCount: 4, submittedBy: 'jfeldt' },
          { title: 'Orca', upvotes: 7, organization: '533 Lab', submittedBy: 'jfeldt' },
        ],
      },
      {
        name: 'cut off in a title over two lines',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12

GiT: How Heads Compose into Circuits, and Which of Them Matter
Most`),
        papers: [
          {
            title: 'GiT: How Heads Compose into Circuits, and Which of Them Matter Most',
            upvotes: 12,
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Submitted by', 'Most']],
        diagnostics: [['truncated-paper', 'Most']],
      },
      {
        name: 'with authors right under a title that fills its line',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca

·
4 authors
Submitted by
jfeldt
12
GiT: How Heads Compose into Circuits, and Which of Them Matter
4 authors`),
        papers: [
          { title: 'Orca', upvotes: 12, authorCount: 4, submittedBy: 'jfeldt' },
          {
            title: 'GiT: How Heads Compose into Circuits, and Which of Them Matter',
            upvotes: 12,
            authorCount: 4,
            submittedBy: 'jfeldt',
          },
        ],
        cards: [
          ['Submitted by', '4 authors'],
          ['Submitted by', '4 authors'],
        ],
      },
      {
        name: 'with an organization that has the site’s name',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Orca
·
Hugging Face
·
4 authors
131
3
Submitted by
mira
7
Medusa
·
Hugging Face · 12 authors
8`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            comments: 3,
            githubStars: 131,
            organization: 'Hugging Face',
            submittedBy: 'jfeldt',
          },
          {
            title: 'Medusa',
            authorCount: 12,
            upvotes: 7,
            comments: 8,
            organization: 'Hugging Face',
            submittedBy: 'mira',
          },
        ],
        cards: [
          ['Submitted by', '3'],
          ['Submitted by', '8'],
        ],
      },
      {
        name: 'of submitters and votes alone, whose titles are lost',
        text: SUBMITTERS,
        papers: [],
        diagnostics: [['no-papers', SUBMITTERS]],
      },
      {
        name: 'with an organization that had room on the line of the title over it',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt

12

How Heads Compose into Circuits, and Which of Them Matter for the Answers

  • ·
  • 4 authors

Submitted by
mira

7

How Heads Compose into Circuits, and Which of Them Matter Too
Tide Lab

  • ·
  • 1 author`),
        papers: [
          {
            title: 'How Heads Compose into Circuits, and Which of Them Matter for the Answers',
            upvotes: 12,
            authorCount: 4,
            submittedBy: 'jfeldt',
          },
          {
            title: 'How Heads Compose into Circuits, and Which of Them Matter Too',
            organization: 'Tide Lab',
            upvotes: 7,
            authorCount: 1,
            submittedBy: 'mira',
          },
        ],
      },
      {
        name: 'wrapped wider than its other lines tell',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt

12

How Heads Compose into Circuits, and Which of Them Matter for the Answers of a Model That
Is Asked Twice

  • ·
  • 4 authors

Submitted by
mira

7

How Heads Compose into Circuits, and Which of Them Matter for the Answers of Language
Models

  • ·
  • 1 author

Submitted by
mira

7

How Heads Compose into Circuits, and Which of the Heads Matt
2.1k

  • ·
  • 1 author

Submitted by
mira

7

How Heads Compose into Circuits, and Which of the Heads Mat
Tide Lab

  • ·
  • 1 author`),
        papers: [
          {
            title:
              'How Heads Compose into Circuits, and Which of Them Matter for the Answers of a Model That Is Asked Twice',
            upvotes: 12,
            authorCount: 4,
            submittedBy: 'jfeldt',
          },
          {
            title: 'How Heads Compose into Circuits, and Which of Them Matter for the Answers of Language Models',
            upvotes: 7,
            authorCount: 1,
            submittedBy: 'mira',
          },
          {
            title: 'How Heads Compose into Circuits, and Which of the Heads Matt',
            upvotes: 7,
            githubStars: 2100,
            authorCount: 1,
            submittedBy: 'mira',
          },
          {
            title: 'How Heads Compose into Circuits, and Which of the Heads Mat',
            organization: 'Tide Lab',
            upvotes: 7,
            authorCount: 1,
            submittedBy: 'mira',
          },
        ],
      },
      {
        name: 'with numbers right under a marked title',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
### GiT
2.1k
3`),
        papers: [{ title: 'GiT', upvotes: 12, comments: 3, githubStars: 2100, submittedBy: 'jfeldt' }],
        cards: [['Submitted by', '3']],
      },
      {
        name: 'with a title that is the site’s wording, over an organization',
        text: page(`
Daily Papers
by AK and the research community
Submit a paper
Oct 2, 2024
Submitted by
jfeldt
12
Search
·
Tide Lab`),
        papers: [{ title: 'Search', upvotes: 12, organization: 'Tide Lab', submittedBy: 'jfeldt' }],
        cards: [['Submitted by', 'Tide Lab']],
      },
      {
        name: 'with a line between the banner and the tabs, which is no query',
        text: page(`
Daily Papers
byAK and the research community
Orca whales
Daily
Weekly
Feb 25, 2026

Submitted by
jfeldt

12

Orca

·
4 authors`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        diagnostics: [['unrecognized-text', 'Orca whales']],
      },
      {
        name: 'with organizations in place of the authors, cut under a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

Orca

Tide Lab

Submitted by
mira

7

GiT

Tide Lab

Submitted by
ana

3

Medusa`),
        papers: [
          { title: 'Orca', upvotes: 12, organization: 'Tide Lab', submittedBy: 'jfeldt' },
          { title: 'GiT', upvotes: 7, organization: 'Tide Lab', submittedBy: 'mira' },
          { title: 'Medusa', upvotes: 3, submittedBy: 'ana' },
        ],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['truncated-paper', 'Medusa'],
        ],
      },
      {
        name: 'with one submitter that links to the paper, over a heading',
        text: page(`
[Submitted by
jfeldt](/papers/2603.01342)

12

### [Orca](/papers/2603.01342)

·
4 authors`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, arxivId: '2603.01342', submittedBy: 'jfeldt' }],
      },
      {
        name: 'with a label that lost its name, over a card',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

Orca

·
4 authors

Submitted by
Submitted by
mira

7

GiT

·
4 authors`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' },
          { title: 'GiT', authorCount: 4, upvotes: 7, submittedBy: 'mira' },
        ],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['unreadable-paper', 'Submitted by'],
        ],
      },
      {
        name: 'with a card that lost its title, over a submitter on one line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by jfeldt
12
Submitted by mira
7
GiT
·
8 authors`),
        papers: [{ title: 'GiT', authorCount: 8, upvotes: 7, submittedBy: 'mira' }],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['unreadable-paper', 'Submitted by jfeldt'],
          ['unrecognized-text', '12'],
        ],
      },
      {
        name: 'with two lines of authors under one title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

Orca

·
4 authors
1200 authors

Submitted by
mira

7

GiT

·
4 authors`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' },
          { title: 'GiT', authorCount: 4, upvotes: 7, submittedBy: 'mira' },
        ],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['unrecognized-text', '1200 authors'],
        ],
      },
      {
        name: 'cut in a card of no more than its authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

Orca

·
4 authors

Submitted by
mira
8 authors`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['unreadable-paper', 'Submitted by'],
          ['unrecognized-text', 'mira\n8 authors'],
        ],
      },
      {
        name: 'cut in the label behind a card without its title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

Orca

·
4 authors

Submitted by
mira

7

Submitt`),
        papers: [{ title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' }],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['unreadable-paper', 'Submitted by'],
          ['unrecognized-text', 'mira\n\n7\n\nSubmitt'],
        ],
      },
      {
        name: 'with an organization that is a number under a title as wide as the page',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

How Heads Compose into Circuits of a Model That Reads the Pages
2024
·
4 authors

Submitted by
mira

7

How Heads Compose into Circuits of a Model That Reads the Pages
in the Sea

·
4 authors`),
        papers: [
          {
            title: 'How Heads Compose into Circuits of a Model That Reads the Pages',
            authorCount: 4,
            upvotes: 12,
            organization: '2024',
            submittedBy: 'jfeldt',
          },
          {
            title: 'How Heads Compose into Circuits of a Model That Reads the Pages in the Sea',
            authorCount: 4,
            upvotes: 7,
            submittedBy: 'mira',
          },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with a rule under a title as wide as the page',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

How Heads Compose into Circuits of a Model That Reads the Page
---

·
4 authors

Submitted by
mira

7

How Heads Compose into Circuits of a Model That Reads the Pages
in the Sea

·
4 authors`),
        papers: [
          {
            title: 'How Heads Compose into Circuits of a Model That Reads the Page',
            upvotes: 12,
            submittedBy: 'jfeldt',
          },
          {
            title: 'How Heads Compose into Circuits of a Model That Reads the Pages in the Sea',
            authorCount: 4,
            upvotes: 7,
            submittedBy: 'mira',
          },
        ],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['unrecognized-text', '4 authors'],
        ],
      },
      {
        name: 'with a title that is a number and a heading, at the text’s end',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

Orca

·
4 authors

Submitted by
mira

### 12`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, submittedBy: 'jfeldt' },
          { title: '12', submittedBy: 'mira' },
        ],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['truncated-paper', '12'],
        ],
      },
      {
        name: 'of one submitter and one line',
        text: page(`
Submitted by
jfeldt

How heads compose into small circuits of a model`),
        papers: [{ title: 'How heads compose into small circuits of a model', submittedBy: 'jfeldt' }],
        diagnostics: [['truncated-paper', 'How heads compose into small circuits of a model']],
      },
      {
        name: 'with headings of two lines right under the names',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt
### Orca
### of Seas
·
4 authors

Submitted by
mira
### GiT
### of Git
·
8 authors`),
        papers: [
          { title: 'Orca of Seas', authorCount: 4, submittedBy: 'jfeldt' },
          { title: 'GiT of Git', authorCount: 8, submittedBy: 'mira' },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with organizations in small letters right under headings, and a heading’s rest',
        text: page(`
Daily Papers
byAK and the research community

Submitted by jfeldt
118
### Owls at the Edge
vivo AI Lab
·
4 authors

Submitted by mira
7
### Heads That Compose into Circuits of Their Own in Very Large Models and
as Graphs
·
8 authors

Submitted by ana
7
### mHC:
manifold hyper connections
·
8 authors

Submitted by lou
7
### Heads That Compose into Circuits of Their Own in Very Large Language
models
·
2 authors`),
        papers: [
          {
            title: 'Owls at the Edge',
            authorCount: 4,
            upvotes: 118,
            submittedBy: 'jfeldt',
            organization: 'vivo AI Lab',
          },
          {
            title: 'Heads That Compose into Circuits of Their Own in Very Large Models and as Graphs',
            authorCount: 8,
            upvotes: 7,
            submittedBy: 'mira',
          },
          { title: 'mHC: manifold hyper connections', authorCount: 8, upvotes: 7, submittedBy: 'ana' },
          {
            title: 'Heads That Compose into Circuits of Their Own in Very Large Language models',
            authorCount: 2,
            upvotes: 7,
            submittedBy: 'lou',
          },
        ],
      },
      {
        name: 'with stars behind their label alone',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

Orca

·
4 authors
GitHub 3

Submitted by
mira

7

GiT

·
4 authors`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 12, githubStars: 3, submittedBy: 'jfeldt' },
          { title: 'GiT', authorCount: 4, upvotes: 7, submittedBy: 'mira' },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with stars that their link alone tells',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Submitted by
jfeldt

12

Orca

·
4 authors
[3](https://github.com/tidelab/orca)

Submitted by
mira

7

GiT

·
4 authors`),
        papers: [
          {
            title: 'Orca',
            authorCount: 4,
            upvotes: 12,
            githubUrls: ['https://github.com/tidelab/orca'],
            githubStars: 3,
            submittedBy: 'jfeldt',
          },
          { title: 'GiT', authorCount: 4, upvotes: 7, submittedBy: 'mira' },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
    ],
    'list',
  )
})

it.each(['mira 2 hours ago', 'mira · a day ago', 'mira on Oct 1'])(
  'the day behind a submitter is no part of the name: %s',
  (line) => {
    const papers = [
      ...parsePapers(`Daily Papers\nSubmitted by ${line}\n12\nOrca\n·\n4 authors\n`),
      ...parsePapers(
        `Orca\nPublished on Jun 5, 2023\nSubmitted by ${line}\nAuthors:\nAna Roe\nAbstract\nWe study heads.\n`,
      ),
      ...parsePapers(
        `Trending Papers\nSubmitted by ${line}\nOrca\n\nWe study heads.\n\n4 authors\n· Published on Jun 5, 2023\n`,
      ),
    ]
    expect(papers.map(({ title, submittedBy }) => [title, submittedBy])).toEqual(papers.map(() => ['Orca', 'mira']))
    expect(papers).toHaveLength(3)
  },
)

it('a submitter that is nothing but an odd space is none', () => {
  const [paper] = parsePapers('Daily Papers\nSubmitted by \u205f\n12\nOrca\n·\n4 authors\n')
  expect(paper).toMatchObject({ title: 'Orca', submittedBy: null })
})

/** Cards of a list that has lost its submitters. */
const BARE = `94
The Llama Herd
·
533 authors
5
-
Trajectories for Video
•
· 5 authors
7
Heads of Heads
Tide Lab
·
8 authors
131
9`

describe('lists without submitters', () => {
  const papers = [
    { title: 'The Llama Herd', upvotes: 94, authorCount: 533, comments: 5 },
    { title: 'Trajectories for Video', upvotes: 0, authorCount: 5 },
    { title: 'Heads of Heads', upvotes: 7, authorCount: 8, organization: 'Tide Lab', githubStars: 131, comments: 9 },
  ]
  itReads(
    [
      {
        name: 'under a banner',
        text: `Daily Papers\nby AK and the research community\nSubmit a paper\nOct 2, 2024\n${BARE}`,
        papers,
        cards: [
          ['94', '5'],
          ['-', '· 5 authors'],
          ['7', '9'],
        ],
      },
      { name: 'alone', text: BARE, papers },
      {
        name: 'behind a long header',
        text: `Daily Papers\nby AK and the research community\n${'Search\n'.repeat(60)}${BARE}`,
        papers,
      },
      {
        name: 'without votes',
        text: BARE.replace(/^(?:94|-|7)\n/gm, ''),
        papers: papers.map(({ upvotes, ...rest }) => rest),
      },
      {
        name: 'with links',
        text: BARE.replace('The Llama Herd', '### [The Llama Herd](https://huggingface.co/papers/2407.21783)').replace(
          '\n5\n',
          '\n[5](https://huggingface.co/papers/2407.21783#community)\n',
        ),
        papers: papers.map((paper, index) => (index === 0 ? { ...paper, arxivId: '2407.21783' } : paper)),
      },
      {
        name: 'whose first card alone lost its submitter',
        text: `The Llama Herd\n·\n533 authors\n5\nSubmitted by\njfeldt\n24\nTrajectories for Video\n·\n5 authors\n2`,
        papers: [
          { title: 'The Llama Herd', authorCount: 533, comments: 5 },
          { title: 'Trajectories for Video', upvotes: 24, authorCount: 5, comments: 2, submittedBy: 'jfeldt' },
        ],
        diagnostics: [['doubtful-field', 'The Llama Herd']],
      },
      {
        name: 'whose second card alone lost its submitter',
        text: 'Submitted by\njfeldt\n94\nThe Llama Herd\n·\n533 authors\n5\n24\nTrajectories for Video\n·\n5 authors\n2\nSubmitted by\nmira\n8\nOrca\n·\n4 authors\n',
        papers: [
          { title: 'The Llama Herd', upvotes: 94, authorCount: 533, comments: 5, submittedBy: 'jfeldt' },
          { title: 'Trajectories for Video', upvotes: 24, authorCount: 5, comments: 2 },
          { title: 'Orca', upvotes: 8, authorCount: 4, submittedBy: 'mira' },
        ],
      },
      {
        name: 'whose last card lost its submitter, behind one with a name that counts and without comments',
        text: 'Submitted by\n3 authors\n94\nThe Llama Herd\n·\n533 authors\n24\nTrajectories for Video\n·\n5 authors\n2',
        papers: [
          { title: 'The Llama Herd', upvotes: 94, authorCount: 533, submittedBy: '3 authors' },
          { title: 'Trajectories for Video', upvotes: 24, authorCount: 5, comments: 2 },
        ],
      },
      {
        name: 'and without authors, as a phone shows them',
        text: 'Daily Papers\nby\nAK\nand the research community\nJUL\n19\n300\nThe Llama Herd\n28\nTrajectories for Video\n9\n-\nOrca\n3\nPrevious\nNext',
        papers: [
          { title: 'The Llama Herd', upvotes: 300 },
          { title: 'Trajectories for Video', upvotes: 28, comments: 9 },
          { title: 'Orca', upvotes: 0, comments: 3 },
        ],
        diagnostics: [
          ['undated-page', 'JUL\n19'],
          ['missing-marks', 'The Llama Herd'],
        ],
      },
      {
        name: 'and without authors, whose first title stands over the first number',
        text: 'Daily Papers\nby\nAK\nand the research community\nJUL\n19\nThe Llama Herd\n28\nTrajectories for Video\n24\nOrca\n8\nGiT\nPrevious',
        papers: [],
        diagnostics: [
          [
            'no-cards',
            'Daily Papers\nby\nAK\nand the research community\nJUL\n19\nThe Llama Herd\n28\nTrajectories for Video\n24\nOrca\n8\nGiT\nPrevious',
          ],
          ['undated-page', 'JUL\n19'],
          ['unrecognized-text', 'The Llama Herd\n28\nTrajectories for Video\n24\nOrca\n8\nGiT'],
        ],
      },
      {
        name: 'and without authors are none with two boxes',
        text: 'Daily Papers\nby\nAK\nand the research community\n28\nTrajectories for Video\n24\nOrca\nPrevious',
        papers: [],
        diagnostics: [
          [
            'no-cards',
            'Daily Papers\nby\nAK\nand the research community\n28\nTrajectories for Video\n24\nOrca\nPrevious',
          ],
          ['unrecognized-text', '28\nTrajectories for Video\n24\nOrca'],
        ],
      },
      {
        name: 'whose last count stands over the footer, without authors',
        text: 'Submitted by\njfeldt\nTrajectories for Video\n2\nSubmitted by\nmira\nOrca\n7\nPrevious\nNext',
        papers: [
          { title: 'Trajectories for Video', comments: 2, submittedBy: 'jfeldt' },
          { title: 'Orca', comments: 7, submittedBy: 'mira' },
        ],
      },
      {
        name: 'and somebody’s line under the last card, which shows no count',
        text: '94\nThe Llama Herd\n·\n533 authors\n5\n28\nOrca\n·\n4 authors\nread this',
        papers: [
          { title: 'The Llama Herd', upvotes: 94, authorCount: 533, comments: 5 },
          { title: 'Orca', upvotes: 28, authorCount: 4 },
        ],
        diagnostics: [['unrecognized-text', 'read this']],
      },
      {
        name: 'are none with one title over authors',
        text: '94\nThe Llama Herd\n·\n533 authors\n5',
        papers: [],
        diagnostics: [['unknown-layout', '94\nThe Llama Herd\n·\n533 authors\n5']],
      },
      {
        name: 'with the day behind the submitter',
        text: 'Submitted by\njfeldt\n2 days ago\n24\nTrajectories for Video\n·\n5 authors\n2',
        papers: [{ title: 'Trajectories for Video', upvotes: 24, authorCount: 5, comments: 2, submittedBy: 'jfeldt' }],
      },
      {
        name: 'with a date for a title',
        text: 'Submitted by\njfeldt\nMay 30\n·\n5 authors\n2',
        papers: [{ title: 'May 30', authorCount: 5, comments: 2, submittedBy: 'jfeldt' }],
      },
      {
        name: 'with a linked title of the page’s own',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

[Search](https://huggingface.co/papers/2306.02707)

·
4 authors

GiT

·
8 authors`),
        papers: [
          { title: 'Search', authorCount: 4, arxivId: '2306.02707' },
          { title: 'GiT', authorCount: 8 },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with dashes in place of the avatars',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Orca
- 
- 
- 4 authors

GiT
- 
- 8 authors`),
        papers: [
          { title: 'Orca', authorCount: 4 },
          { title: 'GiT', authorCount: 8 },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with a line of somebody’s own over a heading',
        text: page(`
Daily Papers
byAK and the research community
Feb 25

Trajectories
· 5 authors

Heads
### Tide
8 authors

### Orca
4 authors`),
        papers: [
          { title: 'Trajectories', authorCount: 5 },
          { title: 'Tide', authorCount: 8 },
          { title: 'Orca', authorCount: 4 },
        ],
        diagnostics: [
          ['undated-page', 'Feb 25'],
          ['unrecognized-text', 'Heads'],
        ],
      },
      {
        name: 'with linked comments over the next title',
        text: page(`
94
Orca
· 4 authors
[5](https://huggingface.co/papers/2306.02707#community)
GiT
· 8 authors`),
        papers: [
          { title: 'Orca', authorCount: 4, upvotes: 94, comments: 5, arxivId: '2306.02707' },
          { title: 'GiT', authorCount: 8 },
        ],
      },
      {
        name: 'with a title that ends in a year on a line of its own',
        text: page(`
Submitted by akhaliq
 [ ]
94

Orca

  • ·
    4 authors

5
Submitted by mira
 [ ]
24

Overview of the Shared Task on the Detection and Generation of Text in Heads at CLEF
2024

  • ·
    5 authors

2`),
        papers: [
          { title: 'Orca', upvotes: 94, comments: 5, authorCount: 4, submittedBy: 'akhaliq' },
          {
            title: 'Overview of the Shared Task on the Detection and Generation of Text in Heads at CLEF 2024',
            upvotes: 24,
            comments: 2,
            authorCount: 5,
            submittedBy: 'mira',
          },
        ],
      },
      {
        name: 'with a badge over the votes',
        text: page(`
Submitted by
akhaliq
New
94
Orca
·
4 authors
5
Submitted by
mira
-
GiT
·
8 authors`),
        papers: [
          { title: 'Orca', upvotes: 94, comments: 5, authorCount: 4, submittedBy: 'akhaliq' },
          { title: 'GiT', upvotes: 0, authorCount: 8, submittedBy: 'mira' },
        ],
      },
      {
        name: 'cut off over a title’s rest, which a tool tells',
        text: page(`
Submitted by
akhaliq
94
Orca
·
4 authors
5
Submitted by
mira
8
Heads Compose into Circuits, and Which of the Heads Matter for All That
... [truncated]`),
        papers: [
          { title: 'Orca', upvotes: 94, comments: 5, authorCount: 4, submittedBy: 'akhaliq' },
          {
            title: 'Heads Compose into Circuits, and Which of the Heads Matter for All That',
            upvotes: 8,
            submittedBy: 'mira',
          },
        ],
        diagnostics: [['truncated-paper', 'Heads Compose into Circuits, and Which of the Heads Matter for All That']],
      },
      {
        name: 'whose last count stands beside what closes the text',
        text: page(`
Submitted by
akhaliq
94
Orca
·
4 authors
133
5</document>`),
        papers: [{ title: 'Orca', upvotes: 94, githubStars: 133, comments: 5, authorCount: 4, submittedBy: 'akhaliq' }],
      },
      {
        name: 'with institutions under long titles, and a script’s lines',
        text: page(`
${[
  ['StableAvatar: Infinite-Length Audio-Driven Avatar Video Generation', 'Shanghai Jiao Tong University'],
  ['iVideoGPT: Interactive VideoGPTs are Scalable World Models in Parts', 'Tsinghua University'],
  ['12 Authors, One Voice: Style Collapse in Collaborative LLM Writing', 'Zhejiang University'],
  [
    'Matrix-3D: Omnidirectional Explorable 3D World Generation Anew',
    'Institute of Automation, Lumen Academy of Sciences',
  ],
]
  .map(([title, name], index) => `[논문 ${index + 1}]\nSubmitted by\nuser\n${9 - index}\n${title}\n${name}`)
  .join('\n')}
${'Submitted by\nuser\n3\nAbout Time: Advances, Challenges, and Outlooks of Action Understanding\n·\n5 authors\n'.repeat(1)}${[1, 2, 3, 4].map((at) => `Submitted by\nuser\n2\nSora as an AGI World Model? A Survey on Video Generation ${at}0\n·\n5 authors`).join('\n')}`),
        papers: [
          ...[
            ['StableAvatar: Infinite-Length Audio-Driven Avatar Video Generation', 'Shanghai Jiao Tong University'],
            ['iVideoGPT: Interactive VideoGPTs are Scalable World Models in Parts', 'Tsinghua University'],
            ['12 Authors, One Voice: Style Collapse in Collaborative LLM Writing', 'Zhejiang University'],
            [
              'Matrix-3D: Omnidirectional Explorable 3D World Generation Anew',
              'Institute of Automation, Lumen Academy of Sciences',
            ],
          ].map(([title, organization], index) => ({
            title: title as string,
            organization: organization as string,
            upvotes: 9 - index,
            submittedBy: 'user',
          })),
          {
            title: 'About Time: Advances, Challenges, and Outlooks of Action Understanding',
            upvotes: 3,
            authorCount: 5,
            submittedBy: 'user',
          },
          ...[1, 2, 3, 4].map((at) => ({
            title: `Sora as an AGI World Model? A Survey on Video Generation ${at}0`,
            upvotes: 2,
            authorCount: 5,
            submittedBy: 'user',
          })),
        ],
      },
    ],
    'list',
  )
})

it.each(['Su', 'Submitted', 'Submitted b'])('%s, which the text’s end cut, is no title', (words) => {
  expect(parsePapers(`${SUBMITTERS}\n\nOrca\n·\n4 authors\n${words}\n`).map(({ title }) => title)).toEqual(['Orca'])
})

it('of submitters alone holds no paper, whatever line somebody put there', () => {
  const { papers, diagnostics } = parseDigest(`${'Submitted by\nmira\n'.repeat(8)}\nTotal: 4\n`)
  expect(papers).toEqual([])
  expect(diagnostics.map(({ code }) => code)).toContain('no-papers')
})

it.each([
  ['12\nOrca', { upvotes: 12 }],
  ['Orca\n·\n4 authors', { authorCount: 4 }],
  ['Orca\nTide Lab\n·', { organization: 'Tide Lab' }],
  ['Orca\n3\nPrevious', { comments: 3 }],
])('of submitters alone holds a paper where the last has more: %j', (words, fields) => {
  const { papers } = parseDigest(`${'Submitted by\nmira\n'.repeat(8)}${words}\n`)
  expect(papers).toMatchObject([{ title: 'Orca', ...fields }])
})

/** The head of a list */
const LIST = 'Daily Papers\nby AK and the research community\nOct 2, 2024'

it('has boxes on the lines of titles where most cards have, and none where a card has none', () => {
  const card = (line: string): string => `Submitted by\nmira\n${line}\n·\n4 authors\n`
  const { papers } = parseDigest(
    `${LIST}\n${['142 Orca 2', '57 Medusa', '12 Seals', 'Owls at Night', '3\nGiT'].map(card).join('')}`,
  )
  expect(papers.map(({ title, upvotes }) => [title, upvotes])).toEqual([
    ['Orca 2', 142],
    ['Medusa', 57],
    ['Seals', 12],
    ['Owls at Night', null],
    ['GiT', 3],
  ])
})

it('has boxes on the lines of submitters where most cards have, and none where a card has none', () => {
  const card = (line: string): string => `Submitted by\n${line}\nOrca of ${line}\n·\n4 authors\n`
  const read = (lines: readonly string[]) =>
    parseDigest(`${LIST}\n${lines.map(card).join('')}`).papers.map(({ submittedBy, upvotes }) => [submittedBy, upvotes])
  expect(read(['mira 1.2k', 'bao -', 'jfeldt', 'ana\n7', 'lee 2.5'])).toEqual([
    ['mira 1.2k', null],
    ['bao -', null],
    ['jfeldt', null],
    ['ana', 7],
    ['lee 2.5', null],
  ])
  expect(read(['Mira Okonkwo 1.2k', 'bao -', 'jfeldt', 'ana 7'])).toEqual([
    ['Mira Okonkwo', 1200],
    ['bao', 0],
    ['jfeldt', null],
    ['ana', 7],
  ])
})

it('has counts in place of most titles, and one title', () => {
  const counts = ['94\n2', '93\n3', '92\n4'].map((lines) => `Submitted by\nmira\n${lines}\n`).join('')
  const { papers } = parseDigest(`${LIST}\n${counts}Submitted by\nbao\n91\nOrca\n·\n4 authors\n`)
  expect(papers).toMatchObject([{ title: 'Orca', upvotes: 91, authorCount: 4 }])
})

it.each(['Heads That Compose into Circuits', 'All the Attention Heads That Compose into Circuits of Language Models'])(
  'has an organization under a long title, where two tabs of the source stand before it: %s',
  (words) => {
    const titles = ['First', 'Second', 'Third'].map((word) => `The ${word} of Three Long Titles about ${words}`)
    const card = (title: string): string =>
      `\tSubmitted by\n\t\t\t\n\t\t\tmira\n\t \n\n\t35\n\t\t\t${title}\n\t\t\t\t Tide Lab\n\t\t\t\t \n\t\t\t2\n`
    const { papers } = parseDigest(`${LIST}\n${titles.map(card).join('')}`)
    expect(papers).toMatchObject(titles.map((title) => ({ title, organization: 'Tide Lab', upvotes: 35, comments: 2 })))
  },
)

it('has counts joined to the next submitters', () => {
  const text = `${LIST}
Submitted by
mira
118 Orca: Heads
·
4 authors
45
Submitted by
jo
7 Seas
·
3 authors
12 Submitted by
kai9
24 Medusa: Tails
·
2 authors
3 Submitted by
ana-roe
- GiT
Tide Lab ·
8 authors`
  expectInvariants(text)
  const { papers, diagnostics } = parseDigest(text)
  expect(papers.map(({ title, upvotes, comments, organization }) => [title, upvotes, comments, organization])).toEqual([
    ['Orca: Heads', 118, 45, null],
    ['Seas', 7, 12, null],
    ['Medusa: Tails', 24, 3, null],
    ['GiT', 0, null, 'Tide Lab'],
  ])
  expect(diagnostics.map(({ code }) => code)).toEqual(['lost-lines'])
})

it('has counts joined to the next submitters, and titles of numbers, where most cards show no votes', () => {
  const card = (title: string): string => `Submitted by\nmira\n${title}\n·\n4 authors\n`
  const { papers } = parseDigest(
    `${LIST}\n${card('Orca')}12 ${card('3 Ways to Go')}7 ${card('Medusa')}9 ${card('GiT')}`,
  )
  expect(papers.map(({ title, upvotes, comments }) => [title, upvotes, comments])).toEqual([
    ['Orca', null, 12],
    ['3 Ways to Go', null, 7],
    ['Medusa', null, 9],
    ['GiT', null, null],
  ])
})

it.each([
  ['118 Orca ·\n4 authors', '7 Seas ·\n3 authors'],
  ['118 Orca\n·\n4 authors', '7\nSeas\n·\n3 authors'],
])('has counts joined to the next submitters, and other parts: %j', (first, last) => {
  const text = `Submitted by\nmira\n${first}\n45 Submitted by\njo\n${last}\n12 Submitted by\nlou\n${last}\n`
  expect(parseDigest(text).papers).toMatchObject([
    { title: 'Orca', upvotes: 118, authorCount: 4, comments: 45 },
    { title: 'Seas', upvotes: 7, authorCount: 3, comments: 12 },
    { title: 'Seas', upvotes: 7, authorCount: 3 },
  ])
})
