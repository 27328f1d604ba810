import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { peelSecondWrap } from '../../src/markup/wraps/second-wrap.js'
import { wrapText } from '../support/wrap-text.js'

const WORDS =
  'Large models of many languages struggle with long inputs, and the reasons for that are poorly understood, though many have studied them, with probes and by other means'
const TEXT = Array.from({ length: 6 }, (_, index) => `${WORDS} (${'see there '.repeat(index)}and here).`).join(' ')

const wrapLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => wrapText(line, width))
    .join('\n')

const peel = (text: string): string =>
  peelSecondWrap({ text, links: [], toSource: (at) => at, toSourceEnd: (at) => at }).text

describe('lines that were wrapped twice', () => {
  it.each([
    [79, 72],
    [80, 72],
    [80, 76],
    [100, 72],
  ])('at %i columns and then at %i are those of the first wrap', (first, second) => {
    const once = wrapLines(TEXT, first)
    expect(peel(wrapLines(once, second))).toBe(once)
  })

  it.each([
    ['once', wrapText(TEXT, 80)],
    ['once, of a few paragraphs without blank lines', [TEXT, WORDS, TEXT].map((text) => wrapText(text, 72)).join('\n')],
    [
      'once, whose paragraphs end so under titles of two lines',
      Array(6)
        .fill(`${wrapText(WORDS.slice(0, 90), 72)}\n${wrapText(TEXT, 72).split('\n').slice(0, 5).join('\n')}`)
        .join('\n'),
    ],
    ['never', TEXT],
    ['at another width each', [60, 64, 68, 72, 76].map((width) => wrapText(WORDS, width)).join('\n')],
    [
      'twice, first at no one width, as sentences were',
      [
        'These reefs, first reached on May 12, 2024, are home to all',
        'many seals. Our',
        'orcas, some of them, are found on all tides in their seas.',
        'Extensive sightings',
        '(by day, without boats, without nets) confirm that each one',
        'whalebone',
        'contributes. Large animals of the deep have shown up',
        'remarkably often in the',
        'northern harbors. For instance, the coasts of Lumen alone',
        'many of these by a wide margin. For instance, of',
        'the coasts of Lumen alone give many, and the lakes give some',
      ].join('\n'),
    ],
    ['twice, of too few lines to tell', wrapLines(wrapText(WORDS, 80), 72)],
    ['twice, of which each second line is indented', wrapLines(wrapText(TEXT, 80), 72).replace(/\n(.*)/g, '\n   $1')],
    [
      'never, under which a page has its words, before the tabs of its source',
      `\n\t\t${WORDS.slice(0, 79)}\nPaper\n\t\t•\n\n\t\t${WORDS.slice(0, 60)}\nPaper\n\t\t•\n`.repeat(4),
    ],
    ['by hand', wrapLines(wrapText(TEXT, 80), 72).replaceAll('\n', '\\\n')],
  ])('that were wrapped %s stay', (_name, text) => {
    expect(peel(text)).toBe(text)
  })

  it('at hyphens, too, are those of the first wrap', () => {
    const once = wrapText(TEXT.replace(/ (many|and|of|have) /g, '-$1-'), 80)
    const twice = once
      .split('\n')
      .map((line) => (line.length > 72 ? line.replace(/^(.{40,71}[- ])(?=\S)/, '$1\n') : line).replace(/ \n/, '\n'))
    expect(twice.some((line) => line.includes('-\n'))).toBe(true)
    expect(peel(twice.join('\n'))).toBe(once)
    const indent = (text: string): string => text.replace(/^/gm, '    ')
    expect(peel(indent(twice.join('\n')))).toBe(indent(once))
  })

  it('and then indented as a whole are those of the first wrap', () => {
    const once = wrapText(TEXT, 80)
    expect(peel(wrapLines(once, 72).replace(/^/gm, '   '))).toBe(once.replace(/^/gm, '   '))
  })

  it('are those of the first wrap under a rule, too, which is wider', () => {
    const once = wrapText(TEXT, 80)
    const rule = `  • ${'━'.repeat(76)}\n\n`
    expect(peel(rule + wrapLines(once, 72))).toBe(rule + once)
  })

  it('are those of an indented heading, on a page without texts, too', () => {
    const heading =
      '      Wavelet Routing of Tokens in Sparse Networks, and the Slow\nMemories\n      of Many Networks\n'
    const joined = heading.replace('\n', ' ')
    expect(peel(`${heading}\n`.repeat(4))).toBe(`${joined}\n`.repeat(4))
    const short = '      Slow Memories of Sparse Networks, and Wavelet Routing of Some\nTokens\n\n'
    expect(peel(heading.repeat(3) + short)).toBe(joined.repeat(3) + short.replace('\n', ' '))
    expect(peel(short.repeat(4))).toBe(short.repeat(4))
    const wider = heading.replace('\n      of', '\n   of')
    expect(peel(`${wider}\n`.repeat(4))).toBe(`${wider}\n`.repeat(4))
  })

  it('take no title under the indented facts of another card for a rest, where no lines are blank', () => {
    const titles = [20, 23, 26, 33, 36, 40, 43].map((length) => `[15]${WORDS.slice(0, length).trim()}`)
    const page = titles.map((title) => `${title}\n   Paper • 2410.10819 • Published Oct 14, 2024 • 7 • 12`).join('\n')
    expect(peel(page)).toBe(page)
  })

  it('take no fact of a card under the end of its text for a rest', () => {
    const end = 'We study these at length, and say of all what their heads do in there.'
    const once = `${wrapText(TEXT, 80)}\n${end}\nTidelab\n·\n12 authors`
    expect(peel(wrapLines(once, 72))).toBe(once)
  })

  it('leave addresses as they are, which no mail wraps', () => {
    const address = `[1]Orca https://orca.example/${'a/'.repeat(60)}`
    const once = `${address}\n${wrapText(TEXT, 80)}`
    expect(peel(wrapLines(once, 72).replace(/^.*\n.*/, address))).toBe(once)
  })

  it('are a text browser’s page again, titles and all', () => {
    const title = 'Wavelet Routing of Tokens in Sparse Networks and the Slow Memories of Many Networks'
    const page = `Daily Papers\n\nby AK and the research community\n\n${wrapText(title, 80)}\n\n${wrapText(TEXT, 80)}\n\n  • 4 authors\n·\nOct 6, 2024\n`
    const { papers, sources } = parseDigest(wrapLines(page, 72))
    expect(papers).toMatchObject([{ title, abstract: TEXT, authorCount: 4 }])
    const { start, end } = sources[0]?.fields.title ?? { start: 0, end: 0 }
    expect(wrapLines(page, 72).slice(start, end).replaceAll('\n', ' ')).toBe(title)
  })
})
