import { describe } from 'vitest'
import { itReads, type PageCase, page } from '../support/shown.js'

describe('cards of a collection', () => {
  itReads(
    [
      {
        name: 'with titles like the labels of a paper’s own page',
        text: page(`
Published Mar 14, 2024
Paper
• 2404.14469
• Published • 27
Abstract
Paper
• 2408.00167
• Published • 17
Submitted by Mistake
Paper
• 2503.04973
• Published • 7`),
        papers: [
          { title: 'Published Mar 14, 2024', arxivId: '2404.14469', upvotes: 27 },
          { title: 'Abstract', arxivId: '2408.00167', upvotes: 17 },
          { title: 'Submitted by Mistake', arxivId: '2503.04973', upvotes: 7 },
        ],
      },
      {
        name: 'with labels beside their counts, and a mark before them',
        text: page(`
Orca
Paper
• 2306.02707
• Published Jun 5, 2023 • 12 upvotes • 4 comments
Medusa
Paper
•
2401.10774
•
Published Jan 19, 2024
•
▲ 7`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05', upvotes: 12, comments: 4 },
          { title: 'Medusa', arxivId: '2401.10774', date: '2024-01-19', upvotes: 7 },
        ],
      },
      {
        name: 'with a count that nobody knows behind its day',
        text: page(`
Orca
Paper
• 2306.02707
• Published Jun 5, 2023 • 1.2k+
Medusa
Paper
• 2401.10774
• Published Jan 19, 2024 • 🔥 7`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05' },
          { title: 'Medusa', arxivId: '2401.10774', date: '2024-01-19' },
        ],
        diagnostics: [
          ['unrecognized-text', '• Published Jun 5, 2023 • 1.2k+'],
          ['unrecognized-text', '• Published Jan 19, 2024 • 🔥 7'],
        ],
      },
      {
        name: 'with a day in other words, which is told, and no item’s',
        text: page(`
Orca
Paper
• 2306.02707
• Updated Jun 5, 2023 • 12
Medusa
Paper
• 2401.10774
• Updated Jan 19, 2024 • 7`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707' },
          { title: 'Medusa', arxivId: '2401.10774' },
        ],
        diagnostics: [
          ['unrecognized-text', '• Updated Jun 5, 2023 • 12'],
          ['unrecognized-text', '• Updated Jan 19, 2024 • 7'],
        ],
      },
      {
        name: 'joined with the collection’s votes and a note, with the white space of the page’s source',
        text: page(`
 anaq 's Collections updated May 2  Upvote 5    +2  Orca
Paper
•
2306.02707
•
Published
\t\t\tJun 5, 2023
•${' '}
\t\t\t12
\t\t•${' '}
\t\t\t4  Note Read this first
 Medusa
Paper
•
2401.10774
•
Published
\t\t\tJan 19, 2024
•${' '}
\t\t\t7  Upvote 5    +2
Share collection`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05', upvotes: 12, comments: 4 },
          { title: 'Medusa', arxivId: '2401.10774', date: '2024-01-19', upvotes: 7 },
        ],
        diagnostics: [
          ['collection-text', "anaq 's Collections updated May 2"],
          ['collection-text', 'Note Read this first'],
        ],
      },
      {
        name: 'with the last count of a card on the next title’s line, over a label that ends in its dot',
        text: page(`
anaq 's CollectionsHeads updated Oct 1
Upvote 1
+9 Orca
Paper •
2306.02707 •
Published Jun 5, 2023 •
12 •
4 Medusa
Paper •
2401.10774 •
Published Jan 19, 2024 GiT
Paper •
2403.09394 •
Published Mar 14, 2024 •
7`),
        papers: [
          { title: '+9 Orca', arxivId: '2306.02707', date: '2023-06-05', upvotes: 12, comments: 4 },
          { title: 'Medusa', arxivId: '2401.10774', date: '2024-01-19' },
          { title: 'GiT', arxivId: '2403.09394', date: '2024-03-14', upvotes: 7 },
        ],
        diagnostics: [
          ['collection-text', "anaq 's CollectionsHeads updated Oct 1"],
          ['doubtful-field', '+9 Orca'],
        ],
      },
      {
        name: 'with notes glued to counts and dates, wrapped titles, and an item that is no paper, as lines of get_text() that were stripped',
        text: page(`
anaq 's CollectionsHeads updated Oct 1
Upvote 1
Orca
Paper •
2306.02707 •
Published Jun 5, 2023 •
12Note Read it twice. Medusa
Paper •
2401.10774 •
Published Jan 19, 2024Note And this. GiT
Paper •
2403.09394 •
Published Mar 14, 2024 •
7 •
2 anaq/orca-7bText Generation • 8B • Updated Sep 3 • 12.4k • 88 Owls
Paper •
2404.10001 •
Published Apr 1, 2024 •
7 •
3 Seas that Nobody Has Seen, and
the Boats on Them
Paper •
2405.10002 •
Published May 2, 2024`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05', upvotes: 12 },
          { title: 'Note Read it twice. Medusa', arxivId: '2401.10774', date: '2024-01-19' },
          { title: 'Note And this. GiT', arxivId: '2403.09394', date: '2024-03-14', upvotes: 7, comments: 2 },
          { title: 'Owls', arxivId: '2404.10001', date: '2024-04-01', upvotes: 7, comments: 3 },
          { title: 'Seas that Nobody Has Seen, and the Boats on Them', arxivId: '2405.10002', date: '2024-05-02' },
        ],
        diagnostics: [
          ['collection-text', "anaq 's CollectionsHeads updated Oct 1"],
          ['doubtful-field', 'Note Read it twice. Medusa'],
          ['doubtful-field', 'Note And this. GiT'],
          ['collection-text', 'anaq/orca-7bText Generation • 8B • Updated Sep 3 • 12.4k • 88'],
        ],
      },
      {
        name: 'joined with spaces but for a title’s own line end, with a note',
        text: page(`
anaq 's Collections Heads updated Oct 1 Upvote 3 +9 Orca Paper • 2306.02707 • Published Jun 5, 2023 • 12 Note Read it twice. Medusa and Other
  Heads Paper • 2401.10774 • Published Jan 19, 2024 • 7 Note And this. GiT Paper • 2403.09394 • Published Mar 14, 2024 • 28`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05', upvotes: 12 },
          {
            title: 'Note Read it twice. Medusa and Other Heads',
            arxivId: '2401.10774',
            date: '2024-01-19',
            upvotes: 7,
          },
          { title: 'Note And this. GiT', arxivId: '2403.09394', date: '2024-03-14', upvotes: 28 },
        ],
        diagnostics: [
          [
            'lost-lines',
            "anaq 's Collections Heads updated Oct 1 Upvote 3 +9 Orca Paper • 2306.02707 • Published Jun 5, 2023 • 12 Note Read it twice. Medusa and Other",
          ],
          ['collection-text', 'Heads'],
          ['collection-text', 'Oct 1'],
          ['doubtful-field', 'Note Read it twice. Medusa and Other\n  Heads'],
          ['doubtful-field', 'Note And this. GiT'],
        ],
      },
      {
        name: 'with one in a note, and the cards of another collection joined to one line',
        text: page(`
Orca
Paper
• 2306.02707
• Published Jun 5, 2023
• 12
Note It is like GiT Paper • 2403.09394 • Published Mar 14, 2024.
Medusa
Paper
• 2401.10774
• Published Jan 19, 2024
• 7`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05', upvotes: 12 },
          { title: 'Medusa', arxivId: '2401.10774', date: '2024-01-19', upvotes: 7 },
        ],
        diagnostics: [['unrecognized-text', 'Note It is like GiT Paper • 2403.09394 • Published Mar 14, 2024.']],
      },
      {
        name: 'over the same of another, joined to one line',
        text: page(`
anaq 's Collections
Heads
updated Oct 31, 2023

Upvote
-

  • Orca

    Paper • 2306.02707 • Published Jun 5, 2023 • 12

  • Medusa

    Paper • 2401.10774 • Published Jan 19, 2024

Tails updated Owls Paper • 2404.14469 • Published • 27 Seas Paper • 2408.00167 • Published • 17 GiT Paper • 2403.09394 • Published • 7`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05', upvotes: 12 },
          { title: 'Medusa', arxivId: '2401.10774', date: '2024-01-19' },
          { title: 'Owls', arxivId: '2404.14469', upvotes: 27 },
          { title: 'Seas', arxivId: '2408.00167', upvotes: 17 },
          { title: 'GiT', arxivId: '2403.09394', upvotes: 7 },
        ],
        diagnostics: [
          ['collection-text', 'Heads'],
          ['collection-text', 'Tails'],
          [
            'lost-lines',
            'Tails updated Owls Paper • 2404.14469 • Published • 27 Seas Paper • 2408.00167 • Published • 17 GiT Paper • 2403.09394 • Published • 7',
          ],
        ],
      },
      {
        name: 'each on a line, with a note over an item that is no paper',
        text: page(`
Orca Paper • 2306.02707 • Published Jun 5, 2023 • 12 • 4
Medusa Paper • 2401.10774 • Published Jan 19, 2024 • 7 • 2 Note Read this first.
Text Generation • 8B • Updated Sep 3 • 12.4k • 88
GiT Paper • 2403.09394 • Published Mar 14, 2024 Note And this.`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05', upvotes: 12, comments: 4 },
          { title: 'Medusa', arxivId: '2401.10774', date: '2024-01-19', upvotes: 7, comments: 2 },
          { title: 'GiT', arxivId: '2403.09394', date: '2024-03-14' },
        ],
        diagnostics: [
          ['collection-text', 'Note Read this first.\nText Generation • 8B • Updated Sep 3 • 12.4k • 88'],
          ['collection-text', 'Note And this.'],
        ],
      },
      {
        name: 'with a model between that shows neither what it does nor when it was updated',
        text: page(`
Orca
Paper
• 2306.02707
• Published • 12
tidelab/orca-2.8b
Updated • 4.4k • 167
Medusa
Paper
• 2401.10774
• Published • 7`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', upvotes: 12 },
          { title: 'Medusa', arxivId: '2401.10774', upvotes: 7 },
        ],
        diagnostics: [['collection-text', 'tidelab/orca-2.8b\nUpdated • 4.4k • 167']],
      },
      ...['Updated', 'Updated Sep 3', 'Updated about 14 hours ago', 'Updated Sep 3 • 12.4k • Gated'].map(
        (updated): PageCase => ({
          name: `with a model between whose facts end with no count: ${updated}`,
          text: page(`
Orca
Paper
• 2306.02707
• Published • 12
tidelab/orca-2.8b
Text Generation
• 2.8B • ${updated}
Medusa: Large Models with Many Heads
Paper
• 2401.10774
• Published • 7`),
          papers: [
            { title: 'Orca', arxivId: '2306.02707', upvotes: 12 },
            { title: 'Medusa: Large Models with Many Heads', arxivId: '2401.10774', upvotes: 7 },
          ],
          diagnostics: [['collection-text', `tidelab/orca-2.8b\nText Generation\n• 2.8B • ${updated}`]],
        }),
      ),
      {
        name: 'joined with the deeds over them',
        text: page(`
Ana Roe anaq Recent Activity  upvoted a paper 2 days ago  Orca
Paper
•
2306.02707
•
Published
\t\t\tJun 5, 2023
submitted a paper to Daily Papers 3 days ago  Medusa
Paper
•
2401.10774
•
Published`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707', date: '2023-06-05' },
          { title: 'Medusa', arxivId: '2401.10774' },
        ],
      },
      {
        name: 'with titles like the labels of a paper’s own page',
        text: ['Authors: A Study', 'Abstract', 'Orca']
          .map((title) => `${title}\nPaper\n• 2404.14469\n• Published • 27\n`)
          .join(''),
        papers: ['Authors: A Study', 'Abstract', 'Orca'].map((title) => ({
          title,
          arxivId: '2404.14469',
          upvotes: 27,
        })),
      },
      {
        name: 'with notes of the owner under them',
        text: page(`
Reading list
updated
SnapHeads: Models Know What You Are Looking for Before They Write
Paper
• 2404.14469
• Published • 27
Note Keeps only the heads that the last window attends to.
Finch: Prompt-guided Compression of Attention Heads
Paper
• 2408.00167
• Published • 17
Note What the authors of this paper did with all the heads that they had found, and
why it ends without a period
Beyond Retrieval: Task-Aware Compression of Attention Heads for
Comprehensive Reasoning
Paper
• 2503.04973
• Published • 27
Note
Read this first; see the list of all at https://a.example/x.
DuoHeads: Efficient Inference with Heads
Paper
• 2410.10819
• Published • 7
Paints what you ask for, in the style of the painter that you like the best.
Long notes on the heads of all the models that we have seen, by Dr.
Head and others
Paper
• 2410.10820
• Published • 7
Everything that we found about these heads is at https://a.example/heads
Heads Compose into Circuits
Paper
• 2410.10821
• Published • 7`),
        papers: [
          ['SnapHeads: Models Know What You Are Looking for Before They Write', '2404.14469', 27] as const,
          ['Finch: Prompt-guided Compression of Attention Heads', '2408.00167', 17] as const,
          [
            'Beyond Retrieval: Task-Aware Compression of Attention Heads for Comprehensive Reasoning',
            '2503.04973',
            27,
          ] as const,
          ['DuoHeads: Efficient Inference with Heads', '2410.10819', 7] as const,
          [
            'Long notes on the heads of all the models that we have seen, by Dr. Head and others',
            '2410.10820',
            7,
          ] as const,
          ['Heads Compose into Circuits', '2410.10821', 7] as const,
        ].map(([title, arxivId, upvotes]) => ({ title, arxivId, upvotes })),
        diagnostics: [
          ['collection-text', 'Reading list'],
          ['collection-text', 'Note Keeps only the heads that the last window attends to.'],
          [
            'collection-text',
            'Note What the authors of this paper did with all the heads that they had found, and\nwhy it ends without a period',
          ],
          ['collection-text', 'Note\nRead this first; see the list of all at https://a.example/x.'],
          ['unrecognized-text', 'Paints what you ask for, in the style of the painter that you like the best.'],
          ['unrecognized-text', 'Everything that we found about these heads is at https://a.example/heads'],
        ],
      },
      {
        name: 'the first of which the source wrapped, and no other',
        text: page(`
Reading list
updated
Beyond Retrieval: Task-Aware Compression of Attention Heads for
Comprehensive Reasoning
Paper
• 2503.04973
• Published • 27
The Other Half of the Attention Wall: Serving Large Mixtures of Experts From Disk With Trained Routing
Paper
• 2408.00167
• Published • 17`),
        papers: [
          {
            title: 'Beyond Retrieval: Task-Aware Compression of Attention Heads for Comprehensive Reasoning',
            arxivId: '2503.04973',
            upvotes: 27,
          },
          {
            title:
              'The Other Half of the Attention Wall: Serving Large Mixtures of Experts From Disk With Trained Routing',
            arxivId: '2408.00167',
            upvotes: 17,
          },
        ],
        diagnostics: [['collection-text', 'Reading list']],
      },
      {
        name: 'with the owner’s words right over the first',
        text: page(`
Reading list
updated
Papers on reasoning that I keep coming back to when writing
Multimodal Heads
Paper
• 2403.09394
• Published • 28`),
        papers: [{ title: 'Multimodal Heads', arxivId: '2403.09394', upvotes: 28 }],
        diagnostics: [
          ['collection-text', 'Reading list'],
          ['unrecognized-text', 'Papers on reasoning that I keep coming back to when writing'],
        ],
      },
      {
        name: 'with a heading of the owner that a paper’s page shows, too',
        text: page(`
Reading list
updated
Authors
SnapHeads: Models Know What You Are Looking for Before They Write
Paper
• 2404.14469
• Published • 27
Finch
Paper
• 2408.00167
• Published • 17`),
        papers: [
          {
            title: 'SnapHeads: Models Know What You Are Looking for Before They Write',
            arxivId: '2404.14469',
            upvotes: 27,
          },
          { title: 'Finch', arxivId: '2408.00167', upvotes: 17 },
        ],
        diagnostics: [
          ['collection-text', 'Reading list'],
          ['unrecognized-text', 'Authors'],
        ],
      },
      {
        name: 'in a list whose width nothing tells, with a Space between them',
        text: page(`
Reading list

updated Oct 1
 [ ] Upvote
17

  • SnapHeads: Models Know What You Are Looking for Before They Write, With Retrieval and Streaming
    Heads for Very Long Documents

    Paper • 2404.14469 • Published Oct 14, 2024 • 7
  • Sleeping
    2.86k
    🏆

    TideMem Demo

    Ask questions about any of the papers that are in this list of papers
  • Finch: Prompt-guided Compression

    Paper • 2408.00167 • Published Mar 26, 2022 • 24 • 2`),
        papers: [
          {
            title:
              'SnapHeads: Models Know What You Are Looking for Before They Write, With Retrieval and Streaming Heads for Very Long Documents',
            arxivId: '2404.14469',
            date: '2024-10-14',
            upvotes: 7,
          },
          {
            title: 'Finch: Prompt-guided Compression',
            arxivId: '2408.00167',
            date: '2022-03-26',
            upvotes: 24,
            comments: 2,
          },
        ],
        diagnostics: [
          ['collection-text', 'Reading list'],
          [
            'collection-text',
            '• Sleeping\n    2.86k\n    🏆\n\n    TideMem Demo\n\n    Ask questions about any of the papers that are in this list of papers',
          ],
        ],
      },
      {
        name: 'with a Space’s words, or a note under its label, right over a title that did not have to wrap',
        text: page(`
SnapHeads: Models Know What You Are Looking for Before They Write
Paper
•
2404.14469
•
Published Apr 22, 2024
•
27
Running on Zero MCP
2.7k
🏆
TideMem Demo
Track, rank and evaluate open language models and chatbots
Finch: Compression of Heads
Paper
•
2408.00167
•
Published Jul 28, 2024
•
28
Note
Implements the idea of 2403.09394, see the third section
Beyond Retrieval: Task-Aware Compression of Heads
Paper
•
2503.04973
•
Published Mar 6, 2025
•
3`),
        papers: [
          {
            title: 'SnapHeads: Models Know What You Are Looking for Before They Write',
            arxivId: '2404.14469',
            date: '2024-04-22',
            upvotes: 27,
          },
          { title: 'Finch: Compression of Heads', arxivId: '2408.00167', date: '2024-07-28', upvotes: 28 },
          {
            title: 'Beyond Retrieval: Task-Aware Compression of Heads',
            arxivId: '2503.04973',
            date: '2025-03-06',
            upvotes: 3,
          },
        ],
        diagnostics: [
          [
            'collection-text',
            'Running on Zero MCP\n2.7k\n🏆\nTideMem Demo\nTrack, rank and evaluate open language models and chatbots',
          ],
          ['collection-text', 'Note\nImplements the idea of 2403.09394, see the third section'],
        ],
      },
      ...['Upvote\n17', 'Upvote\n17\n+29'].map((votes) => ({
        name: `under its votes, ${JSON.stringify(votes)}, with a title that was wrapped wherever that is`,
        text: `Reading list\nupdated Oct 1\n${votes}\nSnapHeads: Models Know What You Are Looking for Before They Write, With Retrieval and\nStreaming Heads\n\nPaper • 2404.14469 • Published Oct 14, 2024 • 7`,
        papers: [
          {
            title:
              'SnapHeads: Models Know What You Are Looking for Before They Write, With Retrieval and Streaming Heads',
            arxivId: '2404.14469',
            date: '2024-10-14',
            upvotes: 7,
          },
        ],
        diagnostics: [['collection-text', 'Reading list']] as [code: string, at: string][],
      })),
      {
        name: 'whose first line stops behind a small word, on a page whose width nothing tells',
        text: page(`
Reading list

Chat with Orca
Medusa: Decoding of Several Tokens at Once with
Many-Heads

Paper • 2401.10774 • Published Jan 19, 2024 • 8
Owls in
the Dark
Paper • 2401.10775 • Published Jan 20, 2024 • 9`),
        papers: [
          {
            title: 'Medusa: Decoding of Several Tokens at Once with Many-Heads',
            date: '2024-01-19',
            upvotes: 8,
            arxivId: '2401.10774',
          },
          { title: 'Owls in the Dark', date: '2024-01-20', upvotes: 9, arxivId: '2401.10775' },
        ],
        diagnostics: [['unrecognized-text', 'Reading list\n\nChat with Orca']],
      },
      {
        name: 'under a Space that stands first',
        text: page(`
Reading list
updated Oct 1
Upvote
17
Paused
387
Chat with Papers of Today and of All the Days Before
Finch: Compression of Heads
Paper
•
2408.00167
SnapHeads: Models Know What You Are Looking for Before They Write
Paper
•
2404.14469`),
        papers: [
          { title: 'Finch: Compression of Heads', arxivId: '2408.00167' },
          { title: 'SnapHeads: Models Know What You Are Looking for Before They Write', arxivId: '2404.14469' },
        ],
        diagnostics: [
          ['collection-text', 'Reading list'],
          ['collection-text', 'Paused\n387\nChat with Papers of Today and of All the Days Before'],
        ],
      },
      {
        name: 'under what someone did, days or months ago',
        text: page(`
upvoted a
paper
about 1 month ago
SnapHeads: Models Know
Paper
•
2404.14469
anaq
upvoted a
paper
3 days ago
Finch
Paper
•
2408.00167`),
        papers: [
          { title: 'SnapHeads: Models Know', arxivId: '2404.14469' },
          { title: 'Finch', arxivId: '2408.00167' },
        ],
      },
      {
        name: 'as the site shows them',
        text: page(`
anaq's Collections
Reading list
updated Oct 1, 2024

Papers I want to read, at some point.

Upvote
-

Orca
Paper
•
2306.02707
•
Published
Jun 5, 2023
•
28
•
11

Medusa
Paper
•
2401.10774
•
Published
Jan 19, 2024
•
-

GiT
Paper
•
2403.09394
•
Published
Mar 14, 2024`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, comments: 11, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', upvotes: 0, arxivId: '2401.10774' },
          { title: 'GiT', date: '2024-03-14', arxivId: '2403.09394' },
        ],
        cards: [
          ['Orca', '11'],
          ['Medusa', '-'],
          ['GiT', 'Mar 14, 2024'],
        ],
        diagnostics: [
          ['collection-text', "anaq's Collections\nReading list"],
          ['collection-text', 'Papers I want to read, at some point.'],
        ],
      },
      {
        name: 'on two lines each',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11
Medusa
Paper • 2401.10774 • Published Jan 19, 2024 • 5`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, comments: 11, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11'],
          ['Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5'],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'on one line each',
        text: page(`
Reading list

Orca Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11

Medusa: Simple Decoding Paper • 2401.10774 • Published Jan 19, 2024 • 5`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, comments: 11, arxivId: '2306.02707' },
          { title: 'Medusa: Simple Decoding', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          [
            'Orca Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11',
            'Orca Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11',
          ],
          [
            'Medusa: Simple Decoding Paper • 2401.10774 • Published Jan 19, 2024 • 5',
            'Medusa: Simple Decoding Paper • 2401.10774 • Published Jan 19, 2024 • 5',
          ],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'on one line each, glued to their titles, in links',
        text: page(`
## Reading list

updated Oct 1

  * #### [OrcaPaper • 2306.02707 • Published Jun 5, 2023 • 28 • 11](https://huggingface.co/papers/2306.02707)
  * #### [White PapersPaper • 2401.10774 • Published Jan 19, 2024](https://huggingface.co/papers/2401.10774)`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, comments: 11, arxivId: '2306.02707' },
          { title: 'White Papers', date: '2024-01-19', arxivId: '2401.10774' },
        ],
        cards: [
          [
            '* #### [OrcaPaper • 2306.02707 • Published Jun 5, 2023 • 28 • 11](https://huggingface.co/papers/2306.02707',
            '* #### [OrcaPaper • 2306.02707 • Published Jun 5, 2023 • 28 • 11](https://huggingface.co/papers/2306.02707',
          ],
          [
            '* #### [White PapersPaper • 2401.10774 • Published Jan 19, 2024](https://huggingface.co/papers/2401.10774',
            '* #### [White PapersPaper • 2401.10774 • Published Jan 19, 2024](https://huggingface.co/papers/2401.10774',
          ],
        ],
        diagnostics: [['collection-text', '## Reading list']],
      },
      {
        name: 'without identifiers',
        text: page(`
Reading list

Orca
Paper
•
Published Jun 5, 2023
•
28

Medusa
Paper
•
Published Jan 19, 2024`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28 },
          { title: 'Medusa', date: '2024-01-19' },
        ],
        cards: [
          ['Orca', '28'],
          ['Medusa', 'Published Jan 19, 2024'],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with dates without a year',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5 • 28

Medusa
Paper • 2401.10774 • Published Dec 31 • 5

GiT
Paper • 2412.09394 • Published Jan 2

Vicuna
Paper • 2306.02707 • Published Feb 29`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2023-12-31', upvotes: 5, arxivId: '2401.10774' },
          { title: 'GiT', date: '2025-01-02', arxivId: '2412.09394' },
          { title: 'Vicuna', arxivId: '2306.02707' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5 • 28'],
          ['Medusa', 'Paper • 2401.10774 • Published Dec 31 • 5'],
          ['GiT', 'Paper • 2412.09394 • Published Jan 2'],
          ['Vicuna', 'Paper • 2306.02707 • Published Feb 29'],
        ],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['inferred-year', 'Published Jun 5'],
          ['inferred-year', 'Published Dec 31'],
          ['inferred-year', 'Published Jan 2'],
          ['invalid-date', 'Published Feb 29'],
        ],
      },
      {
        name: 'with dates without a year, and the day the page was saved',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5 • 28

Medusa
Paper • 2401.10774 • Published 3 days ago • 5`),
        options: { referenceDate: '2024-06-01' },
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-05-29', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5 • 28'],
          ['Medusa', 'Paper • 2401.10774 • Published 3 days ago • 5'],
        ],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['inferred-date', 'Published 3 days ago'],
        ],
      },
      {
        name: 'whose first title follows a description',
        text: page(`
Reading list
Papers I want to read, at some point.
Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28']],
        diagnostics: [['unrecognized-text', 'Reading list\nPapers I want to read, at some point.']],
      },
      ...[
        ['Gemini 1.5: Unlocking multimodal understanding across millions of tokens', 'of context'],
        ['Gemini 1.5: Unlocking multimodal understanding across millions of the', 'Context'],
      ].map(([first, rest]) => ({
        name: `whose first title is wrapped and has small words, with ${rest}`,
        text: page(`
KV cache
updated
${first}
${rest}
Paper
• 2404.14469
• Published • 27`),
        papers: [{ title: `${first} ${rest}`, arxivId: '2404.14469', upvotes: 27 }],
        diagnostics: [['collection-text', 'KV cache'] as [string, string]],
      })),
      {
        name: 'whose first title is wrapped',
        text: page(`
Reading list

Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large
Language Models
Paper • 2306.02707 • Published Jun 5, 2023 • 28`),
        papers: [
          {
            title: 'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large Language Models',
            date: '2023-06-05',
            upvotes: 28,
            arxivId: '2306.02707',
          },
        ],
        cards: [
          [
            'Revisiting the Inner Mechanisms of In-Context Learning Circuits in Large',
            'Paper • 2306.02707 • Published Jun 5, 2023 • 28',
          ],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'whose later titles are wrapped',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28

Medusa: Simple Decoding of Several Tokens at Once by
Heads
Paper • 2401.10774 • Published Jan 19, 2024 • 5
Note A great paper.
DuoAttention
Paper • 2410.10819
• Published Oct 14, 2024
• 7
• 2
meta-lab/Orca-8B
Text Generation • 8B • Updated • 5.1M • • 4.2k
KV-Runahead
Paper • 2405.05329 • Published May 8, 2024 • 1`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          {
            title: 'Medusa: Simple Decoding of Several Tokens at Once by Heads',
            date: '2024-01-19',
            upvotes: 5,
            arxivId: '2401.10774',
          },
          { title: 'DuoAttention', date: '2024-10-14', upvotes: 7, comments: 2, arxivId: '2410.10819' },
          { title: 'KV-Runahead', date: '2024-05-08', upvotes: 1, arxivId: '2405.05329' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28'],
          ['Medusa: Simple Decoding of Several Tokens at Once by', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5'],
          ['DuoAttention', '• 2'],
          ['KV-Runahead', 'Paper • 2405.05329 • Published May 8, 2024 • 1'],
        ],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['collection-text', 'Note A great paper.'],
          ['collection-text', 'meta-lab/Orca-8B\nText Generation • 8B • Updated • 5.1M • • 4.2k'],
        ],
      },
      {
        name: 'with headings',
        text: page(`
## Reading list

Papers I want to read.

### Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28
### Medusa
Paper • 2401.10774 • Published Jan 19, 2024 • 5`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          ['### Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28'],
          ['### Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5'],
        ],
        diagnostics: [['unrecognized-text', '## Reading list\n\nPapers I want to read.']],
      },
      {
        name: 'with list marks',
        text: page(`
Reading list

* Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28
*
* Medusa
Paper • 2401.10774 • Published Jan 19, 2024 • 5
-
GiT
Paper • 2403.09394 • Published Mar 14, 2024`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
          { title: 'GiT', date: '2024-03-14', arxivId: '2403.09394' },
        ],
        cards: [
          ['* Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28'],
          ['* Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5'],
          ['GiT', 'Paper • 2403.09394 • Published Mar 14, 2024'],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with links',
        text: page(`
## Reading list

[Orca](/papers/2306.02707)
Paper • 2306.02707 • Published Jun 5, 2023 • 28
[Medusa: Simple](/papers/2401.10774)
Paper • 2401.10774 • Published Jan 19, 2024 • 5`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          { title: 'Medusa: Simple', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca](/papers/2306.02707)', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28'],
          ['Medusa: Simple](/papers/2401.10774)', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5'],
        ],
        diagnostics: [['unrecognized-text', '## Reading list']],
      },
      {
        name: 'with a whole card in each link',
        text: page(`
## Reading list

* [Orca Paper • 2306.02707 • Published Jun 5, 2023 • 28](/papers/2306.02707)
* [Medusa Paper • 2401.10774 • Published Jan 19, 2024 • 5](/papers/2401.10774)`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          [
            '* [Orca Paper • 2306.02707 • Published Jun 5, 2023 • 28](/papers/2306.02707',
            '* [Orca Paper • 2306.02707 • Published Jun 5, 2023 • 28](/papers/2306.02707',
          ],
          [
            '* [Medusa Paper • 2401.10774 • Published Jan 19, 2024 • 5](/papers/2401.10774',
            '* [Medusa Paper • 2401.10774 • Published Jan 19, 2024 • 5](/papers/2401.10774',
          ],
        ],
        diagnostics: [['unrecognized-text', '## Reading list']],
      },
      {
        name: 'with a title that is a number',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28
1984
Paper • 2401.10774 • Published Jan 19, 2024 • 5`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          { title: '1984', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28'],
          ['1984', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5'],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'without a title',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28
Paper • 2401.10774 • Published Jan 19, 2024 • 5`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28']],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['unreadable-paper', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5'],
        ],
      },
      {
        name: 'without any title',
        text: page(`
Paper • 2306.02707 • Published Jun 5, 2023 • 28`),
        papers: [],
        cards: [],
        diagnostics: [['no-papers', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28']],
      },
      {
        name: 'with a date behind the identifier',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Jun 5, 2023 • 28`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Jun 5, 2023 • 28']],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with nothing behind the identifier',
        text: page(`
Reading list

Orca
Paper • 2306.02707

Medusa
Paper • 2401.10774 • Published`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707' },
          { title: 'Medusa', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707'],
          ['Medusa', 'Paper • 2401.10774 • Published'],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with three counts',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11 • 7`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, comments: 11, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11 • 7']],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['unrecognized-text', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28 • 11 • 7'],
        ],
      },
      {
        name: 'with a footer',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28

System theme
Company
TOS`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28']],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with text under the cards',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28

Nothing was decided.`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28']],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['unrecognized-text', 'Nothing was decided.'],
        ],
      },
      {
        name: 'with an identifier that cannot be',
        text: page(`
Reading list

Orca
Paper • 2313.02707 • Published Jun 5, 2023 • 28`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28 }],
        cards: [['Orca', 'Paper • 2313.02707 • Published Jun 5, 2023 • 28']],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with `-` for no votes, and facts that nobody knows',
        text: page(`
Orca
Paper • 2306.02707 • Published Jun 5, 2023 • -

Note Read it twice.

Medusa
Paper • 2401.10774 • Published Jan 19, 2024 • - • 5

Owls
Paper • 2401.10775 • Published Jan 19, 2024 • 53 • 2 • Featured

GiT Paper • 2403.09394 • New • Published Mar 14, 2024 • 7`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 0, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', upvotes: 0, comments: 5, arxivId: '2401.10774' },
          { title: 'Owls', date: '2024-01-19', upvotes: 53, comments: 2, arxivId: '2401.10775' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • -'],
          ['Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024 • - • 5'],
          ['Owls', 'Paper • 2401.10775 • Published Jan 19, 2024 • 53 • 2'],
        ],
        diagnostics: [
          ['collection-text', 'Note Read it twice.'],
          [
            'unrecognized-text',
            'Paper • 2401.10775 • Published Jan 19, 2024 • 53 • 2 • Featured\n\nGiT Paper • 2403.09394 • New • Published Mar 14, 2024 • 7',
          ],
        ],
      },
      {
        name: 'with words behind the identifier',
        text: page(`
Reading list

Orca Paper • 2306.02707 • and more words

Medusa
Paper • 2401.10774 • Published Jan 19, 2024 • 5`),
        papers: [{ title: 'Medusa', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' }],
        cards: [['Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5']],
        diagnostics: [['unrecognized-text', 'Reading list\n\nOrca Paper • 2306.02707 • and more words']],
      },
      {
        name: 'with a title that holds a separator',
        text: page(`
Reading list

Orca · •
Paper • 2306.02707 • Published Jun 5, 2023`),
        papers: [{ title: 'Orca · •', date: '2023-06-05', arxivId: '2306.02707' }],
        cards: [['Orca · •', 'Paper • 2306.02707 • Published Jun 5, 2023']],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with separators for bullets',
        text: page(`
Reading list

Orca
Paper · 2306.02707 · Published Jun 5, 2023 · 28 · 11

Medusa
Paper
·
2401.10774
·
Published Jan 19, 2024
·
5`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 28, comments: 11, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper · 2306.02707 · Published Jun 5, 2023 · 28 · 11'],
          ['Medusa', '5'],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with a label in the description',
        text: page(`
Reading list

Paper

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28

Paper`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28']],
        diagnostics: [
          ['unrecognized-text', 'Reading list\n\nPaper'],
          ['unrecognized-text', 'Paper'],
        ],
      },
      {
        name: 'without anything over the first card',
        text: page(`
Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28']],
      },
      {
        name: 'with a count behind the date',
        text: page(`
Reading list

Orca
Paper
•
2306.02707
•
Published
Jun 5, 2023 3
•
28`),
        papers: [{ title: 'Orca', arxivId: '2306.02707' }],
        cards: [['Orca', 'Published']],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['unrecognized-text', 'Jun 5, 2023 3'],
          ['unrecognized-text', '28'],
        ],
      },
      {
        name: 'with nothing behind the label of the date',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published

Medusa
Paper • 2401.10774 • Published
2024`),
        papers: [
          { title: 'Orca', arxivId: '2306.02707' },
          { title: 'Medusa', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published'],
          ['Medusa', 'Paper • 2401.10774 • Published'],
        ],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['unrecognized-text', '2024'],
        ],
      },
      {
        name: 'with linked titles over two lines',
        text: page(`
## Reading list

[Orca

Learning](/papers/2306.02707)
Paper • 2306.02707 • Published Jun 5, 2023 • 28
[Medusa

Decoding](/papers/2401.10774)
Paper • 2401.10774 • Published Jan 19, 2024 • 5`),
        papers: [
          { title: 'Orca Learning', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' },
          { title: 'Medusa Decoding', date: '2024-01-19', upvotes: 5, arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28'],
          ['Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024 • 5'],
        ],
        diagnostics: [['unrecognized-text', '## Reading list']],
      },
      {
        name: 'with linked titles without a blank line over the first',
        text: page(`
Reading list
Papers I want to read.
[Orca](/papers/2306.02707)
Paper • 2306.02707 • Published Jun 5, 2023
[Medusa](/papers/2401.10774)
Paper • 2401.10774 • Published Jan 19, 2024`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca](/papers/2306.02707)', 'Paper • 2306.02707 • Published Jun 5, 2023'],
          ['Medusa](/papers/2401.10774)', 'Paper • 2401.10774 • Published Jan 19, 2024'],
        ],
        diagnostics: [['unrecognized-text', 'Reading list\nPapers I want to read.']],
      },
      {
        name: 'with the wording of the site over the first card',
        text: page(`
Hugging Face
Models
Datasets
Spaces
anaq

updated Oct 1, 2024

Papers I want to read.

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 28`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 28, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 28']],
        diagnostics: [
          ['collection-text', 'anaq'],
          ['collection-text', 'Papers I want to read.'],
        ],
      },
      {
        name: 'with a separator over a title',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023
·
Medusa
Paper • 2401.10774 • Published Jan 19, 2024`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023'],
          ['Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024'],
        ],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with a blank line in a title',
        text: page(`
Reading list

Orca
Paper • 2306.02707 • Published Jun 5, 2023

What comes before

Medusa
Paper • 2401.10774 • Published Jan 19, 2024`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023'],
          ['Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024'],
        ],
        diagnostics: [
          ['unrecognized-text', 'Reading list'],
          ['unrecognized-text', 'What comes before'],
        ],
      },
      {
        name: 'with a description that is not wrapped',
        text: page(`
Reading list

A description.
Orca
Paper • 2306.02707 • Published Jun 5, 2023`),
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023']],
        diagnostics: [['unrecognized-text', 'Reading list\n\nA description.']],
      },
      {
        name: 'with a description',
        text: page(`
mira 's Collections

Circuits
What we read about heads.

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 5`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 5, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 5']],
        diagnostics: [['unrecognized-text', 'Circuits\nWhat we read about heads.']],
      },
      {
        name: 'with a description of two parts right over the first title',
        text: page(`
Circuits
updated
Heads: Everything that I could find on tides, whales and reefs for all of them
Orca
Paper
• 2306.02707
• Published • 5`),
        papers: [{ title: 'Orca', upvotes: 5, arxivId: '2306.02707' }],
        diagnostics: [
          ['collection-text', 'Circuits'],
          ['unrecognized-text', 'Heads: Everything that I could find on tides, whales and reefs for all of them'],
        ],
      },
      {
        name: 'that begins with a dataset, and has a Space whose words are long over a title',
        text: page(`
tidelab/tides
Viewer
•
Updated
•
52.5B
•
268k
•
2.3k
Medusa
Paper
•
2401.10774
•
Published
•
1
Running
on
Zero
3
Orca Demo
🚀
Generate three models of whales from text and images
Orca
Paper
•
2306.02707
•
Published
•
5`),
        papers: [
          { title: 'Medusa', upvotes: 1, arxivId: '2401.10774' },
          { title: 'Orca', upvotes: 5, arxivId: '2306.02707' },
        ],
        diagnostics: [
          ['collection-text', 'tidelab/tides\nViewer\n•\nUpdated\n•\n52.5B\n•\n268k\n•\n2.3k'],
          [
            'collection-text',
            'Running\non\nZero\n3\nOrca Demo\n🚀\nGenerate three models of whales from text and images',
          ],
        ],
      },
      {
        name: 'with a description right over the first title',
        text: page(`
Circuits
updated
What we read about heads, tides and circuits of large models, and of many others.
Orca
Paper
• 2306.02707
• Published • 5`),
        papers: [{ title: 'Orca', upvotes: 5, arxivId: '2306.02707' }],
        diagnostics: [
          ['collection-text', 'Circuits'],
          ['collection-text', 'What we read about heads, tides and circuits of large models, and of many others.'],
        ],
      },
      {
        name: 'with a first title in small letters, over two lines',
        text: page(`
Circuits
updated
Emergent Tides: Narrow training can produce broadly misaligned whales
and Orcas
Paper
• 2306.02707
• Published • 5`),
        papers: [
          {
            title: 'Emergent Tides: Narrow training can produce broadly misaligned whales and Orcas',
            upvotes: 5,
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [['collection-text', 'Circuits']],
      },
      {
        name: 'and another collection, in the same text',
        text: page(`
Circuits
updated
Orca
Paper
• 2306.02707
• Published • 5
Tides
updated
GiT
Paper
• 2403.09394
• Published • 28`),
        papers: [
          { title: 'Orca', upvotes: 5, arxivId: '2306.02707' },
          { title: 'GiT', upvotes: 28, arxivId: '2403.09394' },
        ],
        diagnostics: [
          ['collection-text', 'Circuits'],
          ['collection-text', 'Tides'],
        ],
      },
      {
        name: 'and another collection with a description, in the same text',
        text: page(`
Circuits
updated
Orca
Paper
• 2306.02707
• Published • 5
Tides
updated Oct 1, 2025
Papers on how whales sleep.
Upvote
12
GiT
Paper
• 2403.09394
• Published • 28`),
        papers: [
          { title: 'Orca', upvotes: 5, arxivId: '2306.02707' },
          { title: 'GiT', upvotes: 28, arxivId: '2403.09394' },
        ],
        diagnostics: [
          ['collection-text', 'Circuits'],
          ['collection-text', 'Tides'],
          ['collection-text', 'Papers on how whales sleep.'],
        ],
      },
      {
        name: 'and another collection, behind whose votes a text of nobody’s stands',
        text: page(`
Circuits
updated
Orca
Paper
• 2306.02707
• Published • 5
Tides
updated Oct 1, 2025
Papers on how whales sleep.
Upvote
12

Whales swim. They dive, too.

GiT
Paper
• 2403.09394
• Published • 28`),
        papers: [
          { title: 'Orca', upvotes: 5, arxivId: '2306.02707' },
          { title: 'GiT', upvotes: 28, arxivId: '2403.09394' },
        ],
        diagnostics: [
          ['collection-text', 'Circuits'],
          ['collection-text', 'Tides'],
          ['collection-text', 'Papers on how whales sleep.'],
          ['unrecognized-text', 'Whales swim. They dive, too.'],
        ],
      },
      {
        name: 'with what somebody did',
        text: page(`
mira
upvoted
a
Paper
3 days ago

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 5`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 5, arxivId: '2306.02707' }],
        cards: [['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 5']],
      },
      {
        name: 'with a title that holds a separator, and one that begins with a number',
        text: page(`
mira 's Collections

OCC · May 29
Paper • 2306.02707 • Published Jun 5, 2023 • 5

100 Heads
Paper • 2401.10774 • Published Jun 5, 2023 • 7`),
        papers: [
          { title: 'OCC · May 29', date: '2023-06-05', upvotes: 5, arxivId: '2306.02707' },
          { title: '100 Heads', date: '2023-06-05', upvotes: 7, arxivId: '2401.10774' },
        ],
        cards: [
          ['OCC · May 29', 'Paper • 2306.02707 • Published Jun 5, 2023 • 5'],
          ['100 Heads', 'Paper • 2401.10774 • Published Jun 5, 2023 • 7'],
        ],
      },
      {
        name: 'cut off behind an identifier',
        text: page(`
mira 's Collections

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 5

Medusa
Paper • 2401.10774`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 5, arxivId: '2306.02707' },
          { title: 'Medusa', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 5'],
          ['Medusa', 'Paper • 2401.10774'],
        ],
        diagnostics: [['truncated-paper', 'Medusa']],
      },
      {
        name: 'cut off behind an identifier’s bullet',
        text: page(`
mira 's Collections

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 5

Medusa
Paper • 2401.10774 •`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 5, arxivId: '2306.02707' },
          { title: 'Medusa', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 5'],
          ['Medusa', 'Paper • 2401.10774 •'],
        ],
        diagnostics: [['truncated-paper', 'Medusa']],
      },
      {
        name: 'cut off behind a date’s bullet',
        text: page(`
mira 's Collections

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 5

Medusa
Paper • 2401.10774 • Published Jan 19, 2024 •`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 5, arxivId: '2306.02707' },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774' },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 5'],
          ['Medusa', 'Paper • 2401.10774 • Published Jan 19, 2024 •'],
        ],
        diagnostics: [['truncated-paper', 'Medusa']],
      },
      {
        name: 'cut off before a date',
        text: page(`
mira 's Collections

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 5

Medusa
Paper • Published`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 5, arxivId: '2306.02707' }, { title: 'Medusa' }],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 5'],
          ['Medusa', 'Paper • Published'],
        ],
      },
      {
        name: 'with a label that lost its identifier and date',
        text: page(`
mira 's Collections

Orca
Paper • 2306.02707 • Published Jun 5, 2023 • 5

Medusa
Paper • Published • 5`),
        papers: [
          { title: 'Orca', date: '2023-06-05', upvotes: 5, arxivId: '2306.02707' },
          { title: 'Medusa', upvotes: 5 },
        ],
        cards: [
          ['Orca', 'Paper • 2306.02707 • Published Jun 5, 2023 • 5'],
          ['Medusa', 'Paper • Published • 5'],
        ],
      },
      {
        name: 'over the collection’s votes, which it shows again',
        text: page(`
Orca

Paper • 2306.02707 • Published Jun 5, 2023 • 4

Upvote

12`),
        papers: [{ title: 'Orca', date: '2023-06-05', upvotes: 4, arxivId: '2306.02707' }],
      },
      {
        name: 'over somebody’s own heading that is a date',
        text: page(`
Orca

Paper

# Oct 2, 2026

GiT

Paper • 2403.09394 • Published Mar 14, 2024 • 28`),
        papers: [{ title: 'Orca' }, { title: 'GiT', date: '2024-03-14', upvotes: 28, arxivId: '2403.09394' }],
        diagnostics: [['unrecognized-text', '# Oct 2, 2026']],
      },
      {
        name: 'with a first title of two lines under a blank line, on a wide page',
        text: page(`
Reading list

All the papers that we have read about the heads of models, and why we think that they are worth your time and more

How Heads Compose into Circuits of a Model That Reads the Books
of Long Ago
Paper
• 2306.02707
• Published
• 7`),
        papers: [
          {
            title: 'How Heads Compose into Circuits of a Model That Reads the Books of Long Ago',
            upvotes: 7,
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [
          [
            'unrecognized-text',
            'Reading list\n\nAll the papers that we have read about the heads of models, and why we think that they are worth your time and more',
          ],
        ],
      },
      {
        name: 'with an item’s mark before a title of two lines',
        text: page(`
Reading list
• How Heads Compose:
Circuits
Paper
• 2306.02707
• Published
• 7`),
        papers: [{ title: 'How Heads Compose: Circuits', upvotes: 7, arxivId: '2306.02707' }],
        diagnostics: [['unrecognized-text', 'Reading list']],
      },
      {
        name: 'with a note of one line without a period',
        text: page(`
Orca
Paper
• 2306.02707
• Published
• 7
Note Keeps the heads that the last window attends to, and no others that
GiT
Paper
• 2403.09394
• Published
• 3`),
        papers: [
          { title: 'Orca', upvotes: 7, arxivId: '2306.02707' },
          { title: 'GiT', upvotes: 3, arxivId: '2403.09394' },
        ],
        diagnostics: [['collection-text', 'Note Keeps the heads that the last window attends to, and no others that']],
      },
      {
        name: 'with a note that is an address, over a title of two lines',
        text: page(`
Orca
Paper
• 2306.02707
• Published
• 7
Note https://a.example/heads
How Heads Compose into Circuits of a Model That Reads the Books of
Long Ago
Paper
• 2403.09394
• Published
• 3`),
        papers: [
          { title: 'Orca', upvotes: 7, arxivId: '2306.02707' },
          {
            title: 'How Heads Compose into Circuits of a Model That Reads the Books of Long Ago',
            upvotes: 3,
            arxivId: '2403.09394',
          },
        ],
        diagnostics: [['collection-text', 'Note https://a.example/heads']],
      },
      {
        name: 'with a long line over a title that is a heading',
        text: page(`
Orca
Paper
• 2306.02707
• Published
• 7
Models that read the pages of books of long ago, and some more of
### GiT
Paper
• 2403.09394
• Published
• 3`),
        papers: [
          { title: 'Orca', upvotes: 7, arxivId: '2306.02707' },
          { title: 'GiT', upvotes: 3, arxivId: '2403.09394' },
        ],
        diagnostics: [['unrecognized-text', 'Models that read the pages of books of long ago, and some more of']],
      },
      {
        name: 'with a file’s name in a title’s place',
        text: page(`
Orca
Paper
• 2306.02707
• Published
• 7

==> digest.txt <==
Paper
• 2403.09394
• Published
• 3`),
        papers: [{ title: 'Orca', upvotes: 7, arxivId: '2306.02707' }],
        diagnostics: [['no-papers', '==> digest.txt <==\nPaper\n• 2403.09394\n• Published\n• 3']],
      },
      {
        name: 'with the page’s own address in a title’s place',
        text: page(`
Orca
Paper
• 2306.02707
• Published
• 7

https://huggingface.co/collections
Paper
• 2403.09394
• Published
• 3`),
        papers: [{ title: 'Orca', upvotes: 7, arxivId: '2306.02707' }],
        diagnostics: [['unreadable-paper', 'Paper\n• 2403.09394\n• Published\n• 3']],
      },
      {
        name: 'with a title that is a number and a heading',
        text: page(`
Orca
Paper
• 2306.02707
• Published Jun 5, 2023
### 100
Paper
• 2306.02708
• Published`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707' },
          { title: '100', arxivId: '2306.02708' },
        ],
      },
      {
        name: 'each of which is one link',
        text: page(`
<a href="https://huggingface.co/papers/2306.02707">
#### Orca

Paper • 2306.02707 • Published
Jun 5, 2023
• 118 • 4</a>

[Models](https://huggingface.co/models)`),
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118, comments: 4 }],
      },
      {
        name: 'whose label and date stand side by side',
        text: page(`
Orca
Paper • 2306.02707 • PublishedJun 5, 2023 • 118• 4`),
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118, comments: 4 }],
      },
      {
        name: 'with a title that is a number and links to the paper, in a list',
        text: page(`
Orca
Paper
• 2306.02707
• Published Jun 5, 2023
* [100](https://huggingface.co/papers/2306.02708)
Paper
• 2306.02708
• Published`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707' },
          { title: '100', arxivId: '2306.02708' },
        ],
      },
      {
        name: 'with a title that is a number, in a list of cards whose facts are one line',
        text: page(`
 * Orca

   Paper • 2306.02707 • Published Jun 5, 2023 • 5

 * 100

   Paper • 2306.02708 • Published Jun 6, 2023 • 7

     *

42
       Paper • 2306.02709 • Published Jun 7, 2023
 * 3`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 5 },
          { title: '100', date: '2023-06-06', arxivId: '2306.02708', upvotes: 7 },
          { title: '42', date: '2023-06-07', arxivId: '2306.02709', upvotes: 3 },
        ],
      },
      {
        name: 'under a heading and a description over its votes',
        text: page(`
---
title: "Heads to read - an anaq Collection"
source: "https://huggingface.co/collections/anaq/heads-to-read"
---
## Heads to read

What I read of heads, at some point.[Upvote](https://huggingface.co/login?next=c)

[

23

](https://huggingface.co/login?next=c)

#### [Orca](https://huggingface.co/papers/2306.02707)

Paper

• 2306.02707 • Published Jun 5, 2023 • 118 • 4`),
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118, comments: 4 }],
        diagnostics: [['collection-text', '## Heads to read\n\nWhat I read of heads, at some point.']],
      },
      {
        name: 'under its name and when it was updated, on one line',
        text: page(`
anaq 's Collections
Heads to read updated 3 days ago
Orca
Paper
• 2306.02707
• Published Jun 5, 2023
• 118`),
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118 }],
        diagnostics: [['collection-text', 'Heads to read updated 3 days ago']],
      },
      {
        name: 'with a note whose label is bold, on a page without links',
        text: page(`
-   #### Orca

    Paper • 2306.02707 • Published Jun 5, 2023 • 118

    **Note** Read this first

-   #### Medusa

    Paper • 2401.10774 • Published Jan 19, 2024 • 11`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118 },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774', upvotes: 11 },
        ],
        diagnostics: [['collection-text', '**Note** Read this first']],
      },
      {
        name: 'of activity, each under a name and what its owner did',
        text: page(`
Recent Activity
Ana Roe
commented on a paper
about 2 hours ago
Orca
Paper
• 2306.02707
• Published Jun 5, 2023
• 118
Ana Roe
submitted a paper to Daily Papers
Jul 3
Medusa
Paper
• 2401.10774
• Published Jan 19, 2024
• 11
Bo Li (李波)
 upvoted 2 papers over 1 year ago
GiT
Paper
• 2403.09394
• Published Mar 14, 2024
• 28
View all activity`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118 },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774', upvotes: 11 },
          { title: 'GiT', date: '2024-03-14', arxivId: '2403.09394', upvotes: 28 },
        ],
      },
      {
        name: 'on their labels’ lines, behind what stands over them, and before notes and the next card',
        text: page(`
anaq 's Collections Heads updated 5 days ago  Upvote 12   +10 Orca Paper • 2306.02707 • Published
		Jun 5, 2023 •  118 •  2 Note Read this first
Medusa Paper • 2401.10774 • Published
		Jan 19, 2024 GiT Paper • 2403.09394 • Published
		Mar 14, 2024 •  28
Running MCP 9 🏆 Papers View and vote Owls Paper • 2404.10001 • Published
		Apr 1, 2024 •  7`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118, comments: 2 },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774' },
          { title: 'GiT', date: '2024-03-14', arxivId: '2403.09394', upvotes: 28 },
          {
            title: 'Running MCP 9 🏆 Papers View and vote Owls',
            date: '2024-04-01',
            arxivId: '2404.10001',
            upvotes: 7,
          },
        ],
        diagnostics: [
          ['collection-text', "anaq 's Collections Heads updated 5 days ago"],
          ['collection-text', 'Note Read this first'],
          ['doubtful-field', 'Running MCP 9 🏆 Papers View and vote Owls'],
        ],
      },
      {
        name: 'whose last count stands before what the page says below its cards',
        text: page(`
Ana Roe
 upvoted a paper 3 days ago  Orca
Paper
		•
		2306.02707
		•
		Published
			Jun 5, 2023
		•
			118
		•
			2 View all activity Organizations

	System theme`),
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118, comments: 2 }],
        diagnostics: [['unrecognized-text', 'View all activity Organizations']],
      },
      {
        name: 'with a badge over the heading in a link',
        text: page(`
[

#### Orca

Paper • 2306.02707 • Published Jun 5, 2023 • 118

](/papers/2306.02707)

[

New badge

#### Medusa

Paper • 2401.10774 • Published Jan 19, 2024 • 11

](/papers/2401.10774)`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118 },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774', upvotes: 11 },
        ],
        diagnostics: [['unrecognized-text', 'New badge']],
      },
      {
        name: 'that a text browser wrapped, and a mail once more',
        text: page(`
Upvote 12

Orca: Progressive Learning from Complex Explanation Traces of Larger
Models and
Their Many Tongues

Paper • 2306.02707 • Published Jun 5, 2023 • 118

#### Medusa: Several Heads
for
Models

Paper • 2401.10774 • Published Jan 19, 2024 • 11`),
        papers: [
          {
            title: 'Orca: Progressive Learning from Complex Explanation Traces of Larger Models and Their Many Tongues',
            date: '2023-06-05',
            arxivId: '2306.02707',
            upvotes: 118,
          },
          { title: 'Medusa: Several Heads for Models', date: '2024-01-19', arxivId: '2401.10774', upvotes: 11 },
        ],
      },
      {
        name: 'and Spaces, whose links tell what they are',
        text: page(`
#### [Orca Paper • 2306.02707 • Published Jun 5, 2023 • 118](/papers/2306.02707)

[Sleeping 12 Heads: A Demo 📄](/spaces/anaq/heads)

#### [Medusa Paper • 2401.10774 • Published Jan 19, 2024 • 11](/papers/2401.10774)`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118 },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774', upvotes: 11 },
        ],
        diagnostics: [['collection-text', 'Sleeping 12 Heads: A Demo 📄']],
      },
      {
        name: 'under what someone did to a thing that has a name, and a line that is nobody’s',
        text: page(`
anaq updated a model anaq/orca-7b-instruct-v2-long 3 days ago
Orca
Paper
• 2306.02707
• Published Jun 5, 2023
• 118
Lost Heads
Ana
upvoted a paper
5 days ago
GiT
Paper
• 2403.09394
• Published Mar 14, 2024
• 28
Lost Seas
Ana upvoted a paper 5 days ago
Medusa
Paper
• 2401.10774
• Published Jan 19, 2024
• 11`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118 },
          { title: 'GiT', date: '2024-03-14', arxivId: '2403.09394', upvotes: 28 },
          { title: 'Medusa', date: '2024-01-19', arxivId: '2401.10774', upvotes: 11 },
        ],
        diagnostics: [
          ['unrecognized-text', 'Lost Heads'],
          ['unrecognized-text', 'Lost Seas'],
        ],
      },
      {
        name: 'and a title that lost its card beside a model’s link',
        text: page(`
#### [Orca Paper • 2306.02707 • Published Jun 5, 2023 • 118](/papers/2306.02707)

#### [Lost Heads](/papers/2401.10774)

[Orca 7B](/anaq/orca-7b)

#### [GiT Paper • 2403.09394 • Published Mar 14, 2024 • 28](/papers/2403.09394)`),
        papers: [
          { title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118 },
          { title: 'GiT', date: '2024-03-14', arxivId: '2403.09394', upvotes: 28 },
        ],
        diagnostics: [['unrecognized-text', '#### [Lost Heads](/papers/2401.10774)\n\n[Orca 7B']],
      },
      {
        name: 'with a line between two of when it was updated',
        text: page(`
updated Oct 1
Lost heads
updated Oct 1
Orca
Paper
• 2306.02707
• Published Jun 5, 2023
• 118`),
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', upvotes: 118 }],
        diagnostics: [['unrecognized-text', 'Lost heads']],
      },
    ],
    'cards',
  )
})
