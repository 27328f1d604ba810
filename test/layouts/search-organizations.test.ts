import { describe } from 'vitest'
import { itReads, page } from '../support/shown.js'

describe('organizations of search cards', () => {
  itReads(
    [
      {
        name: 'with the handle of an organization on a line of its own, as a browser copies its picture',
        text: page(`
Daily Papers
by
AK
and the research community
FEB
25
48
Orca
We study how heads compose into circuits.

tidelab
Tide Lab
·
Jun 28, 2024
4
7
Medusa
We decode several tokens at once.

lumen
Reef AI
·
Oct 7, 2024
9`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-06-28',
            upvotes: 48,
            comments: 4,
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            date: '2024-10-07',
            upvotes: 7,
            comments: 9,
            organization: 'Reef AI',
          },
        ],
        diagnostics: [['undated-page', 'FEB\n25']],
      },
      {
        name: 'of many words, behind a handle in small letters, or with the abbreviations of a company',
        text: page(`
Daily Papers
by
AK
and the research community
FEB
25
48
Orca
We study how heads compose into circuits.

reefs Lumen Academy of Artificial Reefs
·
Jun 28, 2024
4
7
Medusa
We decode several tokens at once.

Lumen Reefs Tidal Technology Co., Ltd.
·
Oct 7, 2024
9`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-06-28',
            upvotes: 48,
            comments: 4,
            organization: 'reefs Lumen Academy of Artificial Reefs',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            date: '2024-10-07',
            upvotes: 7,
            comments: 9,
            organization: 'Lumen Reefs Tidal Technology Co., Ltd.',
          },
        ],
        diagnostics: [['undated-page', 'FEB\n25']],
      },
      {
        name: 'with such a handle on a page that somebody indented',
        text: page(`
  Daily Papers
  by
  AK
  and the research community
  48
  Orca
  We study how heads compose into circuits.

  pebble-lab
  Pebble Lab
  ·
  Jun 28, 2024
  4
  7
  Medusa
  We decode several tokens at once.

  2 authors
  ·
  Oct 7, 2024
  9`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-06-28',
            upvotes: 48,
            comments: 4,
            organization: 'Pebble Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 2,
            date: '2024-10-07',
            upvotes: 7,
            comments: 9,
          },
        ],
      },
      {
        name: 'no: with a question and its answer, the last line of a text over the date',
        text: page(`
   Daily Papers

   by AK and the research community

Orca

   We show that one-stage methods underperform two-stage methods. Is it the loss? No.
   Is it the data? No.

   ·
   Oct 6, 2024

Medusa

   We decode several tokens at once.

   4 authors

   ·
   Oct 7, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We show that one-stage methods underperform two-stage methods. Is it the loss? No. Is it the data? No.',
            date: '2024-10-06',
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 4, date: '2024-10-07' },
        ],
      },
      {
        name: 'behind their long handles, wrapped where there was room, or under no sentence’s end',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

   Orca

   We study how heads compose into the circuits that models of
   language have, and find that few of them matter.
   University-of-Lumen-Whale-Bay University of
   Lumen Whale Bay · Oct 6, 2024 3

   Medusa

   We decode several tokens at once, and keep those that a large
   model accepts. It is at https://a.example/ (Model orca-1-5)
   Tide-Street-Research-2 Tide Street Research · Oct 7, 2024 4`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into the circuits that models of language have, and find that few of them matter.',
            date: '2024-10-06',
            upvotes: 3,
            organization: 'University of Lumen Whale Bay',
          },
          {
            title: 'Medusa',
            abstract:
              'We decode several tokens at once, and keep those that a large model accepts. It is at https://a.example/ (Model orca-1-5)',
            date: '2024-10-07',
            upvotes: 4,
            organization: 'Tide Street Research',
            links: ['https://a.example/'],
          },
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'without an organization, where a parenthesis of a text was wrapped',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and serve them all at https://a.example/ (Model
ID: orca-1-5)

·
Oct 6, 2024 3`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits, and serve them all at https://a.example/ (Model ID: orca-1-5)',
            date: '2024-10-06',
            upvotes: 3,
            links: ['https://a.example/'],
          },
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'without an organization, where a text ends with a parenthesis of its own line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and serve them all at https://a.example/
(Model ID: orca-1-5)

  ·

  4 authors

·
Oct 6, 2024 3`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits, and serve them all at https://a.example/ (Model ID: orca-1-5)',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 3,
            links: ['https://a.example/'],
          },
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'behind a blank line under a text whose last line is one word, or an address’s rest, that a card can have of its own',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and compare what we find with
arXiv:2306.02707

Tide Lab
·
Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep what a large model accepts since
2024

lumen Lumen AI
·
Oct 7, 2024 4

Kraken

We serve what a large model keeps, and show a demo, with all data, at https:/
/a.example/demo/index.html

tide-lab Tide Lab
·
Oct 8, 2024 5`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and compare what we find with arXiv:2306.02707',
            date: '2024-10-06',
            upvotes: 3,
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep what a large model accepts since 2024',
            date: '2024-10-07',
            upvotes: 4,
            organization: 'Lumen AI',
          },
          {
            title: 'Kraken',
            abstract:
              'We serve what a large model keeps, and show a demo, with all data, at https://a.example/demo/index.html',
            date: '2024-10-08',
            upvotes: 5,
            organization: 'Tide Lab',
            links: ['https://a.example/demo/index.html'],
          },
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'with the handle of an organization under an address of the site',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, with code and weights at
https://huggingface.co/tidelab/.

Tide-Lab
Tide Lab
·
Oct 6, 2024 3`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits, with code and weights at https://huggingface.co/tidelab/.',
            date: '2024-10-06',
            upvotes: 3,
            organization: 'Tide Lab',
          },
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'without an organization, where a sentence that has no point goes on in the last line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

The list is kept by a community of 12 universities and 3 companies in Europe and
Asia
·
4 authors
·
Oct 6, 2024 3

Medusa

We study how heads compose into circuits, and we find that all of them can be kept, as the loss does not change, on nine tasks.
·
4 authors
·
Oct 6, 2024 3`),
        papers: [
          {
            title: 'Orca',
            abstract: 'The list is kept by a community of 12 universities and 3 companies in Europe and Asia',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 3,
          },
          {
            title: 'Medusa',
            abstract:
              'We study how heads compose into circuits, and we find that all of them can be kept, as the loss does not change, on nine tasks.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 3,
          },
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'with an organization in place of the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

Tide Lab
·
Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep those that a large model accepts.

Lumen Inc.
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            upvotes: 3,
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            date: '2024-01-19',
            organization: 'Lumen Inc.',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024 3'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'with a name that has a capital inside, behind the place of its picture',
        text: page(`
Daily Papers
by AK and the research community
Feb 25, 2026
[____________________]
27
**** Orca ****
We_study_how_heads_compose_into_circuits,_and_find_that_few_of_them_matter.
[tidelabAI]tidelabAI
·
Oct 6, 2024 2
`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            upvotes: 27,
            comments: 2,
            organization: 'tidelabAI',
          },
        ],
      },
      {
        name: 'with a name behind its picture’s words, under an address that ends a wrapped text',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
24
Orca: Progress at Sea
Recent progress in robot manipulation has been driven by scale, and for
instance, the layers that were read alone give most of it, and no other
heads the rest of all. It is at https://github.com/tide-lab/orca.
[lumen-labAI] lumen-labAI
·
Oct 6, 2024
[] 1
[]
7
Medusa: Decoding at Sea
Recent progress in robot manipulation has been driven by scale, and for
instance, the layers that were read alone give most of it.
4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca: Progress at Sea',
            abstract:
              'Recent progress in robot manipulation has been driven by scale, and for instance, the layers that were read alone give most of it, and no other heads the rest of all. It is at https://github.com/tide-lab/orca.',
            date: '2024-10-06',
            upvotes: 24,
            comments: 1,
            githubUrls: ['https://github.com/tide-lab/orca'],
            organization: 'lumen-labAI',
          },
          {
            title: 'Medusa: Decoding at Sea',
            abstract:
              'Recent progress in robot manipulation has been driven by scale, and for instance, the layers that were read alone give most of it.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 7,
          },
        ],
      },
      {
        name: 'with an organization that was wrapped behind a long handle',
        text: page(`
Daily Papers
by AK and the research community
 [ ]
12

Orca: Progressive Learning from Complex Explanation Traces of Larger Foundation
Models of Many Tongues

We study how heads compose into circuits. The study takes all heads of a large
model, one by one and in pairs, and tells which of them matter.

TheUpperNorthernUniversityofScienceandArt The Upper Northern University of
Science and Art of the Whales
·
Oct 6, 2024 11
`),
        papers: [
          {
            title:
              'Orca: Progressive Learning from Complex Explanation Traces of Larger Foundation Models of Many Tongues',
            abstract:
              'We study how heads compose into circuits. The study takes all heads of a large model, one by one and in pairs, and tells which of them matter.',
            date: '2024-10-06',
            upvotes: 12,
            comments: 11,
            organization: 'The Upper Northern University of Science and Art of the Whales',
          },
        ],
      },
      {
        name: 'with an organization that was wrapped behind a handle in brackets',
        text: page(`
Daily Papers
by AK and the research community
 [ ]
12

Orca: Progressive Learning from Complex Explanation Traces of Larger Foundation
Models of Many Tongues

We study how heads compose into circuits. The study takes all heads of a large
model, one by one and in pairs, and tells which of them matter.

[Upper-Northern-University-of-Science-of-the-Whales] Upper Northern University of
Science of the Whales
·
Oct 6, 2024 11
`),
        papers: [
          {
            title:
              'Orca: Progressive Learning from Complex Explanation Traces of Larger Foundation Models of Many Tongues',
            abstract:
              'We study how heads compose into circuits. The study takes all heads of a large model, one by one and in pairs, and tells which of them matter.',
            date: '2024-10-06',
            upvotes: 12,
            comments: 11,
            organization: 'Upper Northern University of Science of the Whales',
          },
        ],
      },
      {
        name: 'with an organization that was wrapped behind a long handle, beside the authors',
        text: page(`
Daily Papers
by AK and the research community
 [ ]
12

Orca: Progressive Learning from Complex Explanation Traces of Larger Foundation
Models of Many Tongues

We study how heads compose into circuits. The study takes all heads of a large
model, one by one and in pairs, and tells which of them matter.

TheUpperNorthernUniversityofScienceandArt The Upper Northern University of
Science and Art of the Whales · 4 authors
·
Oct 6, 2024 11
`),
        papers: [
          {
            title:
              'Orca: Progressive Learning from Complex Explanation Traces of Larger Foundation Models of Many Tongues',
            abstract:
              'We study how heads compose into circuits. The study takes all heads of a large model, one by one and in pairs, and tells which of them matter.',
            authorCount: 4,
            date: '2024-10-06',
            upvotes: 12,
            comments: 11,
            organization: 'The Upper Northern University of Science and Art of the Whales',
          },
        ],
      },
      {
        name: 'with an organization of two lines right under the end of an abstract',
        text: page(`
Daily Papers

by AK and the research community

   Feb 25

   [ ]
   24

Orca: Progressive Learning

   We study how heads of attention compose into the circuits that models
   of language have. We find that few of them matter.
   UNUSAT The Upper Northern University of Science, Art and Technology
   (Whaleport)
   ·
   Oct 6, 2024 2`),
        papers: [
          {
            title: 'Orca: Progressive Learning',
            abstract:
              'We study how heads of attention compose into the circuits that models of language have. We find that few of them matter.',
            date: '2024-10-06',
            upvotes: 24,
            comments: 2,
            organization: 'The Upper Northern University of Science, Art and Technology (Whaleport)',
          },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with an organization of two lines, indented as its title is not, whose lines are wider',
        text: page(`
Daily Papers

by AK and the research community

   Feb 25

   [ ]
   24

Orca and the Whales: Progressive Learning from the Calls of a Northern Shore

   We study how heads of attention compose into the circuits that models
   of language have. We find that few of them matter.
   UNUSAT The Upper Northern University of Science, Art and Technology
   (Whaler)
   ·
   Oct 6, 2024 2`),
        papers: [
          {
            title: 'Orca and the Whales: Progressive Learning from the Calls of a Northern Shore',
            abstract:
              'We study how heads of attention compose into the circuits that models of language have. We find that few of them matter.',
            date: '2024-10-06',
            upvotes: 24,
            comments: 2,
            organization: 'The Upper Northern University of Science, Art and Technology (Whaler)',
          },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with an organization of two lines whose first is a link to its profile, behind a comma',
        text: page(`
Daily Papers

by AK and the research community

   Feb 25

   [ ]
   24

[2]Orca: Progressive Learning

   We study how heads of attention compose into the circuits that models
   of language have, see [12]
   [3]tide-lab-group Tide Lab at the Upper Northern University of Lumen,
   Whale Park
   ·
   Oct 6, 2024 2

References

   2. https://huggingface.co/papers/2410.00001
   3. https://huggingface.co/tide-lab-group`),
        papers: [
          {
            title: 'Orca: Progressive Learning',
            abstract:
              'We study how heads of attention compose into the circuits that models of language have, see [12]',
            date: '2024-10-06',
            upvotes: 24,
            comments: 2,
            arxivId: '2410.00001',
            organization: 'Tide Lab at the Upper Northern University of Lumen, Whale Park',
          },
        ],
        diagnostics: [['undated-page', 'Feb 25']],
      },
      {
        name: 'with an organization that was wrapped behind a picture',
        text: page(`
Daily Papers
## by ![](https://huggingface.co/front/assets/papers-by.png)AK and the
research community

### Orca

We study how heads compose into circuits.

![MIT](https://a.example/uploads/mit/0123456789/logo.png) Massachusetts
Institute of Technology

·

Oct 6, 2024

### Medusa

We decode several tokens at once. The code
is at https://a.example/medusa

·

Jan 19, 2024
`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'Massachusetts Institute of Technology',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once. The code is at https://a.example/medusa',
            date: '2024-01-19',
            links: ['https://a.example/medusa'],
          },
        ],
      },
      {
        name: 'with an organization right under a line that left it no room',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find
that few of them matter in any layer of the model.
tidelab Tide Lab
·
Oct 6, 2024

Tokens

We decode several tokens at once, and keep those a
large model accepts, as at https://a.example/token
inclusionAI
·
Jan 19, 2024

Medusa

We decode several tokens at once, and keep those a
large model accepts, as is told of the circuits in
Vision and Language
·
Jan 19, 2024

Circuits

We decode several tokens at once, and keep those a
large model accepts. All code and data are here as
https://example.org
·
Jan 19, 2024

Heads

We decode several tokens at once, and keep those a
large model accepts, if our code and data is here.
and elsewhere
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter in any layer of the model.',
            date: '2024-10-06',
            organization: 'Tide Lab',
          },
          {
            title: 'Tokens',
            abstract:
              'We decode several tokens at once, and keep those a large model accepts, as at https://a.example/token',
            date: '2024-01-19',
            links: ['https://a.example/token'],
            organization: 'inclusionAI',
          },
          {
            title: 'Medusa',
            abstract:
              'We decode several tokens at once, and keep those a large model accepts, as is told of the circuits in Vision and Language',
            date: '2024-01-19',
          },
          {
            title: 'Circuits',
            abstract:
              'We decode several tokens at once, and keep those a large model accepts. All code and data are here as https://example.org',
            date: '2024-01-19',
            links: ['https://example.org'],
          },
          {
            title: 'Heads',
            abstract:
              'We decode several tokens at once, and keep those a large model accepts, if our code and data is here. and elsewhere',
            date: '2024-01-19',
          },
        ],
        diagnostics: [['missing-marks', 'Orca']],
      },
      {
        name: 'with an organization right under an address of the site',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads, and release the model at
https://huggingface.co/robodita/orca-7b.
Tide Lab
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads, and release the model at https://huggingface.co/robodita/orca-7b.',
            date: '2024-10-06',
            organization: 'Tide Lab',
            links: ['https://huggingface.co/robodita/orca-7b'],
          },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'with an organization beside the authors',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[Orca](https://huggingface.co/papers/2306.02707)

We study how heads compose into circuits.

[Tide Lab](https://huggingface.co/tidelab)

·

  • 4 authors

·
Oct 6, 2024

[Medusa](https://huggingface.co/papers/2401.10774)

We decode several tokens at once.

Tide Lab · 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            authorCount: 4,
            date: '2024-10-06',
            arxivId: '2401.10774',
            organization: 'Tide Lab',
          },
        ],
      },
      ...[
        { name: 'with a word in small letters', box: '94', organization: 'vivo Tide Lab' },
        {
          name: 'with a handle that is not like it, on a page with boxes for votes',
          box: '[ ] 94',
          organization: 'Tide Lab',
        },
      ].map(({ name, box, organization }) => ({
        name,
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

${box}

Orca

We study how heads compose into circuits.

vivo Tide Lab
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            upvotes: 94,
            organization,
          },
        ],
      })),
      {
        name: 'with a name that begins with its handle',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

[Orca](https://huggingface.co/papers/2306.02707)

We study how heads compose into circuits.

[rinna Co., Ltd.](https://huggingface.co/rinna)
·
Oct 6, 2024

[Medusa](https://huggingface.co/papers/2401.10774)

We decode several tokens at once.

[Facebook AI at Meta](https://huggingface.co/meta)
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            arxivId: '2306.02707',
            organization: 'rinna Co., Ltd.',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            date: '2024-10-06',
            arxivId: '2401.10774',
            organization: 'Facebook AI at Meta',
          },
        ],
      },
      {
        name: 'with an organization that has the site’s name',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

Hugging Face
·
Oct 6, 2024

Medusa

We decode several tokens at once.

Hugging Face · Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'Hugging Face',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once.',
            date: '2024-01-19',
            organization: 'Hugging Face',
          },
        ],
      },
      {
        name: "with an organization on the date's line",
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

Tide Lab · Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep those that a large model accepts.

· 4 authors · Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            upvotes: 3,
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 4,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Tide Lab · Oct 6, 2024 3'],
          ['Medusa', '· 4 authors · Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'with a linked organization',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

### [Orca](/papers/2306.02707)

We study how heads compose into circuits, and find that few of them matter.

[Tide Lab](/tidelab)

·
Oct 6, 2024

### [Medusa](/papers/2401.10774)

We decode several tokens at once, and keep those that a large model accepts.

[12](/lumen-ai)
·
Jan 19, 2024

### [Heron](/papers/2401.10775)

We wade through the long context slowly, and keep what a large model accepts.

[Daily Papers](/heron)
·
Jan 20, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            arxivId: '2306.02707',
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            date: '2024-01-19',
            arxivId: '2401.10774',
            organization: '12',
          },
          {
            title: 'Heron',
            abstract: 'We wade through the long context slowly, and keep what a large model accepts.',
            date: '2024-01-20',
            arxivId: '2401.10775',
            organization: 'Daily Papers',
          },
        ],
        cards: [
          ['### [Orca](/papers/2306.02707)', 'Oct 6, 2024'],
          ['### [Medusa](/papers/2401.10774)', 'Jan 19, 2024'],
          ['### [Heron](/papers/2401.10775)', 'Jan 20, 2024'],
        ],
      },
      {
        name: 'with neither authors nor an organization',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

·
Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            upvotes: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024 3'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'where an abstract ends in a short line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter.

We study heads.

·
Oct 6, 2024 3

Medusa

We decode several tokens at once, and keep those that a large model accepts.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.\n\nWe study heads.',
            date: '2024-10-06',
            upvotes: 3,
          },
          {
            title: 'Medusa',
            abstract: 'We decode several tokens at once, and keep those that a large model accepts.',
            authorCount: 1,
            date: '2024-01-19',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024 3'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['unlabelled-count', '3']],
      },
      {
        name: 'with an organization whose link has two lines',
        text: page(`
# Daily Papers

by [AK](https://huggingface.co/akhaliq) and the research community

Feb 25, 2026

### [Orca](/papers/2306.02707)

We study how heads compose into circuits.

[Tide Lab

Research](/tidelab)

·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            arxivId: '2306.02707',
            organization: 'Tide Lab Research',
          },
        ],
        cards: [['### [Orca](/papers/2306.02707)', 'Oct 6, 2024']],
      },
      {
        name: 'where an abstract ends in a long line without a full stop',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

Its last paragraph is longer than the name of any organization can be, and it has no full stop, so it is text

·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits.\n\nIts last paragraph is longer than the name of any organization can be, and it has no full stop, so it is text',
            date: '2024-10-06',
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'where an abstract ends in a wrapped line without a full stop',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few of them matter
at all. Our method traces each head on a range of tasks and we release it at
the usual place
·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits, and find that few of them matter at all. Our method traces each head on a range of tasks and we release it at the usual place',
            date: '2024-10-06',
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
      },
      {
        name: 'where a name stands under a title',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

Tide Lab
·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          { title: 'Orca', date: '2024-10-06', organization: 'Tide Lab' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [['missing-field', 'Orca']],
      },
      {
        name: 'where a name stands first',
        text: page(`
Tide Lab
·
Oct 6, 2024

Medusa

We decode several tokens at once.

  • 1 author
·
Jan 19, 2024`),
        papers: [
          { title: 'Tide Lab', date: '2024-10-06' },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 1, date: '2024-01-19' },
        ],
        cards: [
          ['Tide Lab', 'Oct 6, 2024'],
          ['Medusa', 'Jan 19, 2024'],
        ],
        diagnostics: [
          ['missing-field', 'Tide Lab'],
          ['doubtful-field', 'Tide Lab'],
        ],
      },
      {
        name: 'with a name that begins like a date',
        layout: 'trending',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

May 30 Lab · Published on Mar 4, 2026`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2026-03-04',
            organization: 'May 30 Lab',
          },
        ],
        cards: [['Orca', 'May 30 Lab · Published on Mar 4, 2026']],
      },
      {
        name: 'with a name that begins like a date and has no space behind it',
        layout: 'trending',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

May 30 Lab· Published on Mar 4, 2026`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2026-03-04',
            organization: 'May 30 Lab',
          },
        ],
        cards: [['Orca', 'May 30 Lab· Published on Mar 4, 2026']],
      },
      {
        name: 'with a name of two words behind dashes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

-
•
  • 4 authors
•
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

  • 1 author
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 1,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'whose text holds lines like a card’s end, without a separator',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits. As they
have
3 authors
May 5, 2023
we read them.

Tide Lab
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

Tide Lab
·
Oct 7, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits. As they have 3 authors May 5, 2023 we read them.',
            date: '2024-10-06',
            organization: 'Tide Lab',
          },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-07',
            organization: 'Tide Lab',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 7, 2024'],
        ],
      },
      {
        name: 'with a name that is a number',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

2024
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: '2024',
          },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'with a name on its date’s line, under a text that fills its lines',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into the circuits that we know of
and that the others know of as well, since they have read of
them and of more than one of the others that we wrote of too
OCC · Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into the circuits that we know of and that the others know of as well, since they have read of them and of more than one of the others that we wrote of too',
            date: '2024-10-06',
            organization: 'OCC',
          },
        ],
        cards: [['Orca', 'OCC · Oct 6, 2024']],
      },
      {
        name: 'with a name right under the last line of its text',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits, and find that few
of them matter.
Tide Lab
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits, and find that few of them matter.',
            date: '2024-10-06',
            organization: 'Tide Lab',
          },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'where a title without a text stands under its votes',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

12

Orca

We study how heads compose into circuits.

  • 4 authors
·
Oct 5, 2024

7

Tide Lab
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-05',
            upvotes: 12,
          },
          { title: 'Tide Lab', date: '2024-10-06', upvotes: 7 },
        ],
        cards: [
          ['12', 'Oct 5, 2024'],
          ['7', 'Oct 6, 2024'],
        ],
        diagnostics: [['missing-field', 'Tide Lab']],
      },
      {
        name: 'on a page that lost its separators',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

Tide Lab

Oct 5, 2024 2

Medusa

We decode several tokens at once.

4 authors

Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            organization: 'Tide Lab',
            date: '2024-10-05',
            upvotes: 2,
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [
          ['Orca', 'Oct 5, 2024 2'],
          ['Medusa', 'Oct 6, 2024'],
        ],
        diagnostics: [['unlabelled-count', '2']],
      },
      {
        name: 'on a page that lost its separators, over a date without a year and a count',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
Orca
We study how heads compose into circuits.
Tide Lab
Oct 5
2
Medusa
We decode several tokens at once.
4 authors
Oct 6, 2024`),
        options: { referenceDate: '2026-02-25', unlabelledCount: 'comments' },
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            organization: 'Tide Lab',
            date: '2025-10-05',
            comments: 2,
          },
          { title: 'Medusa', abstract: 'We decode several tokens at once.', authorCount: 4, date: '2024-10-06' },
        ],
        diagnostics: [['unlabelled-count', '2']],
      },
      {
        name: 'where a date stands under a sentence, on a page without separators',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

We met them.

May 5, 2023

4 authors

Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.\n\nWe met them.\n\nMay 5, 2023',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
      },
      {
        name: 'where a date stands in a text, on a page without separators',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We met

May 5, 2023

and found heads.

4 authors

Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We met\n\nMay 5, 2023 and found heads.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [['Orca', 'Oct 6, 2024']],
      },
      {
        name: 'with names that are sentences',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

Tide Lab!
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

Tide Corp.
·
Oct 6, 2024

GiT

We study how heads compose into circuits.

Tide e.V.
·
Oct 6, 2024

Koala

We study how heads compose into circuits.

tide corp.
·
Oct 6, 2024

Vicuna

We study how heads compose into circuits.

Tide.
·
Oct 6, 2024

Alpaca

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study how heads compose into circuits.\n\nTide Lab!', date: '2024-10-06' },
          {
            title: 'Medusa',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'Tide Corp.',
          },
          {
            title: 'GiT',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'Tide e.V.',
          },
          {
            title: 'Koala',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'tide corp.',
          },
          { title: 'Vicuna', abstract: 'We study how heads compose into circuits.\n\nTide.', date: '2024-10-06' },
          {
            title: 'Alpaca',
            abstract: 'We study how heads compose into circuits.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
          ['GiT', 'Oct 6, 2024'],
          ['Koala', 'Oct 6, 2024'],
          ['Vicuna', 'Oct 6, 2024'],
          ['Alpaca', 'Oct 6, 2024'],
        ],
        diagnostics: [['doubtful-field', 'We study how heads compose into circuits.\n\nTide Lab!']],
      },
      {
        name: 'with a name of 90 characters, and one of 91',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how heads compose into circuits.

xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
·
Oct 6, 2024

Medusa

We study how heads compose into circuits.

xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
·
Oct 6, 2024

GiT

We study how heads compose into circuits.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            organization: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
          },
          {
            title: 'Medusa',
            abstract:
              'We study how heads compose into circuits.\n\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study how heads compose into circuits.', authorCount: 4, date: '2024-10-06' },
        ],
        cards: [
          ['Orca', 'Oct 6, 2024'],
          ['Medusa', 'Oct 6, 2024'],
          ['GiT', 'Oct 6, 2024'],
        ],
      },
      {
        name: 'over the date of a trending card, under another short line',
        text: page(`
Orca

We study heads.

Mira

Tide Lab

Published on Dec 21, 2024

Upvote
12

GiT

We read heads.

Published on Dec 22, 2024

Upvote
7`),
        layout: 'trending',
        papers: [
          {
            title: 'Orca',
            abstract: 'We study heads.\n\nMira',
            date: '2024-12-21',
            upvotes: 12,
            organization: 'Tide Lab',
          },
          { title: 'GiT', abstract: 'We read heads.', date: '2024-12-22', upvotes: 7 },
        ],
      },
      {
        name: 'where the page’s own words stand, which are no name',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

Read more
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      ...['Docs', 'Jan'].map((name) => ({
        name: `that is named like one of the page’s own words: ${name}`,
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

${name}
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', date: '2024-10-06', organization: name },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      })),
      {
        name: 'where a title links to its paper right over the date',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024

Notes

### [Orca](/papers/2306.02707)

·
Oct 6, 2024`),
        papers: [
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'Orca', date: '2024-10-06', arxivId: '2306.02707' },
        ],
        diagnostics: [
          ['unrecognized-text', 'Notes'],
          ['missing-field', 'Orca'],
        ],
      },
      {
        name: 'where an address goes on with one word in the next line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them. See all of it at https://lumenroute.github.io/heads/
Models
·
Oct 6, 2024

GiT

We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them, in models of all sizes.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them. See all of it at https://lumenroute.github.io/heads/ Models',
            date: '2024-10-06',
            links: ['https://lumenroute.github.io/heads/'],
          },
          {
            title: 'GiT',
            abstract:
              'We study how attention heads compose into circuits, and trace each of them on a range of tasks. Our method finds that few of them matter. Ablation shows that removing these few changes most answers, and that removing all others changes hardly any of them, in models of all sizes.',
            authorCount: 4,
            date: '2024-10-06',
          },
        ],
        diagnostics: [
          [
            'doubtful-field',
            `We study how attention heads compose into circuits, and trace
each of them on a range of tasks. Our method finds that few of
them matter. Ablation shows that removing these few changes
most answers, and that removing all others changes hardly any
of them. See all of it at https://lumenroute.github.io/heads/
Models`,
          ],
        ],
      },
      {
        name: 'under a short line with an address',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.

See https://a.example/x_
Tide Lab
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.\n\nSee https://a.example/x_',
            date: '2024-10-06',
            links: ['https://a.example/x_'],
            organization: 'Tide Lab',
          },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'where a button stands on the authors’ line',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

View PDF · 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'on the authors’ line, over a bullet',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study heads.

Tide Lab • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          { title: 'Orca', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06', organization: 'Tide Lab' },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
      },
      {
        name: 'where an abstract stands over a bullet without its picture',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026

Orca

We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.
We compare them with models of many sizes and of

•

  • 4 authors
·
Oct 6, 2024

GiT

We study heads.

  • 4 authors
·
Oct 6, 2024`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter. We compare them with models of many sizes and of',
            authorCount: 4,
            date: '2024-10-06',
          },
          { title: 'GiT', abstract: 'We study heads.', authorCount: 4, date: '2024-10-06' },
        ],
        diagnostics: [
          [
            'doubtful-field',
            `We study how attention heads compose into circuits. Our method traces each head on a range of tasks and finds that few of them matter.
We compare them with models of many sizes and of`,
          ],
        ],
      },
      {
        name: 'behind the site’s own address in a note',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12
Orca
We release the code[1] and the heads[2].
[1] https://github.com/orca/code
[2] https://huggingface.co/datasets/orca/heads
École Normale Supérieure
·
Oct 6, 2024
3`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We release the code[1] and the heads[2]. [1] https://github.com/orca/code [2] https://huggingface.co/datasets/orca/heads',
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
            organization: 'École Normale Supérieure',
            githubUrls: ['https://github.com/orca/code'],
            links: ['https://huggingface.co/datasets/orca/heads'],
          },
        ],
      },
      {
        name: 'of several parts, right under an exclamation, or under a point and a quotation mark, of a wrapped text',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12
Orca
We study how heads compose into circuits and find that there are very few
of them anywhere, as we show with more results on our own page!
University of the Reefs, Tides
·
Oct 6, 2024
3
7
Medusa
We study how heads compose into circuits and find that there are very few
of them anywhere, as we show with more results on our own "page."
University of the Tides, Reefs
·
Oct 7, 2024
9`),
        papers: [
          {
            title: 'Orca',
            abstract:
              'We study how heads compose into circuits and find that there are very few of them anywhere, as we show with more results on our own page!',
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
            organization: 'University of the Reefs, Tides',
          },
          {
            title: 'Medusa',
            abstract:
              'We study how heads compose into circuits and find that there are very few of them anywhere, as we show with more results on our own "page."',
            date: '2024-10-07',
            upvotes: 7,
            comments: 9,
            organization: 'University of the Tides, Reefs',
          },
        ],
      },
      {
        name: 'with a long name behind its picture’s words',
        text: page(`
Daily Papers
byAK and the research community
Feb 25, 2026
12
Orca
We study how heads compose into circuits.
[TIDE-CNA] TIDE@CNA (High Performance Coastal Intelligence at Northern Archipelago Computing Center)
·
Oct 6, 2024
3`),
        papers: [
          {
            title: 'Orca',
            abstract: 'We study how heads compose into circuits.',
            date: '2024-10-06',
            upvotes: 12,
            comments: 3,
            organization: 'TIDE@CNA (High Performance Coastal Intelligence at Northern Archipelago Computing Center)',
          },
        ],
      },
    ],
    'search',
  )
})
