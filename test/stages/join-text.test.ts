import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../src/links/addresses.js'
import { joinLines, joinText } from '../../src/papers/join-text.js'
import type { PageContext } from '../../src/papers/page-context.js'
import { splitLines } from '../support/split-lines.js'

const lines = (text: string): string => joinLines(text, splitLines(text))
const textOf = (text: string, page: Pick<PageContext['page'], 'layout' | 'cutsWords'>): string =>
  joinText(splitLines(text), findAddresses(text), { plain: { text }, page } as PageContext)
const paragraphs = (text: string): string => textOf(text, { layout: 'search', cutsWords: true })

describe('lines as one line', () => {
  it.each([
    ['', ''],
    ['Orca', 'Orca'],
    ['Orca:\nLearning', 'Orca: Learning'],
    ['Orca:\n\n  Learning  \nMore', 'Orca: Learning More'],
    ['Orca:  Learning', 'Orca: Learning'],
    ['Orca:\tLearning', 'Orca: Learning'],
    ['Orca: \u205f Learning', 'Orca: Learning'],
    ['\u205fOrca', 'Orca'],
    ['Text-to-\nSpeech', 'Text-to-Speech'],
    ['GPT-\n4', 'GPT-4'],
    ['Self-\nMade and Trained Heads', 'Self-Made and Trained Heads'],
    ['Pre-\nand Post-Training', 'Pre- and Post-Training'],
    ['Pre-\nor Post-Training', 'Pre- or Post-Training'],
    ['Pre-\norders', 'Pre-orders'],
    ['Orca -\nLearning', 'Orca - Learning'],
    ['Orca-\n(Learning)', 'Orca- (Learning)'],
    ['3-\nD', '3-D'],
    ['$\\mathcal{D}$-\nGuided', '$\\mathcal{D}$-Guided'],
    // Firefox breaks lines behind dashes, and before what TeX sets low.
    ['Reason—\nOr Not', 'Reason—Or Not'],
    ['Reason —\nOr Not', 'Reason — Or Not'],
    ['2020–\n2025', '2020–2025'],
    ['$\\mathcal{D}\n_{\\text{train}}$', '$\\mathcal{D}_{\\text{train}}$'],
    ['a\nb-\nc', 'a b-c'],
    // Each wrap is told by what stands around it alone.
    ['a-b\nc', 'a-b c'],
    // w3m breaks lines beside the dollars of TeX.
    ['via $\n\\mathbf{D}$ual', 'via $\\mathbf{D}$ual'],
    ['via $ \n\\mathbf{D}$ual', 'via $\\mathbf{D}$ual'],
    ['via $\\mathbf{D}\n$ual', 'via $\\mathbf{D}$ual'],
    ['$x$ via $\n\\mathbf{D}$ual-$\\mathbf{H}\n$ead', '$x$ via $\\mathbf{D}$ual-$\\mathbf{H}$ead'],
    ['over $x$\n$y$ and', 'over $x$ $y$ and'],
    ['of $x$\nHeads', 'of $x$ Heads'],
    ['of $x +\ny$ Heads', 'of $x + y$ Heads'],
    ['扩展\n到一百万', '扩展到一百万'],
    ['词元。\nトークン', '词元。トークン'],
    ['使用\nLLM', '使用 LLM'],
    ['of $\\\nell_1$', 'of $\\ell_1$'],
    ['a \\\\\nb', 'a \\\\ b'],
    ['$10^\n{12}$', '$10^{12}$'],
    ['a set $\\\n{1, 2\\}$', 'a set $\\{1, 2\\}$'],
    ['a question -\n- do they', 'a question -- do they'],
    ['question -\n-1 is', 'question - -1 is'],
    ['trained w/\no the loss', 'trained w/o the loss'],
    ['trained w/\nour loss', 'trained w/ our loss'],
    ['a_\n(b)', 'a_ (b)'],
  ])('%j', (text, joined) => {
    expect(lines(text)).toBe(joined)
  })
})

describe('an address at a line’s end', () => {
  it('is no word that goes on in the next', () => {
    expect(paragraphs('We swim (https://a.example/orca/\nin the sea)')).toBe(
      'We swim (https://a.example/orca/ in the sea)',
    )
    expect(paragraphs('We swim at https://a.example/orca\n, with heads')).toBe(
      'We swim at https://a.example/orca, with heads',
    )
  })
})

describe('lines of a text browser, which breaks words where nobody writes a space', () => {
  it.each([
    ['on CPU/\nGPU Servers', 'on CPU/GPU Servers'],
    ['on CPU\n/GPU Servers', 'on CPU/GPU Servers'],
    ['of Image\n/Video Models', 'of Image/Video Models'],
    ['for Pre-\n/Post-Training', 'for Pre-/Post-Training'],
    ['an 80\n/20 Split', 'an 80/20 Split'],
    ['trained w/\nLanguage', 'trained w/ Language'],
    ['in data/\nand logs/', 'in data/ and logs/'],
    ['to learn and/\nor fail', 'to learn and/or fail'],
    ['the text/\n    image pairs', 'the text/image pairs'],
    ['of Heads /\nof Tides', 'of Heads / of Tides'],
    ['From R^\n2-Heads', 'From R^2-Heads'],
    ['From R\n^2-Heads', 'From R^2-Heads'],
    ['with K=\n5 Heads', 'with K=5 Heads'],
    ['with K\n=5 Heads', 'with K=5 Heads'],
    ['with K =\n5 Heads', 'with K = 5 Heads'],
    ['for Q&\nA', 'for Q&A'],
    ['for Q\n&A', 'for Q&A'],
    ['Heads &\nTides', 'Heads & Tides'],
    ['over p(y|\nx)', 'over p(y|x)'],
    ['Towards $\n\\infty$-Heads', 'Towards $\\infty$-Heads'],
    ['in $O\n(n)$ Steps', 'in $O(n)$ Steps'],
    ['in $\\Omega\n(n)$ Steps', 'in $\\Omega(n)$ Steps'],
    ['of $n$\n(and more) Heads', 'of $n$ (and more) Heads'],
    ['$\\texttt{Orca}\n$: Heads', '$\\texttt{Orca}$: Heads'],
    ['of {Orca}\n$k$ Heads', 'of {Orca} $k$ Heads'],
    ['over p(y\n|x)', 'over p(y|x)'],
    ['of size |S|\nis', 'of size |S| is'],
    ['the size\n|S| is', 'the size |S| is'],
    ['the time\n(s) of', 'the time (s) of'],
    ['KL(p\n|| q)', 'KL(p || q)'],
    ['the commands\n/Plan', 'the commands /Plan'],
    ['{\\pi}\n_0 Heads', '{\\pi}_0 Heads'],
    ['with\n_Heads_', 'with _Heads_'],
    ['https:\n//a.example', 'https://a.example'],
    ['(w/\nLanguage)', '(w/ Language)'],
    ['over raw/\nHeads', 'over raw/Heads'],
    ['of Heads //\nTides', 'of Heads // Tides'],
    ['prompt\n/no_think', 'prompt /no_think'],
  ])('%j', (text, joined) => {
    expect(joinLines(text, splitLines(text), true)).toBe(joined)
  })

  it('are words elsewhere', () => {
    expect(lines('on CPU/\nGPU and p(y\n|x)')).toBe('on CPU/ GPU and p(y |x)')
  })
})

describe('lines as running text, where blank lines stand around keywords', () => {
  it.each([
    ['We study the\n\nOrca\n\nmodel and\n\nLLM\n\nAgents.', 'We study the Orca model and LLM Agents.'],
    ["A good\n\nmodel\n\n? The\n\nmodel\n\n's gains", "A good model? The model's gains"],
    ['for\n\nLLM\n\n-based agents (the\n\nhead\n\n), which', 'for LLM-based agents (the head), which'],
    [
      'of "\n\nheads\n\n" that see (e.g., "\n\ntides\n\n"), in MMLU-\n\nPro.',
      'of "heads" that see (e.g., "tides"), in MMLU-Pro.',
    ],
    ["the “\n\nhead\n\n” of '\n\nowls\n\n' [\n\nRoe\n\n]", "the “head” of 'owls' [Roe]"],
    ['We study heads.\n\nMain Results\n\nWe find more.', 'We study heads.\n\nMain Results\n\nWe find more.'],
    ['See https://a.example/x\n\nWe study heads.', 'See https://a.example/x\n\nWe study heads.'],
    [
      `${'word '.repeat(13)}\n\nWe ${'study '.repeat(13)}`,
      `${'word '.repeat(13).trim()}\n\nWe ${'study '.repeat(13).trim()}`,
    ],
  ])('%j', (text, joined) => {
    expect(textOf(text, { layout: 'paper', cutsWords: false })).toBe(joined)
  })
})

describe('lines as running text', () => {
  it.each([
    ['', ''],
    ['We study heads.', 'We study heads.'],
    ['We study\nheads.', 'We study heads.'],
    ['loss $\\text\n{KL}$', 'loss $\\text{KL}$'],
    ['the set\n{a, b}', 'the set {a, b}'],
    ['uses 3.5$\n\\times$ fewer', 'uses 3.5$\\times$ fewer'],
    ['of $x\n$ and $y$\n$z$', 'of $x$ and $y$ $z$'],
    ['for $5.\n\n$x$ costs', 'for $5.\n\n$x$ costs'],
    ['by 90\\\n% of all', 'by 90\\% of all'],
    ['for $300 a day and\n$x$ here', 'for $300 a day and $x$ here'],
    ['for $300 per day and\n$x$ here', 'for $300 per day and $x$ here'],
    ['for $5-$10 per day and\n$x$ or\n$5-$10 more', 'for $5-$10 per day and $x$ or $5-$10 more'],
    ['for $2M-$5M or $0.1/image and\n$x$ here', 'for $2M-$5M or $0.1/image and $x$ here'],
    ['so $x$ is $5 GB$ of\n$y$ here', 'so $x$ is $5 GB$ of $y$ here'],
    ['where $x \\text{ is one of\n}$ here', 'where $x \\text{ is one of }$ here'],
    ['at \\$5 and\n$x$ here', 'at \\$5 and $x$ here'],
    ['with $3 \\times\n$ more', 'with $3 \\times$ more'],
    ['of $10\n\\times 5$ for\n$x$ here', 'of $10 \\times 5$ for $x$ here'],
    ['of $10\na day for\n$x$ here', 'of $10 a day for $x$ here'],
    ['in $\\sim$10 hours of\n$x$ here', 'in $\\sim$10 hours of $x$ here'],
    ['for $5.\n\na\n$x$ costs', 'for $5.\n\na $x$ costs'],
    ['We study heads.\n\nThey are few.', 'We study heads.\n\nThey are few.'],
    ['We study heads.\n\n\n\nThey\nare few.', 'We study heads.\n\nThey are few.'],
    ['We study  heads.', 'We study  heads.'],
    ['a self-\nmade head', 'a self-made head'],
    ['pre-\nand post-training', 'pre- and post-training'],
    ['We study\nheads\n, and more', 'We study heads, and more'],
    ['We study\nheads\n. More', 'We study heads. More'],
    ['We study\nheads\n; more', 'We study heads; more'],
    ['We study\nheads\n: more', 'We study heads: more'],
    ['We study (\nheads\n) and', 'We study (heads) and'],
    ['We study "\nheads\n", and (“\ntides\n”) more', 'We study "heads", and (“tides”) more'],
    ['Wir nennen es „Köpfe“\nund mehr', 'Wir nennen es „Köpfe“ und mehr'],
    ['We study heads\n.', 'We study heads.'],
    ['We study\n.5 of it', 'We study .5 of it'],
    ['We study (a) (\nb', 'We study (a) (b'],
    ['We study (a\nb', 'We study (a b'],
    [
      'Code: https://github.com/robodita/orca-\nlearning is out',
      'Code: https://github.com/robodita/orca-learning is out',
    ],
    ['Code: https://github.com/\nrobodita/orca is out', 'Code: https://github.com/robodita/orca is out'],
    ['Code: https://github.com/robodita/orca\nis out', 'Code: https://github.com/robodita/orca is out'],
    [
      'https://a.example/x and\nhttps://github.com/\nrobodita/orca\nis',
      'https://a.example/x and https://github.com/robodita/orca is',
    ],
    ['We study\nhttps://a.example/x\n\nand', 'We study https://a.example/x\n\nand'],
    // What only looks like punctuation that a link cut off.
    ['We study\nA. Foo and more', 'We study A. Foo and more'],
    ['We study heads.\n\nA. Foo', 'We study heads.\n\nA. Foo'],
    // A blank line inside a sentence.
    ['We study heads\n\nand more.', 'We study heads and more.'],
    ['We study heads,\n\nFoo and more', 'We study heads, Foo and more'],
    ['We study heads (\n\nFoo) and more', 'We study heads (Foo) and more'],
    ['We study heads\n\n.', 'We study heads.'],
    ['We study heads.\n\nand more', 'We study heads.\n\nand more'],
    ['We study heads\n\nThey are few', 'We study heads\n\nThey are few'],
    ['We study 4\n\nheads.', 'We study 4 heads.'],
    ['Of https://a.example/x and heads\n\nand more.', 'Of https://a.example/x and heads and more.'],
    ['Of https://a.example/ heads\n\nand more.', 'Of https://a.example/ heads and more.'],
    ['See https://a.example/x\nheads\n\nand more.', 'See https://a.example/x heads and more.'],
  ])('%j', (text, joined) => {
    expect(paragraphs(text)).toBe(joined)
  })
})
