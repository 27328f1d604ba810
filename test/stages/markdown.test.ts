import { describe, expect, it } from 'vitest'
import { itPeels, type MarkupCase, type PeeledLink, peel } from '../support/peeled.js'

const SITE = 'https://huggingface.co'
/** Markdown is read where a page holds a link, so each text ends with one. */
const LINK = '\n\n[Models](https://huggingface.co/models)'
const MODELS = ['Models', `${SITE}/models`] as const

const page = (name: string, input: string, text: string, links: readonly PeeledLink[] = []): MarkupCase => [
  name,
  input + LINK,
  `${text}\n\nModels`,
  [...links, MODELS],
]

const ORCA = ['Orca', `${SITE}/papers/2306.02707`] as const

describe('links', () => {
  itPeels([
    [
      'a picture whose end was lost takes no lines along',
      '![Orca\nWe study\nheads.\nMedusa](/papers/1)\n[a](/b)\n',
      '![Orca\nWe study\nheads.\nMedusa](/papers/1)\na\n',
      [['a', '/b']],
    ],
    page('a link', `[Orca](${SITE}/papers/2306.02707)`, 'Orca', [ORCA]),
    page(
      'a submitter’s, whose day is glued to it',
      `Submitted by [mira](${SITE}/mira)on Oct 1, [Orca](${SITE}/papers/2306.02707)on Octet`,
      'Submitted by mira on Oct 1, Orcaon Octet',
      [['mira', `${SITE}/mira`], ORCA],
    ),
    page(
      'escapes in what would be an address',
      'See https\\://a.example/d?x=1\\&y=2, pass\\@1, a\\: b, \\@c, R\\&D',
      'See https://a.example/d?x=1&y=2, pass@1, a\\: b, \\@c, R\\&D',
    ),
    page(
      'the words for a drawn picture, where one stands as a picture, too',
      '![SVG Image](data:image/svg+xml;base64,PHN2)\n[SVG Image 515](/a) [SVG Image -](/b) [SVG Image Upvote 3](/c) [Orca: SVG Image Tools SVG Image Paper • 2306.02707](/d)',
      '\n515 - Upvote 3 Orca: SVG Image Tools Paper • 2306.02707',
      [
        ['515', '/a'],
        ['-', '/b'],
        ['Upvote 3', '/c'],
        ['Orca: SVG Image Tools Paper • 2306.02707', '/d'],
      ],
    ),
    page(
      'no words of drawn pictures that are glued to a number, nor before a title that is glued to its label',
      '![SVG Image](data:image/svg+xml;base64,PHN2)\n[SVG Image515](/a) [SVG Image Orca: ToolsPaper • 2306.02707 • Published](/d)',
      '\n515 Orca: Tools Paper • 2306.02707 • Published',
      [
        ['515', '/a'],
        ['Orca: Tools Paper • 2306.02707 • Published', '/d'],
      ],
    ),
    page(
      'no words of a drawn picture that is all of a vote box',
      '![SVG Image](data:image/svg+xml;base64,PHN2)\n[SVG Image](/login?next=%2Fpapers%2F2306.02707)\n[SVG Image](/a)',
      '\n\nSVG Image',
      [
        ['', '/login?next=%2Fpapers%2F2306.02707'],
        ['SVG Image', '/a'],
      ],
    ),
    page(
      'no words of a drawn picture before a title, where none stands alone',
      '[SVG ImageOrca: ToolsPaper • 2306.02707 • Published](/d)',
      'Orca: Tools Paper • 2306.02707 • Published',
      [['Orca: Tools Paper • 2306.02707 • Published', '/d']],
    ),
    page('a paper’s own words, in no link', 'SVG Image 515', 'SVG Image 515', []),
    page('a link in a sentence', `See [Orca](${SITE}/papers/2306.02707) now.`, 'See Orca now.', [ORCA]),
    page('a link with a title', `[Orca](${SITE}/papers/2306.02707 "a paper")`, 'Orca', [ORCA]),
    page('a link with an empty title', `[Orca](${SITE}/papers/2306.02707 "")`, 'Orca', [ORCA]),
    page('a link in angle brackets', `[Orca](<${SITE}/papers/2306.02707>)`, 'Orca', [ORCA]),
    page('a link in angle brackets behind the site’s name', `[Orca](${SITE}/</papers/2306.02707>)`, 'Orca', [
      ['Orca', '/papers/2306.02707'],
    ]),
    page('a link with spaces inside', `[Orca]( ${SITE}/papers/2306.02707 )`, 'Orca', [ORCA]),
    page('a link to a place of the site', '[Orca](/papers/2306.02707)', 'Orca', [['Orca', '/papers/2306.02707']]),
    page('a link to nothing', '[Orca]()', 'Orca', [['Orca', '']]),
    page('a link whose address holds brackets', '[a](https://a.example/b_(c))', 'a', [
      ['a', 'https://a.example/b_(c)'],
    ]),
    page('a link whose address wraps', '[Orca](https://huggingface.co/papers/\n  2306.02707)', 'Orca', [ORCA]),
    page('a link whose address has a line of its own title', `[Orca](${SITE}/papers/2306.02707\n"a paper")`, 'Orca', [
      ORCA,
    ]),
    page(
      'a link in a link’s words, its address wrapped',
      '[Orca [x](https://a.example/\nb) y](/papers/2306.02707)',
      'Orca x y',
      [
        ['Orca x y', '/papers/2306.02707'],
        ['x', 'https://a.example/b'],
      ],
    ),
    page('a link in a link’s words, over two lines', '[Orca [x\nz](/b) y](/papers/2306.02707)', 'Orca x z y', [
      ['Orca x z y', '/papers/2306.02707'],
      ['x z', '/b'],
    ]),
    page('a list of addresses of its own', 'References\n1. https://a.example/x', 'References\n1. https://a.example/x'),
    page(
      'a number and a list without brackets',
      '[Orca][1]\n1. https://a.example/x',
      '[Orca][1]\n1. https://a.example/x',
    ),
    page('brackets without an address', '[Re] A Study [sic]', '[Re] A Study [sic]'),
    page('brackets with a remark', '[Re] (see below)', '[Re] (see below)'),
    page('brackets before an address with a space in it', '[Re](see the end)', '[Re](see the end)'),
    page('brackets in a link', `[[Re] Orca](${SITE}/papers/2306.02707)`, '[Re] Orca', [['[Re] Orca', ORCA[1]]]),
    page('a bracket that nothing opens', 'a] b', 'a] b'),
    page('a bracket that nothing closes', 'a [ b', 'a [ b'),
    page('a bracket that nothing closes, at a line’s end', 'a [\nb', 'a [\nb'),
    page('a number behind a date', 'May 29[6](https://a.example/#community)', 'May 29\n6', [
      ['6', 'https://a.example/#community'],
    ]),
    page(
      'the least and the greatest digit behind a date',
      'May 2[0](https://a.example/) May 2[9](https://b.example/)',
      'May 2 0 May 2 9',
      [
        ['0', 'https://a.example/'],
        ['9', 'https://b.example/'],
      ],
    ),
    page('a number behind a bracket', 'f(x)[6](https://a.example/)', 'f(x) 6', [['6', 'https://a.example/']]),
    page('a number behind a space', 'May 29 [6](https://a.example/)', 'May 29 6', [['6', 'https://a.example/']]),
    page('words behind words', 'see[here](https://a.example/)', 'seehere', [['here', 'https://a.example/']]),
    page('a number behind a link', '[May 29](https://a.example/)6', 'May 29 6', [['May 29', 'https://a.example/']]),
    page('words behind a link', '[May](https://a.example/)be', 'Maybe', [['May', 'https://a.example/']]),
  ])

  it('are the mark of Markdown', () => {
    const own = [
      'https://huggingface.co',
      '<https://huggingface.co/papers>',
      '/papers',
      '#top',
      'mailto:a@b.example',
      'data:,',
    ]
    for (const target of own) expect(peel(`a\\_b [c](${target})`).text).toBe('a_b c')
    for (const text of ['a\\_b [c](d)', 'a\\_b [c] (/d)', 'a\\_b [c](<d>)', 'a\\_b']) expect(peel(text).text).toBe(text)
  })

  it('are the authors’ where no other stands on a line of its own', () => {
    const literal = 'a\\_b [https://a.example](https://a.example)'
    expect(peel(literal).text).toBe(literal)
    expect(peel(`${literal}\n- [PDF](https://b.example)`).text).toBe('a_b https://a.example\n- PDF')
    expect(peel(`# Orca\n${literal}`).text).toBe('# Orca\na_b https://a.example')
  })
})

describe('the words of a link', () => {
  const long = `${'word '.repeat(100)}end`
  itPeels([
    page(
      'on two lines with an indent are one',
      `[Orca\n    Self-\n\tLearning](${SITE}/papers/2306.02707)`,
      'Orca Self-Learning',
      [['Orca Self-Learning', `${SITE}/papers/2306.02707`]],
    ),
    page('on two lines are one', `[Orca\nLearning](${SITE}/papers/2306.02707)`, 'Orca Learning', [
      ['Orca Learning', ORCA[1]],
    ]),
    page('on three lines are one', `[Orca\nLearning\nMore](${SITE}/papers/2306.02707)`, 'Orca Learning More', [
      ['Orca Learning More', ORCA[1]],
    ]),
    page('that wrap after a hyphen', `[Text-to-\nSpeech](${SITE}/papers/2306.02707)`, 'Text-to-Speech', [
      ['Text-to-Speech', ORCA[1]],
    ]),
    page(
      'that wrap after a hyphen of its own',
      `[Pre-\nand Post-Training](${SITE}/papers/2306.02707)`,
      'Pre- and Post-Training',
      [['Pre- and Post-Training', ORCA[1]]],
    ),
    page('on the second line', `[\nOrca](${SITE}/papers/2306.02707)`, ' Orca', [[' Orca', ORCA[1]]]),
    page('in paragraphs stay so', `[Orca\n\nLearning](${SITE}/papers/2306.02707)`, 'Orca\n\nLearning', [
      ['Orca\n\nLearning', ORCA[1]],
    ]),
    page('in list items stay so', `[Orca\n- Learning](${SITE}/papers/2306.02707)`, 'Orca\n- Learning', [
      ['Orca\n- Learning', ORCA[1]],
    ]),
    page('with a line end last stay so', `[Orca\n](${SITE}/papers/2306.02707)`, 'Orca\n', [['Orca\n', ORCA[1]]]),
    page('with a hard break stay so', `[Orca\\\nLearning](${SITE}/papers/2306.02707)`, 'Orca\nLearning', [
      ['Orca\nLearning', ORCA[1]],
    ]),
    page(
      'that are a card are one line, whatever its lines',
      `[Orca\n\nPaper • 2306.02707\n• 28](${SITE}/papers/2306.02707)`,
      'Orca  Paper • 2306.02707 • 28',
      [['Orca  Paper • 2306.02707 • 28', ORCA[1]]],
    ),
    ...[
      'Take $t \\in [0, 1)$ here.',
      'Take $t \\in (0, 1]$ here.',
      'Take $[0, 1)$ and $[0, T)$.',
      'Take $(0, 1]$ and $[0, T)$.',
    ].map((words) =>
      page(`with an interval open at one end: ${words}`, `[${words}](${SITE}/papers/2306.02707)`, words, [
        [words, ORCA[1]],
      ]),
    ),
    page(
      'with an interval between empty lines',
      `[\n\nTake $(0, 1]$.\n\n](${SITE}/papers/2306.02707)`,
      '\n\nTake $(0, 1]$.\n\n',
      [['\n\nTake $(0, 1]$.\n\n', ORCA[1]]],
    ),
    page('behind words in brackets', `[1] [Orca](${SITE}/papers/2306.02707)`, '[1] Orca', [ORCA]),
    page('behind a picture', `![](${SITE}/a.png)\n* [Orca](${SITE}/papers/2306.02707)`, '\n* Orca', [ORCA]),
    page(
      'behind a picture’s place, where blank lines hold spaces',
      `[图片：Roe]\n  \nroe\n\t\n### [Orca](${SITE}/papers/2306.02707)`,
      '\n  \nroe\n\t\n### Orca',
      [ORCA],
    ),
    page('behind an interval', `[0, 1)\nof [Orca](${SITE}/papers/2306.02707)`, '[0, 1)\nof Orca', [ORCA]),
    page('in another paragraph than a bracket', `[a\n\nof (v] [Orca](${SITE}/papers/2306.02707)`, '[a\n\nof (v] Orca', [
      ORCA,
    ]),
    page('that are an abstract keep their lines', `[${long}\nend](${SITE}/papers/2306.02707)`, `${long}\nend`, [
      [`${long}\nend`, ORCA[1]],
    ]),
  ])
})

describe('pictures', () => {
  itPeels([
    page('go', 'a ![logo](https://a.example/x.png) b', 'a  b'),
    page('go where a wrap cut their addresses', 'a ![logo](https://a.example/x-\ny/z\n--w.png) b', 'a  b'),
    page('go with what is in them', 'a ![**x** [y](https://a.example/y)](https://a.example/x.png) b', 'a  b'),
    page('go from a link’s words', `[![logo](https://a.example/x.png) Orca](${SITE}/papers/2306.02707)`, ' Orca', [
      [' Orca', ORCA[1]],
    ]),
    page('without an address stay', 'a ![logo] b', 'a ![logo] b'),
    page('whose address is gone go', 'a [Image 3: logo] b [图片：徽标] c [Image] [IMG]', 'a  b  c  '),
    page('are not other brackets', 'a [Images] b [An image: logo]', 'a [Images] b [An image: logo]'),
    page('can have long texts', `a ![${'x'.repeat(1998)}](/x.png)b`, 'a b'),
    page('have no longer ones', `![${'x'.repeat(1999)}](/x.png)`, `![${'x'.repeat(1999)}](/x.png)`),
    page('have short names', `a [Image: ${'x'.repeat(400)}]`, `a [Image: ${'x'.repeat(400)}]`),
    page('without an address go as a link, too', 'a [Image 3: logo](https://a.example/x) b', 'a  b'),
    page('are no headings that are links', '### [Image 3](/papers/1)\n# [Image 3: logo] Orca', '### Image 3\n#  Orca', [
      ['Image 3', '/papers/1'],
    ]),
    page(
      'of a film go with the line under them',
      '<a href="/b">![Video](https://a.example/x.mp4)\n![Poster](/x.png)\nControls: false</a> Submitted by',
      '\n Submitted by',
      [['\n', '/b']],
    ),
    page(
      'of avatars begin a line before the authors',
      'Heads.</a> <a href="/papers/2306.02707">- · 3 authors\n-</a> ·',
      'Heads. \n- · 3 authors\n- ·',
      [['- · 3 authors\n-', '/papers/2306.02707']],
    ),
    page('of a film alone', 'a\n![Video](/x.mp4)\nControls: true\nb', 'a\n\nb'),
    page('have other words under them', '![Video](/x.mp4)\nControls: false positives', '\nControls: false positives'),
  ])
})

describe('escapes', () => {
  itPeels([
    page('of braces, which are TeX', '$\\{0, 1\\}^n$ and $\\|x\\|$', '$\\{0, 1\\}^n$ and $\\|x\\|$'),
    page('of marks', 'f\\_theta \\*x\\* \\[Re\\] 1\\. \\# \\> \\~ a\\=b', 'f_theta *x* [Re] 1. # > ~ a=b'),
    page('of an underscore are TeX, where another stands bare', 'x_1 and f\\_theta \\*', 'x_1 and f\\_theta *'),
    page('of an underscore, first and last', '\\_x and y\\_', '_x and y_'),
    page('of a bracket that nothing opens, beside TeX', '$\\alpha \\in (0, 1\\]$', '$\\alpha \\in (0, 1]$'),
    page('of a formula’s brackets stay, beside TeX', '\\[\\alpha \\in (0, 1\\]', '\\[\\alpha \\in (0, 1\\]'),
    page('of those go, where others stand bare within words', 'x_1, \\*\\_x and y\\_', 'x_1, *_x and y_'),
    page('of a backslash', 'a\\\\_b', 'a\\_b'),
    page('of a bar', 'ReAct\\|Reflect: a \\| b', 'ReAct|Reflect: a | b'),
    page('of a bar behind a formula', '$x$ and\n\\| $y$ \\| b', '$x$ and\n\\| $y$ | b'),
    page('of a bar in a formula are TeX', 'x\\|y $\\min \\| x \\|$', 'x\\|y $\\min \\| x \\|$'),
    page(
      'of bars behind an amount: TeX in a formula',
      'is $1M. $\\min \\| x \\|$ and a \\| b',
      'is $1M. $\\min \\| x \\|$ and a | b',
    ),
    page('of a bar in a formula that a wrap cut are TeX', '$\\min\n\\theta \\| x \\|$', '$\\min\n\\theta \\| x \\|$'),
    page(
      'of all bars, where backslashes are escaped, too',
      '$p\\_{\\\\theta}(y\\|x)$ and $\\|S\\|\\\\cdot\\\\\\|w\\\\\\|$',
      '$p_{\\theta}(y|x)$ and $|S|\\cdot\\|w\\|$',
    ),
    page('of all bars, where a link breaks its lines', '[a](/models)\\\\\n$p(y\\|x)$', 'a\n$p(y|x)$', [
      ['a', '/models'],
    ]),
    page('of bars stay, where a bar stands bare', '$\\\\pi(y\\|x)$ a | b', '$\\pi(y\\|x)$ a | b'),
    page('of bars stay, where TeX stands bare', 'x\\\\pi $\\|\\nabla f\\|$', 'x\\pi $\\|\\nabla f\\|$'),
    page(
      'stay in TeX, where it stands bare',
      'is \\#1, \\(x\\) of \\[y\\], $\\nabla f$, \\*',
      'is \\#1, \\(x\\) of \\[y\\], $\\nabla f$, *',
    ),
    page(
      'of brackets go from words in TeX’s midst',
      '\\[CLS\\] of a\\[i\\], $\\nabla f$',
      '[CLS] of a[i], $\\nabla f$',
    ),
    page(
      'of brackets go from short forms in TeX’s midst',
      'models \\(LLMs\\) and \\#1, $\\nabla f$',
      'models (LLMs) and #1, $\\nabla f$',
    ),
    page('of ampersands go, where signs have them', 'Draft \\& Verify at n \\> 5', 'Draft & Verify at n > 5'),
    page('of ampersands stay, where one stands bare', 'A & B, Q\\&A at n \\> 5', 'A & B, Q\\&A at n > 5'),
    page('of dollars go, where a formula has them', 'of \\$256\\times256\\$ at \\$5', 'of $256\\times256$ at $5'),
    page('of dollars go, where a Greek letter has them', '\\$τ\\$-bench at \\$5', '$τ$-bench at $5'),
    page('of dollars go, where a power has them', 'R\\$^2\\$ at \\$5', 'R$^2$ at $5'),
    page('of brackets go from works’ numbers', 'in \\[1, 2\\], $\\nabla f$', 'in [1, 2], $\\nabla f$'),
    page(
      'of a hash go, where the page’s own rank has one',
      '\\#2 Paper of the day, \\textbf{x} \\#1',
      '#2 Paper of the day, \\textbf{x} #1',
    ),
    page(
      'of all brackets and braces go, where words have them and none stands bare',
      'models \\(LLMs\\) $\\log\\\\{n\\\\} \\mathcal\\{O\\}\\(n\\)$ \\#1 title\\[1\\]',
      'models (LLMs) $\\log\\{n\\} \\mathcal{O}(n)$ #1 title[1]',
    ),
    page(
      'of all brackets and braces go, where a command’s argument has them and none stands bare',
      '$\\sqrt\\{n\\}$ at \\(n<1\\)',
      '$\\sqrt{n}$ at (n<1)',
    ),
    page(
      'of brackets and braces stay, where a brace stands bare',
      'of \\(heads\\), sets \\{a\\} of \\mathbb{R}',
      'of \\(heads\\), sets \\{a\\} of \\mathbb{R}',
    ),
    page(
      'of brackets stay around what can be a formula',
      'in \\(n-1\\) steps \\(x, y\\), \\(SAT\\), $\\nabla f$',
      'in \\(n-1\\) steps \\(x, y\\), \\(SAT\\), $\\nabla f$',
    ),
    page(
      'of brackets and braces stay, where a bracket stands bare',
      '\\textbf\\{x\\} \\(as words\\) (n)',
      '\\textbf\\{x\\} \\(as words\\) (n)',
    ),
    page('of an exclamation mark are TeX', '$10\\!\\times\\!5$ of x\\!', '$10\\!\\times\\!5$ of x\\!'),
    page('of all marks go, where words have brackets’', 'models \\(LLMs\\) help\\!', 'models (LLMs) help!'),
    page('of tildes and signs stay, where TeX stands bare', '\\~5 \\=o, $\\nabla f$', '\\~5 \\=o, $\\nabla f$'),
    page('of brackets go from a box', '\\[ ] Upvote, $\\nabla f$', '[ ] Upvote, $\\nabla f$'),
    page('of underscores go from TeX’s braces', 'x_1, $x\\_{1}$, \\_\\_init', 'x_1, $x_{1}$, __init'),
    page(
      'of brackets go, where TeX stands bare in a kept title',
      'title: "$\\pi$"\nA \\[CLS\\] token',
      'title: "$\\pi$"\nA [CLS] token',
    ),
    page('of underscores stay, where one stands bare over a brace', '$x_{i}$, get\\_x', '$x_{i}$, get\\_x'),
    page('of underscores stay, where one stands bare behind a brace', '$f{x}_i$, get\\_x', '$f{x}_i$, get\\_x'),
    page('of a norm’s bar and backslash', '$\\\\\\|x\\\\\\|$ $\\\\|y\\\\|$', '$\\|x\\|$ $\\|y\\|$'),
    page('in an address', `<${SITE}/a/b\\_c\\_d> \\_`, `${SITE}/a/b_c_d _`),
    page('of what would be a link', `\\[Orca](${SITE}/papers/2306.02707)`, `[Orca](${SITE}/papers/2306.02707)`),
    page('that TeX has stay', '\\alpha 5\\% \\$x\\$ \\& \\textbf', '\\alpha 5\\% \\$x\\$ \\& \\textbf'),
    page(
      'in a heading are line ends, also where a script collapsed their spaces',
      '### Orca\\  at Night\n### [\\ Orca\\ Learns](/papers/1)\net al.\\ in a\\ text',
      '### Orca  at Night\n###  Orca Learns\net al.\\ in a\\ text',
      [[' Orca Learns', '/papers/1']],
    ),
    page('at a line’s end are hard breaks', 'Orca\\\nMore\\\\\nEnd\\ \nLast', 'Orca\nMore\nEnd\nLast'),
    page('before two spaces go', 'Orca\\  More', 'Orca  More'),
    page('before one space stay', 'Orca\\ More', 'Orca\\ More'),
  ])

  it('at the text’s end are hard breaks', () => {
    expect(peel('[Orca](/papers/2306.02707) a\\').text).toBe('Orca a')
  })
})

describe('escapes of lists, on a page without links', () => {
  itPeels([
    ['of numbers', '### 1\\. Orca\n\nHeads. 12\\. Tails\n3\\. Ends', '### 1. Orca\n\nHeads. 12. Tails\n3. Ends'],
    ['of marks', '# Orca\n\\- heads \\+ tails', '# Orca\n- heads + tails'],
    ['of dashes', '# Orca\nheads \\-- and tails', '# Orca\nheads -- and tails'],
    ['that are TeX stay', '# Orca\nx\\- y 2.\\. \\-y 1\\.5', '# Orca\nx\\- y 2.\\. \\-y 1\\.5'],
    ['stay without a heading', 'Orca\n1\\. heads', 'Orca\n1\\. heads'],
    ['that no page has', '# Orca\nheads', '# Orca\nheads'],
    ['of a title without links', '### \\[MASK\\] A\\_B\n\nHeads \\*drop\\*.', '### [MASK] A_B\n\nHeads *drop*.'],
    [
      'of a submitter without links',
      '# Orca\n\nSubmitted by  mira\\_9\n\nx\\_1',
      '# Orca\n\nSubmitted by  mira_9\n\nx_1',
    ],
    ['of TeX alone stay', '# Orca\n\nFor \\(x, y\\)\n\nMAS\\_TTS\n', '# Orca\n\nFor \\(x, y\\)\n\nMAS\\_TTS\n'],
    ['of brackets without links', '# Orca\n\nmodels \\(LLMs\\) \\(n<1\\)', '# Orca\n\nmodels (LLMs) (n<1)'],
    ['of a rank without links', '# Orca\n\n\\#2 Paper of the day', '# Orca\n\n#2 Paper of the day'],
    ['of TeX without links', '# Orca\n$\\\\ell\\_1$', '# Orca\n$\\ell_1$'],
  ])
})

describe('lists that were glued to the line before', () => {
  const URL = 'https://huggingface.co/papers/2306.02707'
  itPeels([
    ['before a picture', `Orca- [![](/c.svg)](${URL})`, 'Orca\n', [['', URL]]],
    ['before a separator', `Orca- [·](${URL})`, 'Orca\n·', [['·', URL]]],
    ['before authors', `Orca- [4 authors](${URL})`, 'Orca\n4 authors', [['4 authors', URL]]],
    ['inside the link', `heads.[- 1 author](${URL})`, 'heads.\n- 1 author', [['- 1 author', URL]]],
    ['before a picture alone', `[Orca](${URL})- ![](/c.svg)\n- ![](/d.svg)`, 'Orca\n\n- ', [['Orca', URL]]],
    [
      'inside the link, over others',
      `[heads.](${URL})[- \n- ![](/c.svg)](${URL})`,
      'heads.\n- \n- ',
      [
        ['heads.', URL],
        ['- \n- ', URL],
      ],
    ],
    ['but no other link', `Orca- [heads](${URL})`, 'Orca- heads', [['heads', URL]]],
    ['but no list', `Orca\n- [4 authors](${URL})`, 'Orca\n- 4 authors', [['4 authors', URL]]],
  ])
})

/** A vote box leads to the login, a count of comments to the paper's page. */
const LOGIN = '/login?next=%2Fpapers%2F2306.02707'
const COMMUNITY = '/papers/2306.02707#community'
const GITHUB = 'https://github.com/tidelab/orca'

describe('boxes and counts have a line of their own', () => {
  itPeels([
    page('a box behind a submitter', `mira [94](${LOGIN})`, 'mira \n94', [['94', LOGIN]]),
    page('a box behind a link', `[mira](/mira) [94](${LOGIN})`, 'mira \n94', [
      ['mira', '/mira'],
      ['94', LOGIN],
    ]),
    page('a box behind a tag', `<time>Sep 15, 2025</time> [\\-](${LOGIN})`, 'Sep 15, 2025 \n-', [['-', LOGIN]]),
    page(
      'buttons',
      `[GitHub 7.1k](https://github.com/a/b)[arXiv Page](https://arxiv.org/abs/2306.02707)`,
      'GitHub 7.1k\narXiv Page',
      [
        ['GitHub 7.1k', 'https://github.com/a/b'],
        ['arXiv Page', 'https://arxiv.org/abs/2306.02707'],
      ],
    ),
    page(
      'buttons that another tool marks',
      `[View PDF](https://arxiv.org/pdf/2306.02707)[GitHub 182 auto](https://github.com/a/b)[Add to collection](/login)`,
      'View PDF\nGitHub 182 auto\nAdd to collection',
      [
        ['View PDF', 'https://arxiv.org/pdf/2306.02707'],
        ['GitHub 182 auto', 'https://github.com/a/b'],
        ['Add to collection', '/login'],
      ],
    ),
    page('a box in a list', `- [94](${LOGIN})`, '- 94', [['94', LOGIN]]),
    page('a box behind a bullet', `· [94](${LOGIN})`, '· 94', [['94', LOGIN]]),
    page('a box behind a count', `[4](${COMMUNITY}) [57](${LOGIN})`, '4\n 57', [
      ['4', COMMUNITY],
      ['57', LOGIN],
    ]),
    page('a count behind an organization', `Tide Lab [2.12k](${GITHUB}) [12](${COMMUNITY})`, 'Tide Lab \n2.12k\n 12', [
      ['2.12k', GITHUB],
      ['12', COMMUNITY],
    ]),
    page('a box behind a name, and a heading behind the box', `mira[94](${LOGIN})### Orca`, 'mira\n94\n### Orca', [
      ['94', LOGIN],
    ]),
    page('a picture behind a count', `[4](${COMMUNITY})[![](https://a.example/b.png)](/b) Orca`, '4\n Orca', [
      ['4', COMMUNITY],
      ['', '/b'],
    ]),
    page(
      'a picture behind a link',
      '[Trending Papers](/t)[![](/b.png)](/b)Submitted by mira',
      'Trending Papers\n\nSubmitted by mira',
      [
        ['Trending Papers', '/t'],
        ['', '/b'],
      ],
    ),
    page(
      'a name behind an abstract',
      `[${'We study heads. '.repeat(20)}](/b) [4 authors](/b) and [heads](/c) [more](/d)`,
      `${'We study heads. '.repeat(20)}\n 4 authors and heads more`,
      [
        ['We study heads. '.repeat(20), '/b'],
        ['4 authors', '/b'],
        ['heads', '/c'],
        ['more', '/d'],
      ],
    ),
    page(
      'a count of stars that leads to the paper',
      'Tide Lab [ 8.31k](/papers/2306.02707) [ 6](/papers/2306.02707#community)',
      'Tide Lab \n 8.31k\n  6',
      [
        [' 8.31k', '/papers/2306.02707'],
        [' 6', '/papers/2306.02707#community'],
      ],
    ),
    page(
      'a note behind a card without votes',
      '[Paper • 2306.02707 • Published Jun 5, 2023](/b)Note Read it',
      'Paper • 2306.02707 • Published Jun 5, 2023\nNote Read it',
      [['Paper • 2306.02707 • Published Jun 5, 2023', '/b']],
    ),
    page(
      'a note behind a card',
      '[Orca\n\nPaper • 2306.02707 • Published Jun 5 • 7](/b)Note Read it',
      'Orca  Paper • 2306.02707 • Published Jun 5 • 7\nNote Read it',
      [['Orca  Paper • 2306.02707 • Published Jun 5 • 7', '/b']],
    ),
    page(
      'a submitter behind a card’s end',
      `[· 3 authors](/b) [Submitted by\nmira](/b)`,
      '· 3 authors \nSubmitted by mira',
      [
        ['· 3 authors', '/b'],
        ['Submitted by mira', '/b'],
      ],
    ),
    page(
      'a submitter behind an organization',
      '[Tide Lab](/tidelab) Submitted by ![](/a.png) mira',
      'Tide Lab\n Submitted by  mira',
      [['Tide Lab', '/tidelab']],
    ),
    page(
      'a count behind a link that leads to the paper',
      '[Tide Lab](/tidelab) [814](/papers/2306.02707)',
      'Tide Lab \n814',
      [
        ['Tide Lab', '/tidelab'],
        ['814', '/papers/2306.02707'],
      ],
    ),
    page(
      'a submitter right behind a card’s end',
      '[· 3 authors](/b)Submitted by ![](/a.png) mira',
      '· 3 authors\nSubmitted by  mira',
      [['· 3 authors', '/b']],
    ),
    page(
      'a box that is no link',
      `[4](${COMMUNITY})<label>57</label>\n\n<label class="x">\\-</label>`,
      '4\n57\n\n\n\n-\n',
      [['4', COMMUNITY]],
    ),
    page(
      'no label of a paper',
      'the <label> token, <label>x</label>, <label>4',
      'the <label> token, <label>x</label>, <label>4',
    ),
    page('a page’s date behind a tab', `[Trending Papers](/t)Dec 25[133](${LOGIN})`, 'Trending Papers\nDec 25\n133', [
      ['Trending Papers', '/t'],
      ['133', LOGIN],
    ]),
    page('a name over two lines with spaces at their ends', `[ View   \nPDF](/b)  `, ' View PDF  ', [
      [' View PDF', '/b'],
    ]),
    page('no number that is more than a count', `as in [1234567](${GITHUB})`, 'as in 1234567', [['1234567', GITHUB]]),
    page('no number of another page', 'as in [4](https://a.example/)', 'as in 4', [['4', 'https://a.example/']]),
    page('no words', `as in [orca](${GITHUB})`, 'as in orca', [['orca', GITHUB]]),
  ])
})

describe('bold', () => {
  itPeels([
    page('a line', '**Orca**', 'Orca'),
    page('a word', 'an **Orca** swims', 'an Orca swims'),
    page('in brackets', '(**Orca**), [**Medusa**].', '(Orca), [Medusa].'),
    page('before a mark', '**Orca**: **Medusa**; **GiT**!', 'Orca: Medusa; GiT!'),
    page('a link', `**[Orca](${SITE}/papers/2306.02707)**`, 'Orca', [ORCA]),
    page('is of words that close', '**Orca** and **Medusa** swim', 'Orca and Medusa swim'),
    page('with a comma', '**Orca,** a model. **First, we** see', 'Orca, a model. First, we see'),
    page('that a parenthesis holds', '(**Orca)** and (**Medusa**)', '(Orca) and (Medusa)'),
    page('of many words', `**${'Orca '.repeat(300)}swims**`, `${'Orca '.repeat(300)}swims`),
    page('with a space inside', '**TL;DR: **We study **our model **here', 'TL;DR: We study our model here'),
    page('with a line’s end inside', '**Authors:\n**Ada Roe', 'Authors:\nAda Roe'),
    page('is no keyword argument', 'f(x, **kwargs) calls g(**kwargs), h', 'f(x, **kwargs) calls g(**kwargs), h'),
    page('is not two keyword arguments', 'merge(**a, **b) here', 'merge(**a, **b) here'),
    page('is not a part of a word', 'We call **D**ecoupled **C**lip so', 'We call **D**ecoupled **C**lip so'),
    page('is apart from stars before it', 'with **kwargs of **bold** words', 'with **kwargs of bold words'),
    page('is of one paragraph', 'with **kwargs\n\nof bold** words', 'with **kwargs\n\nof bold** words'),
    page('has a partner', 'holds (**p < 0.01) here', 'holds (**p < 0.01) here'),
    page('is no power', 'x**2 and y ** 2', 'x**2 and y ** 2'),
    page('is no row of stars', 'a **** b', 'a **** b'),
    page('is not three stars', 'a *** b', 'a *** b'),
  ])

  it('is at the text’s end, too', () => {
    expect(peel('[Models](/models) **Orca**').text).toBe('Models Orca')
  })
})

describe('tags', () => {
  itPeels([
    page('without an attribute’s sign stay', 'a<b and c>d, i<p >q <details open>z', 'a<b and c>d, iq z'),
    page('of a converter go', 'a<sup>2</sup> <a id="source-section-0"></a>b <img src="x"/>c', 'a2 b c'),
    page('that begin like a break', 'a<abbr title="x">b</abbr>', 'ab'),
    page('of a date go', 'Orca\n<time>Mar 3</time>', 'Orca\nMar 3'),
    page(
      'part a date and a count',
      '<time datetime="2026-03-03">Mar 3</time>[4](/papers/2306.02707#community)',
      'Mar 3\n4',
      [['4', '/papers/2306.02707#community']],
    ),
    page('part a date and a number that is a link', '<time>Mar 3</time>[4](/b)', 'Mar 3 4', [['4', '/b']]),
    page('part a date and a bare count', '<time>Mar 3</time>4', 'Mar 3 4'),
    page('part no other numbers', 'ten<sup>2</sup>3', 'ten23'),
    page('of a button go', '<button>Mira Okonkwo</button>, Jonas Feldt', 'Mira Okonkwo, Jonas Feldt'),
    page('in a comment go with their line', 'Orca\n<!-- <time> -->\nMar 3\n<!-- </time> -->\n4', 'Orca\nMar 3\n4'),
    page('in a comment within a line go alone', 'Orca <!-- --> 4', 'Orca  4'),
    page('of a link are a link', '<a class="x" href="/papers/2306.02707">Orca\nand more</a>', 'Orca\nand more', [
      ['Orca\nand more', '/papers/2306.02707'],
    ]),
    page(
      'of a link around a picture',
      `<A HREF="/tidelab">![tidelab](https://a.example/b.png)\nTide Lab</A> · x`,
      '\nTide Lab · x',
      [['\nTide Lab', '/tidelab']],
    ),
    page(
      'of a link around a list begin a line',
      'Orca. <a href="/papers/2306.02707">- \n- ·</a> x',
      'Orca. \n- \n- · x',
      [['- \n- ·', '/papers/2306.02707']],
    ),
    page(
      'of a link around a list of pictures begin a line',
      'Orca.</a> <a href="/papers/2306.02707">- ![](https://cdn.example/a.png)\n- ·</a> x',
      'Orca. \n- \n- · x',
      [['- \n- ·', '/papers/2306.02707']],
    ),
    page('of a link without an address go', '<a name="x">Orca</a>', 'Orca'),
    page(
      'whose address has an entity',
      '<a href="https://a.example/?x=1&amp;y=2">Demo</a> [Code](https://b.example/?x=1&amp;y=2)',
      'Demo Code',
      [
        ['Demo', 'https://a.example/?x=1&y=2'],
        ['Code', 'https://b.example/?x=1&y=2'],
      ],
    ),
    page('of a link that nothing opens, or nothing closes, go', 'Orca</a> <a href="/x">2', 'Orca 2'),
    page('that break a line do', 'Orca<br>More<br/>End<BR />Last', 'Orca\nMore\nEnd\nLast'),
    page('of a paper stay', 'the <think> token, a<b and <s>', 'the <think> token, a<b and <s>'),
    page('that nothing closes stay', 'a <sup b', 'a <sup b'),
    page('around an address', 'at <https://a.example/x>.', 'at https://a.example/x.'),
    page('around an address that wraps', 'at <https://a.example/\nx>.', 'at https://a.example/\nx.'),
    page('around no address', 'at <ftp://a.example/x>.', 'at <ftp://a.example/x>.'),
  ])
})

describe('numbered links', () => {
  const DEFINED = '\n\n   [1]: https://huggingface.co/papers/2306.02707\n\n   [2]: https://huggingface.co/models\n'
  const written = (name: string, input: string, text: string, links: readonly PeeledLink[]): MarkupCase => [
    name,
    input + DEFINED,
    `${text}\n\n\n\n\n`,
    links,
  ]
  itPeels([
    written('one', '[Orca][1]', 'Orca', [ORCA]),
    written('two', '[Orca][1] and [Models][2]', 'Orca and Models', [ORCA, MODELS]),
    written('the same twice', '[Orca][1] [4][1]', 'Orca 4', [ORCA, ['4', ORCA[1]]]),
    written('behind a date', '[Orca][1] May 29[6][1]', 'Orca May 29 6', [ORCA, ['6', ORCA[1]]]),
    written('without a definition', '[Orca][1] [Medusa][3]', 'Orca [Medusa][3]', [ORCA]),
    written('a picture', '![logo][1]Orca', 'Orca', []),
    written('and one with its address', '[Orca][1] [Models](/models)', 'Orca Models', [ORCA, ['Models', '/models']]),
    written('and a citation', '[Orca][1] as in [12] or [1]', 'Orca as in [12] or [1]', [ORCA]),
  ])

  it('are no citations of a paper', () => {
    const text = 'as in [Orca][1] or [2][3]'
    expect(peel(text)).toEqual({ text, links: [] })
  })
})

describe('numbered links whose addresses were cut off', () => {
  const linked = (...words: string[]): PeeledLink[] => words.map((word) => [word, ''])
  itPeels([
    [
      'four',
      '[Orca][1] [Medusa][2] [GiT][3] [Dita][4]',
      'Orca Medusa GiT Dita',
      linked('Orca', 'Medusa', 'GiT', 'Dita'),
    ],
    [
      'each of them twice',
      '[Orca][1] [4][1] [Medusa][2] [3][2] [GiT][5] [8][5] [Dita][9] [6][9]',
      'Orca 4 Medusa 3 GiT 8 Dita 6',
      linked('Orca', '4', 'Medusa', '3', 'GiT', '8', 'Dita', '6'),
    ],
    [
      'four, and one that does not count up',
      '[Orca][11] [Medusa][13] [GiT][14] [Re][4] [Dita][15]',
      'Orca Medusa GiT [Re][4] Dita',
      linked('Orca', 'Medusa', 'GiT', 'Dita'),
    ],
    [
      'four, and one that does not count up again and again',
      '[Re][4] [Orca][31] [Re][4] [Re][2] [Medusa][33] [GiT][34] [Re][2] [Dita][35] [Re][2]',
      'Re Orca Re [Re][2] Medusa GiT [Re][2] Dita [Re][2]',
      linked('Re', 'Orca', 'Re', 'Medusa', 'GiT', 'Dita'),
    ],
    [
      'of a page that begins within a card, whose title has the number of its picture’s link',
      '![jfeldt][26] [12][27] [Orca][25] ![mira][28] [4][25] ![Medusa][30]',
      ' 12 Orca  4 ',
      linked('12', 'Orca', '4'),
    ],
    [
      'of a page that begins behind its navigation, whose numbers its footer has, and behind a picture that it repeats',
      '[Orca][21] ![Ana][2] [Medusa][23] [GiT][24] [Models][3] [Docs][4] [Dita][25]',
      'Orca  Medusa GiT Models Docs Dita',
      linked('Orca', 'Medusa', 'GiT', 'Models', 'Docs', 'Dita'),
    ],
    [
      'all but those that are defined',
      '[Orca][21] [Re][1] [Re][2] [Medusa][23] [GiT][24] [Dita][25]\n\n[1]: https://a.example/1\n[2]: https://a.example/2\n',
      'Orca Re Re Medusa GiT Dita\n\n\n\n',
      [
        ['Orca', ''],
        ['Re', 'https://a.example/1'],
        ['Re', 'https://a.example/2'],
        ['Medusa', ''],
        ['GiT', ''],
        ['Dita', ''],
      ],
    ],
    [
      'no number 0, which stands behind none',
      'x[i][0] [Orca][1] [Medusa][2] [GiT][3] [Dita][4]',
      'x[i][0] Orca Medusa GiT Dita',
      linked('Orca', 'Medusa', 'GiT', 'Dita'),
    ],
    ...[
      ['three', '[Orca][1] [Medusa][2] [GiT][3]'],
      ['four, and two that do not count up', '[Orca][12] [Medusa][24] [GiT][25] [Re][13] [Dita][26] [Re][1]'],
      ['three, and one that counts back', '[Orca][1] [Medusa][3] [GiT][4] [Re][2]'],
      [
        'four over a list without brackets',
        '[Orca][1] [Medusa][2] [GiT][3] [Dita][4]\n\n1. https://a.example/x\n2. https://a.example/y',
      ],
      ['that count down', '[Orca][4] [Medusa][3] [GiT][2] [Dita][1]'],
    ].map(([count, text = '']): MarkupCase => [`are not ${count}`, text, text]),
  ])
})

describe('links that the text’s end cut', () => {
  const cut = (name: string, input: string, text: string): MarkupCase => [
    name,
    `[Models](${SITE}/models)\n\n${input}`,
    `Models\n\n${text}`,
    [MODELS],
  ]
  itPeels([
    cut('in their address', `[Orca](${SITE}/pap`, 'Orca'),
    cut('in the address’s scheme', '[Orca](ht', 'Orca'),
    cut('before their address', '[Orca](', 'Orca'),
    cut('in the place of the site', '[Orca](/papers', 'Orca'),
    cut('in a wrapped address', `[Orca](${SITE}/papers-\n230`, 'Orca'),
    cut('leave a line that no wrap made', `[Orca](${SITE}/pap\nModels`, `[Orca](${SITE}/pap\nModels`),
    cut('in the address of several lines', '[### Orca\n\nPaper](https:', '### Orca\n\nPaper'),
    cut('in a count’s address, which does not tell what it counts', `[14](${SITE}/pap`, ''),
    cut('in a count, likewise', '- [ 14', '- '),
    cut('in a number of a text', 'as in [14', 'as in [14'),
    cut('in the words of a title that begins with a count', '[14 Heads', '14 Heads'),
    cut('over a last line end', '[Orca](ht\n', 'Orca\n'),
    cut('over a tool’s mark', `[Orca](${SITE}/pap\n\n[Content truncated]\n`, 'Orca\n\n\n'),
    cut('beside what closes the text', `[Orca](${SITE}/pap</document>\n`, 'Orca\n'),
    cut('over other words are none', '[Orca](ht\n\nMore\n', '[Orca](ht\n\nMore\n'),
    cut('in a picture', '![Orca](https://a', ''),
    cut('in a picture’s link', '[![Orca](https://a', ''),
    cut('in a picture’s link within a line', 'Orca · [![tidelab](https://a', 'Orca · '),
    cut('are no words in parentheses', '[Orca](see', '[Orca](see'),
    cut('have no space in their address', '[Orca](here it', '[Orca](here it'),
    cut('have no blank line in their address', '[Orca](https://a\n\nb', '[Orca](https://a\n\nb'),
    cut('have no other behind them', `[Orca](${SITE}/pap [Medusa](/x`, `[Orca](${SITE}/pap Medusa`),
    [
      'in a count’s address that tells of votes',
      `[Models](${SITE}/models)\n\n[14](${SITE}/login?next=%2Fpap`,
      'Models\n\n14',
      [MODELS, ['14', `${SITE}/login?next=%2Fpap`]],
    ],
  ])
})

describe('dollars that pandoc escapes', () => {
  it.each([
    ['beside tags', '<div class="flex">\nIn \\$x\\$', '\nIn $x$'],
    ['beside bars', '<div class="flex">\nIn p(y\\|x)', '\nIn p(y|x)'],
    ['around a formula', 'In \\$\\pi_0\\$ of \\$5', 'In $\\pi_0$ of $5'],
    ['around a formula without commands', 'In \\$O(n)\\$ of \\$5, \\[1\\]', 'In $O(n)$ of $5, [1]'],
    ['beside a link in a tag', '<div class="flex">\n<a href="/b">$x$</a> \\$\\pi_0\\$', '\n$x$ $\\pi_0$'],
    ['beside a tag', '<div class="flex" title="$x$ of y">\n\\$\\pi_0\\$', '\n$\\pi_0$'],
    ['but not beside others', '<div class="flex">\nIn \\$\\pi_0\\$ and $x$', '\nIn \\$\\pi_0\\$ and $x$'],
    ['nor before an amount', 'In \\$5 of \\$6', 'In \\$5 of \\$6'],
  ])('are its own %s', (_name, written, read) => {
    expect(peel(`${written}\n[a](/b)`).text).toBe(`${read}\na`)
  })
})
