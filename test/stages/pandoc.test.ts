import { describe } from 'vitest'
import { itPeels, type MarkupCase } from '../support/peeled.js'

const ORCA = 'https://huggingface.co/papers/2306.02707'

/** A page has some elements. */
const PAGE = '::: flex\n:::\n::: {#a .b}\n:::\n'
const PLAIN = '\n\n\n\n'

const onPage = ([name, input, text, links = []]: MarkupCase): MarkupCase => [name, PAGE + input, PLAIN + text, links]

const LONG = 'Orca '.repeat(50).trimEnd()

describe('what pandoc keeps of a page’s HTML', () => {
  itPeels(
    (
      [
        ['elements in a list', '-   ::: flex\n    ·\n    :::\n', '-   \n    ·\n    \n'],
        [
          'attributes of links, images and headings, over two lines',
          `### [Orca](${ORCA}){.line-clamp-3\n.text-lg title="Or {a}"} {#orca .mb-1}\n![](/a.svg){.w-5} Medusa\n`,
          '### Orca\n Medusa\n',
          [['Orca', ORCA]],
        ],
        ['attributes of a heading in a list', '  #### Orca {#orca .text-md}\n', '  #### Orca\n'],
        [
          'attributes of a heading with blanks behind them',
          '# Orca: Learning {#orca .mb-1}  \n',
          '# Orca: Learning  \n',
        ],
        [
          'attributes of a heading with a long name',
          `### [${LONG}](${ORCA}){.flex} {#${'orca-'.repeat(50)}1 .mb-1}\n`,
          `### ${LONG}\n`,
          [[LONG, ORCA]],
        ],
        ['attributes of a heading without a link', '# Orca: Learning {#orca-learning .mb-1}\n', '# Orca: Learning\n'],
        [
          'attributes of a heading that a mail wrapped',
          `### [Orca: Learning\nLate](${ORCA}){.flex\n.gap-1} {#orca-learning-late\n.mb-1 .text-lg/6}\n\n# Medusa\n{#medusa .mb-1\n.text-lg/6} \nof {#1}\n`,
          '### Orca: Learning Late\n\n# Medusa \nof {#1}\n',
          [['Orca: Learning Late', ORCA]],
        ],
        ['spans, one inside another', '[[Feb]{.uppercase} 25]{.flex} and [a]{.b}\n', 'Feb 25 and a\n'],
        [
          'escapes, and no others',
          'Hugging Face\\\'s \\"x\\" \\$5, \\alpha and \\\\\\$\n',
          'Hugging Face\'s "x" $5, \\alpha and \\\\$\n',
        ],
        [
          'dashes and ellipses, but not in addresses, nor the authors’ own',
          'GPT-4---our Heads --- A Survey of 2020--2025... It works \\-- mostly --- at https://a.example/b--c..., --x or x\\...\n',
          'GPT-4—our Heads — A Survey of 2020–2025… It works \\-- mostly — at https://a.example/b--c…, –x or x\\...\n',
        ],
        ['dashes at the ends of lines', 'Heads ---\nOr not\n--- at all\n\n---\n', 'Heads —\nOr not\n— at all\n\n---\n'],
        ['an element with attributes of any length', `::: {.x props="${'a'.repeat(5000)}"}\nOrca\n`, '\nOrca\n'],
        [
          'but not the authors’ TeX',
          'We use $f(x){\\bf y}$, (a){b}, [c]{d} and {.e}.\n',
          'We use $f(x){\\bf y}$, (a){b}, [c]{d} and {.e}.\n',
        ],
        ['an attribute that looks like a span', '::: {.x title="[a]{.b}"}\nOrca\n', '\nOrca\n'],
        ['a span that does not begin', 'a]{.b}\n', 'a]\n'],
      ] satisfies MarkupCase[]
    ).map(onPage),
  )
})

describe('links with attributes', () => {
  const link = (words: string): string => `[${words}](${ORCA}){.flex\n    .gap-2}`
  itPeels([
    [
      'are pandoc’s on a page without its elements',
      `-   ${['a', 'b', 'c', 'd'].map(link).join('\n-   ')}\n\nthe world\\'s\n`,
      "-   a\n-   b\n-   c\n-   d\n\nthe world's\n",
      ['a', 'b', 'c', 'd'].map((words) => [words, ORCA] as const),
    ],
  ])
})

describe('what pandoc writes of words alone', () => {
  itPeels([
    [
      'is told by its apostrophes',
      '# Orca\n\nthe world\\\'s \\"x\\" --- of 2020--2025\n',
      '# Orca\n\nthe world\'s "x" — of 2020–2025\n',
    ],
    [
      'is told by its quotes',
      '# [\\"Orca\\" and Its Heads](/papers/1)\n\nof 2020--2025\n',
      '# "Orca" and Its Heads\n\nof 2020–2025\n',
      [['"Orca" and Its Heads', '/papers/1']],
    ],
    ['is told by a formula', '# Orca: \\$\\\\infty\\$ --- of\n', '# Orca: $\\infty$ — of\n'],
    [
      'but not by an odd apostrophe of the authors’',
      "# Hugging Face's\n\nthe world\\'s --- of x...\n",
      "# Hugging Face's\n\nthe world\\'s --- of x...\n",
    ],
    [
      'nor by odd quotes of theirs',
      '# The "Heads"\n\na \\"part\\" --- of x...\n',
      '# The "Heads"\n\na \\"part\\" --- of x...\n',
    ],
    ['nor by TeX’s accents', '# Orca\n\nPoincar\\\'e \\"x\\" --- of\n', '# Orca\n\nPoincar\\\'e \\"x\\" --- of\n'],
  ])
})

describe('links in tags, as pandoc writes them in other Markdown than its own', () => {
  const link = (words: string): string => `<a href="${ORCA}"\nclass="flex gap-2">${words}</a>`
  itPeels([
    [
      'are links, over more lines than one',
      `<div class="flex">\n\n### ${link('Orca\nLearns')}\n\n${link('<img\nsrc="a.svg" alt="b" />anaq')} 90\\% a\\_b\n\n</div>\n`,
      '\n\n### Orca\nLearns\n\nanaq 90\\% a_b\n\n\n',
      [
        ['Orca\nLearns', ORCA],
        ['anaq', ORCA],
      ],
    ],
    [
      'stand beside spans, of one line each',
      `${link('Papers')} <span class="a">Submitted\nby</span> <span class="b"><span>on\nOct 1</span></span>\n`,
      'Papers Submitted by on Oct 1\n',
      [['Papers', ORCA]],
    ],
    ['but HTML stays', `<p class="x">${link('Orca')}</p>\n`, `<p class="x">${link('Orca')}</p>\n`],
    [
      'and what an unclosed tag leaves beside links of Markdown',
      `[Orca](${ORCA})\n<a href="/docs"\n<a class="flex">Owls</a>\nloading="lazy" />AK\n`,
      'Orca\n<a href="/docs"\nOwls\nloading="lazy" />AK\n',
      [['Orca', ORCA]],
    ],
    ['as do those of other sites', '<a href="https://a.example/b">x</a>\n', '<a href="https://a.example/b">x</a>\n'],
  ])
})

describe('what looks like an element of pandoc’s in a text', () => {
  itPeels([['stays', ':::\n$a[i]{.5}$ and \\"o\n:::\n', ':::\n$a[i]{.5}$ and \\"o\n:::\n']])
})

describe('words that a wrap parted', () => {
  itPeels([
    ['a submitter’s day', '· Submitted by Mira on Dec\n3, 2023\n', '· Submitted by Mira on Dec 3, 2023\n'],
    ['a submitter’s year', '· Submitted by Mira on Dec 3,\n2023\n', '· Submitted by Mira on Dec 3, 2023\n'],
    ['a day and its year, each', 'Tide Lab · Published on Feb\n3,\n2026\n', 'Tide Lab · Published on Feb 3, 2026\n'],
    ['authors under their separator', 'Tide Lab ·\n7\nauthors\n', 'Tide Lab ·\n7 authors\n'],
    ['a rank', '#1 Paper of\nthe day\nView PDF\n', '#1 Paper of the day\nView PDF\n'],
    ['a rank before its last word', '#1 Paper of the\nmonth\nView PDF\n', '#1 Paper of the month\nView PDF\n'],
    ['a rank behind a day', 'on Jun 6#1 Paper of the\nday\nView PDF\n', 'on Jun 6#1 Paper of the day\nView PDF\n'],
    ['a rank before its last words', '#1 Paper\nof the day\nView PDF\n', '#1 Paper of the day\nView PDF\n'],
    ['a rank behind its number', '#1\nPaper of the day\nView PDF\n', '#1 Paper of the day\nView PDF\n'],
  ])
})
