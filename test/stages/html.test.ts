import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

const card = (title: string): string =>
  `<article><a href="/papers/2306.02707">${title}</a>\n<p>We study heads.</p>\n<ul><li>4 authors</li></ul>\n<div>·</div>\n<span>Oct 6, 2024</span></article>`

/** A page's HTML with each tag on a line, as an editor prints it. */
const PRETTY =
  `<html><body><h1>Daily Papers</h1><p>by <a>AK</a> and the research community</p>${card('Orca')}${card('Medusa')}</body></html>`.replace(
    /(<[^>]*>)/g,
    '\n$1\n',
  )

/** A page whose text holds tags. */
const page = (title: string, abstract: string): string =>
  `Daily Papers\n\nbyAK and the research community\n\nFeb 25, 2026\n\n${title}\n\n${abstract}\n\n  • 4 authors\n·\nOct 6, 2024\n`

const TAGS = 'We close <b>, </b>, </div>, </p>, </a>, </li> and </ul> tags.'

describe('HTML, or what else is no text of a page,', () => {
  it.each([
    ['with each tag on a line', PRETTY],
    ['whose cards show their titles', page('<div>Orca</div>', TAGS)],
    ['whose organization is a tag', page('Orca', TAGS).replace('  • 4 authors\n·', '</section>\n·')],
  ])('%s is no text of a page', (_name, text) => {
    const { layout, papers, diagnostics } = parseDigest(text)
    expect({ layout, papers }).toEqual({ layout: null, papers: [] })
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-layout'])
  })

  it.each([
    [
      '<!DOCTYPE html>\n<html></html>',
      'found HTML (convert it to text or Markdown first) in a text that begins "<!DOCTYPE html>"',
    ],
    [
      '# My digest\n<ul><li>1</li><li>2</li></ul><div><p>3</p></div>',
      'found HTML (convert it to text or Markdown first) in a text that begins "# My digest"',
    ],
    [
      '<?xml version="1.0"?>\n<rss version="2.0">',
      'found XML (pass the text of a saved page) in a text that begins "<?xml version="1.0"?>"',
    ],
    ['"Daily Papers\\n5"', 'found JSON (pass the text that it holds) in a text that begins ""Daily Papers\\n5""'],
    [
      '"Attention" heads\\n',
      'found the lines of a string, still escaped (decode it first) in a text that begins ""Attention" heads\\n"',
    ],
    ['"Attention" heads $\\nabla$', 'found too few of its marks in a text that begins ""Attention" heads $\\nabla$"'],
    ['</div>', 'found HTML (convert it to text or Markdown first) in a text that begins "</div>"'],
    [
      '<?xml version="1.0"?>',
      'found HTML (convert it to text or Markdown first) in a text that begins "<?xml version="1.0"?>"',
    ],
    [
      'HTTP/1.1 200 OK\n\n<!doctype html>',
      'found HTML (convert it to text or Markdown first) in a text that begins "HTTP/1.1 200 OK"',
    ],
    ['%PDF-1.7\n%âãÏÓ', 'found a PDF (save it as text) in a text that begins "%PDF-1.7"'],
    ['D\0a\0y\0', 'found UTF-16 (save the page, and decode the file, as UTF-8) in a text that begins "D\0a\0y\0"'],
    ['PK\x03\x04\x14\0', 'found a binary file (save the page as text) in a text that begins "PK\x03\x04\x14\0"'],
    ['{"papers":[]}', 'found JSON (pass the text that it holds) in a text that begins "{"papers":[]}"'],
    ['[\n  { "paper": 1 }\n]', 'found JSON (pass the text that it holds) in a text that begins "["'],
    ['[1] Orca', 'found too few of its marks in a text that begins "[1] Orca"'],
    [
      'digests/2026-02-25.txt',
      'found too few of its marks (looks like a path or an address: pass the text that it holds) in a text that begins "digests/2026-02-25.txt"',
    ],
    [
      'https://huggingface.co/papers',
      'found too few of its marks (looks like a path or an address: pass the text that it holds) in a text that begins "https://huggingface.co/papers"',
    ],
    [
      'https://huggingface.co/papers a',
      'found too few of its marks in a text that begins "https://huggingface.co/papers a"',
    ],
    ['<3 heads', 'found too few of its marks in a text that begins "<3 heads"'],
  ])('is told by its first line: %j', (text, words) => {
    expect(parseDigest(text).diagnostics.map(({ message }) => message)).toEqual([
      `Expected the text of a Daily Papers page (search, list, trending, paper or cards), ${words}`,
    ])
  })

  it.each([
    ['in an abstract', page('Orca', TAGS), 'Orca'],
    ['in a title', page('<think> Before You Leap', 'We think in <think> and </think>.'), '<think> Before You Leap'],
  ])('may be written %s', (_name, text, title) => {
    expect(parseDigest(text).papers.map((paper) => paper.title)).toEqual([title])
  })
})
