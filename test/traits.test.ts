import { describe, expect, it } from 'vitest'
import { type DiagnosticCode, type Paper, parseDigest } from '../src/index.js'

interface Trait {
  name: string
  text: string
  papers: Partial<Paper>[]
  codes?: DiagnosticCode[]
}

const CDN = 'https://cdn-avatars.huggingface.co/v1/production/uploads'
const SITE = 'https://huggingface.co'

/** What single tools, or states of the site, make of a page: each a few lines in the tool's exact shape. */
const TRAITS: readonly Trait[] = [
  {
    name: 'a separator over a paper’s facts is no title',
    text: '·\nSubmitted by\njfeldt\non Oct 1\nUpvote\n7\nAuthors:\nJonas Feldt\n,\nMira Okonkwo\nAbstract\n\nWe study heads.\n\nView PDF\n',
    papers: [],
    codes: ['missing-marks', 'unreadable-paper'],
  },
  {
    name: 'the end of a collection’s card is no card of a trending page',
    text: '•\n2404.13530\n•\nPublished Apr 1, 2024\n•\n233\n',
    papers: [],
    codes: ['unknown-layout'],
  },
  {
    name: 'html2text prints no picture’s text before a name that it strikes over',
    text: `Daily Papers

by AK and the research community

Submitted by mira
[ ]
5

Orca
${[...'tidelabAI'].map((letter) => `_\b${letter}`).join('')} · 6 authors
2
`,
    papers: [
      { title: 'Orca', organization: 'tidelabAI', authorCount: 6, upvotes: 5, comments: 2, submittedBy: 'mira' },
    ],
  },
  {
    name: 'links prints pictures of one list on one line',
    text: `                                  Daily Papers

by [IMG]AK and the research community

   Feb 2
   [ ]
   5

  Orca

   We study heads.

     * * [IMG]
     * [IMG]
     * * * 6 authors
   ·
   Oct 6, 2024 2
`,
    papers: [
      { title: 'Orca', abstract: 'We study heads.', authorCount: 6, date: '2024-10-06', upvotes: 5, comments: 2 },
    ],
  },
  {
    name: 'BeautifulSoup keeps the space between two tags as a line, where there is one',
    text: `Daily Papers
by
AK
and the research community
Oct
2


Submitted by
\x20
jfeldt
\x20
354
How Heads Compose into Circuits, and Which of the Heads of a Model Matter
Tide Lab
\x20
·
\x20
53 authors
\x20
7.42k
\x20
 4
`,
    papers: [
      {
        title: 'How Heads Compose into Circuits, and Which of the Heads of a Model Matter',
        organization: 'Tide Lab',
        authorCount: 53,
        githubStars: 7420,
        comments: 4,
        upvotes: 354,
        submittedBy: 'jfeldt',
      },
    ],
  },
  {
    name: 'a button that links to a list of papers is no title',
    text: `# Daily Papers

by AK and the research community

### [Orca](${SITE}/papers/2306.02707)

[We study heads.](${SITE}/papers/2306.02707)

4 authors

·

Oct 6, 2024

[Browse all trending work](${SITE}/papers/trending)
`,
    papers: [{ title: 'Orca', arxivId: '2306.02707', date: '2024-10-06' }],
    codes: ['unrecognized-text'],
  },
  {
    name: 'a page that lost its identifier does not take that of another paper, below it or in its abstract',
    text: `Papers

Orca Learns

Published on Oct 6, 2024

Authors:
Jin Tao ,
Jia Wei

Abstract

We follow the heads of
2401.00001
and of others.

View PDF

Community

arxiv:2402.00002
`,
    papers: [{ title: 'Orca Learns', arxivId: null, date: '2024-10-06' }],
  },
  {
    name: 'a collection whose first title is a number under its votes',
    text: `anaq 's Collections

Reading list

Upvote 3

2024

Paper • 2306.02707 • Published Jun 5, 2023 • 28
`,
    papers: [{ title: '2024', arxivId: '2306.02707', upvotes: 28 }],
    codes: ['unrecognized-text'],
  },
  {
    name: 'a first title that reads like the page’s own words, and links to its paper',
    text: `# Daily Papers

by AK and the research community

### [Papers for Everyone: A Study](${SITE}/papers/2306.02707)

[We study heads.](${SITE}/papers/2306.02707)

4 authors

·

Oct 6, 2024
`,
    papers: [{ title: 'Papers for Everyone: A Study', abstract: 'We study heads.', arxivId: '2306.02707' }],
  },
  {
    name: 'boxes in an abstract are no text browser’s: a name keeps its first word',
    text: `Daily Papers

byAK and the research community

Orca

We ask for one of
[ ] yes
[ ] no
and count.

facebook AI at Meta
·
Oct 6, 2024
`,
    papers: [{ title: 'Orca', organization: 'facebook AI at Meta' }],
  },
  {
    name: 'an organization whose name begins like a label: the page is no other for it',
    text: `Daily Papers

byAK and the research community

11
Orca

We study heads.

Published Minds Lab · Oct 4, 2025
2
12
Medusa

We decode.

4 authors · Oct 3, 2025
`,
    papers: [
      { title: 'Orca', organization: 'Published Minds Lab', upvotes: 11, comments: 2 },
      { title: 'Medusa', upvotes: 12, authorCount: 4 },
    ],
  },
  {
    name: 'a list whose every line is indented by two spaces, as in YAML: a name under a title is none of its lines',
    text: `  Submitted by
  akhaliq
  42
  Causal Video Tokenization: A Report
  Kestrel AI Research
  ·
  8 authors
  5
`,
    papers: [
      {
        title: 'Causal Video Tokenization: A Report',
        organization: 'Kestrel AI Research',
        authorCount: 8,
        comments: 5,
      },
    ],
  },
  {
    name: 'w3m: a box that the reader has ticked, on a paper’s page',
    text: `Papers
arxiv:2509.24002

SageMix: Faster Mixing

Published on Sep 28, 2025
· Submitted by [18bda74612] Zijian Wu on Oct 1
 [*] Upvote
118

  • [18bda74612]
  • +110

Authors:
Jin Tao ,
Jia Wei

Abstract

The cost of mixing is high.

View arXiv page View PDF Add to collection

Community
`,
    papers: [{ title: 'SageMix: Faster Mixing', upvotes: 118, organization: null, submittedBy: 'Zijian Wu' }],
  },
  {
    name: 'lynx: a box that the reader has ticked, on a paper’s page',
    text: `   Papers
   arxiv:2509.24002

   SageMix: Faster Mixing

   Published on Sep 28, 2025
   · Submitted by [18bda74612] Zijian Wu on Oct 1
    [X] Upvote
   118

   Authors:
   Jin Tao ,
   Jia Wei

   Abstract

   The cost of mixing is high.

   View arXiv page View PDF Add to collection

   Community
`,
    papers: [{ title: 'SageMix: Faster Mixing', upvotes: 118, organization: null }],
  },
  {
    name: 'w3m: a box that the reader has ticked, on a search page',
    text: `Daily Papers

by [papers-by]AK and the research community

 Oct 2, 2025
 [*]
101

SageMix: Faster Mixing

The cost of mixing is high.

  • [4f0a91c2d7]
  • 2 authors

·
Mar 13, 2025 3
 [ ]
7

CoReplay: Replay Again

Replay is not solved.

  • [4f0a91c2d7]
  • 4 authors

·
Mar 14, 2025 2
Previous Next
`,
    papers: [
      { title: 'SageMix: Faster Mixing', upvotes: 101, comments: 3 },
      { title: 'CoReplay: Replay Again', upvotes: 7, comments: 2 },
    ],
  },
  {
    name: 'an address that ends in a slash over an organization',
    text: `Daily Papers
by
AK
and the research community
12
SageMix: Faster Mixing for Everyone
SageMix improves tabular learning by routing. Code: https://a.example/x. Project page: https://sagemix.github.io/
Tide Lab
·
Jan 20, 2024
3
7
CoReplay: Replay Again
Replay is not solved, and we say why it is not solved in this paper about replay.
4 authors
·
Mar 14, 2025
2
`,
    papers: [
      {
        organization: 'Tide Lab',
        links: ['https://a.example/x', 'https://sagemix.github.io/'],
        abstract: expect.stringMatching(/\.io\/$/),
      },
      { title: 'CoReplay: Replay Again', organization: null },
    ],
  },
  {
    name: 'lynx: an address that ends in a slash over a handle and a name',
    text: `Daily Papers

by AK and the research community

   [ ]
   12

SageMix: Faster Mixing for Everyone

   SageMix improves tabular learning by routing, reducing the cost at no
   loss of accuracy on any test. Project page: https://sagemix.github.io/
   tidelab Tide Lab
   ·
   Jan 20, 2024 3
`,
    papers: [{ organization: 'Tide Lab', links: ['https://sagemix.github.io/'] }],
  },
  {
    name: 'lynx: an organization whose name and handle begin with a digit',
    text: `Daily Papers

by AK and the research community

   [ ]
   12

SageMix: Faster Mixing for Everyone

   SageMix improves tabular learning by routing, reducing the cost at no
   loss of accuracy. We release everything for everyone who mixes at home.
   2077ai 2077AI
   ·
   Jan 20, 2024 3
`,
    papers: [{ organization: '2077AI', abstract: expect.stringMatching(/at home\.$/) }],
  },
  {
    name: 'lynx: an organization whose name begins with a digit, as its handle does, which is written in another way',
    text: `Daily Papers

by AK and the research community

   [ ]
   12

SageMix: Faster Mixing for Everyone

   SageMix improves tabular learning by routing, reducing the cost at no
   loss of accuracy. We release everything for everyone who mixes at home.
   07-reef 07.Reef
   ·
   Jan 20, 2024 3
`,
    papers: [{ organization: '07.Reef', abstract: expect.stringMatching(/at home\.$/) }],
  },
  {
    name: 'BeautifulSoup: an organization without any Latin letter',
    text: `Daily Papers
by
AK
and the research community
12
SageMix: Faster Mixing
SageMix improves tabular learning by routing, reducing cost without loss. We release the code and the models.
北辰智能
·
Jan 20, 2024
3
`,
    papers: [
      { title: 'SageMix: Faster Mixing', organization: '北辰智能', abstract: expect.stringMatching(/models\.$/) },
    ],
  },
  {
    name: 'BeautifulSoup: a blank line within the one paragraph, before a keyword’s link',
    text: `Papers
arxiv:2505.11594
SageMix: Faster Mixing
Published on May 16, 2025
Upvote
48
Authors:
Jin Tao
,
Jia Wei
Abstract
The cost of mixing is high. We enhance it by

low-bit attention
 and reach 1038 TOPS on common GPUs.
View arXiv page
View PDF
Community
`,
    papers: [
      {
        abstract: 'The cost of mixing is high. We enhance it by low-bit attention and reach 1038 TOPS on common GPUs.',
        aiSummary: null,
      },
    ],
  },
  {
    name: 'an author whose name is a word of the site',
    text: `Papers
arxiv:2505.11594
SageMix: Faster Mixing
Published on May 16, 2025
Authors:
Jin Tao
,
AK
,
Jia Wei
Abstract
The cost of mixing is high.
View arXiv page
Community
`,
    papers: [{ authors: ['Jin Tao', 'AK', 'Jia Wei'], authorCount: 3 }],
  },
  {
    name: 'w3m: an author whose name is the site’s own line, behind a comma',
    text: `Papers
arxiv:2505.11594

SageMix: Faster Mixing

Published on May 16, 2025
Authors:
[070d9c3ff2] Jin Tao ,
Jia Wei ,
Hugging Face

Abstract

The cost of mixing is high.

View arXiv page
`,
    papers: [{ authors: ['Jin Tao', 'Jia Wei', 'Hugging Face'], authorCount: 3 }],
  },
  {
    name: 'w3m: the site’s own line behind the last name, with which the text ends',
    text: `Papers
arxiv:2505.11594

SageMix: Faster Mixing

Published on May 16, 2025
Authors:
[070d9c3ff2] Jin Tao ,
Jia Wei

Hugging Face`,
    papers: [{ authors: ['Jin Tao', 'Jia Wei'], authorCount: 2 }],
    codes: ['missing-field'],
  },
  {
    name: 'html2text: the name behind an avatar wrapped over the day',
    text: `Papers

arxiv:2505.11594

# SageMix: Faster Mixing

Published on May 16, 2025

· Submitted by ![](/avatars/0123456789abcdef0123456789abcdef.svg) Mira
Okonkwo on May 21

Upvote

48

Authors:

Jin Tao ,

Jia Wei

## Abstract

The cost of mixing is high.

[View arXiv page](https://arxiv.org/abs/2505.11594)

### Community
`,
    papers: [{ submittedBy: 'Mira Okonkwo', organization: null, upvotes: 48 }],
  },
  {
    name: 'html2text: the name behind an avatar wrapped over a vote box that is no link',
    text: `# [Daily Papers](${SITE}/papers)

Submitted by
![](${CDN}/ec39eed12643deff8b89f304a60fe38d.svg) Juan
Lopez

12

### [Learning to Sort](${SITE}/papers/2509.08312)

[

  * ![](${CDN}/9572a5e1a69a1171bed8fb394b19fc.svg)
  *   * · 53 authors

](${SITE}/papers/2509.08312)

[ 3 ](${SITE}/papers/2509.08312#community)
`,
    papers: [{ title: 'Learning to Sort', submittedBy: 'Juan Lopez', upvotes: 12, comments: 3, authorCount: 53 }],
  },
  {
    name: 'html2text: the name behind an avatar wrapped over the title',
    text: `# [Trending Papers](${SITE}/papers)

Submitted by

![](${CDN}/0123456789abcdef0123456789abcdef.svg) Mira
Okonkwo

### [SageMix: Faster Mixing](${SITE}/papers/2401.25865)

Mixing remains poorly understood.

  * 4 authors

· Published on Jan 13, 2024

[ Upvote

999 ](${SITE}/login?next=%2Fpapers%2F2401.25865)
`,
    papers: [{ title: 'SageMix: Faster Mixing', submittedBy: 'Mira Okonkwo', upvotes: 999 }],
  },
  {
    name: 'Defuddle: a vote box glued to the submitter’s name',
    text: `## Daily Papers

## by AK and the research community

Submitted by ![](${CDN}/af42e13838b3268e944239b02b61c4aa.svg) May Li[94](${SITE}/login?next=%2Fpapers%2F2601.15147)

### Decoding Protein Benchmarks

[
- ·
	2 authors
](${SITE}/papers/2601.15147)

[5](${SITE}/papers/2601.15147#community)

Submitted by ![](${CDN}/af42e13838b3268e944239b02b61c4ab.svg) taesiri[-](${SITE}/login?next=%2Fpapers%2F2601.15148)

### Agents at Work

[
- ·
	4 authors
](${SITE}/papers/2601.15148)
`,
    papers: [
      { title: 'Decoding Protein Benchmarks', submittedBy: 'May Li', upvotes: 94, comments: 5 },
      { title: 'Agents at Work', submittedBy: 'taesiri', upvotes: 0 },
    ],
  },
  {
    name: 'a title that is an address',
    text: 'https://github.com/tidelab/coreplay.\nPublished on Apr 16, 2026\nUpvote\n133\n',
    papers: [{ title: 'https://github.com/tidelab/coreplay.', githubUrls: ['https://github.com/tidelab/coreplay'] }],
    codes: ['missing-field', 'doubtful-field'],
  },
  {
    name: 'a paper’s page without its date, the title a heading of two lines',
    text: `arxiv:2505.11594

# SageMix: Faster Mixing
for Everyone
#1 Paper of the day

Authors:
Jin Tao

## Abstract

The cost of mixing is high.

View arXiv page
`,
    papers: [{ title: 'SageMix: Faster Mixing for Everyone', authors: ['Jin Tao'] }],
    codes: ['missing-marks'],
  },
  {
    name: 'Markdown: an underscore that stands bare in the title which a tool kept, and is escaped elsewhere',
    text: `Title: get_capital

### [SageMix: Faster Mixing](/papers/2401.25865)

We call it get\\_capital, and it is free.

[ * 4 authors ](/papers/2401.25865)

·

Mar 14, 2025
`,
    papers: [{ title: 'SageMix: Faster Mixing', abstract: 'We call it get_capital, and it is free.' }],
    codes: ['unrecognized-text'],
  },
  {
    name: 'a title that is a number, under a label without its count',
    text: `Trending Papers
by AK and the research community

SageMix: Faster Mixing

Mixing remains poorly understood.

Published on Apr 16, 2026
Upvote
133
Published on Apr 17, 2026
`,
    papers: [
      { title: 'SageMix: Faster Mixing', upvotes: null },
      { title: '133', upvotes: null, date: '2026-04-17' },
    ],
    codes: ['missing-field'],
  },
  {
    name: 'Turndown: a vote box glued to the next button',
    text: `Submitted by

pnov

### [SageMix: Faster Mixing](/papers/2401.25865)

Mixing remains poorly understood.

[

-   4 authors

](/papers/2401.25865)· Published on Jan 13, 2024

 [Upvote

999](/login?next=%2Fpapers%2F2401.25865)[GitHub 2.12k](https://github.com/lumen-ai/Pico) [arXiv Page](https://arxiv.org/abs/2401.25865)
`,
    papers: [{ title: 'SageMix: Faster Mixing', upvotes: 999, githubStars: 2120, submittedBy: 'pnov' }],
  },
  {
    name: 'html2text: cards in a row of headings',
    text: `#### [Laws of Datasets Paper •  2209.01523 •  Published Sep 2, 2022 •
2](${SITE}/papers/2209.01523) #### [Diffusion at Work Paper •
2407.15961 •  Published Jul 28, 2024](${SITE}/papers/2407.15961)
`,
    papers: [
      { title: 'Laws of Datasets', upvotes: 2 },
      { title: 'Diffusion at Work', date: '2024-07-28' },
    ],
  },
  {
    name: 'w3m: a list without its blank lines',
    text: `Daily Papers
by [papers-by]AK and the research community
Submit a paper
[2407]
Submitted by [1674929746] akhaliq
 [ ]
94
MoMa: Efficient Early-Fusion Pre-training with Mixture of Modality-Aware
Experts
  • [be9c948ecf]
  • ·
    8 authors
5
[2407]
Submitted by [1674929746] akhaliq
 [ ]
16
Towards Achieving Human Parity on End-to-end Simultaneous Speech Translation
via LLM Agent
  • [be9c948ecf]
  • ·
    7 authors
8
Previous Next
`,
    papers: [
      { title: 'MoMa: Efficient Early-Fusion Pre-training with Mixture of Modality-Aware Experts', organization: null },
      {
        title: 'Towards Achieving Human Parity on End-to-end Simultaneous Speech Translation via LLM Agent',
        organization: null,
      },
    ],
  },
  {
    name: 'w3m: a rule as wide as the page between two lists',
    text: `Daily Papers
by [papers-by]AK and the research community
Submit a paper
Submitted by [1674929746] akhaliq
 [ ]
94

NeRF-MAE: Masked AutoEncoders for Self-Supervised 3D Representation Learning
for Neural Radiance Fields

  • [be9c948ecf]
  • ·
    8 authors
5
${'='.repeat(81)}
`,
    papers: [
      {
        title:
          'NeRF-MAE: Masked AutoEncoders for Self-Supervised 3D Representation Learning for Neural Radiance Fields',
        organization: null,
      },
    ],
  },
  {
    name: 'HTML::FormatText: a heading over two lines, underlined as far as the longer reaches',
    text: `Papers arxiv:2305.17971

NeRF-MAE: Masked AutoEncoders for Self-Supervised 3D Representation
Learning for Neural Radiance Fields
${'='.repeat(67)}

Published on May 11, 2023 · Submitted by andito on Oct 1 Upvote1 Authors:
Mira Okonkwo , Jonas Feldt

Abstract
--------

We study heads.
`,
    papers: [
      {
        title:
          'NeRF-MAE: Masked AutoEncoders for Self-Supervised 3D Representation Learning for Neural Radiance Fields',
        authorCount: 2,
      },
    ],
  },
  {
    name: 'HTML::FormatText: a heading over three lines, underlined as far as the second reaches',
    text: `Daily Papers
${'='.repeat(12)}

by AK and the research community

Submitted by mira

12

NeRF-MAE: Masked AutoEncoders for Self-Supervised 3D Scenes with
and the Learning of Representations for Neural Radiance Fields from
Few Views
${'-'.repeat(67)}

* 4 authors
`,
    papers: [
      {
        title:
          'NeRF-MAE: Masked AutoEncoders for Self-Supervised 3D Scenes with and the Learning of Representations for Neural Radiance Fields from Few Views',
        organization: null,
      },
    ],
  },
  {
    name: 'elinks: a form’s field has a number and no address',
    text: `by [12][IMG] [13]AK and the research community

   [15]Submit a paper
   Submitted by x
   [16][ ]
   [17]94

  [18]Sparse Agents for Code

     • [19][IMG]
     [20]• ·
       2 authors
   [21]5

References

   Visible links
  12. ${SITE}/akhaliq
  13. ${SITE}/akhaliq
  15. ${SITE}/papers/submit
  17. ${SITE}/login?next=%2Fpapers%2F2601.00001
  18. ${SITE}/papers/2601.00001
  19. ${SITE}/papers/2601.00001
  20. ${SITE}/papers/2601.00001
  21. ${SITE}/papers/2601.00001#community
`,
    papers: [{ title: 'Sparse Agents for Code', upvotes: 94, comments: 5, submittedBy: 'x', arxivId: '2601.00001' }],
  },
  {
    name: 'elinks: a number that does not count up is no field’s',
    text: `by [12][IMG] [13]AK and the research community

   [15]Submit a paper
   Submitted by x
   [17]94

  [18]Sparse Agents for [14][ ] Code

     [20]• ·
       2 authors

References

   Visible links
  12. ${SITE}/akhaliq
  13. ${SITE}/akhaliq
  15. ${SITE}/papers/submit
  17. ${SITE}/login?next=%2Fpapers%2F2601.00001
  18. ${SITE}/papers/2601.00001
  20. ${SITE}/papers/2601.00001
`,
    papers: [{ title: 'Sparse Agents for [14][ ] Code', upvotes: 94 }],
  },
  {
    name: 'a list that ends in the place of a picture',
    text: `Daily Papers
by [papers-by]AK and the research community
Submitted by [1674929746] akhaliq
 [ ]
94

The Llama 3 Herd of Models

  • [be9c948ecf]
  • [de1bb2`,
    papers: [{ title: 'The Llama 3 Herd of Models', organization: null }],
    codes: ['truncated-paper'],
  },
  {
    name: 'NotebookLM: a page that somebody indented',
    text: `    Daily Papers
    ${SITE}/papers
    by
    AK
    and the research community
    Submitted by jfeldt
    101
    ${SITE}/login?next=%2Fpapers%2F2404.10450
    Wavelet Routing
    ${SITE}/papers/2404.10450
    ·
    2 authors
    1
    ${SITE}/papers/2404.10450#community
`,
    papers: [{ title: 'Wavelet Routing', upvotes: 101, authorCount: 2, comments: 1, arxivId: '2404.10450' }],
  },
  {
    name: 'NotebookLM: titles that were wrapped, up to the address over them, and an abstract’s own address',
    text: `Daily Papers
${SITE}/papers
by
AK
and the research community
Submitted by jfeldt
101
${SITE}/login?next=%2Fpapers%2F2404.10450%3Fand-so-on-up-to-the-end-of-a-line
Wavelet Routing of Tokens in Sparse Networks, and What It Teaches Us About the
Slow Memory
${SITE}/papers/2404.10450
Tide Lab
${SITE}/tidelab
·
2 authors
1
${SITE}/papers/2404.10450#community
Submitted by anaq
7
${SITE}/login?next=%2Fpapers%2F2404.10451
Sparse Agents
${SITE}/papers/2404.10451
Large models struggle. We propose a remedy. Code:
https://github.com/tidelab/agents
·
4 authors
2
${SITE}/papers/2404.10451#community
`,
    papers: [
      {
        title: 'Wavelet Routing of Tokens in Sparse Networks, and What It Teaches Us About the Slow Memory',
        organization: 'Tide Lab',
        submittedBy: 'jfeldt',
        upvotes: 101,
      },
      { title: 'Sparse Agents', githubUrls: ['https://github.com/tidelab/agents'] },
    ],
    // A list shows no text, which stands in an organization's place.
    codes: ['doubtful-field'],
  },
  {
    name: 'a linked title that fills its line, right over its text',
    text: `# [Trending Papers](${SITE}/papers)
## by
[AK](${SITE}/akhaliq)
and the research community
Submitted by jfeldt
### [Wavelet Routing of Tokens in Sparse Networks and the Slow Memories of Them](${SITE}/papers/2404.10450)
Large models of many languages struggle with long inputs, and the reasons are
poorly understood, though many have studied them. We propose a remedy that is
cheap and general, and show that it holds.
[4 authors](${SITE}/papers/2404.10450) · Published on Apr 16, 2024
[Upvote 40](${SITE}/login?next=%2Fpapers%2F2404.10450)
[arXiv Page](https://arxiv.org/abs/2404.10450)
`,
    papers: [
      {
        title: 'Wavelet Routing of Tokens in Sparse Networks and the Slow Memories of Them',
        abstract:
          'Large models of many languages struggle with long inputs, and the reasons are poorly understood, though many have studied them. We propose a remedy that is cheap and general, and show that it holds.',
      },
    ],
  },
  {
    name: 'lynx: a title that fills its line, right over its text',
    text: `[1]Trending Papers
by [2]AK and the research community
   Submitted by jfeldt
[3]Wavelet Routing of Tokens in Sparse Networks and the Slow Memories of Them
   Large models of many languages struggle with long inputs, and the reasons
   are poorly understood, though many have studied them. We propose a remedy
   that is cheap and general, and show that it holds.
     * 4 authors
   · Published on Apr 16, 2024
   [4]Upvote 40
   [5]arXiv Page
References
   1. ${SITE}/papers
   2. ${SITE}/akhaliq
   3. ${SITE}/papers/2404.10450
   4. ${SITE}/login?next=%2Fpapers%2F2404.10450
   5. https://arxiv.org/abs/2404.10450
`,
    papers: [
      {
        title: 'Wavelet Routing of Tokens in Sparse Networks and the Slow Memories of Them',
        abstract:
          'Large models of many languages struggle with long inputs, and the reasons are poorly understood, though many have studied them. We propose a remedy that is cheap and general, and show that it holds.',
      },
    ],
  },
  ...(
    [
      ['in short', (address) => address.replace('huggingface', 'hf')],
      ['of the mirror', (address) => address.replace('huggingface.co', 'hf-mirror.com')],
      ['with www', (address) => address.replace('//hugg', '//www.hugg')],
      ['of the Internet Archive', (address) => `https://web.archive.org/web/20260505101010/${address}`],
      ['of the Internet Archive, without its host', (address) => `/web/20260505101010im_/${address}`],
      [
        'of a Google document',
        (address) => `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D&source=editors&ust=1`,
      ],
      [
        'of a mail by Outlook',
        (address) =>
          `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02&reserved=0`,
      ],
      ['of a mail by Proofpoint', (address) => `https://urldefense.com/v3/__${address}__;Iw!!Nyu6ZXf5!Lx$`],
    ] satisfies [string, (address: string) => string][]
  ).map(
    ([name, lead]): Trait => ({
      name: `addresses ${name}`,
      text: `# [Daily Papers](${lead(`${SITE}/papers`)})

by [AK](${lead(`${SITE}/akhaliq`)}) and the research community

Submitted by [jfeldt](${lead(`${SITE}/jfeldt`)})

[101](${lead(`${SITE}/login?next=%2Fpapers%2F2404.10450`)})

### [Wavelet Routing](${lead(`${SITE}/papers/2404.10450`)})

[· 2 authors](${lead(`${SITE}/papers/2404.10450`)})

[133](${/in short|mirror|www/.test(name) ? 'https://github.com/a/b' : lead('https://github.com/a/b')})

[1](${lead(`${SITE}/papers/2404.10450#community`)})
`,
      papers: [
        {
          title: 'Wavelet Routing',
          upvotes: 101,
          comments: 1,
          arxivId: '2404.10450',
          submittedBy: 'jfeldt',
          githubUrls: ['https://github.com/a/b'],
          githubStars: 133,
          links: [],
        },
      ],
    }),
  ),
  {
    name: 'addresses of a mail in a text, before its marks; a Proofpoint address with a fragment',
    text: `Daily Papers

by AK and the research community

[Orca](https://urldefense.com/v3/__${SITE}/papers/2404.10450__;!!Nyu6ZXf5!Lx$)

We study heads. See https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Forca.example%2Fa&data=05%7C02&reserved=0, and https://urldefense.com/v3/__https://github.com/a/b__;!!Nyu6ZXf5!Lx$. Also https://urldefense.com/v3/__https://tide.example is cut.

4 authors
·
Oct 6, 2024 [11](https://urldefense.com/v3/__${SITE}/papers/2404.10450*community__;Iw!!Nyu6ZXf5!Lx$)
`,
    papers: [
      {
        title: 'Orca',
        abstract:
          'We study heads. See https://orca.example/a, and https://github.com/a/b. Also https://urldefense.com/v3/__https://tide.example is cut.',
        arxivId: '2404.10450',
        upvotes: null,
        comments: 11,
        githubUrls: ['https://github.com/a/b'],
        links: ['https://orca.example/a', 'https://urldefense.com/v3/__', 'https://tide.example'],
      },
    ],
  },
  {
    name: 'an address of a mail by Outlook that was damaged',
    text: `# [Daily Papers](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhuggingface.co%2Fpapers&data=0)

by AK and the research community

### [Orca](${SITE}/papers/2404.10450)

We study heads. Data: https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Forca.example%2F%E0%A4&data=0

4 authors
·
Oct 6, 2024
`,
    papers: [
      {
        title: 'Orca',
        links: ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Forca.example%2F%E0%A4&data=0'],
      },
    ],
  },
  {
    name: 'an abstract’s own address of the Internet Archive stays',
    text: `Daily Papers
by AK and the research community

Orca

We study heads. Data: https://web.archive.org/web/20240101/https://orca.example/data

4 authors
·
Oct 6, 2024
`,
    papers: [{ title: 'Orca', links: ['https://web.archive.org/web/20240101/https://orca.example/data'] }],
  },
  {
    name: 'pictures’ places in what Apple’s programs copy',
    text: `Daily Papers
by
AK
and the research community
Submitted by
\ufffc jfeldt
101
\ufffc
Wavelet Routing
\ufffc
\ufffc
·
2 authors
`,
    papers: [{ title: 'Wavelet Routing', submittedBy: 'jfeldt', upvotes: 101, authorCount: 2, organization: null }],
  },
  {
    name: 'a hyphen that does not break',
    text: `Papers
arxiv:2404.10450
Wavelet Routing
Published on Apr 16, 2024
Authors:
Mira Okonkwo
,
Jonas Feldt
Abstract
Routing makes models fast.
AI\u2011generated summary
Large models struggle with long inputs, and the reasons are poorly understood. We propose a remedy.
View arXiv page
`,
    papers: [
      {
        abstract: 'Large models struggle with long inputs, and the reasons are poorly understood. We propose a remedy.',
        aiSummary: 'Routing makes models fast.',
      },
    ],
  },
  {
    name: 'a tool’s mark that tells how much it cut',
    text: `Daily Papers
by AK and the research community

Orca

We study heads, and find that [Content truncated: 741 more characters]`,
    papers: [{ title: 'Orca', abstract: 'We study heads, and find that' }],
    codes: ['truncated-paper'],
  },
  {
    name: 'a collection’s card without its title, under what a tool wrote over the page',
    text: `---
title: "Reading list - a anaq Collection"
source: "${SITE}/collections/anaq/x"
---
[

Paper • 2501.05248 • Published Jan 15, 2025 • 305 • 2

](${SITE}/papers/2501.05248)
`,
    papers: [],
    codes: ['no-papers'],
  },
  {
    name: 'a collection’s card without its title, under the collection’s votes',
    text: `Upvote
12

Paper • 2501.05248 • Published Jan 15, 2025 • 305 • 2
`,
    papers: [],
    codes: ['no-papers'],
  },
  {
    name: 'a note between a collection’s short lines',
    text: `Sparse Agents
Paper
•
2209.01523
•
Published
Sep 2, 2022
•
2
Best paper award
Dense Agents for Text
Paper
•
2209.01524
•
Published
Sep 2, 2022
•
2
`,
    papers: [{ title: 'Sparse Agents' }, { title: 'Dense Agents for Text' }],
    codes: ['unrecognized-text'],
  },
  {
    name: 'a model between a collection’s papers, which is no warning',
    text: `Sparse Agents

Paper • 2209.01523 • Published Sep 2, 2022 • 2

org/model-name

Updated Feb 3 • 12.3k • 45

Dense Agents

Paper • 2209.01524 • Published Sep 2, 2022 • 2
`,
    papers: [{ title: 'Sparse Agents' }, { title: 'Dense Agents' }],
  },
  {
    name: 'a title wrapped before its dash',
    text: `# [Daily Papers](/papers)

### [Learning to Route Tokens in Very Large Language Models Without Supervision
- A Study in Scale](/papers/2503.10020)

[ Replay is not solved. ](/papers/2503.10020)

[ * 4 authors ](/papers/2503.10020)

·

Mar 14, 2025 [ 2](/papers/2503.10020#community)
`,
    papers: [
      { title: 'Learning to Route Tokens in Very Large Language Models Without Supervision - A Study in Scale' },
    ],
  },
  ...['Week 19', 'WEEK\n19', 'May 2026', 'MAY\n2026', 'updated\n3 days ago'].map((words) => ({
    name: `a list under ${JSON.stringify(words)}`,
    text: `Daily Papers
by
AK
and the research community
Daily
Weekly
Monthly
${words}
Submitted by
ana
12
A Title of a Paper on Agents
·
4 authors
3
Previous
Next
`,
    papers: [{ title: 'A Title of a Paper on Agents', submittedBy: 'ana', upvotes: 12, comments: 3 }],
    codes: [],
  })),
]

describe('a trait of a tool or of the site', () => {
  it.each(TRAITS)('$name', ({ text, papers, codes = [] }) => {
    const digest = parseDigest(text)
    expect(digest.papers).toMatchObject(papers)
    expect(digest.papers).toHaveLength(papers.length)
    const told = digest.diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code)
    expect(told).toEqual(codes)
  })
})
