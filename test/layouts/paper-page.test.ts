import { describe } from 'vitest'
import { itReads, type PageCase, page } from '../support/shown.js'

describe('a paper’s own page', () => {
  itReads(
    [
      {
        name: 'whose submitter lost the name before the day',
        text: page(`
arxiv:2306.02707
# Orca
Published on Jun 5, 2023
Submitted by  ![](https://huggingface.co/avatars/mira.svg) on Jun 6
Upvote
12
Authors:
Ana Roe
## Abstract
We study how heads compose into circuits, and find that few of them matter.
[View arXiv page](https://arxiv.org/abs/2306.02707)`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            upvotes: 12,
            arxivId: '2306.02707',
            links: ['https://arxiv.org/abs/2306.02707'],
          },
        ],
      },
      {
        name: 'whose organization html-to-text wrapped in its link',
        text: page(`
arxiv:2306.02707

Orca

Published on Jun 5, 2023
·
tides [https://huggingface.co/avatars/tides.png] Lumen Institute of
Technology [https://huggingface.co/tides]
Upvote

12 [https://huggingface.co/login?next=%2Fpapers%2F2306.02707]

Authors:
Ana Roe

Abstract

We study how heads compose into circuits, and find that few of them matter.

View arXiv page [https://arxiv.org/abs/2306.02707]`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            upvotes: 12,
            arxivId: '2306.02707',
            organization: 'Lumen Institute of Technology',
            links: ['https://arxiv.org/abs/2306.02707'],
          },
        ],
      },
      {
        name: 'with a first paragraph that is too short for a summary, glued to its names',
        text: page(`
Papersarxiv:2306.02707OrcaPublished on Jun 5, 2023·Submitted byjfeldton Jun 6Upvote12+4Authors:Ana Roe,Mira OkonkwoLarge orcas of the seas think often.

We study how heads compose into circuits, and find that few of them matter.View arXiv pageView PDFAdd to collectionCommunity`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'Large orcas of the seas think often.\n\nWe study how heads compose into circuits, and find that few of them matter.',
            authorCount: 2,
            authors: ['Ana Roe', 'Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 12,
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
        ],
        diagnostics: [['lost-lines', 'Authors:Ana Roe']],
      },
      {
        name: 'with the summary’s label over both texts, and an address before a name',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
https://huggingface.co/anaroe Ana Roe
Abstract
✨ AI-generated summary
Heads are circuits.
We study how heads compose into circuits, and find that few of them matter.
View arXiv page
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            aiSummary: 'Heads are circuits.',
          },
        ],
      },
      ...[
        ['lines of sentences', 'Ana Roe', 'Large Language Models (LLMs) have achieved success in natural'],
        ['a line with commas', 'Ana Roe', 'In this report, we show Orca, the SOTA, and how it Swims Well,'],
        ['a short line', 'Ana Roe', 'We propose Orca, a SOTA of heads'],
        [
          'a keyword in its first line',
          'Ana Roe',
          'As\nLLMs\nbecome agents, we show Orca, a model that was trained on the tides of seas,',
        ],
        ['two names', 'Ana Roe\nBo Li', 'Large Language Models (LLMs) have achieved success in natural'],
      ].map(([name, authors = '', first = '']) => ({
        name: `without the label of the abstract and without commas between names, with ${name}`,
        text: `arxiv:2306.02707\nOrca\nPublished on Jun 5, 2023\nAuthors:\n${authors}\n${first}\nlanguage, and more.\nView arXiv page\nView PDF\n`,
        papers: [
          {
            title: 'Orca',
            abstract: `${first.replaceAll('\n', ' ')} language, and more.`,
            authorCount: authors.split('\n').length,
            authors: authors.split('\n'),
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      })),
      {
        name: 'without the label of the abstract, with a comma over a name in small letters',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
,
vivek roe
We present a model of heads that was trained on the tides of all seas and
of the lakes.
View arXiv page
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We present a model of heads that was trained on the tides of all seas and of the lakes.',
            authorCount: 2,
            authors: ['Ana Roe', 'vivek roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      ...[
        'We present a model of heads that was trained on the tides of all seas and',
        'Sparse tides save heads, but reefs drop. To address this gap, Orca swims',
        'Wide Tide Models (WTMs) process deep reef frames, Orca swims uniformly,',
      ].map((first) => ({
        name: `without the label of the abstract, with the names on their label’s line, over ${first.slice(0, 10)}`,
        text: `arxiv:2306.02707\nOrca\nPublished on Jun 5, 2023\nAuthors: Ana Roe , Bo Li\n${first}\nof the lakes.\nView arXiv page\nView PDF\n`,
        papers: [
          {
            title: 'Orca',
            abstract: `${first} of the lakes.`,
            authorCount: 2,
            authors: ['Ana Roe', 'Bo Li'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      })),
      {
        name: 'without the label of the abstract, with names over a wrapped sentence',
        text: `arxiv:2306.02707\nOrca\nPublished on Jun 5, 2023\nAuthors:\nAna Roe, Bo Li,\nCy Wu, Dee Fox\nReefs keep the heads of all the tides, which is known to the lakes,\nof the lakes.\nView arXiv page\nView PDF\n`,
        papers: [
          {
            title: 'Orca',
            abstract: 'Reefs keep the heads of all the tides, which is known to the lakes, of the lakes.',
            authorCount: 4,
            authors: ['Ana Roe', 'Bo Li', 'Cy Wu', 'Dee Fox'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with the summary’s label on two lines',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract

Heads are circuits.

AI-generated
summary

We study how heads compose into circuits, and find that few of them matter.

View arXiv page
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            aiSummary: 'Heads are circuits.',
          },
        ],
      },
      {
        name: 'with its rank glued to its title, and a comma in an author’s name',
        text: page(`
[Papers](https://huggingface.co/papers)

arxiv:2306.02707

## Orca[#3 Paper of the day](https://huggingface.co/papers/date/2023-06-06)

Published on Jun 5, 2023

Authors:
Mira Okonkwo, Ana Petrović ,
Jonas Feldt, Jr.

## Abstract

We study heads, see issue[#12](https://a.example/12).

[View arXiv page](https://arxiv.org/abs/2306.02707)
`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads, see issue#12.',
            authorCount: 3,
            authors: ['Mira Okonkwo', 'Ana Petrović', 'Jonas Feldt, Jr.'],
            date: '2023-06-05',
            links: ['https://a.example/12', 'https://arxiv.org/abs/2306.02707'],
            arxivId: '2306.02707',
          },
        ],
      },
      ...[
        'Ana Roe\n,\nBo Li\n,\n+ 511 authors',
        'Ana Roe , Bo Li , + 511 authors',
        'Ana Roe , Bo Li , +511\nauthors',
        'Ana Roe\n,\nBo Li\n,\n+511 more',
      ].map((names) => ({
        name: `with authors that are not shown: ${JSON.stringify(names)}`,
        text: `Papers\narxiv:2306.02707\n\nOrca\n\nPublished on Jun 5, 2023\n\nAuthors:\n${names}\n\nAbstract\n\nWe study heads.\n`,
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 513,
            authors: ['Ana Roe', 'Bo Li'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      })),
      {
        name: 'with names beside their label, the first of them Chinese',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors: 李明 , Jun Zhu

Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['李明', 'Jun Zhu'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'as the site shows it',
        text: page(`
Papers
arxiv:2306.02707

Orca: Progressive Learning

Published on Jun 5, 2023
· Submitted by
jfeldt
on Jun 6, 2023
#1 Paper of the day
Tide Lab
Upvote
48
+40

Authors:
Mira Okonkwo
,
Jonas Feldt

Abstract

The paper studies how heads compose into circuits of large models.

We study how heads compose into circuits, and find that few of them matter to models.

View arXiv page
View PDF
Project page
GitHub
182
auto
Add to collection

Community
Nothing was decided.`),
        papers: [
          {
            title: 'Orca: Progressive Learning',
            abstract: 'We study how heads compose into circuits, and find that few of them matter to models.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            upvotes: 48,
            githubStars: 182,
            arxivId: '2306.02707',
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
            aiSummary: 'The paper studies how heads compose into circuits of large models.',
          },
        ],
        cards: [['arxiv:2306.02707', 'Add to collection']],
      },
      {
        name: 'with two parts of an abstract, of one line each, and no blank lines',
        text: page(`
Orca
Published on Jun 5, 2023
Authors:
Mira Okonkwo
Abstract
BACKGROUND: Heads compose into circuits, and these circuits are few, as far as anybody can tell from what was said so far.
METHODS: We study heads, layers and all that stands between them, and find in the end that there are more of them than of us.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'BACKGROUND: Heads compose into circuits, and these circuits are few, as far as anybody can tell from what was said so far. METHODS: We study heads, layers and all that stands between them, and find in the end that there are more of them than of us.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
          },
        ],
      },
      {
        name: 'with two texts of one line each, and no blank lines',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Mira Okonkwo
Abstract
A long summary of what the paper finds: heads compose into circuits, and these circuits are few, as far as anybody can tell from here.
We study heads, layers and all that stands between them, and find in the end: heads compose into circuits, and these circuits are few, as far as anybody can tell from here.
View arXiv page
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study heads, layers and all that stands between them, and find in the end: heads compose into circuits, and these circuits are few, as far as anybody can tell from here.',
            aiSummary:
              'A long summary of what the paper finds: heads compose into circuits, and these circuits are few, as far as anybody can tell from here.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with a short summary over a text that is not wrapped, and no blank lines',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Mira Okonkwo
Abstract
The paper finds that heads compose into circuits, and that these are few.
We study heads, layers and all that stands between them, and find in the end: heads compose into circuits. These circuits are few, as far as anybody can tell from here, and most models have them.
View arXiv page
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study heads, layers and all that stands between them, and find in the end: heads compose into circuits. These circuits are few, as far as anybody can tell from here, and most models have them.',
            aiSummary: 'The paper finds that heads compose into circuits, and that these are few.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with its facts on one line, more authors than it names, and how to get it',
        text: page(`
Orca

Published on Jun 5, 2023 · Submitted by jfeldt on Jun 6, 2023 · Tide Lab
Upvote
48

Authors:
Mira Okonkwo
,
Jonas Feldt
+85 authors

Abstract

We study heads.

View arXiv page
Get this paper in your agent:
hf papers read 2306.02707
Don't have the latest CLI?
curl -LsSf https://hf.co/cli/install.sh | bash
GitHub 182
auto
Community`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 87,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            upvotes: 48,
            githubStars: 182,
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Orca', 'auto']],
      },
      {
        name: 'without an identifier and the label of its abstract, its names a line each',
        text: page(`
Orca
Published on Jun 5, 2023
Submitted by
jfeldt

Authors:

Mira Okonkwo
,
Jonas Feldt
We study attention heads of orcas, dolphins, and other whales in the north.

We find few of them, in long texts and in short ones, whatever we ask the whales about.
Community`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We find few of them, in long texts and in short ones, whatever we ask the whales about.',
            aiSummary: 'We study attention heads of orcas, dolphins, and other whales in the north.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            submittedBy: 'jfeldt',
          },
        ],
      },
      ...['arxiv', ''].flatMap((identifier) =>
        ['View arXiv page\nView PDF\n', ''].map((buttons) => ({
          name: `one behind another${identifier && ', with identifiers'}${buttons && ', with buttons'}`,
          text: [
            ['Orca', '2306.02707', 'Mira Okonkwo\n,\nJonas Feldt', 'We study heads.'],
            ['Medusa', '2401.10774', 'Ana Roe', 'We study whales.'],
            ['Circuits', '2401.10775', 'Ana Roe', 'We study both.'],
            ['Orca', '2306.02707', 'Mira Okonkwo\n,\nJonas Feldt', 'We study heads.'],
          ]
            .map(
              ([title, id, names, abstract]) =>
                `${identifier && `arxiv:${id}\n`}${title}\nPublished on Jun 5, 2023\nAuthors:\n${names}\nAbstract\n\n${abstract}\n\n${buttons}\n`,
            )
            .join('\n'),
          papers: [
            { title: 'Orca', abstract: 'We study heads.', authors: ['Mira Okonkwo', 'Jonas Feldt'], id: '2306.02707' },
            { title: 'Medusa', abstract: 'We study whales.', authors: ['Ana Roe'], id: '2401.10774' },
            { title: 'Circuits', abstract: 'We study both.', authors: ['Ana Roe'], id: '2401.10775' },
            // Saved again, it is another page.
            { title: 'Orca', abstract: 'We study heads.', authors: ['Mira Okonkwo', 'Jonas Feldt'], id: '2306.02707' },
          ].map(({ id, ...paper }) => ({
            ...paper,
            authorCount: paper.authors.length,
            date: '2023-06-05',
            ...(identifier && { arxivId: id }),
          })),
        })),
      ),
      {
        name: 'with its authors behind their label',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Submitted by
jfeldt
on 2 days ago
Upvote
48
Authors: Mira Okonkwo, J. R. Feldt,
Ana Roe
Abstract

We study heads.
Authors: we thank them.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads. Authors: we thank them.',
            authorCount: 3,
            authors: ['Mira Okonkwo', 'J. R. Feldt', 'Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
            upvotes: 48,
          },
        ],
      },
      {
        name: 'behind the comments of another',
        text: page(`
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract

We study heads.

View PDF
Community

2401.10774 is better.

Medusa
Published on Jun 6, 2023
Authors:
Ana Roe
Abstract

We study whales.`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 1, authors: ['Ana Roe'], date: '2023-06-05' },
          { title: 'Medusa', abstract: 'We study whales.', authorCount: 1, authors: ['Ana Roe'], date: '2023-06-06' },
        ],
      },
      {
        name: 'over a list without a header',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Submitted by
jfeldt
Authors:
Ana Roe
Abstract

We study heads.

Submitted by
okonkwo
12
Medusa
·
4 authors`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
        diagnostics: [
          ['unrecognized-text', 'Submitted by\nokonkwo\n12\nMedusa'],
          ['unrecognized-text', '4 authors'],
        ],
      },
      {
        name: 'over a collection without a header',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract

We study heads.
Paper
books.

View PDF
Medusa
Paper
• 2401.10774
• Published • 27
GiT
Paper
• 2403.09394`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads. Paper books.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'Medusa']],
        diagnostics: [['unrecognized-text', 'Medusa\nPaper\n• 2401.10774\n• Published • 27\nGiT\nPaper\n• 2403.09394']],
      },
      {
        name: 'cut off over its authors',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Submitted by
jfeldt
on Jun 6, 2023
#1 Paper of the day
Upvote
48
`),
        papers: [{ title: 'Orca', date: '2023-06-05', arxivId: '2306.02707', submittedBy: 'jfeldt', upvotes: 48 }],
        diagnostics: [['truncated-paper', 'Orca']],
      },
      {
        name: 'cut off in its abstract',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract

We study heads in tran`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads in tran',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [['truncated-paper', 'We study heads in tran']],
      },
      {
        name: 'cut off in a line that begins as the heading of a search does',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract

We study heads of attention, and what they hold of words. We show their
results for a lon`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads of attention, and what they hold of words. We show their results for a lon',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [['truncated-paper', 'results for a lon']],
      },
      {
        name: 'with pictures over its authors, and a window’s title over two lines, as Emacs writes them',
        text: page(`
Paper page - Orca: Learning in Abstract Worlds of Heads and the Layers
below Them

Hugging Face's logo
Hugging Face

* Models

Papers
arxiv:2306.02707

Orca: Learning in Abstract Worlds of Heads and the Layers
below Them

Published on Jun 5, 2023
Authors:
*
Mira Okonkwo , Bao Tran ,
*
Jonas Feldt

Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca: Learning in Abstract Worlds of Heads and the Layers below Them',
            abstract: 'We study heads.',
            authorCount: 3,
            authors: ['Mira Okonkwo', 'Bao Tran', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'whose submitter is named like the votes',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023 · Submitted by
Upvote
Upvote
48
Authors:
Mira Okonkwo
Abstract
We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 48,
            arxivId: '2306.02707',
            submittedBy: 'Upvote',
          },
        ],
      },
      {
        name: 'whose submitter’s name is lost',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023 · Submitted by
Upvote
48
Authors:
Mira Okonkwo
Abstract
We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 48,
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with rules over its texts',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo, Jonas Feldt

## Abstract

---

Heads are few.

AI-generated summary

---
We study heads.

---

And layers.

View arXiv page
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.\n\n---\n\nAnd layers.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            aiSummary: 'Heads are few.',
          },
        ],
      },
      {
        name: 'with a summary',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Upvote 48

Authors:
Mira Okonkwo, Jonas Feldt

Abstract

Heads are few.
AI-generated summary
We study heads.

View arXiv page
View PDF
GitHub
182
Community`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            upvotes: 48,
            githubStars: 182,
            arxivId: '2306.02707',
            aiSummary: 'Heads are few.',
          },
        ],
        cards: [['arxiv:2306.02707', '182']],
      },
      {
        name: 'without the label of its abstract, with names over two paragraphs',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Upvote 48

Authors:

Mira Okonkwo, Jonas Feldt,

Petra Novotny, Kofi Adjei,
Jie Wu, Jonas Ott, Maria Lumen

We study heads in transformers, and find few of them that matter.

View arXiv page
View PDF
Community`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads in transformers, and find few of them that matter.',
            authorCount: 7,
            authors: [
              'Mira Okonkwo',
              'Jonas Feldt',
              'Petra Novotny',
              'Kofi Adjei',
              'Jie Wu',
              'Jonas Ott',
              'Maria Lumen',
            ],
            date: '2023-06-05',
            upvotes: 48,
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with the label of a summary over both texts',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Upvote 48

Authors:
Mira Okonkwo, Jonas Feldt

Abstract

AI-generated summary

Heads are few.

We study heads.

View arXiv page
View PDF
GitHub
182
Community`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            upvotes: 48,
            githubStars: 182,
            arxivId: '2306.02707',
            aiSummary: 'Heads are few.',
          },
        ],
        cards: [['arxiv:2306.02707', '182']],
      },
      {
        name: 'with a summary without its label',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo, Jonas Feldt

Abstract

The paper shows that few heads of a large model matter for its work.

We study heads at length, and find that few of them matter for what a model does.

View arXiv page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads at length, and find that few of them matter for what a model does.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            aiSummary: 'The paper shows that few heads of a large model matter for its work.',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
      },
      {
        name: 'with two paragraphs, the first longer',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo, Jonas Feldt

Abstract

We study heads at length, and find that few of them matter.

Heads are few.

View arXiv page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads at length, and find that few of them matter.\n\nHeads are few.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
      },
      {
        name: 'with two paragraphs, the first shorter, but no one sentence',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo, Jonas Feldt

Abstract

Heads are few. We count them.

We study heads at length, and find that few of them matter.

View arXiv page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'Heads are few. We count them.\n\nWe study heads at length, and find that few of them matter.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
      },
      {
        name: 'with three paragraphs',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo, Jonas Feldt

Abstract

Heads.

We study heads at length, and find that few of them matter.

Heads are few, and far between, so that we need to look for them.

View arXiv page`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'Heads.\n\nWe study heads at length, and find that few of them matter.\n\nHeads are few, and far between, so that we need to look for them.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
      },
      {
        name: 'without the label of the abstract',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo,
Jonas Feldt

We study heads at length, and find that few of them matter, and the rest do not.

View arXiv page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads at length, and find that few of them matter, and the rest do not.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
      },
      {
        name: 'without the label and without an abstract',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo,
Jonas Feldt
View arXiv page`),
        papers: [
          {
            title: 'Orca',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
        diagnostics: [['missing-field', 'Orca']],
      },
      {
        name: 'without the label, and without buttons',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo,
Jonas Feldt`),
        papers: [
          {
            title: 'Orca',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'Jonas Feldt']],
        diagnostics: [['missing-field', 'Orca']],
      },
      {
        name: 'with a name to each line',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo
Jonas Feldt

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with names in small letters, a line each, without the label of the abstract',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Bo Li
mira lumen
jonas feldt
We study how heads compose into circuits, and find that few of them matter.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            authorCount: 4,
            authors: ['Ana Roe', 'Bo Li', 'mira lumen', 'jonas feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with one name over an abstract that was cut at its keywords, without its label',
        text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Mira Okonkwo
Recent Tide Models
(
TMs
) support
context
windows of
tokens
, and more.
View arXiv page
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'Recent Tide Models (TMs) support context windows of tokens, and more.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with names that were wrapped, over a text without its label, among them a group’s',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors: Mira Okonkwo, Jonas Feldt, Ana de la Cruz, Keerthana
Okafor, University of Lumen NLP Group, the Tide Team, Bo Li, Edouard
Grave

While recent whales see few heads, we see many of them in each sea.

View arXiv page`),
        papers: [
          {
            title: 'Orca',
            abstract: 'While recent whales see few heads, we see many of them in each sea.',
            authorCount: 8,
            authors: [
              'Mira Okonkwo',
              'Jonas Feldt',
              'Ana de la Cruz',
              'Keerthana Okafor',
              'University of Lumen NLP Group',
              'the Tide Team',
              'Bo Li',
              'Edouard Grave',
            ],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
      },
      ...['Code is at hand. Models are, too.', 'Work in progress. Code will follow.'].map(
        (remark): PageCase => ({
          name: `with a sentence over what its authors add: ${remark}`,
          text: page(`
Papers
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Mira Okonkwo, Jonas Feldt
Abstract

We study heads at length, and find that few of them matter.

${remark}

View arXiv page`),
          papers: [
            {
              title: 'Orca',
              abstract: `We study heads at length, and find that few of them matter.\n\n${remark}`,
              authorCount: 2,
              authors: ['Mira Okonkwo', 'Jonas Feldt'],
              date: '2023-06-05',
              arxivId: '2306.02707',
            },
          ],
        }),
      ),
      {
        name: 'with names over line ends',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira
Okonkwo,, Jonas Feldt,

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'without a date',
        text: page(`
Papers
arxiv:2306.02707

Orca

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'without a date, its rank glued to its organization',
        text: page(`
arxiv:2306.02707

## [Orca: Progressive Learning](https://huggingface.co/papers/2306.02707)

[#1 Paper of the day](https://huggingface.co/papers/date/2023-06-05)[Tide Lab](https://huggingface.co/tidelab)

Authors:

## Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca: Progressive Learning',
            abstract: 'We study heads.',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
      },
      {
        name: 'without a date, with its rank and its organization',
        text: page(`
arxiv:2306.02707

## [Orca: Progressive Learning](https://huggingface.co/papers/2306.02707)

#12 Paper of the month

[Tide Lab](https://huggingface.co/tidelab)

Authors:

## Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca: Progressive Learning',
            abstract: 'We study heads.',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
      },
      {
        name: 'without a date, with its organization',
        text: page(`
arxiv:2306.02707

## [Orca: Progressive Learning](https://huggingface.co/papers/2306.02707)

[Tide Lab](https://huggingface.co/tidelab)

Authors:

## Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca: Progressive Learning',
            abstract: 'We study heads.',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
      },
      {
        name: 'without a date, with its rank',
        text: page(`
arxiv:2306.02707

## [Orca: Progressive Learning](https://huggingface.co/papers/2306.02707)

#1 Paper of the week

Authors:

## Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca: Progressive Learning',
            abstract: 'We study heads.',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
      },
      {
        name: 'with a date in its abstract only',
        text: page(`
Papers
arxiv:2306.02707

Orca

Authors:
Mira Okonkwo

Abstract

We study heads.
Published on Jun 5, 2023

View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads. Published on Jun 5, 2023',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'with an abstract whose last line is the site’s wording',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study the heads of large language
models

View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study the heads of large language models',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
      },
      {
        name: 'with a date without its label',
        text: page(`
Papers
arxiv:2306.02707

Orca

Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with an organization glued to its mark',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
·Tide Lab
Upvote
48

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
            upvotes: 48,
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with a label for its date',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'without an identifier over the title',
        text: page(`
Paper page - Orca

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

View arXiv page

Community

Models citing this paper 0

Cite arxiv.org/abs/2306.02707 in a model README.md to link it from this page.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['Orca', 'View arXiv page']],
      },
      {
        name: 'without an identifier anywhere',
        text: page(`
Paper page - Orca

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 1, authors: ['Mira Okonkwo'], date: '2023-06-05' },
        ],
        cards: [['Orca', 'We study heads.']],
      },
      {
        name: 'with a title over two lines',
        text: page(`
Papers
arxiv:2306.02707

Orca: Progressive Learning
  from Complex Explanations

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca: Progressive Learning from Complex Explanations',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with text over its title',
        text: page(`
Hugging Face

Something else.

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 1, authors: ['Mira Okonkwo'], date: '2023-06-05' },
        ],
        cards: [['Orca', 'We study heads.']],
        diagnostics: [['unrecognized-text', 'Something else.']],
      },
      {
        name: 'without a title',
        text: page(`
Papers
arxiv:2306.02707
Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [],
        cards: [],
        diagnostics: [
          [
            'no-papers',
            'Papers\narxiv:2306.02707\nPublished on Jun 5, 2023\n\nAuthors:\nMira Okonkwo\n\nAbstract\n\nWe study heads.',
          ],
        ],
      },
      {
        name: 'that lost its date and its authors',
        text: page(`
---
title: "Paper page - Orca"
source: "https://huggingface.co/papers/2306.02707"
---
arxiv:2306.02707

## Orca

## Abstract

We study heads.

### Community

## Models citing this paper 0`),
        papers: [{ title: 'Orca', abstract: 'We study heads.', arxivId: '2306.02707' }],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'that lost its identifier and its authors, over a button of the site',
        text: page(`
Orca

Published on Jun 5, 2023

Abstract

We study heads.

Add to collection`),
        papers: [{ title: 'Orca', abstract: 'We study heads.', date: '2023-06-05' }],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'with its submitter and the day on one line',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Submitted by jfeldt on Jun 6
Upvote
-

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 0,
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with the day on which a list had it, in place of a submitter',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
· Featured in Daily Papers on Jun 6, 2023
Upvote
3

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 3,
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'whose parts are joined with spaces',
        text: page(`
Paper page - Orca Hugging Face Models Docs Log In Sign Up Papers arxiv:2306.02707 Orca: Learning in Abstract Worlds Published on Jun 5, 2023 · Submitted by jfeldt on Jun 6, 2023 #2 Paper of the day · Tide Lab Upvote 48 +40 Authors: Mira Okonkwo , Jonas Feldt Abstract We study heads, layers, and more. AI-generated summary We study heads in Abstract Worlds, and
layers. View arXiv page View PDF GitHub 182 auto Add to collection Community Edit Preview`),
        papers: [
          {
            title: 'Orca: Learning in Abstract Worlds',
            abstract: 'We study heads in Abstract Worlds, and layers.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            upvotes: 48,
            githubStars: 182,
            arxivId: '2306.02707',
            organization: 'Tide Lab',
            submittedBy: 'jfeldt',
            aiSummary: 'We study heads, layers, and more.',
          },
        ],
      },
      {
        name: 'with a row of buttons that was wrapped in two of them',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Upvote
3

Authors:
Mira Okonkwo

Abstract

We study heads.

View arXiv page View PDF Project page GitHub
182 Add to
collection

Community`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 3,
            githubStars: 182,
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with a day under a name that ends in a hyphen',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Submitted by
jfeldt-
on Jun 6
Upvote
-

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 0,
            arxivId: '2306.02707',
            submittedBy: 'jfeldt-',
          },
        ],
      },
      {
        name: 'with a day that was wrapped before its year',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Submitted by jfeldt on Jun 6,
2023
Upvote
-

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 0,
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
        ],
      },
      {
        name: 'with a day that was wrapped in two',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Submitted by jfeldt on Jun
6
Upvote
-

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 0,
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
        ],
      },
      ...[
        ['after a percent sign', 'We win 9%'],
        ['after a dash', 'We study heads —'],
        ['after an abbreviation', 'We study heads, i.e.'],
        ['in an address', 'The code is at https://'],
      ].map(([where, abstract = '']) => ({
        name: `cut off in its abstract ${where}`,
        text: `Papers\narxiv:2306.02707\n\nOrca\n\nPublished on Jun 5, 2023\n\nAuthors:\nMira Okonkwo\n\nAbstract\n\n${abstract}`,
        papers: [
          {
            title: 'Orca',
            abstract,
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [['truncated-paper', abstract]] as [code: string, at: string][],
      })),
      {
        name: 'with a day that was wrapped off its submitter',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Submitted by jfeldt on
Jun 6
Upvote
-

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 0,
            arxivId: '2306.02707',
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with an organization behind a mark',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
· Tide Lab
Upvote
Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with an organization that has the site’s name',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Hugging Face
Upvote
Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            organization: 'Hugging Face',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with a long line for a submitter',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Submitted by
A paper about the names of people who submit papers, which are shorter than this
Upvote
Authors:
Mira Okonkwo

Abstract

We study heads.`),
        diagnostics: [
          ['doubtful-field', 'A paper about the names of people who submit papers, which are shorter than this'],
        ],
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            organization: 'A paper about the names of people who submit papers, which are shorter than this',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with links',
        text: page(`
[Papers](https://huggingface.co/papers)
arxiv:2306.02707

# Orca

Published on Jun 5, 2023

Authors:

[Mira Okonkwo](/mira), Jonas Feldt

## Abstract

We study heads. Code: https://github.com/robodita/orca

[View arXiv page](https://arxiv.org/abs/2306.02707) [Project page](https://robodita.github.io/orca) [GitHub 182](https://github.com/robodita/orca)

## Community`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads. Code: https://github.com/robodita/orca',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            githubUrls: ['https://github.com/robodita/orca'],
            githubStars: 182,
            links: ['https://arxiv.org/abs/2306.02707', 'https://robodita.github.io/orca'],
            arxivId: '2306.02707',
          },
        ],
        cards: [
          [
            'arxiv:2306.02707',
            '[View arXiv page](https://arxiv.org/abs/2306.02707) [Project page](https://robodita.github.io/orca) [GitHub 182](https://github.com/robodita/orca',
          ],
        ],
      },
      {
        name: 'with a button that says it has no stars',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

View PDF
GitHub`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'GitHub']],
      },
      {
        name: 'with the label of an abstract under the comments',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

We study heads at length, and find that few of them matter, and the rest do not.

View arXiv page

Community

Abstract`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads at length, and find that few of them matter, and the rest do not.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
      },
      {
        name: 'whose identifier is lost, with its submitter and the day on one line',
        text: page(`
Paper page - Orca

Orca

Published on Jun 5, 2023
Submitted by jfeldt on Jun 6
Upvote 3

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 3,
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Orca', 'We study heads.']],
      },
      {
        name: 'with stars under the button, and a community',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

GitHub

Community
182`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'GitHub']],
      },
      {
        name: 'with a summary as long as its abstract',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

We study whales`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.\n\nWe study whales',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study whales']],
        diagnostics: [['truncated-paper', 'We study whales']],
      },
      {
        name: 'with a line of the site behind the last author',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Authors:
Mira Okonkwo
,
Jonas Feldt
Show all authors
Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [['unrecognized-text', 'Show all authors']],
      },
      {
        name: 'with the row of buttons behind the last author',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023
Authors:
Mira Okonkwo
,
Jonas Feldt
View arXiv page View PDF GitHub 88 Add to collection
Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'whose identifier is lost, with an organization behind a mark',
        text: page(`
Paper page - Orca

Orca

Published on Jun 5, 2023
· Tide Lab
Upvote
#2 Paper of the day

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            organization: 'Tide Lab',
          },
        ],
        cards: [['Orca', 'We study heads.']],
      },
      {
        name: 'whose identifier is lost, with two names over the votes',
        text: page(`
Paper page - Orca

Orca

Published on Jun 5, 2023
·   Tide Lab
More of it
Upvote 3
And more

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 3,
            organization: 'Tide Lab',
          },
        ],
        cards: [['Orca', 'We study heads.']],
        diagnostics: [
          ['unrecognized-text', 'More of it'],
          ['unrecognized-text', 'And more'],
        ],
      },
      {
        name: 'whose identifier is lost, with the day of its submission',
        text: page(`
Paper page - Orca

Orca

Published on Jun 5, 2023
Submitted by
jfeldt
on Jun 6
Upvote
-

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 0,
            submittedBy: 'jfeldt',
          },
        ],
        cards: [['Orca', 'We study heads.']],
      },
      {
        name: 'whose identifier is lost, with a name that holds a separator',
        text: page(`
Paper page - Orca

Orca

Published on Jun 5, 2023
Tide · Lab of AI
Upvote
x

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            organization: 'Tide · Lab of AI',
          },
        ],
        cards: [['Orca', 'We study heads.']],
        diagnostics: [['unrecognized-text', 'x']],
      },
      {
        name: 'with names that stand apart',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
  Mira Okonkwo ,
 , Jonas Feldt,,
Li Wei

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 3,
            authors: ['Mira Okonkwo', 'Jonas Feldt', 'Li Wei'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with a button in place of an abstract',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

View PDF`),
        papers: [
          { title: 'Orca', authorCount: 1, authors: ['Mira Okonkwo'], date: '2023-06-05', arxivId: '2306.02707' },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
        diagnostics: [['missing-field', 'Orca']],
      },
      {
        name: 'with short lines in place of an abstract',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

View PDF`),
        papers: [
          {
            title: 'Orca',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
        diagnostics: [['missing-field', 'Orca']],
      },
      {
        name: 'with an abstract of 61 characters without its label',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View PDF']],
      },
      {
        name: 'with a long name on the next line',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo,
Jonas Feldt of the Institute for the Study of Heads and of Circuits

We study heads at length, and find that few of them matter, and that is all.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads at length, and find that few of them matter, and that is all.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt of the Institute for the Study of Heads and of Circuits'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads at length, and find that few of them matter, and that is all.']],
      },
      {
        name: 'with the label of a summary under the buttons',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

View PDF

AI-generated summary`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'AI-generated summary']],
      },
      {
        name: 'with votes under its abstract',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

Upvote 3

More text`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'More text']],
        diagnostics: [['unrecognized-text', 'More text']],
      },
      {
        name: 'with a repository that shows no stars',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

GitHub
Add to collection
12`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', '12']],
      },
      {
        name: 'with a repository, its stars and another',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

GitHub
182
GitHub 7`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            githubStars: 182,
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'GitHub 7']],
      },
      {
        name: 'with a repository and a community',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

Community
GitHub 182`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'whose title is a label of its date',
        text: page(`
Papers
arxiv:2306.02707

Jun 4, 2023

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Jun 4, 2023',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with buttons over its title',
        text: page(`
Papers
arxiv:2306.02707
View PDF
Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'We study heads.']],
      },
      {
        name: 'with an organization that was wrapped behind its handle',
        text: page(`
Papers
arxiv:2306.02707

Orca: Progressive Learning from Complex Explanation Traces of Larger Models
Published on Jun 5, 2023
· Submitted by [18bda74612] Mira Okonkwo on Jun 6, 2023
· TheUpperNorthernUniversityofScienceandTechnology The Upper Northern University
of Science and Technology
 [ ] Upvote
118

Authors:
[18bda74612] Mira Okonkwo ,
Jonas Feldt

Abstract

We study how heads compose into circuits, all of them, one by one and in pairs.
`),
        papers: [
          {
            title: 'Orca: Progressive Learning from Complex Explanation Traces of Larger Models',
            abstract: 'We study how heads compose into circuits, all of them, one by one and in pairs.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Jonas Feldt'],
            date: '2023-06-05',
            upvotes: 118,
            arxivId: '2306.02707',
            organization: 'The Upper Northern University of Science and Technology',
            submittedBy: 'Mira Okonkwo',
          },
        ],
        cards: [
          ['arxiv:2306.02707', 'We study how heads compose into circuits, all of them, one by one and in pairs.'],
        ],
      },
      {
        name: 'with other papers in a note behind it',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

View arXiv page

Community

see also
Paper • 2403.09395 • Published Mar 14, 2024 • 28
and
Paper • 2403.09396 • Published Mar 14, 2024 • 2`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        cards: [['arxiv:2306.02707', 'View arXiv page']],
        diagnostics: [
          [
            'unrecognized-text',
            'see also\nPaper • 2403.09395 • Published Mar 14, 2024 • 28\nand\nPaper • 2403.09396 • Published Mar 14, 2024 • 2',
          ],
        ],
      },
      {
        name: 'with a citation of another kind',
        text: page(`
Paper page - Orca

Orca

Published on Jun 5, 2023

Authors:
Mira Okonkwo

Abstract

We study heads.

Community

Cite arxiv.org/abs/2306.02707 in a paper to link it.

Cite arxiv.org/abs/2306.02707v2 in a Space README.md to link it.`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707v2',
          },
        ],
        cards: [['Orca', 'We study heads.']],
      },
      {
        name: 'over a list’s card that shows no more than the label of its votes',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Ana Roe

Abstract

We study heads.

Submitted by
mira

Upvote

GiT
·
4 authors`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [
          ['unrecognized-text', 'Submitted by\nmira'],
          ['unrecognized-text', 'GiT'],
          ['unrecognized-text', '4 authors'],
        ],
      },
      {
        name: 'with a line behind the votes, which is no organization',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Upvote

12

Tide Lab

Authors:
Ana Roe

Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            upvotes: 12,
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [['unrecognized-text', 'Tide Lab']],
      },
      {
        name: 'with an organization under the rank, over the date',
        text: page(`
Papers
arxiv:2306.02707

Orca

#1 Paper of the day

Tide Lab

Published on Jun 5, 2023

Authors:
Ana Roe

Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
        ],
      },
      {
        name: 'with an organization under a title that is a heading, over the date',
        text: page(`
Papers
arxiv:2306.02707

# Orca

Tide Lab

Published on Jun 5, 2023

Authors:
Ana Roe

Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
        ],
      },
      {
        name: 'with a title that is a date, over a label that lost its own',
        text: page(`
Papers
arxiv:2306.02707

October 7

Published on

Upvote

12

Authors:
Ana Roe

Abstract

We study heads.

View PDF`),
        papers: [
          {
            title: 'October 7',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            upvotes: 12,
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [['missing-marks', 'October 7']],
      },
      {
        name: 'with a second list of authors at the text’s end',
        text: page(`
Papers
arxiv:2306.02707

Orca

Published on Jun 5, 2023

Authors:
Ana Roe

Abstract

We study heads.

Authors:
Ana Roe`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.\n\nAuthors: Ana Roe',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [['truncated-paper', 'Ana Roe']],
      },
      {
        name: 'right over another, with buttons between them',
        text: page(`
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract
We study heads.
View PDF
GitHub 3
GiT
Published on Mar 14, 2024
Authors:
Bo Li
Abstract
We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            githubStars: 3,
          },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 1, authors: ['Bo Li'], date: '2024-03-14' },
        ],
      },
      {
        name: 'with the name of its only author wrapped',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors: Mira
Okonkwo

Abstract

We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'whose abstract was cut at its keywords, one of them in capitals',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Mira Okonkwo

Abstract

We train sparse

LLMs

with rewards that agents give, and study their

reasoning

, too. It holds for all of them.

View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We train sparse LLMs with rewards that agents give, and study their reasoning, too. It holds for all of them.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with the name of its only author wrapped behind a picture',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:

![](https://huggingface.co/avatars/b7e4041a290403c027eb8389e6959455.svg) Mira
Okonkwo

Abstract

We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with an author of one name over another',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Qwen
An Yang

Abstract

We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Qwen', 'An Yang'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with two names of one word each, in paragraphs of their own',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:

Mira

Okonkwo

Abstract

We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Mira', 'Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with two names of one word each, a line for each',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors: 李明
王伟

Abstract

We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['李明', '王伟'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'of w3m that lost its date, under the search box',
        text: page(`
Hugging Face's logo Hugging Face
[                    ]

  • Models
  • Log In

Papers
arxiv:2306.02707

Orca

· Submitted by [18bda74612] Mira Okonkwo on Jun 6
#1 Paper of the day
 [ ] Upvote
12

Authors:
[18bda74612] Mira Okonkwo ,
Ana Roe

Abstract

We study heads.

View arXiv page View PDF Add to collection

Community`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Mira Okonkwo', 'Ana Roe'],
            upvotes: 12,
            arxivId: '2306.02707',
            submittedBy: 'Mira Okonkwo',
          },
        ],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'with a comment that lists a collection’s cards',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract
We study heads.
View PDF
Community
mira
Jan 2
GiT
Paper • 2403.09394 • Published Mar 14, 2024 • 5
Medusa
Paper • 2401.10774 • Published Jan 19, 2024 • 7
Finch
Paper • 2408.00167 • Published Jul 31, 2024 • 17
Reply
Models citing this paper
0`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
        diagnostics: [
          [
            'unrecognized-text',
            'mira\nJan 2\nGiT\nPaper • 2403.09394 • Published Mar 14, 2024 • 5\nMedusa\nPaper • 2401.10774 • Published Jan 19, 2024 • 7\nFinch\nPaper • 2408.00167 • Published Jul 31, 2024 • 17\nReply',
          ],
          ['unrecognized-text', '0'],
        ],
      },
      {
        name: 'with a comment that names a paper, and one that quotes another’s authors',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract
We study heads.
View PDF
Community
mira
Jan 2
arxiv:2401.10774
is related.
Reply
bo
Jan 3
Abstract
We pasted this one here, which has a sentence and one more.
Authors: Bo Li, Mira Okonkwo
Reply
Models citing this paper
0`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with a comment that quotes another paper’s facts',
        text: page(`
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
Abstract
We study heads.
View PDF
Community
mira
Jan 2
GiT
Published on Mar 14, 2024
Authors: Bo Li
Abstract
We pasted this one here.
Reply
Models citing this paper
0`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'of which Obsidian leaves no buttons, but how to get it, and the numbers of the models',
        text: page(`
arxiv:2306.02707

## Do Heads Compose?[Upvote](https://huggingface.co/login?next=%2Fpapers%2F2306.02707)

[

48

](https://huggingface.co/login?next=%2Fpapers%2F2306.02707)

Authors:

## Abstract

We study heads, of which 90\\\\% compose.

Get this paper in your agent:

\`hf papers read 2306.02707\`

## 0

No model linking this paper

Cite arxiv.org/abs/2306.02707 in a model README.md to link it from this page.`),
        papers: [
          {
            title: 'Do Heads Compose?',
            abstract: 'We study heads, of which 90\\% compose.',
            upvotes: 48,
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'without links, whose TeX a converter escaped',
        text: page(`
arxiv:2306.02707

## Orca

Authors:

## Abstract

We study heads, of which 90\\\\% compose.

## Community`),
        papers: [{ title: 'Orca', abstract: 'We study heads, of which 90\\% compose.', arxivId: '2306.02707' }],
      },
      {
        name: 'with names that hold commas, between commas on lines of their own',
        text: page(`
Orca
Published on Jun 5, 2023
Authors:
Roe, Ana
,
Bo Li
Abstract
We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 2,
            authors: ['Roe, Ana', 'Bo Li'],
            date: '2023-06-05',
          },
        ],
      },
      {
        name: 'with names between commas on lines of their own, over an abstract that was cut at its keywords',
        text: page(`
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
,
Bo Li
Scaling
Tide Models
(TMs) is hard, and slow.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'Scaling Tide Models (TMs) is hard, and slow.',
            authorCount: 2,
            authors: ['Ana Roe', 'Bo Li'],
            date: '2023-06-05',
          },
        ],
      },
      {
        name: 'with a name that was wrapped before its suffix',
        text: page(`
Orca
Published on Jun 5, 2023
Authors:
Ana Roe , Bo Li,
Jr. , Mira Okonkwo
Abstract
We study heads.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 3,
            authors: ['Ana Roe', 'Bo Li, Jr.', 'Mira Okonkwo'],
            date: '2023-06-05',
          },
        ],
      },
      {
        name: 'some of whose parts stand on one line, the label before the abstract',
        text: page(`
Papers arxiv:2306.02707 Orca Published on Jun 5, 2023
Upvote 48
Authors: Ana Roe ,
Bo Li , Mira Okonkwo
Abstract The heads of a model compose into circuits, which
are few.
View PDF`),
        papers: [
          {
            title: 'Orca',
            abstract: 'The heads of a model compose into circuits, which are few.',
            authorCount: 3,
            authors: ['Ana Roe', 'Bo Li', 'Mira Okonkwo'],
            date: '2023-06-05',
            upvotes: 48,
            arxivId: '2306.02707',
          },
        ],
      },
      {
        name: 'with an organization’s handle in a picture’s text, and an address whose escapes its link repeats',
        text: page(`
[Papers](https://huggingface.co/papers) arxiv:2306.02707

# Orca

Published on Jun 5, 2023 · [![Image 3: Tide_Lab](https://huggingface.co/avatars/0.svg) Tide Lab](https://huggingface.co/Tide_Lab)

Authors:

Ana Roe

## Abstract

We study heads: [https://orca.io/the\\_heads](https://orca.io/the_heads)

[View PDF](https://arxiv.org/pdf/2306.02707)`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads: https://orca.io/the_heads',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
            links: ['https://orca.io/the_heads', 'https://arxiv.org/pdf/2306.02707'],
          },
        ],
      },
      {
        name: 'over another that was saved without its discussion',
        text: page(`
Community
arxiv:2306.02707
Orca
Published on Jun 5, 2023
Authors:
Ana Roe
,
Bo Li, Mira Okonkwo
Abstract
We study heads.
View PDF
Community
arxiv:2403.09394
GiT
Published on Mar 14, 2024
Authors:
Bo Li
Abstract
We study seas.
View PDF
Models citing this paper
0`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.',
            authorCount: 3,
            authors: ['Ana Roe', 'Bo Li', 'Mira Okonkwo'],
            date: '2023-06-05',
            arxivId: '2306.02707',
          },
          {
            title: 'GiT',
            abstract: 'We study seas.',
            authorCount: 1,
            authors: ['Bo Li'],
            date: '2024-03-14',
            arxivId: '2403.09394',
          },
        ],
      },
      ...[
        '\n\n... [truncated]',
        ' [Content truncated]',
        '\n[Content truncated at 5000 characters]',
        '...[truncated]',
        '\n(Output truncated)',
        ' […]',
      ].map((mark) => ({
        name: `cut off, which a tool tells: ${JSON.stringify(mark)}`,
        text: `Orca\nPublished on Jun 5, 2023\nAuthors:\nAna Roe\nAbstract\n\nWe study heads. They are narrow in${mark}\n`,
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads. They are narrow in',
            authorCount: 1,
            authors: ['Ana Roe'],
            date: '2023-06-05',
          },
        ],
        diagnostics: [['truncated-paper', 'We study heads. They are narrow in']] as [string, string][],
      })),
    ],
    'paper',
  )
})
