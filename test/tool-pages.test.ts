import { describe, expect, it } from 'vitest'
import { type Paper, parseDigest } from '../src/index.js'
import { expectInvariants } from './support/invariants.js'

const OPTIONS = { referenceDate: '2026-10-02' }

const HEAD = ['Daily Papers', 'by', 'AK', 'and the research community', 'Oct 2']
const ABSTRACT = 'We study how small models keep what they read, and find that few of their heads matter for it.'
const WRAPPED = [
  'Large owls have shown how they find their way at noon, yet what they do',
  'in the rain is poorly known.',
]

const PAPER_HEAD = ['Papers', 'arxiv:2510.04618', 'Owls at Noon', 'Published on Sep 6', '·', 'Submitted by', 'anaq']
const PAPER_END = ['View arXiv page', 'View PDF', 'Add to collection', 'Community']

const searchCard = (title: string | string[], end: string[]): string[] => [
  '', ...[title].flat(), ...WRAPPED, '4 authors', '·', ...end, '',
] // biome-ignore format: lines

/** What tools make of the site's pages: their lines, and what is read in them. */
const PAGES: Record<string, [lines: string[], papers: Partial<Paper>[]]> = {
  'an organization right over a count, on a list with blank lines between its cards': [
    [
      ...HEAD, 'Submitted by', 'anaq', '12', 'Training-Free Reward Modeling for Low-Resource Languages', 'Lumenex', '4', '',
      'Submitted by', 'jfeldt', '9', 'Ravens', '', '·', '12 authors', '3', '',
      'Submitted by', 'jfeldt', '7', 'Terns', '', '·', '3 authors', '1', '',
    ], // biome-ignore format: lines
    [
      { title: 'Training-Free Reward Modeling for Low-Resource Languages', organization: 'Lumenex', comments: 4 },
      { title: 'Ravens', authorCount: 12 },
      { title: 'Terns', authorCount: 3 },
    ],
  ],
  'organizations under long titles of a browser’s copy: with an indent, at a card’s end': [
    [
      ...HEAD, 'Submitted by', ' anaq', '12', 'How Far Are Owls from Noon in the Open World? A Case Study of Their Wings', ' NOON Cloud',
      '·', '1 authors', '4', '', 'Submitted by', ' jfeldt', '9', 'Ravens', '', '·', '12 authors', '3', '',
      'Submitted by', ' jfeldt', '30',
      'Rethinking Owls at Noon: From Training-Free to Causal Tides — A 2021 Perspective on Models of Vision and Action', 'Tide', '',
      'Submitted by', ' jfeldt', '8', 'From Training-Free to Causal Tides: A Perspective on Models of Vision', 'Tidewatch', '',
      'Submitted by', ' jfeldt', '7', 'Terns', '', '·', '3 authors', '1', '',
    ], // biome-ignore format: lines
    [
      {
        title: 'How Far Are Owls from Noon in the Open World? A Case Study of Their Wings',
        organization: 'NOON Cloud',
        authorCount: 1,
      },
      { title: 'Ravens', authorCount: 12 },
      {
        title:
          'Rethinking Owls at Noon: From Training-Free to Causal Tides — A 2021 Perspective on Models of Vision and Action',
        organization: 'Tide',
      },
      { title: 'From Training-Free to Causal Tides: A Perspective on Models of Vision', organization: 'Tidewatch' },
      { title: 'Terns', authorCount: 3 },
    ],
  ],
  'organizations whose links were wrapped before a dash, on a list': [
    [
      '# Daily Papers', '', 'by [AK](/akhaliq) and the research community', '', 'Submitted by', '', 'anaq', '',
      '[ 3](/login?next=%2Fpapers%2F2603.01342)', '', '### [Owls at Noon](/papers/2603.01342)', '',
      '[![NOON](/avatars/noon.svg)TIL', '- NOON](/NOON) · [11', 'authors](/papers/2603.01342)', '',
      '[ 11.6k](https://github.com/noon/owls) [ 4](/papers/2603.01342#community)', '',
    ], // biome-ignore format: lines
    [
      {
        title: 'Owls at Noon',
        organization: 'TIL - NOON',
        authorCount: 11,
        githubStars: 11600,
        comments: 4,
        githubUrls: ['https://github.com/noon/owls'],
      },
    ],
  ],
  'an organization whose link was wrapped before a dash, under an abstract': [
    [
      '# Daily Papers', '', 'by [AK](/akhaliq) and the research community', '',
      '[ 3](/login?next=%2Fpapers%2F2603.01342)', '', '### [Owls at Noon](/papers/2603.01342)', '', ABSTRACT, '',
      '[![NOON](/avatars/noon.svg)TIL', '- NOON](/NOON)', '·', 'Mar 3 [ 4](/papers/2603.01342#community)', '',
    ], // biome-ignore format: lines
    [{ title: 'Owls at Noon', abstract: ABSTRACT, organization: 'TIL - NOON', comments: 4 }],
  ],
  'an organization whose link was wrapped before a dash, on a paper’s own page': [
    [...PAPER_HEAD, '', '· [![NOON](/avatars/noon.svg) TIL', '- NOON](/NOON)', 'Upvote', '12', 'Authors:', 'Ana Roe', ',', 'Bo Li', '# Abstract', ABSTRACT, ...PAPER_END],
    [{ title: 'Owls at Noon', organization: 'TIL - NOON', authors: ['Ana Roe', 'Bo Li'] }],
  ], // biome-ignore format: lines
  'a title that was wrapped before a plus sign': [
    [
      ...HEAD, '   [ ]', '   7', '', 'Owls at Noon: Careful Mixtures of Data for Large Models of All Owls', '+ Long Runs', '',
      ...WRAPPED, '     * 4 authors', '   ·', '   Oct 6, 2025 3',
    ], // biome-ignore format: lines
    [{ title: 'Owls at Noon: Careful Mixtures of Data for Large Models of All Owls + Long Runs', upvotes: 7 }],
  ],
  'the organization GitHub on a list': [
    [
      ...HEAD, 'Submitted by', 'anaq', '12', 'Owls', 'GitHub', '4', 'Submitted by', 'anaq', '7', 'Ravens', 'GitHub', '·', '4 authors', '2',
      'Submitted by', 'anaq', '5', 'Terns', '·', '4 authors', 'GitHub', '131', '2',
    ], // biome-ignore format: lines
    [
      { title: 'Owls', organization: 'GitHub', comments: 4 },
      { title: 'Ravens', organization: 'GitHub', authorCount: 4, comments: 2 },
      { title: 'Terns', organization: null, githubStars: 131, comments: 2 },
    ],
  ],
  'the same with its link': [
    [
      '# Daily Papers', '', 'by [AK](/akhaliq) and the research community', '', 'Submitted by', '', '[anaq](/anaq)', '',
      '[12](/login?next=%2Fpapers%2F2306.02707)', '', '### [Owls](/papers/2306.02707)', '', '[GitHub](/github)', '', '·', '',
      '4 authors', '', '[3](/papers/2306.02707#community)', '',
    ], // biome-ignore format: lines
    [{ title: 'Owls', organization: 'GitHub', authorCount: 4, comments: 3 }],
  ],
  'a count right under its date, over a title that wraps right over its abstract': [
    [
      ...HEAD,
      ...searchCard('How Far Do Owls See at Noon?', ['Feb 1', '3']),
      ...searchCard(['Owls-G: A Benchmark for Latent Owls, Their Use, and the Unlearning of', 'Noon'], ['Jan 8', '9']),
    ],
    [
      { title: 'How Far Do Owls See at Noon?', upvotes: 3 },
      { title: 'Owls-G: A Benchmark for Latent Owls, Their Use, and the Unlearning of Noon', upvotes: 9 },
    ],
  ],
  'a wrapped title over a short summary': [
    [
      'Trending Papers',
      ...[
        ['Ravens', 'Ravens are read at dusk by all who see them, in full.'],
        ['Owls at Noon: Towards Diffusion-Based Sight of Latent Waves and of the Tides', 'in the rain', 'Owls are read at noon by all who see them.'],
        ['Terns', 'we count terns at the shore. they are many.', 'we find that few of them matter, and that all can be seen at once.'],
      ].flatMap((texts) => ['Submitted by', 'anaq', ...texts, '5 authors', '·', 'Published on Sep 14, 2023', 'Upvote', '8']),
    ], // biome-ignore format: lines
    [
      { title: 'Ravens', abstract: 'Ravens are read at dusk by all who see them, in full.' },
      {
        title: 'Owls at Noon: Towards Diffusion-Based Sight of Latent Waves and of the Tides in the rain',
        abstract: 'Owls are read at noon by all who see them.',
      },
      { title: 'Terns' },
    ],
  ],
  'a text that its source wrapped and no point ends, right over the authors': [
    [
      ...HEAD, '12', 'Owls at Noon', 'We count the owls that a camera sees from a tree at noon in the rain, and', 'those of them that it sees at dusk',
      '·', '4 authors', '·', 'Oct 6, 2024', '7', 'Ravens', ABSTRACT.repeat(3), 'Tide Lab', '·', '5 authors', '·', 'Oct 7, 2024',
    ], // biome-ignore format: lines
    [
      {
        abstract:
          'We count the owls that a camera sees from a tree at noon in the rain, and those of them that it sees at dusk',
        organization: null,
      },
      { organization: 'Tide Lab' },
    ],
  ],
  'a text with a sentence in its last line, and another without a point': [
    [
      ...HEAD, '12', 'Owls at Noon', ABSTRACT, 'We see them at noon. See also Ravens', '·', '4 authors', '·', 'Oct 6, 2024',
    ], // biome-ignore format: lines
    [{ abstract: `${ABSTRACT} We see them at noon. See also Ravens`, organization: null }],
  ],
  'a text whose last line is no sentence, of more words than a name has, one of them small': [
    [
      ...HEAD, '12', 'Owls at Noon', ABSTRACT, 'Owls at 37 °C turn round and then sleep', '·', '4 authors', '·', 'Oct 6, 2024',
      '7', 'Ravens', ABSTRACT, 'Institute of Tidal Sciences of Lumen', '·', '5 authors', '·', 'Oct 7, 2024',
    ], // biome-ignore format: lines
    [
      { abstract: `${ABSTRACT} Owls at 37 °C turn round and then sleep`, organization: null },
      { organization: 'Institute of Tidal Sciences of Lumen' },
    ],
  ],
  'a page without the lines that are separators alone': [
    [
      ...HEAD, '12', 'Owls at Noon', ABSTRACT, '· 4 authors', 'Oct 6, 2024', '1', '7', 'Ravens', ABSTRACT, 'Tide Lab', 'Jun 3',
      '9', 'Gulls', ABSTRACT, 'Reef AI', 'Mar 28', '4', '8', 'Crows', ABSTRACT, '· 5 authors', 'Oct 7, 2024', '2',
    ], // biome-ignore format: lines
    [
      { title: 'Owls at Noon', authorCount: 4, upvotes: 12, comments: 1 },
      { title: 'Ravens', organization: 'Tide Lab', upvotes: 7, comments: null },
      { title: 'Gulls', organization: 'Reef AI', upvotes: 9, comments: 4 },
      { title: 'Crows', authorCount: 5, upvotes: 8, comments: 2 },
    ],
  ],
  'escapes of a formula on a page without links': [
    ['# Daily Papers', '', '12', '', '### Owls at Noon', '', `${ABSTRACT} It is \\\\(n\\\\).`, '', '4 authors', '', '·', '', 'Oct 6, 2024'],
    [{ abstract: `${ABSTRACT} It is \\(n\\).` }],
  ], // biome-ignore format: lines
  'a text of two paragraphs, of which the first is short and ends without a point': [
    [...HEAD, '12', 'A Count of All Owls That We See at Noon', 'Owls see the rain at noon. They do at dusk', '', ABSTRACT, '·', '4 authors', '·', 'Oct 6, 2024'],
    [{ title: 'A Count of All Owls That We See at Noon', abstract: `Owls see the rain at noon. They do at dusk\n\n${ABSTRACT}` }],
  ], // biome-ignore format: lines
  'a name that is a picture, glued to its label': [
    [
      ...HEAD,
      'Submitted by🤗',
      '12',
      'Owls',
      '·',
      '4 authors',
      '2',
      'Submitted byanaq',
      '7',
      'Ravens',
      '·',
      '5 authors',
    ],
    [
      { title: 'Owls', submittedBy: '🤗' },
      { title: 'Ravens', submittedBy: 'anaq' },
    ],
  ],
  'names with points on the line of their label': [
    [...PAPER_HEAD, 'Authors: 01.AI , GLM-4.5 Team , Ana Roe Jr. , St. Feldt', 'Abstract', ABSTRACT, ...PAPER_END],
    [{ authors: ['01.AI', 'GLM-4.5 Team', 'Ana Roe Jr.', 'St. Feldt'], authorCount: 4 }],
  ],
  'a particle before the first of them, and the colon that arXiv lists behind a team': [
    [...PAPER_HEAD, 'Authors: van der Berg , Tide Team , (BUTTON) : , Ana Roe', 'Abstract', ABSTRACT, ...PAPER_END],
    [{ authors: ['van der Berg', 'Tide Team', ':', 'Ana Roe'] }],
  ],
  'a page without names, and a comment with a heading of its own': [
    [...PAPER_HEAD, 'Abstract', ABSTRACT, ...PAPER_END, 'jfeldt', 'Mar 3', 'Abstract', 'We like it.', 'Reply'],
    [{ title: 'Owls at Noon', abstract: ABSTRACT, submittedBy: 'anaq' }],
  ],
  'more names on that line than a line of an abstract has': [
    [...PAPER_HEAD, `Authors: ${Array(60).fill('Ana Roe').join(', ')}`, 'Abstract', ABSTRACT, ...PAPER_END],
    [{ authorCount: 60, abstract: ABSTRACT }],
  ],
  'pictures before names, and a wrap in one': [
    [...PAPER_HEAD, 'Authors: Ge Li , [070d9c3ff2] Ana Roe , [IMG] Jean-', 'Baptiste Feldt', 'Abstract', ABSTRACT, ...PAPER_END],
    [{ authors: ['Ge Li', 'Ana Roe', 'Jean-Baptiste Feldt'] }],
  ], // biome-ignore format: lines
  'nameless pictures before names, on a line that is not wrapped': [
    [...PAPER_HEAD, `Authors: ${'Ge Li , [] Ana Roe , '.repeat(20)}Mira`, 'Abstract', ABSTRACT, ...PAPER_END],
    [{ authors: [...Array(20).fill(['Ge Li', 'Ana Roe']).flat(), 'Mira'] }],
  ],
  'a handle and a name that wraps, right under the abstract': [
    [
      ...HEAD, '   [ ]', '   7', '', 'Owls at Noon', '',
      '   Large owls have shown how they find their way at noon, yet what',
      '   they do in the rain is poorly known.',
      '   LumenInstituteofComputingTechnologyLA Lumen Institute of Computing',
      '   Technology, LA', '   ·', '   Oct 6, 2025 3', '   [ ]', '   9', '', 'Ravens', '',
      '   Large owls have shown how they find their way at noon, yet what',
      '   they do in the rain is poorly known.', '     * 12 authors', '', '   ·', '   Oct 7, 2025 2',
    ], // biome-ignore format: lines
    [
      { title: 'Owls at Noon', organization: 'Lumen Institute of Computing Technology, LA' },
      { title: 'Ravens', authorCount: 12 },
    ],
  ],
  'avatars between an organization and the authors': [
    [
      ...HEAD,
      '',
      'Owls at Noon',
      '',
      ABSTRACT,
      '',
      '0xTide',
      '·',
      ' * ',
      ' * ',
      ' * 11 authors',
      '',
      '·',
      'Feb 7 4',
      '',
    ],
    [{ abstract: ABSTRACT, organization: '0xTide', authorCount: 11 }],
  ],
  'a title that begins with a button': [
    [...HEAD, '12', 'View PDF Documents as Images: A Study', '', ABSTRACT, '', '11 authors', '·', 'Feb 1, 2025', '3'],
    [{ title: 'View PDF Documents as Images: A Study', abstract: ABSTRACT, upvotes: 12 }],
  ],
  'a count glued to a day, which its address tells': [
    [
      ...HEAD, '', 'Owls at Noon [https://huggingface.co/papers/2601.00001]', '',
      `${ABSTRACT} [https://huggingface.co/papers/2601.00001]`, '', '4 authors [https://huggingface.co/papers/2601.00001]', '·',
      'Jan 16 [https://huggingface.co/papers/2601.00001#community]', '',
    ], // biome-ignore format: lines
    [{ title: 'Owls at Noon', date: '2026-01-01', comments: 6 }],
  ],
  'a count behind a day, and the next box, with their addresses': [
    [
      ...HEAD, '', 'Owls at Noon (https://huggingface.co/papers/2601.00001)', '',
      `${ABSTRACT} (https://huggingface.co/papers/2601.00001)`, '', '4 authors (https://huggingface.co/papers/2601.00001)',
      '· Jan 27 4 (https://huggingface.co/papers/2601.00001#community) 15 (https://huggingface.co/login?next=%2Fpapers%2F2405.13445)', '',
      'Ravens (https://huggingface.co/papers/2405.13445)', '', `${ABSTRACT} (https://huggingface.co/papers/2405.13445)`, '',
      '4 authors (https://huggingface.co/papers/2405.13445)', '· Jan 26', '',
    ], // biome-ignore format: lines
    [
      { title: 'Owls at Noon', date: '2026-01-27' },
      { title: 'Ravens', date: '2026-01-26' },
    ],
  ],
  'a picture in the link of a count behind a day': [
    [
      ...HEAD, '', '### [Owls at Noon](/papers/2601.00001)', '', ABSTRACT, '', '4 authors', '', '·', '',
      'Jan 1[![](data:image/svg+xml;base64,PHN2Zz4=)6](/papers/2601.00001#community)', '',
    ], // biome-ignore format: lines
    [{ title: 'Owls at Noon', date: '2026-01-01', comments: 6 }],
  ],
  'the next title behind a date': [
    [
      ...HEAD, '', '### [Owls at Noon](/papers/2510.00001)', `[${ABSTRACT}](/papers/2510.00001)`, '4 authors', '', '·', '',
      '<time>Oct 8, 2025</time> ### [Ravens](/papers/2510.00002)', `[${ABSTRACT}](/papers/2510.00002)`, '4 authors', '', '·', '',
      '<time>Oct 7, 2025</time>',
    ], // biome-ignore format: lines
    [
      { title: 'Owls at Noon', date: '2025-10-08' },
      { title: 'Ravens', date: '2025-10-07' },
    ],
  ],
  'a last paragraph over avatars, which is no organization': [
    [
      '# Trending Papers', '', 'Submitted by', 'anaq', '', '### [Owls at Noon](/papers/2603.01342)', '', ABSTRACT, '',
      'Project page: tidelab.github.io/owls', '', '[* ![](https://cdn-avatars.huggingface.co/v1/b.png)',
      '* · 7 authors](/papers/2603.01342) · Published on Mar 3, 2026', '', '[Upvote', '', '118](/login?next=%2Fpapers%2F2603.01342)',
    ], // biome-ignore format: lines
    [{ abstract: `${ABSTRACT}\n\nProject page: tidelab.github.io/owls`, organization: null, authorCount: 7 }],
  ],
  'items and headings between sentences that keywords part': [
    [
      ...PAPER_HEAD, 'Authors:', 'Ana Roe', 'Abstract', '', 'We make three gifts with', '', 'large owls', '', ', and release them:', '',
      '- A bench of ten thousand tasks', '', '- A method that sees all', '', 'Why this problem is hard', '', 'Owls see, as', '', 'Terns',
      '', 'do, at noon.', ...PAPER_END,
    ], // biome-ignore format: lines
    [
      {
        abstract:
          'We make three gifts with large owls, and release them:\n\n- A bench of ten thousand tasks\n\n- A method that sees all\n\n' +
          'Why this problem is hard\n\nOwls see, as Terns do, at noon.',
      },
    ],
  ],
  'a count under one date where the others have theirs on the line': [
    [
      'Owls', '', ABSTRACT, '', '4 authors', '·', 'Aug 8, 2024 2', 'Ravens', '', ABSTRACT, '', '4 authors', '·', 'Aug 9, 2024', '3',
      'Terns', '', ABSTRACT, '', '4 authors', '·', 'Aug 10, 2024 5',
    ], // biome-ignore format: lines
    [
      { title: 'Owls', upvotes: 2, comments: null },
      { title: 'Ravens', upvotes: 3, comments: null },
      { title: 'Terns', upvotes: 5, comments: null },
    ],
  ],
  'a wrapped title right over its counts, where a text browser drew the boxes': [
    [
      'Submitted by [76c3b70e31] anaq', '[ ]', '142', 'Owls', '2.12k 6', 'Submitted by [eiz6qlqIUj] jfeldt', '[ ]', '135',
      'Owls 2.0: A Versatile System for Noon, Made for Incentivizing Visual Tides and', 'Reasoning', '133 8',
    ], // biome-ignore format: lines
    [
      { title: 'Owls', githubStars: 2120 },
      {
        title: 'Owls 2.0: A Versatile System for Noon, Made for Incentivizing Visual Tides and Reasoning',
        organization: null,
      },
    ],
  ],
  'an institution whose place repeats its first word': [
    [
      ...HEAD, '[ ]', '12', '', 'Owls', '', ABSTRACT, '', 'Lumen AI Laboratory, Lumen', '·', 'Feb 1, 2025 3', '[ ]', '7', '', 'Terns', '',
      ABSTRACT, '', 'Tide Lab Tide Lab', '·', 'Feb 1, 2025 3',
    ], // biome-ignore format: lines
    [{ organization: 'Lumen AI Laboratory, Lumen' }, { organization: 'Tide Lab' }],
  ],
  'more names than are shown': [
    [...PAPER_HEAD, 'Authors: Ana Roe, Mira Okonkwo et al.', 'Abstract', ABSTRACT, ...PAPER_END],
    [{ authors: [], authorCount: null }],
  ],
  'the authors’ link behind the abstract’s': [
    [
      ...HEAD, '', '### [Owls at Noon](/papers/2510.00001)', '',
      `[${ABSTRACT}](/papers/2510.00001)[4 authors](/papers/2510.00001)`, '', '·', '', 'Oct 8, 2025',
    ], // biome-ignore format: lines
    [{ abstract: ABSTRACT, authorCount: 4 }],
  ],
  'a handle before a picture, in other letters than its address’s': [
    [
      ...HEAD, '', 'Owls at Noon [https://huggingface.co/papers/2601.00001]', '',
      `${ABSTRACT} [https://huggingface.co/papers/2601.00001]`, '', 'TideLab',
      '[https://cdn-avatars.huggingface.co/v1/production/uploads/ab/cd.png]Tide Laboratory', '[https://huggingface.co/tidelab]', '·',
      'Jan 1 6 [https://huggingface.co/papers/2601.00001#community]', '',
    ], // biome-ignore format: lines
    [{ abstract: ABSTRACT, organization: 'Tide Laboratory' }],
  ],
  'an underscore that a profile’s address writes as a number': [
    [
      ...HEAD,
      '',
      '### [Owls](/papers/2510.00001)',
      '',
      ABSTRACT,
      '',
      '[Tide AI\\_](/tideai%5F)',
      '',
      '·',
      '',
      'Oct 8, 2025',
    ],
    [{ abstract: ABSTRACT, organization: 'Tide AI_' }],
  ],
  'a reader’s view of a paper’s page, under the title of the window': [
    ['# Paper page - Owls at Noon', '', 'Authors:', '', ',', '', '## Abstract', '', ABSTRACT, '', '[View arXiv page](https://arxiv.org/abs/2510.04618)'],
    [{ title: 'Owls at Noon', abstract: ABSTRACT }],
  ], // biome-ignore format: lines
  'a Markdown link that the authors wrote on a page without others': [
    [...HEAD, '12', 'Owls', '', 'We see \\alpha\\_1 of **all**.', '4 authors', '·', 'Oct 8, 2025', '7', 'Terns', '', 'Code: [https://github.com/acme/terns](https://github.com/acme/terns).', '4 authors', '·', 'Oct 8, 2025'],
    [
      { title: 'Owls', abstract: 'We see \\alpha\\_1 of **all**.' },
      { title: 'Terns', githubUrls: ['https://github.com/acme/terns'], abstract: 'Code: [https://github.com/acme/terns](https://github.com/acme/terns).' },
    ],
  ], // biome-ignore format: lines
  'vote boxes on the lines of their titles, as an article’s text has them': [
    [
      '--- article 1 ---', ' Submitted by', '\t\t', 'anaq ', '', '', '142 Owls at Noon', '', '·  171 authors ', '2.12k ', '\t\t6',
      '--- article 2 ---', ' Submitted by', '\t\t', 'jfeldt ', '', '', '35 2 Terns, 3 Ravens', '', '·  14 authors ', '\t\t8',
    ],
    [
      { title: 'Owls at Noon', upvotes: 142, authorCount: 171, githubStars: 2120, comments: 6 },
      { title: '2 Terns, 3 Ravens', upvotes: 35, authorCount: 14, comments: 8 },
    ],
  ], // biome-ignore format: lines
  'one title that begins with a number, and another that does not': [
    [...HEAD, 'Submitted by', 'anaq', '100 Owls at Noon', '·', '4 authors', 'Submitted by', 'jfeldt', 'Terns', '·', '5 authors'],
    [{ title: '100 Owls at Noon', upvotes: null }, { title: 'Terns' }],
  ], // biome-ignore format: lines
  'the label of a summary within a line': [
    [...PAPER_HEAD, 'Authors:', 'Ana Roe ,', 'Bo Li', 'Abstract', `Owls are read at noon. AI-generated summary ${ABSTRACT}`, ...PAPER_END],
    [{ authors: ['Ana Roe', 'Bo Li'], aiSummary: 'Owls are read at noon.', abstract: ABSTRACT }],
  ], // biome-ignore format: lines
  'a blank line behind a keyword, in the first sentence of an abstract without its label': [
    [...PAPER_HEAD, '', 'Authors:', '', 'Ana Roe', ' ', ',', '', '', 'Bo Li', '', '', '', 'Owls (birds)', ' and ', 'Terns (birds, too)', '', 'are read at noon by all who see them, and by those who do not.', '', ...PAPER_END],
    [{ authors: ['Ana Roe', 'Bo Li'], aiSummary: null, abstract: 'Owls (birds) and Terns (birds, too) are read at noon by all who see them, and by those who do not.' }],
  ], // biome-ignore format: lines
  'names with commas at the ends of their lines, over an abstract without its label': [
    [...PAPER_HEAD, 'Authors:', 'Ana Roe ,', 'Bo Li ,', 'Jonas Feldt', 'We read owls, terns, and ravens at noon, which few others of the models do.', ...PAPER_END],
    [{ authors: ['Ana Roe', 'Bo Li', 'Jonas Feldt'], abstract: 'We read owls, terns, and ravens at noon, which few others of the models do.' }],
  ], // biome-ignore format: lines
  'names with commas on lines of their own, one under a blank line, over an abstract without its label': [
    [...PAPER_HEAD, 'Authors:', '', 'Ana Roe', ',', 'Bo Li', ',', '', 'Jonas Feldt', ',', 'Mira Okonkwo', ABSTRACT, '', ...PAPER_END],
    [{ authors: ['Ana Roe', 'Bo Li', 'Jonas Feldt', 'Mira Okonkwo'], abstract: ABSTRACT }],
  ], // biome-ignore format: lines
  'such names, the last under a blank line': [
    [...PAPER_HEAD, 'Authors:', '', 'Ana Roe', ',', 'Bo Li', ',', '', 'Da-shan Feldt', ABSTRACT, '', ...PAPER_END],
    [{ authors: ['Ana Roe', 'Bo Li', 'Da-shan Feldt'], abstract: ABSTRACT }],
  ], // biome-ignore format: lines
  'such names over an abstract that keywords cut': [
    [...PAPER_HEAD, 'Authors:', 'Ana Roe', ',', 'Bo Li', 'The efficiency of', 'attention', 'is important to all who read owls', ', and others', 'on', 'nets', '.', ...PAPER_END],
    [{ authors: ['Ana Roe', 'Bo Li'], abstract: 'The efficiency of attention is important to all who read owls, and others on nets.' }],
  ], // biome-ignore format: lines
  'a vote box and a title on the line of the submitter’s name': [
    [
      '[![](https://a.example/o.png)](/papers/2510.00001) Submitted by', ' ![](https://a.example/q.png)',
      'anaq  [142](/login?next=%2Fpapers%2F2510.00001) ### [Owls](/papers/2510.00001)', '',
      '[* ·', '171 authors](/papers/2510.00001) [6](/papers/2510.00001#community)Submitted by ![](https://a.example/q.png)',
      'jfeldt  [35](/login?next=%2Fpapers%2F2510.00002) ### [Terns](/papers/2510.00002)', '',
      '[* ·', '14 authors](/papers/2510.00002) [8](/papers/2510.00002#community) --- article 3 --- [![](https://a.example/r.png)](/papers/2510.00003)', '',
      'Submitted by ![](https://a.example/q.png) mira', '', '[7](/login?next=%2Fpapers%2F2510.00003)', '', '### [Ravens](/papers/2510.00003)', '', '[* ·', '2 authors](/papers/2510.00003)',
    ],
    [
      { title: 'Owls', submittedBy: 'anaq', upvotes: 142, authorCount: 171, comments: 6 },
      { title: 'Terns', submittedBy: 'jfeldt', upvotes: 35, authorCount: 14, comments: 8 },
      { title: 'Ravens', submittedBy: 'mira', upvotes: 7, authorCount: 2 },
    ],
  ], // biome-ignore format: lines
  'a heading over two lines, underlined': [
    ['[Papers](/papers)', '', '[arxiv:2510.04618](https://arxiv.org/abs/2510.04618)', '', 'Owls at Noon: Microscaling the Sight of Latent Waves for Tides and', ' an Exploration of Rain', '='.repeat(90), '', '', 'Published on Sep 6', '·', 'Authors:', 'Ana Roe ,', 'Bo Li', '', 'Abstract', '--------', '', ABSTRACT, '', '[View PDF](https://arxiv.org/pdf/2510.04618)'],
    [{ title: 'Owls at Noon: Microscaling the Sight of Latent Waves for Tides and an Exploration of Rain', authors: ['Ana Roe', 'Bo Li'], abstract: ABSTRACT }],
  ], // biome-ignore format: lines
  'a first title whose last line, with its indent, is a word of the menu': [
    ['-', 'Revisiting Owls at Noon: Of Microscaling Circuits in Large Language', '  Models', ABSTRACT, '4 authors', '·', 'Oct 6, 2024', '', '7', 'Terns at Noon', ABSTRACT, '6 authors', '·', 'Aug 8, 2024', '2'],
    [
      { title: 'Revisiting Owls at Noon: Of Microscaling Circuits in Large Language Models', abstract: ABSTRACT, upvotes: 0 },
      { title: 'Terns at Noon', upvotes: 7, comments: 2 },
    ],
  ], // biome-ignore format: lines
  'a date right under an address, with neither authors nor a separator': [
    [...HEAD, '[ ]', '12', '', 'Owls', '', '   Owls see more at noon than others do. Code is released in full at', '   https://github.com/anaq/owls', '   Mar 24, 2024', '[ ]', '13', '', 'Terns', '', '   Terns see less.', '     * 9 authors', '', '   ·', '   Nov 6, 2024'],
    [
      { title: 'Owls', date: '2024-03-24', githubUrls: ['https://github.com/anaq/owls'] },
      { title: 'Terns', date: '2024-11-06' },
    ],
  ], // biome-ignore format: lines
  'a count that ends a list’s card, of no authors': [
    [...HEAD, '', 'Submitted by', 'anaq', '12', 'Owls: Neural Optical Understanding of Academic Noons and Days', '3', '', 'Submitted by', 'jfeldt', '1', 'Terns', '', '', '·', '2 authors', '6', '34'],
    [
      { title: 'Owls: Neural Optical Understanding of Academic Noons and Days', comments: 3 },
      { title: 'Terns', authorCount: 2 },
    ],
  ], // biome-ignore format: lines
  'a date between the addresses of others that have no text': [
    ['Daily Papers', '', '', 'BY [/front/assets/papers-by.png]AK [/akhaliq] AND THE RESEARCH COMMUNITY', '', 'Submit a paper [/login?next=%2Fpapers%2Fsubmit]', '/papers/date/2025-10-01 Oct 2 /papers/date/2025-10-03', 'Submitted by', 'anaq', '94 [/login?next=%2Fpapers%2F2510.00001]', '', '', 'Owls [/papers/2510.00001]', '', ' * ·', '   533 authors [/papers/2510.00001]', '', '5 [/papers/2510.00001#community]'],
    [{ title: 'Owls', upvotes: 94, authorCount: 533, comments: 5 }],
  ], // biome-ignore format: lines
  'words in brackets where lines begin': [
    [...HEAD, '[ ]', '12', '', 'Owls', '', 'We study how small models keep what they read, and find that the', '[MASK] tokens of most matter which we read at noon and behind Owl-B,', 'and others do not.', '', '  • [0a123112ba]', '  • 4 authors', '·', 'Oct 8, 2025'],
    [{ abstract: 'We study how small models keep what they read, and find that the [MASK] tokens of most matter which we read at noon and behind Owl-B, and others do not.' }],
  ], // biome-ignore format: lines
  'tags of marked words, and what an address escapes': [
    [...HEAD, '', '### [The <mark>Owl</mark> Models](/papers/2510.00001)', '', 'See [https://a.example/Sea-Owl\\_(bird)](https://a.example/Sea\\-Owl_\\(bird\\)).', '', '4 authors', '', '·', '', 'Oct 8, 2025'],
    [{ title: 'The Owl Models', links: ['https://a.example/Sea-Owl_(bird)'] }],
  ], // biome-ignore format: lines
  'escapes in headings of a list, on a page without links': [
    ['# Owls', '', 'updated Aug 1, 2024', '', 'Upvote', '', '\\-', '', '-   #### Owls by L\\_2 Norms', '    ', '    Paper • 2406.11430 • Published • 25 • 1'],
    [{ title: 'Owls by L_2 Norms', arxivId: '2406.11430', upvotes: 25, comments: 1 }],
  ], // biome-ignore format: lines
  'a card without authors over one whose vote box is a dash': [
    [...HEAD, '12', 'Owls', ABSTRACT, '', 'Mar 24, 2024', '9', '-', 'Terns', ABSTRACT, '', '4 authors', '·', 'Nov 6, 2024', '2'],
    [
      { title: 'Owls', date: '2024-03-24', upvotes: 12 },
      { title: 'Terns', date: '2024-11-06', upvotes: 0 },
    ],
  ], // biome-ignore format: lines
  'an unmarked summary of two sentences': [
    [...PAPER_HEAD, 'Authors:', 'Ana Roe ,', 'Bo Li', 'Abstract', '', 'Owls are read at noon, as few heads of models are. They keep what they read.', '', `${ABSTRACT} ${ABSTRACT}`, '', ...PAPER_END],
    [{ aiSummary: 'Owls are read at noon, as few heads of models are. They keep what they read.', abstract: `${ABSTRACT} ${ABSTRACT}` }],
  ], // biome-ignore format: lines
  'a first paragraph of two sentences that is more than half as long as the second, and one of three sentences': [
    [...PAPER_HEAD, 'Authors:', 'Ana Roe ,', 'Bo Li', 'Abstract', '', 'Owls are read at noon, as few heads of models are. They keep what they read.', '', `${ABSTRACT} They do.`, '', ...PAPER_END, '', '---', '', ...PAPER_HEAD, 'Authors:', 'Ana Roe ,', 'Bo Li', 'Abstract', '', 'Owls are read at noon, as few heads of models are. They keep it. They do.', '', `${ABSTRACT} ${ABSTRACT}`, '', ...PAPER_END],
    [
      { aiSummary: null, abstract: `Owls are read at noon, as few heads of models are. They keep what they read.\n\n${ABSTRACT} They do.` },
      { aiSummary: null, abstract: `Owls are read at noon, as few heads of models are. They keep it. They do.\n\n${ABSTRACT} ${ABSTRACT}` },
    ],
  ], // biome-ignore format: lines
  'an unmarked summary with initials, and one over an abstract that begins in small letters': [
    [...PAPER_HEAD, 'Authors:', 'Ana Roe ,', 'Bo Li', 'Abstract', '', 'Owls of the U.S. Navy are read at noon, as few heads of models are.', '', `vLLM reads them. ${ABSTRACT}`, '', ...PAPER_END],
    [{ aiSummary: 'Owls of the U.S. Navy are read at noon, as few heads of models are.', abstract: `vLLM reads them. ${ABSTRACT}` }],
  ], // biome-ignore format: lines
  'a title that its source wrapped where a text browser would not': [
    [...HEAD, '[ ]', '12', '', 'Owlcast: An Open Mixture of Experts with 52 Billion', 'Activated Heads by', 'Acme', '', ...WRAPPED, '', '  • 4 authors', '·', 'Oct 8, 2025'],
    [{ title: 'Owlcast: An Open Mixture of Experts with 52 Billion Activated Heads by Acme', upvotes: 12 }],
  ], // biome-ignore format: lines
  'a Markdown link of the authors’ that a wrap put at a line’s beginning': [
    [...HEAD, '[ ]', '12', '', 'Owls', '', 'We study how small models keep what \\alpha\\_1 of **all** reads, and find:', '[https://github.com/acme/owls](https://github.com/acme/owls).', '', '  • 4 authors', '·', 'Oct 8, 2025'],
    [{ abstract: 'We study how small models keep what \\alpha\\_1 of **all** reads, and find: [https://github.com/acme/owls](https://github.com/acme/owls).' }],
  ], // biome-ignore format: lines
  'a part of a page whose relative addresses stand in angle brackets': [
    ['  * #### [Owls](</papers/2510.00001>)', '', 'Paper • 2510.00001 • Published Oct 1, 2025 • 7', '', '  * #### [Terns](</papers/2510.00002>)', '', 'Paper • 2510.00002 • Published Oct 2, 2025 • 8'],
    [{ title: 'Owls', upvotes: 7 }, { title: 'Terns', upvotes: 8 }],
  ], // biome-ignore format: lines
  'a list that lost its vote boxes, whose titles somebody numbered': [
    [...HEAD, ...[1, 2, 3].flatMap((number) => ['Submitted by', 'anaq', `${number} Owls of Kind ${number}`, '·', '4 authors'])],
    [{ upvotes: null }, { upvotes: null }, { upvotes: null }],
  ], // biome-ignore format: lines
  'a whole organization that its link tells, at the end of a list where all others have authors': [
    [...HEAD, ...[1, 2, 3].flatMap((number) => ['Submitted by', 'anaq', '', `### [Owls ${number}](/papers/2510.0000${number})`, '', '4 authors', '']), 'Submitted by', 'anaq', '', '### [Terns](/papers/2510.00009)', '', '[Tide Lab](/tidelab)'],
    [{}, {}, {}, { title: 'Terns', organization: 'Tide Lab' }],
  ], // biome-ignore format: lines
  'pandoc’s dates that it wrapped before the year, in an element of their own': [
    ['::: flex', ...HEAD, ':::', '', '12', '', '::: w-full', 'Owls', '', ABSTRACT, '', '-   4 authors', '', '[·]{.text-gray-400}', '', '::: {.text-sm .flex}', 'Apr 19,', '2024[![](data:image/svg+xml;base64,PHN2)', '21](https://huggingface.co/papers/2404.19737#community){.flex', '.items-center}', ':::', '', ''],
    [{ abstract: ABSTRACT, authorCount: 4, date: '2024-04-19', upvotes: 12, comments: 21 }],
  ], // biome-ignore format: lines
  'trending cards whose buttons are glued to the next card’s submitter': [
    [
      'Trending Papers',
      ...['Owls', 'Ravens', 'Terns'].flatMap((title) => ['Submitted by  Ana Roe', `\t\t${title} at Noon`, `\t\t${ABSTRACT}`, '\t\t', '', '\t\t\t4 authors·Jan 22, 2025', '\t\t', '', '\t\tUpvote', '\t\t18', '\t\t GitHub 91.3k  arXiv Page']).join('\n').replaceAll('Page\nSub', 'PageSub').split('\n'),
    ],
    ['Owls', 'Ravens', 'Terns'].map((title) => ({ title: `${title} at Noon`, submittedBy: 'Ana Roe', upvotes: 18, githubStars: 91_300 })),
  ], // biome-ignore format: lines
  'collected titles that are glued to the counts of the card before, of a model, and to a date': [
    [
      'anaq \'s Collections', 'Read', '\tRead', 'updated Oct 1', 'Upvote', '-',
      '\tOwls', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00001', '\t\t\t• ', '\t\t\tPublished May 18, 2025', '\t\t\t• ', '\t\t\t', '\t\t\t122', '\t\t\t• ', '\t\t\t',
      '\t\t\t2Ravens at Noon in a Large Language', '  Model', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00002', '\t\t\t• ', '\t\t\tPublished May 19, 2025Terns', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00003', '\t\t\t• ', '\t\t\tPublished May 20, 2025', '\t\t\t• ', '\t\t\t', '\t\t\t7',
      'openai/whisper-large-v3 Automatic Speech Recognition •  2B •  Updated Aug 12, 2024 •  5.1M •   •  4.9kAuks', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00004', '\t\t\t• ', '\t\t\tPublished May 21, 2025',
    ],
    [
      { title: 'Owls', upvotes: 122, comments: 2 },
      { title: 'Ravens at Noon in a Large Language Model', date: '2025-05-19', upvotes: null },
      { title: 'Terns', upvotes: 7 },
      { title: 'Auks', date: '2025-05-21' },
    ],
  ], // biome-ignore format: lines
  'a collection’s first title, which is glued to its votes': [
    [
      'anaq \'s Collections', 'Read', 'Read', 'updated Oct 1', 'What to read.Upvote12+2Learning Upvote-Aware Owls',
      'Paper', '•', '2510.00001', '•', 'Published May 18, 2025', '•', '7', 'Ravens', 'Paper', '•', '2510.00002', '•', 'Published May 19, 2025',
    ],
    [{ title: 'Learning Upvote-Aware Owls', upvotes: 7 }, { title: 'Ravens' }],
  ], // biome-ignore format: lines
  'a collection’s first title, which is glued to the mark of no votes': [
    ['anaq \'s Collections', 'Read', 'Read', 'updated Oct 1', 'What to read.', 'Upvote-Owls at Noon', 'Paper', '•', '2510.00001', '•', 'Published May 18, 2025', '•', '7'],
    [{ title: 'Owls at Noon', upvotes: 7 }],
  ], // biome-ignore format: lines
  'collected titles that are glued to a note': [
    [
      'anaq \'s Collections', 'Read', 'Read', 'updated Oct 1', 'Upvote', '-',
      'Owls', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00001', '\t\t\t• ', '\t\t\tPublished May 18, 2025', '\t\t\t• ', '\t\t\t122', '\t\t\t• ',
      '\t\t\t2Note See v1.5 first. It is short.Ravens 2.5 at Noon in a Large Language', '  Model', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00002', '\t\t\t• ', '\t\t\tPublished May 19, 2025', '\t\t\t• ',
      '\t\t\t7Note Read it!What Do Terns Hear?', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00003', '\t\t\t• ', '\t\t\tPublished May 20, 2025', '\t\t\t• ',
      '\t\t\t5Note See Node.Js first.', 'Auks', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00004', '\t\t\t• ', '\t\t\tPublished May 21, 2025',
    ],
    [
      { title: 'Owls', upvotes: 122, comments: 2 },
      { title: 'Ravens 2.5 at Noon in a Large Language Model', upvotes: 7 },
      { title: 'What Do Terns Hear?', upvotes: 5 },
      { title: 'Auks', date: '2025-05-21' },
    ],
  ], // biome-ignore format: lines
  'wrapped titles of an activity page that are glued to what was done': [
    [
      'Ana Roeanaq', 'Recent Activityupvoted a paper about 2 days agoOwls at Noon in a Large', '  Language', '  Model', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00001', '\t\t\t• ', '\t\t\tPublished May 18, 2025', '\t\t\t• ',
      '\t\t\t7liked a paper 3 days agoRavens in a Large', '  World', '\t\tPaper', '\t\t\t• ', '\t\t\t2510.00002', '\t\t\t• ', '\t\t\tPublished May 19, 2025', '\t\t\t• ', '\t\t\t9',
    ],
    [{ title: 'Owls at Noon in a Large Language Model', upvotes: 7 }, { title: 'Ravens in a Large World', upvotes: 9 }],
  ], // biome-ignore format: lines
  'a summary’s label at its line’s end': [
    [...PAPER_HEAD, 'Authors:', 'Ana Roe', 'Abstract', 'Owls are read at noon, as few heads of models are. AI-generated summary', ABSTRACT, 'It is known.', ...PAPER_END],
    [{ aiSummary: 'Owls are read at noon, as few heads of models are.', abstract: `${ABSTRACT} It is known.` }],
  ], // biome-ignore format: lines
  'html2text’s numbered links, whose list has an overstruck heading': [
    [
      'Daily Papers[1]', 'by[2]AK[3] and the research community', 'Oct 2',
      ...[4, 8, 12].flatMap((number) => [`[${number}][${number + 1}]`, 'Submitted by anaq', '[ ]', '12', `**** Owls ${number}[${number + 2}] ****`, '    * ·', '      4 authors', `7[${number + 3}]`]),
      'Company TOS[16] Privacy[17] About[18] Jobs[19] Website Models[20] Datasets[21] Spaces[22] Pricing[23] _\bD_\bo_\bc_\bs[24]', '*\b* R\bRe\bef\bfe\ber\bre\ben\bnc\bce\bes\bs *\b*',
      ...Array.from({ length: 24 }, (_, index) => `  ${index + 1}. /papers/2510.${String(10_001 + (index >> 2))}`),
    ],
    [{ title: 'Owls 4', arxivId: '2510.10002' }, { title: 'Owls 8', authorCount: 4 }, { title: 'Owls 12', upvotes: 12 }],
  ], // biome-ignore format: lines
  'titles whose rests have the source’s two spaces under its tabs, over lines of white space': [
    [
      ...HEAD,
      ...['GiT: Towards Owls of Generalist Vision by Universal Language Interfaces', 'Drag Your Owl: Point-Based Manipulation on the Generative\n  Image Manifold', 'Terns'].flatMap((title) => ['\tSubmitted by', '\t\t\t', '\t\t\tanaq', '\t', '', '\t\t54', `\t\t\t${title}`, '\t\t\t\t', '', '\t\t\t·', '\t\t\t\t9 authors', '\t\t\t\t\t']),
    ],
    [
      { title: 'GiT: Towards Owls of Generalist Vision by Universal Language Interfaces', organization: null },
      { title: 'Drag Your Owl: Point-Based Manipulation on the Generative Image Manifold', organization: null },
      { title: 'Terns' },
    ],
  ], // biome-ignore format: lines
  'a search page joined to one line, whose dots are glued': [
    [
      [
        ...HEAD,
        ...['Owls', 'Ravens', 'Terns'].flatMap((title, index) => [`${12 + index}`, `${title} at Noon: A Study`, ABSTRACT, 'It is known.', ['4 authors·Feb 4, 2025', 'Tide Lab·Nov 23, 2025', 'Lumen AI·Jun 12, 2017'][index], `${7 + index}`]),
      ].join(' '),
    ],
    [
      { title: 'Owls at Noon: A Study', authorCount: 4, date: '2025-02-04', upvotes: 12, comments: 7 },
      { title: 'Ravens at Noon: A Study', organization: 'Tide Lab', date: '2025-11-23', upvotes: 13, comments: 8 },
      { title: 'Terns at Noon: A Study', organization: 'Lumen AI', date: '2017-06-12', upvotes: 14, comments: 9 },
    ],
  ], // biome-ignore format: lines
  'votes that are glued to the number of those whose pictures are left out': [
    [...PAPER_HEAD, 'Upvote', '', '\t\t\t14+6', '\t\t\tAuthors:', 'Ana Roe', 'Abstract', ABSTRACT, ...PAPER_END],
    [{ upvotes: 14, organization: null, authors: ['Ana Roe'] }],
  ], // biome-ignore format: lines
  'a last author whose comma stands before the name, where the others’ have lines': [
    [...PAPER_HEAD, '', 'Authors: Ana Roe', '', ',', '', 'Bo Lindqvist', '', ', [![](/a.svg)](/jfeldt) Jonas Feldt', '', 'Abstract', '', ABSTRACT, '', ...PAPER_END],
    [{ authors: ['Ana Roe', 'Bo Lindqvist', 'Jonas Feldt'] }],
  ], // biome-ignore format: lines
  'a handle glued to the same short name': [
    [...HEAD, '[ ]', '12', '', 'Owls', '', ABSTRACT, '', 'tidetide', '·', 'Feb 1, 2025 3'],
    [{ abstract: ABSTRACT, organization: 'tide' }],
  ],
}

describe('what a tool writes', () => {
  it.each(Object.entries(PAGES))('%s', (_name, [lines, papers]) => {
    expect(expectInvariants(lines.join('\n'), OPTIONS).papers).toMatchObject(papers)
  })

  it('says nothing of the address of the footer’s last word, on a line of its own', () => {
    const page = [...HEAD, 'Submitted by', 'anaq', '24', 'Owls', '·', '5 authors', '2', 'Company TOS [https://huggingface.co/tos] Privacy [https://huggingface.co/privacy] About [https://huggingface.co/about] Jobs [https://huggingface.co/jobs]', 'Website Models [https://huggingface.co/models] Datasets [https://huggingface.co/datasets] Spaces [https://huggingface.co/spaces] Pricing', '[https://huggingface.co/pricing] Docs', '[https://huggingface.co/docs]'] // biome-ignore format: lines
    const { papers, diagnostics } = expectInvariants(page.join('\n'), OPTIONS)
    expect([papers.length, diagnostics]).toEqual([1, []])
  })

  it('dates a list between the addresses of others that have no text', () => {
    const [lines] = PAGES['a date between the addresses of others that have no text'] as [string[], unknown]
    expect(parseDigest(lines.join('\n'), OPTIONS).date).toBe('2026-10-02')
  })

  it.each([
    ['the search box and the button beside it', ['Search by arxiv id or title Submit a paper', 'Oct 2']],
    ['glued tabs', ['DailyWeeklyMonthly Trending Papers', 'Oct 2']],
    ['a month alone', ['Daily', 'Weekly', 'Monthly', 'Trending Papers', 'SEP']],
  ])('says nothing of %s, and of a footer whose lines it joined', (_name, over) => {
    const card = ['Submitted by', 'anaq', '24', 'Owls', '·', '5 authors', '2']
    const page = ['Daily Papers', 'by AK and the research community', ...over, ...card, 'Previous Next', 'Company © Hugging Face', 'TOS', 'Privacy', 'About', 'Jobs', 'Website', 'Models', 'Datasets', 'Spaces', 'Pricing', 'Docs'].join('\n') // biome-ignore format: lines
    const { papers, diagnostics } = expectInvariants(page, OPTIONS)
    expect([papers.length, diagnostics]).toEqual([1, []])
  })
})
