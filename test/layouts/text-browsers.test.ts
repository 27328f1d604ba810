import { describe, expect, it } from 'vitest'
import { parseDigest, parsePapers } from '../../src/index.js'
import { peelMarkup } from '../../src/markup/peel.js'
import { itPeels, peel } from '../support/peeled.js'

describe('line ends', () => {
  itPeels([
    ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
    ['CRLF twice', 'a\r\n\r\nb', 'a\n\nb'],
    ['CRLF first', '\r\na', '\na'],
    ['LF', 'a\nb', 'a\nb'],
  ])
})

describe('marks of a quotation', () => {
  itPeels([
    ['of a mail', '> Orca\n>\n> We study heads.', 'Orca\n\nWe study heads.'],
    ['of a quoted mail', '> > Orca\n>>  - Heads', 'Orca\n - Heads'],
    ['that keep what is indented', '> Orca:\n>   Learning', 'Orca:\n  Learning'],
    ['in a list', '  > Orca\n\t> Learning', 'Orca\nLearning'],
    ['with CRLF', '> Orca\r\n> Learning\r\n', 'Orca\nLearning\n'],
    ['under a line of one’s own', 'See:\n> Orca\n> Learning', 'See:\nOrca\nLearning'],
    ['of half a page, which are its own', 'Orca\n> Learning', 'Orca\n> Learning'],
    ['inside a line', 'a > b\nc > d', 'a > b\nc > d'],
  ])
})

describe('overstrike', () => {
  itPeels([
    ['bold', 'O\bOr\brc\bca\ba', 'Orca'],
    ['underlined', '_\bO_\br_\bc_\ba', 'Orca'],
    ['bold and underlined', '_\bO\bO_\br\br', 'Or'],
    ['a character that is none of ASCII’s', '_\b?\bö?\b?\b—_\b?\b🐋', 'ö—🐋'],
    ['a question mark', '_\b?\b?_\b?', '??'],
    ['three times', 'O\bO\bO\bOr', 'Or'],
    ['an underscore', 'a_\b_b', 'a_b'],
    ['underlined, a character of two units', '_\b🐋_\b🐋', '🐋🐋'],
    ['underlined twice', '_\b_\bO_\b_\br', 'Or'],
    ['a space', '_\bO_\b _\br', 'O r'],
    ['a character of two units, over another', '🐋\b🐋', '🐋'],
    ['an underline that the text’s end cut', '_\bO_\br_', 'Or'],
    ['an underline and a backspace', '_\bO_\br_\b', 'Or'],
    ['an underline that stands apart', '_\bO_\br _', 'Or _'],
    ['underscores alone', '_\b__\b_', '__'],
    ['none', 'a_b', 'a_b'],
    ['a backspace without a character before it, which goes', '\bOr\b\bc\n\ba\ba', 'Orc\na'],
    ['a backspace without a character behind it, which goes', 'Or\b\nc\b', 'Or\nc'],
  ])
})

describe('headings with a line under them', () => {
  itPeels([
    ['of hyphens', 'Abstract\n--------\nWe study heads.', 'Abstract\n\nWe study heads.'],
    ['of equals signs', 'Orca\n====\nWe study heads.', 'Orca\n\nWe study heads.'],
    ['a little longer', 'Orca\n------', 'Orca\n'],
    ['a little shorter', 'Abstract\n------', 'Abstract\n'],
    ['too long', 'Orca\n-------', 'Orca\n-------'],
    ['too short', 'Abstract\n-----', 'Abstract\n-----'],
    ['with white space', '   Orca   \n----  \n', '   Orca   \n  \n'],
    [
      'of an indented heading over two lines',
      `Go\n\n   ${'Orca '.repeat(12)}Go\n   Orca\n   ${'='.repeat(62)}\nHeads`,
      `Go\n\n   ${'Orca '.repeat(12)}Go    Orca\n   \nHeads`,
    ],
    ['of an indented page', '    Orca\n    ====\n    Heads', '    Orca\n    \n    Heads'],
    ['that is a rule', '\n---\n', '\n---\n'],
    ['with text behind it', 'Orca\n---- a', 'Orca\n---- a'],
    ['both', 'Orca\n====\na\nMedusa\n------', 'Orca\n\na\nMedusa\n'],
    ['of three hyphens', 'Orca\n---', 'Orca\n'],
    ['of two, which are as long', 'Orca\n====\nGo\n--', 'Orca\n\nGo\n'],
    ['of two, which are shorter', 'Orca\n====\nGiT\n--', 'Orca\n\nGiT\n--'],
  ])
})

describe('headings in stars', () => {
  itPeels([
    ['of a page', '**** Orca ****\nWe study heads.', '### Orca\n\nWe study heads.'],
    ['behind a list mark', '  * **** Orca ****\nWe study heads.', '  * ### Orca\n\nWe study heads.'],
    ['on two lines', '**** Orca:\nLearning ****\nWe study', '### Orca: Learning\n\nWe study'],
    [
      'on more lines, with others between',
      '**** Orca: Pre-\n\nTrained \n\n  Owls ****\n6',
      '### Orca: Pre-Trained Owls\n\n6',
    ],
    ['whose TeX was cut', '**** Orca \\texttt\n{D} ****\n6', '### Orca \\texttt{D}\n\n6'],
    ['that nothing closes', '**** Orca\n6\n\n**** Owls ****', '### Orca\n6\n\n### Owls\n'],
    [
      'of which only a text’s end is far below',
      `**** Orca\n${'We '.repeat(200)}***`,
      `### Orca\n${'We '.repeat(200).trim()}\n`,
    ],
    ['with a number wrapped off', '**** Orca with GPT-\n    4 ****\n2.12k', '### Orca with GPT-4\n\n2.12k'],
    ['with a year wrapped off', '**** Orca in\n2024 ****\n6', '### Orca in 2024\n\n6'],
    ['under a number', '12\n**** Orca ****\n**** 4 ****', '12\n### Orca\n\n### 4\n'],
    ['of three stars', '*** Orca ***', '### Orca\n'],
    ['are not two', '** Orca **', '** Orca **'],
    ['are not stars alone', '***', '\n'],
    ['hold a word', '****\nOrca', '\n\nOrca'],
    ['are not a rule of stars', '*******', '*******'],
    ['are no list marks before authors', '****** 4 authors', '****** 4 authors'],
    ['are not in a line', 'a **** Orca **** b', 'a **** Orca **** b'],
  ])
})

describe('bold lines on a page without Markdown’s links', () => {
  itPeels([
    ['of a page', '**Orca**\nWe study **heads**.', 'Orca\nWe study **heads**.'],
    ['behind marks', '- **Orca**\n## **Medusa** \n1. **GiT**', '- Orca\n## Medusa \n1. GiT'],
    ['with spaces inside', '** Orca **\n**Orca **', '** Orca **\n**Orca **'],
    ['of two parts', '**Orca** and **Medusa**', '**Orca** and **Medusa**'],
    ['of stars alone', '****', '\n'],
  ])
})

describe('underscores for spaces', () => {
  itPeels([
    ['with a log-in', 'Log_In\nTide_Lab\n4_authors', 'Log In\nTide Lab\n4 authors'],
    ['with a page’s name', '****** Trending_Papers ******\nTide_Lab', '### Trending Papers\n\nTide Lab'],
    ['with buttons', 'GitHub_2.12k arXiv_Page\nTide_Lab', 'GitHub 2.12k arXiv Page\nTide Lab'],
    ['with a separator', 'Hugging_Face_H4_· Oct 6, 2024', 'Hugging Face H4 · Oct 6, 2024'],
    ['with a box', '[____]\nTide_Lab', '[    ]\nTide Lab'],
    ['with a small box alone', '[_]\nOrca', '[ ]\nOrca'],
    ['with a card that is cut first', '_•_2306.02707', ' • 2306.02707'],
    ['with a card', 'Orca_Paper_•_2306.02707', 'Orca Paper • 2306.02707'],
    ['with a title', '***_Orca_Learning_***', '### Orca Learning\n'],
    ['with a title of one link', '*** Who_Plans_Best? ***\n4_of_us', '### Who Plans Best?\n\n4 of us'],
    ['with a title of one name', '*** Tide_Lab ***', '### Tide_Lab\n'],
    ['with its authors', '4_authors\nTide_Lab', '4 authors\nTide Lab'],
    ['with its one author', '1_author\nTide_Lab', '1 author\nTide Lab'],
    ['with words like its authors', 'co_authors\nTide_Lab', 'co_authors\nTide_Lab'],
    ['without any', 'Log In\nTide_Lab', 'Log In\nTide_Lab'],
    ['with the place of a picture', '[_kQ2vTz8Ra]\nTide_Lab', '\nTide_Lab'],
    ['around words', 'Log_In\n_Tide_Lab_', 'Log In\n Tide Lab '],
    ['but not in an address', 'Log_In\nsee_https://a.example/b_c', 'Log In\nsee https://a.example/b_c'],
    ['nor in others', 'Log_In\nwww.a_b github.com/a_b a_b@c', 'Log In\nwww.a_b github.com/a_b a b@c'],
    ['nor in TeX', 'Log_In\n$x_1$ f\\_x', 'Log In\n$x_1$ f\\_x'],
    ['behind an address and a mark', 'Log_In\nhttps://a.example/b_c._See_d', 'Log In\nhttps://a.example/b_c. See d'],
    [
      'behind an address and a small word',
      'Log_In\nhttps://a.example/b_c_and_d',
      'Log In\nhttps://a.example/b_c and d',
    ],
    ['behind an address, in brackets', 'Log_In\nhttps://a.example/_(b_c)', 'Log In\nhttps://a.example/ (b c)'],
    ['before a mark behind an address', 'Log_In\nhttps://a.example/b_c_.', 'Log In\nhttps://a.example/b_c .'],
    [
      'but not in an address that a wrap cut',
      'Log_In\nat_https://github.com/\ntide-lab/tide_models._See_d',
      'Log In\nat https://github.com/\ntide-lab/tide_models. See d',
    ],
    [
      'in the line under a whole address',
      'Log_In\nat_https://a.example/\nsee_d/e_f',
      'Log In\nat https://a.example/\nsee d/e f',
    ],
    ['between TeX', 'Log_In\nat_$x_1$_of_$y_1$_is', 'Log In\nat $x_1$ of $y_1$ is'],
    ['nor behind a word without any', 'Log_In\nOrca', 'Log In\nOrca'],
  ])
})

describe('places of pictures', () => {
  const wide = 'word '.repeat(40)
  itPeels([
    ['alone', '  • [be9c948ecf]', '  • '],
    ['several', '[2407] [0000000000] [a0]', ''],
    ['whose names begin with other characters', '[_kQ2vTz8Ra] [-b7_XwNp3e]', ''],
    ['of which no name is left but a vote box stay', '[-]\n[--]', '[-]\n[--]'],
    ['named like a file', '   [2405.24069.png]\n[Orca.md]', '   \n[Orca.md]'],
    ['named like a file, before a name', ' [02b07c6595f0.svg] akhaliq\n[a.PNG]Mira', ' akhaliq\nMira'],
    ['named like a file, in a list', '     * [02b07c6595f0.svg]\n * [a.jpeg] [b.png]', '     * \n * '],
    ['nameless', '[]\n[] []', '\n'],
    ['of a submitter', 'Submitted by [1674929746] akhaliq', 'Submitted by akhaliq'],
    ['of the page’s owner', 'by [papers-by]AK', 'by AK'],
    ['of the page’s owner without a name', 'by[]AK', 'byAK'],
    ['behind a separator', '· Submitted by [avatar.png] akhaliq', '· Submitted by akhaliq'],
    ['of an author', '[18bda74612] Zijian Wu,', 'Zijian Wu,'],
    ['of the first author, behind the label', '   Authors: [IMG] Zijian Wu ,', '   Authors: Zijian Wu ,'],
    ['glued to a name', '[tidelab]Tide Lab', 'Tide Lab'],
    ['glued to a name that begins with a digit', '[42lab]42lab', '42lab'],
    ['glued to a name, behind a separator', '· [tidelab]Tide Lab', '· Tide Lab'],
    ['named with ten characters', '[472ac98984] Arvin Xu', 'Arvin Xu'],
    ['of the site', "[Hugging Face's logo] Hugging Face", 'Hugging Face'],
    ['in a line', 'a [] b', 'a b'],
    ['in a line that ends in a count', 'a [] b 3', 'a b 3'],
    ['in a date', 'Jul 5, 2025[] 3', 'Jul 5, 2025 3'],
    ['in a date, glued', 'Jul 5, 2025[]3', 'Jul 5, 2025 3'],
    ['behind a digit further left', '2 ([]b)', '2 (b)'],
    ['far down a page', `${'word\n'.repeat(100)}[be9c948ecf]`, 'word\n'.repeat(100)],
    ['that are a citation stay', '[1]\n[12]\n[123]', '[1]\n[12]\n[123]'],
    ['that are a word stay', '[Re] A Study', '[Re] A Study'],
    [
      'that are a word of a title’s line stay',
      '[CLS] Tokens Are All You Need for the Segmentation of Owls: Agentic,',
      '[CLS] Tokens Are All You Need for the Segmentation of Owls: Agentic,',
    ],
    ['that are an array stay', 'x[] f()[]', 'x[] f()[]'],
    ['in a long line stay', `${wide}[]`, `${wide}[]`],
    ['in a line of 200 characters go', `${'x'.repeat(197)} []`, `${'x'.repeat(197)} `],
    ['in a line of 201 characters stay', `${'x'.repeat(198)} []`, `${'x'.repeat(198)} []`],
    ['before the only author', 'Authors:\n[tKbQnXZhYe] Ada Lovelace\n', 'Authors:\nAda Lovelace\n'],
    [
      'before the only author of a long page',
      `Authors:\n[tKbQnXZhYe] Ada Lovelace\n\n${wide}`,
      `Authors:\nAda Lovelace\n\n${wide}`,
    ],
    ['before the last author', 'Bo Li ,\n[tKbQnXZhYe] Ada Lovelace\n\nAbstract', 'Bo Li ,\nAda Lovelace\n\nAbstract'],
    ['before words behind a comma stay', 'Bo Li,\n[tKbQnXZhYe] Ada Lovelace', 'Bo Li,\n[tKbQnXZhYe] Ada Lovelace'],
    ['before words with a comma stay', 'Bo Li ,\n[Heads] we find, are', 'Bo Li ,\n[Heads] we find, are'],
    ['before words further down stay', 'Authors:\n\n[Heads] Ada', 'Authors:\n\n[Heads] Ada'],
    ['on several lines', '[a0]\nOrca\n[b1]\n', '\nOrca\n\n'],
  ])
})

describe('places of pictures that a tool names in its own language', () => {
  itPeels([
    ['on a line of its own', '[画像]\nSubmitted by\n[图片：无替代文本]\nmira', '\nSubmitted by\n\nmira'],
    ['in a list', '- [Bild: mira]\n  * [이미지 2]\n-', '- \n  * \n-'],
    ['beside each other', '[画像] [画像]\n[imagem: a][imagem: b]', '\n'],
    ['behind a label', 'Submitted by [изображение] mira\nby [bild: AK]AK', 'Submitted by mira\nby AK'],
    ['before a name', '[Image: Mira] Mira\n· [头像]Tide Lab · Oct 4', 'Mira\n· Tide Lab · Oct 4'],
    ['with a number', '[IMAGE_1]\n[Image 12: logo]\n[이미지 3]', '\n\n'],
    ['of Markdown without an address', '![]()\n![mira]() mira\n- ![]() ![]()', '\nmira\n- '],
    ['in a sentence stay', 'an [image] of [画像] owls', 'an [image] of [画像] owls'],
    ['before a long line stay', `[image: a] ${'owls '.repeat(17)}`, `[image: a] ${'owls '.repeat(17)}`],
    ['are not other words', '[images and owls]\n[A photo: owls]', '[images and owls]\n[A photo: owls]'],
  ])

  it.each([
    ['under the label', '$1\n[画像]\n'],
    ['before the name', '$1\n[Bild: mira] '],
    ['on the label’s line', '$1 [이미지] '],
    ['over the label', '[图片：无替代文本]\n$1\n'],
    ['in Markdown', '![]()\n$1\n![]()\n'],
  ])('go from a list: %s', (_name, change) => {
    const list = (title: string): string => `Submitted by\nmira\n94\n${title}\n·\n4 authors\n5`
    const page = ['Daily Papers', 'by', 'AK', 'and the research community', list('Orca'), list('Owls')].join('\n')
    const changed = parseDigest(page.replace(/(Submitted by)\n/g, change))
    expect(changed.papers).toEqual(parsePapers(page))
    expect(changed.diagnostics).toEqual([])
  })
})

describe('dates that a wrap cut', () => {
  itPeels([
    ['before its label', 'Tide Lab ·\n   Published on Oct 1, 2026', 'Tide Lab · Published on Oct 1, 2026'],
    ['before all of it', 'Tide Lab · \nOct 1, 2026 3', 'Tide Lab · Oct 1, 2026 3'],
    ['before all of it, and in it', 'Tide Lab ·\nOct 1,\n2026', 'Tide Lab · Oct 1, 2026'],
    ['nowhere: the separator has its line', '·\nOct 1, 2026', '·\nOct 1, 2026'],
    ['nowhere: the separator has its list item', '  • ·\nOct 1, 2026', '  • ·\nOct 1, 2026'],
    ['nowhere: no date follows', 'Tide Lab ·\nOrca', 'Tide Lab ·\nOrca'],
    ['before the year', 'Tide Lab · Published on Oct 1,\n2026', 'Tide Lab · Published on Oct 1, 2026'],
    ['before the year, with a count', '· Oct 1,  \n   2026 3', '· Oct 1, 2026 3'],
    ['before the year, with a count glued to it', '·\nOct 1,\n202612', '·\nOct 1, 202612'],
    ['before the day', '· Oct\n1, 2026', '· Oct 1, 2026'],
    ['before a day without a year', '· Published on Oct\n1', '· Published on Oct 1'],
    ['before the month', '· Published on\nOct 1, 2026', '· Published on Oct 1, 2026'],
    ['in the label', '· Published\non Oct 1, 2026', '· Published on Oct 1, 2026'],
    ['before a day and a count', '· Oct\n1 11', '· Oct 1 11'],
    ['under the separator', '·\nOct 10,\n2024 6', '·\nOct 10, 2024 6'],
    ['under the separator and a blank line', '·  \n\n  Apr\n16', '·  \n\n  Apr 16'],
    [
      'under the separator and two blank lines, one of which was an element',
      '·\n\n\nOct 10,\n2024',
      '·\n\n\nOct 10, 2024',
    ],
    ['under several, which were elements', '·\n\n\n\n\nOct 10,\n2024 12', '·\n\n\n\n\nOct 10, 2024 12'],
    ['further down', `·${'\n'.repeat(9)}Oct 10,\n2024`, `·${'\n'.repeat(9)}Oct 10,\n2024`],
    ['before a number of something', '·\nMay\n16 papers', '·\nMay\n16 papers'],
    ['twice', '· Oct\n1 · Oct\n2', '· Oct\n1 · Oct 2'],
    ['before the word behind the number of authors', 'Tide Lab · 15\n   authors', 'Tide Lab · 15 authors'],
    ['before another word', 'Tide Lab · 15\nauthorship', 'Tide Lab · 15\nauthorship'],
    ['before words', '· Oct 1,\n2026a', '· Oct 1,\n2026a'],
    ['at a blank line', '· Oct 1,\n\n2026', '· Oct 1,\n\n2026'],
    ['without a separator', 'Oct 1,\n2026', 'Oct 1,\n2026'],
    ['behind a glued separator', 'Tide Lab·Published on Oct\n1, 2026', 'Tide Lab·Published on Oct 1, 2026'],
    ['before the word, behind a glued separator', 'Tide Lab·15\nauthors', 'Tide Lab·15 authors'],
    ['that are words', '· May be\n2026', '· May be\n2026'],
  ])

  it('behind a separator that is an entity', () => {
    expect(peelMarkup('Tide Lab &#183; Oct 1,\n2026', 0).text).toBe('Tide Lab · Oct 1, 2026')
  })
})

describe('entities', () => {
  it.each<readonly [name: string, text: string, decoded: string]>([
    ['first and last', '&lt;Orca&gt;', '<Orca>'],
    ['side by side', '&lt;&lt;', '<<'],
    ['of a space', 'Orca&#32;Learning&#x20;More', 'Orca Learning More'],
    ['of what is no character', 'Orca&#31;Learning', 'Orca&#31;Learning'],
    ['of marks', '&middot;&bull;&ndash;&mdash;&hellip;&lsquo;&rsquo;&ldquo;&rdquo;', '·•–—…‘’“”'],
    ['that nothing ends', 'Orca &amp Medusa', 'Orca &amp Medusa'],
  ])('%s', (_name, text, decoded) => {
    expect(peelMarkup(text, 0).text).toBe(decoded)
  })
})

describe('the end of a page on its last card’s line', () => {
  itPeels([
    ['with a space', 'Orca\nApr 24, 2024 System theme\nTOS', 'Orca\nApr 24, 2024 \nSystem theme\nTOS'],
    ['glued', 'arXiv PageSystem theme', 'arXiv Page\nSystem theme'],
    [
      'with the pages before and after',
      'Apr 24PreviousNextTrending Papers ranked by GitHub stars activity',
      'Apr 24\nPreviousNextTrending Papers ranked by GitHub stars activity',
    ],
    ['all of it', 'Apr 24 Previous Next System theme', 'Apr 24 \nPrevious Next \nSystem theme'],
    [
      'that has a line of its own',
      'Apr 24\n  * System theme\nPrevious Next',
      'Apr 24\n  * System theme\nPrevious Next',
    ],
    ['in a long line', `${'x'.repeat(438)} System theme`, `${'x'.repeat(438)} System theme`],
    ['in a line of 450 characters', `${'x'.repeat(437)} System theme`, `${'x'.repeat(437)} \nSystem theme`],
    ['that is a title', 'A System theme model of Previous Next-token', 'A System theme model of Previous Next-token'],
  ])
})

describe('buttons', () => {
  itPeels([
    ['of lynx', '   (BUTTON) Edit (BUTTON)', '    Edit '],
    ['first', '(BUTTON) Edit', ' Edit'],
    ['and nothing like them', '(BUTTONS) (BUTTER)', '(BUTTONS) (BUTTER)'],
  ])
})

describe('a page without markup', () => {
  it.each(['', 'Orca', 'Orca\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024\n'])('passes as it is: %j', (text) => {
    expect(peel(text)).toEqual({ text, links: [] })
  })
})
