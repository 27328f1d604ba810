import { describe, expect, it } from 'vitest'
import { markBlock, markText } from '../../src/pages/mark-text.js'
import { findPageStarts } from '../../src/pages/page-starts.js'

const startsOf = (text: string): number[] => findPageStarts(markText(text))

const BOX = 'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n'
const BANNER = 'Daily Papers\n\nbyAK and the research community\n\nFeb 25\n\n'
const CARDS = 'Orca\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024\n\n'

/** Texts of pages; each page begins where its piece does. */
const TEXTS: Record<string, string[]> = {
  'one page': [BOX + BANNER + CARDS],
  'two pages': [BOX + BANNER + CARDS, BOX + BANNER + CARDS],
  'two pages without the box': [BANNER + CARDS, BANNER + CARDS],
  'three pages': [BANNER + CARDS, BOX + BANNER, BANNER + CARDS],
  'Markdown banners': [
    `# Daily Papers\n\nby [AK](https://huggingface.co/akhaliq) and the research community\n\n${CARDS}`,
    BANNER,
  ],
  'trending after daily': [BANNER + CARDS, 'Trending Papers\nby\nAK\nand the research community\n'],
  'a single paper’s page after a list': [BANNER + CARDS, 'Papers\narxiv:2509.24002\n\nOrca\n\nPublished on Sep 28\n'],
  'single papers’ pages': [
    'Papers\narxiv:2509.24002\n\nOrca\n\nPublished on Sep 28\n',
    'Papers\narxiv:2509.24003\n\nMedusa\n\nPublished on Sep 28\n',
  ],
  'a centred banner': [BANNER + CARDS, `${' '.repeat(54)}Daily Papers\n\nby AK and the research community\n\n${CARDS}`],
  'a banner whose words are wrapped': [
    BANNER + CARDS,
    `Daily Papers\n\nby AK and the research\n   community\n\n${CARDS}`,
  ],
  'pages between whose words links stand': [
    `# [Daily Papers](https://huggingface.co/papers)\n\n## by [![](https://huggingface.co/papers-by.png)AK](https://huggingface.co/akhaliq) and the research community\n\n${CARDS}`,
    `[Daily Papers][12]\n=====\n\nby [AK][14] and the research community\n\n${CARDS}`,
    `[11]Daily Papers\n\nby [12]AK and the research community\n\n${CARDS}`,
    `Daily Papers\nhttps://huggingface.co/papers\nby\nAK\nhttps://huggingface.co/akhaliq\nand the research community\n${CARDS}`,
    `[ Papers ](https://huggingface.co/papers)\n\narxiv:2509.24002\n\nOrca\n\n`,
    `Papers\nhttps://huggingface.co/papers\narxiv:2509.24002\nOrca\n`,
  ],
  'pages of pandoc, with the attributes of what is around their words': [
    BANNER + CARDS,
    `# [Daily Papers](https://huggingface.co/papers){.hover:text-gray-600} {#daily-papers .text-2xl}\n\n## by[![](https://huggingface.co/papers-by.png){.size-4 .rounded-full}AK](https://huggingface.co/akhaliq){.mx-1.5\n.flex .items-center .font-bold .hover:underline .text-gray-600} and the research community {#by-ak .mt-1}\n\n${CARDS}`,
  ],
  'pages with the navigation over them': [
    BANNER + CARDS,
    `[![Hugging Face's logo](https://huggingface.co/logo.svg) Hugging Face](https://huggingface.co/)\n\n* [Models](https://huggingface.co/models)\n\n${BOX}${BANNER}${CARDS}`,
    `   [1]Hugging Face's logo Hugging Face\n     * [2]Models\n\n   [10]Papers\n   arxiv:2509.24002\n\nOrca\n\n`,
  ],
  'a page with a box, under a short one with the navigation': [
    `Hugging Face's logo Hugging Face\nModels\nLog In\nSign Up\nanaq 's Collections\n\nReading list\n\n${'Orca is a whale\nPaper • 2306.02707 • 4\n'.repeat(4)}`,
    `${BOX}${BANNER}${CARDS}`,
  ],
  'a page with a box, under one whose navigation has no end': [
    `Hugging Face's logo Hugging Face\nModels\n\n${'Orca is a whale\nPaper • 2306.02707 • 4\n'.repeat(20)}`,
    `${BOX}${BANNER}${CARDS}`,
  ],
  'a glued page behind its name and the navigation': [
    BANNER + CARDS,
    'Paper page - Orca Learns to Route the Tokens of Large Models Through Its HeadsHugging FaceModelsDatasetsLog InSign UpPapersarxiv:2306.02707Orca Learns\n',
    'Paper page - Orca Learns to Route the Tokens of Large Models Through Its Heads Hugging Face Models Log In Sign Up Papers arxiv:2306.02707\n',
  ],
  'an abstract about a label': [
    `${BANNER}${CARDS}${'We study heads. '.repeat(5)}Papersarxiv:2306.02707 is what it says.\n`,
  ],
  'pages with front matter over them': [
    BANNER + CARDS,
    `---\ntitle: "Daily Papers - Hugging Face"\nsource: "https://huggingface.co/papers"\ntags:\n  - "clippings"\n---\n${CARDS}`,
    `---\nurl: https://huggingface.co/papers\n---\n${BOX}${BANNER}${CARDS}`,
    `---\nsource: "https://huggingface.co/collections"\n---\n [![Hugging Face's logo](https://huggingface.co/logo.svg) Hugging Face](https://huggingface.co/)\n\n${CARDS}`,
  ],
  'pages with front matter over them, each behind a byte order mark': [
    BANNER + CARDS,
    `\ufeff---\nurl: https://huggingface.co/papers\n---\n${CARDS}`,
    `\ufeff---\nurl: https://huggingface.co/papers\n---\n${BOX}${BANNER}${CARDS}`,
  ],
  'front matter longer than any tool writes': [
    `${BANNER}${CARDS}---\nsource: "https://huggingface.co/papers"\n${`note: ${'x'.repeat(1000)}\n`.repeat(4)}---\n${CARDS}`,
  ],
  // Two ways to read each of its lines would take longer than anyone waits.
  'front matter without an end': [
    `${BANNER}${CARDS}---\nsource: "https://huggingface.co/papers"\n${'  - a: b\n'.repeat(70)}Orca\n`,
  ],
  'front matter without an end, with CRLF': [
    `${BANNER}${CARDS}---\r\nsource: "https://huggingface.co/papers"\r\n${'- a: b\r\n'.repeat(70)}Orca\r\n`,
  ],
  'front matter of another site': [`${BANNER}${CARDS}---\nsource: "https://example.org/"\n---\nOrca\n`],
  'a rule and a list': [`${BANNER}${CARDS}---\n\n- [https://huggingface.co/](https://huggingface.co/)\n`],
  collections: [
    BANNER + CARDS,
    `anaq 's Collections\n\n${CARDS}`,
    `anaq\n's Collections\n\n${CARDS}`,
    `anaq\nhttps://huggingface.co/anaq\n's Collections\n${CARDS}`,
  ],
  'a collection whose name stands over blank lines': [BANNER + CARDS, `anaq\n\n\n\n's Collections\n\n${CARDS}`],
  'pages joined to one line each': [
    `Daily Papers by AK and the research community Feb 25 Submitted by jfeldt 12 Orca · 4 authors 6\n`,
    `Trending Papers by AK and the research community Submitted by jfeldt Orca We study heads.\n`,
    `anaq 's Collections Agents Reading list Upvote 3 Orca Paper • 2306.02707 • Published Oct 6, 2024 • 7\n`,
    `anaq 's Collections Agents Orca Paper • 2306.02707 • Published Oct 6, 2024 • 7\n`,
  ],
  'a collection of many papers': [BANNER + CARDS, `anaq\n's Collections\n\n${CARDS.repeat(40)}`],
  'a collection whose name stands over an indented line': [BANNER + CARDS, `anaq\n  's Collections\n\n${CARDS}`],
  'a page that has nothing but navigation over its cards': [
    BANNER + CARDS,
    `[![Hugging Face's logo](https://huggingface.co/logo.svg) Hugging Face](https://huggingface.co/)\n\n* [Models](https://huggingface.co/models)\n\n${CARDS}`,
  ],
  'pages of a card each that have nothing but navigation over it': [
    BANNER + CARDS,
    `[![Hugging Face's logo](https://huggingface.co/logo.svg) Hugging Face](https://huggingface.co/)\n\n${CARDS}`,
    `   [1]Hugging Face's logo Hugging Face\n     * [2]Models\n\n${CARDS}`,
    `---\ntitle: Papers\n---\n   [1]Hugging Face's logo Hugging Face\n\n${CARDS}`,
  ],
  'a long page with navigation over it, and one without': [
    `   [1]Hugging Face's logo Hugging Face\n     * [2]Models\n\n${BANNER}${CARDS.repeat(40)}`,
    BANNER + CARDS,
  ],
  'front matter without an address': [
    BANNER + CARDS.repeat(40),
    `---\ntitle: Daily Papers of a day\nsaved: 2026-02-25\n---\n\n${BANNER}${CARDS}`,
    `---\ntitle: Daily Papers of a day\n---\n${BANNER}${CARDS}`,
  ],
  'names of files': [`==> a b.txt <==\n${CARDS}`, `==> digests/b.txt <==\r\n${CARDS}`, '==> c <==  \n', '==> ==> <=='],
  'what is no name of a file': [
    `${BANNER}${CARDS}We write ==> a.txt <==\n==> a.txt\n==> <==\n==> a.txt <== b\n==> ${'a'.repeat(301)} <==\n`,
  ],
  'rules between pages': [`${BANNER}${CARDS}---\n`, `${BANNER}${CARDS}---\nNotes\n---\n\n`, BANNER + CARDS],
  'a rule at the end of a line': [`${BANNER}${CARDS}Notes ---\nsource: "https://huggingface.co/papers"\n---\n${CARDS}`],
  'a rule at the end of a line, and one over a page': [
    `${BANNER}${CARDS}Notes ---\ntags: heads\n---\n`,
    BANNER + CARDS,
  ],
  'words like those of a footer': [
    `${BANNER}${CARDS}Systems of heads\n\nSystem theme of the day\n\nSystem theme and its Docs\n${CARDS}`,
  ],
  'the words of a banner behind a long line': [
    `${BANNER}${CARDS}We asked everybody who reads them whether the long list that is called Daily Papers\nby AK and the research community is too long.\n`,
  ],
  'a wrapped line that begins like a joined page': [
    `${BANNER}Orca\n\nIt is called the corpus of the\nDaily Papers by AK and the research community on the Hub, which has grown\nsince 2023.\n`,
  ],
  'the words of a joined page in a line': [
    `${BANNER}We read Daily Papers by the whole research community.\nWith anaq 's Collections of it Paper • 2306.02707\nanaq 's Collections of it\nPaper • 2306.02707\n`,
  ],
  'the words of a title': [`${BANNER}Anaq's Collections of Circuits\n\nWe ask for Hugging Face's logo.\n`],
  footers: [
    `${BANNER}${CARDS}System theme\nCompany\nTOS\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\n`,
    `${CARDS}System theme\n\nCompany\n\n[TOS](/terms) [Privacy](/privacy) [About](/about) [Careers](https://a.example/) [](/)\n\nWebsite\n\n[Models](/models) [Datasets](/datasets) [Spaces](/spaces) [Pricing](/pricing) [Docs\n](/docs)\n`,
    `${CARDS}System theme\nCompany\n[TOS](/t){.a} Privacy About Careers\nWebsite\nModels Datasets Spaces Pricing\n[Docs](/docs){.flex\n.gap-2}\n`,
    `${CARDS}System theme\nCompany\nTOS\n/terms\nPrivacy\nhttps://a.example/\nAbout\nCareers\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\nhttps://huggingface.co/docs\n`.replace(
      '/terms\n',
      '',
    ),
    `${CARDS}System theme\nCompany\n_\bT_\bO_\bS Privacy About Careers\nWebsite\nModels Datasets Spaces Pricing _\bD_\bo_\bc_\bs\n`,
    `${CARDS}System themeCompanyTOSPrivacyAboutCareersWebsiteModelsDatasetsSpacesPricingDocs\n`,
    CARDS,
  ],
  'a footer with an address like its last word': [
    `${CARDS}System theme\nCompany\n[TOS](https://a.example/Docs/terms)\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\n`,
    CARDS,
  ],
  'the words of a footer at the beginning of a long line': [
    `${BANNER}${CARDS}System themeCompanyTOSPrivacyAboutCareersWebsiteModelsDatasetsSpacesPricingDocs${' and more'.repeat(50)}\n${CARDS}`,
  ],
  'a footer over its addresses': [
    `${BANNER}${CARDS}System theme\nCompany\n[1]TOS [2]Privacy [3]About [4]Careers\nWebsite\n[5]Models [6]Datasets [7]Spaces [8]Pricing [9]Docs\n\nReferences\n\n   1. https://huggingface.co/terms\n`,
  ],
  'a footer over addresses that links’ words define': [
    `${BANNER}${CARDS}System theme\nCompany\nTOS\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\n\n[![Hugging Face's logo](/logo.svg)\nHugging Face]: /\n[Models]: /models\n`,
    `${BANNER}${CARDS}System theme\nCompany\nTOS\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\n\n  [Hugging Face's logo]: /logo.svg\n`,
    `${BANNER}${CARDS}System theme\nCompany\nTOS\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\n\n[1]:\thttps://huggingface.co/\n`,
  ],
  'a footer over somebody’s words': [
    `${BANNER}${CARDS}System theme\nCompany\nTOS\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs\n`,
    `[Oct 2]: the list of that day\n${CARDS}`,
  ],
  'pages that end without a line end, each glued to the next': [
    `Papersarxiv:2505.11594OrcaPublished on May 16·CommunityComment·Sign uporlog into comment`,
    `Papersarxiv:2505.11595MedusaPublished on May 17·Community`,
    `Papersarxiv:2505.11596NarwhalPublished on May 18\n${CARDS.trimEnd()}`,
    `Hugging Face's logo Hugging Face\nModels\nLog In\nSign Up\n${BANNER}Orca\n·\n4 authors\n133\n8`,
    `Hugging Face's logo Hugging Face\nModels\nLog In\nSign Up\n${BANNER}${CARDS.trimEnd()}`,
    `[![Hugging Face's logo](/logo.svg) Hugging Face](/)\n\n* [Models](/models)\n* [Sign Up](/join)\n\n${BANNER}${CARDS}Medusa\n·\n4 authors\n133 8 `,
    `[1]Hugging Face's logo Hugging Face\n     * [2]Models\n     * Log In\n     * Sign Up\n\n${BANNER}${CARDS.trimEnd()}`,
    `---\nurl: "https://huggingface.co/papers?q=heads"\n---\n${BANNER}${CARDS}System themeCompanyTOSPrivacyAboutCareersWebsiteModelsDatasetsSpacesPricingDocs`,
    `Daily Papers - Hugging Face\n${CARDS}System theme\nCompany\nTOS\nPrivacy\nAbout\nJobs\nWebsite\nModels\nDatasets\nSpaces\nPricing\nDocs`,
    `Papersarxiv:2505.11597BelugaPublished on May 19`,
  ],
  'a page whose own title its source wraps': [
    BANNER + CARDS,
    'Paper page - Orca Learns to Route the Tokens of Large Models\n  Through Its HeadsHugging FaceModelsDatasetsLog InSign UpPapersarxiv:2306.02707Orca Learns\n',
  ],
  'words of a text before the site’s picture': [
    `${BANNER}${CARDS}We ask for the Hugging Face's logo.\nHugging Face's Hub has them.\n`,
  ],
  'no page': ['Nothing was decided.\n'],
  'the words in prose': ['We asked the research community. Daily Papers are read by the research community.\n'],
  'an abstract about papers': [`${BANNER}Reading Papers\n\nWe study Papers\nand ask the authors of the research.\n`],
  nothing: [''],
}

describe('page starts', () => {
  const cases = Object.entries(TEXTS).flatMap(([name, pages]) =>
    ['\n', '\r\n', '\r'].map(
      (lineEnd) => [name, lineEnd, pages.map((page) => page.replaceAll('\n', lineEnd))] as const,
    ),
  )
  it.each(cases)('of %s with %j line ends', (_name, _lineEnd, pages) => {
    const starts = pages.map((_page, index) => pages.slice(0, index).join('').length)
    // The text's own start counts as one, whether a banner stands there or not.
    expect(startsOf(pages.join(''))).toEqual(starts.slice(1))
  })

  it('of a part are those whose marks stand in it, its end left out', () => {
    const text = BANNER + CARDS + BANNER
    const start = text.lastIndexOf('Daily')
    const mark = text.lastIndexOf('Papers')
    const ends = [mark, mark + 1, text.length]
    expect(ends.map((to) => findPageStarts(markText(text), to))).toEqual([[], [start], [start]])
  })

  it('of a part are those whose front matter begins in it', () => {
    const text = `${CARDS}---\nurl: https://huggingface.co/papers\n---\n${CARDS}`
    const start = CARDS.length
    const ends = [start, start + 1, text.length]
    expect(ends.map((to) => findPageStarts(markText(text), to))).toEqual([[], [start], [start]])
  })
})

describe('a page far behind the navigation of the one before', () => {
  const logo = "[1]Hugging Face's logo Hugging Face\n\n"
  const page = (length: number): string => `${BANNER}${CARDS}${'We study heads. '.repeat(70)}${'x'.repeat(length)}\n\n`

  it('begins with its banner, however far that is', () => {
    for (let length = 0; length < 500; length++) {
      const first = logo + page(length)
      expect(startsOf(first + BANNER + CARDS), `${length} characters more`).toEqual([first.length])
    }
  })
})

describe('a page right behind a short one, each with its navigation', () => {
  it('begins with its own', () => {
    const first = `Hugging Face's logo Hugging Face\nLog In\nSign Up\nana 's Collections\n\n${'• Orca\n\n'.repeat(20)}`
    const navigation = 'Hugging Face\nModels\nLog In\nSign Up\n'
    const box = 'new\nGet trending papers in your email inbox!\nSubscribe\n'
    expect(startsOf(first + navigation + box + BANNER + CARDS)).toEqual([first.length + navigation.length])
  })
})

describe('a page whose front matter is glued to the page before', () => {
  it('begins with it, wherever a block ends', () => {
    for (let length = 65_500; length < 65_540; length++) {
      const text = `${'x'.repeat(length)}---        \r\nurl: https://huggingface.co/papers\r\n---\r\n`
      expect(startsOf(text), `${length} characters before`).toEqual([length])
    }
  })
})

describe('a block of a text', () => {
  it.each([
    ['xxPapers', 4, { text: 'xxPa', marks: [{ name: 'title', at: 2 }], changed: false }],
    ['xxPapers', 2, { text: 'xx', marks: [], changed: false }],
    ['a\u00a0b', 3, { text: 'a b', marks: [], changed: true }],
    [
      '---------\n---\n ---',
      18,
      { text: '---------\n---\n ---', marks: [0, 10, 15].map((at) => ({ name: 'frontMatter', at })), changed: false },
    ],
  ])('%j, of which %i characters count', (raw, length, block) => {
    expect(markBlock(raw, length)).toEqual(block)
  })
})
