import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { peelMarkup } from '../../src/markup/peel.js'
import { readTreeElements } from '../../src/markup/tree/tree-elements.js'
import { markText } from '../../src/pages/mark-text.js'
import { findPageStarts } from '../../src/pages/page-starts.js'
import { itPeels, peel } from '../support/peeled.js'

/** So that a text is a tree. */
const LINK = '- link "Docs":\n  - /url: /docs'
const LINK_SHOWN = ['Docs', '/docs'] as const

describe('the tree of a page’s elements', () => {
  itPeels([
    [
      'is a line for each text',
      `- main:\n  - text: Orca\n  - time: Oct 6\n${LINK}`,
      'Orca\nOct 6\nDocs\n',
      [LINK_SHOWN],
    ],
    [
      'shows a name where nothing in it has a text',
      `- heading "Orca" [level=3]:\n  - link "Orca" [ref=e5]:\n    - /url: /papers/1\n- button "Vote"`,
      '\nOrca\n\nVote',
      [['Orca', '/papers/1']],
    ],
    [
      'shows the texts in an element in place of its name',
      '- link "Upvote 12":\n  - /url: /login\n  - checkbox "Upvote"\n  - text: Upvote\n  - generic: "12"',
      'Upvote\n12',
      [['Upvote\n12', '/login']],
    ],
    [
      'shows no name of a picture, a list or a field',
      `- img "Logo"\n- list "Voters":\n  - listitem "Ana"\n- textbox "Search"\n- separator\n- text: Orca\n${LINK}`,
      'Orca\nDocs\n',
      [LINK_SHOWN],
    ],
    [
      'sets headings and paragraphs apart',
      `- time: Oct 6\n- heading "Orca" [level=3]\n- paragraph:\n  - text: We\n  - emphasis: test\n  - text: it.\n${LINK}`,
      'Oct 6\n\nOrca\n\nWe\ntest\nit.\n\nDocs\n',
      [LINK_SHOWN],
    ],
    [
      'has escapes in its quotes alone',
      `- 'heading "Owls: \\"It''s\\" \\\\alpha"'\n- text: "Authors: \\"A\\""\n- text: it''s \\\\beta "B"\n${LINK}`,
      `\nOwls: "It's" \\alpha\n\nAuthors: "A"\nit''s \\\\beta "B"\nDocs\n`,
      [LINK_SHOWN],
    ],
    ['has texts as they are behind a name in quotes', `- 'cell "a: b"': ''x''\n${LINK}`, "''x''\nDocs\n", [LINK_SHOWN]],
    [
      'has links that show nothing',
      `- link:\n  - /url: /papers/1\n- link "":\n  - /url: /papers/2\n${LINK}`,
      'Docs\n',
      [LINK_SHOWN],
    ],
    [
      'has its links where a script took off the indents',
      `- link "Orca" [ref=e5]:\n- /url: /papers/1\n- text: Oct 6\n- link "Owls":\n- /url: /papers/2\n${LINK}`,
      'Orca\nOct 6\nOwls\nDocs\n',
      [['Orca', '/papers/1'], ['Owls', '/papers/2'], LINK_SHOWN],
    ],
    [
      'has no text for an address without a link, or under one that says nothing',
      `- /url: /papers/1\n- /url: /papers/2\n  - text: Oct 6\n- link:\n- /url: /papers/1\nOwls\n  - text: Oct 7\n${LINK}`,
      'Oct 6\nOwls\nOct 7\nDocs\n',
      [LINK_SHOWN],
    ],
    [
      'stands under what its server writes',
      `### Page state\n- Page URL: https://a.example\n- Page Title: Orca\n- Page Snapshot:\n\`\`\`yaml\n${LINK}\n\`\`\``,
      'Docs\n',
      [LINK_SHOWN],
    ],
    [
      'has no other lines',
      `- text Orca\n- link "Orca" here:\n${LINK}`,
      '- text Orca\n- link "Orca" here:\nDocs\n',
      [LINK_SHOWN],
    ],
    ['shows a text and those in it', `- listitem: Orca\n  - text: Owls\n${LINK}`, 'Orca\nOwls\nDocs\n', [LINK_SHOWN]],
    ['is one without addresses, too', '- text: Orca\n- heading "Owls" [level=3] [ref=e5]\n', 'Orca\n\nOwls\n'],
    ['is none without a link or a heading', '- text: Orca\n- heading "Owls"\n', '- text: Orca\n- heading "Owls"\n'],
    [
      'is none where a text names an address',
      'See "/url: /docs" there.\n- text: Orca',
      'See "/url: /docs" there.\n- text: Orca',
    ],
  ])

  it('keeps what stands on lines of its own', () => {
    expect(peel(`My notes: read this\n${LINK}`).text).toBe('My notes: read this\nDocs\n')
  })

  it('can have any number of escapes in an element', () => {
    const quotes = 150_000
    const { text } = peelMarkup(`- text: "${'\\"'.repeat(quotes)}"\n${LINK}`, 0)
    expect(text).toBe(`${'"'.repeat(quotes)}\nDocs\n`)
  })

  it('has no more parents than its depth', () => {
    const [, , item] = readTreeElements('- main:\n  - text: Orca\n- list:\n  - listitem: Owls')
    expect(item?.parent).toBeNull()
  })
})

it('is no joined line, whatever its titles say', () => {
  const card = (title: string): string =>
    `- link "${title} Paper • 2306.02707 • Published Jun 5, 2023 • 28":\n  - heading "${title}" [level=4]\n  - text: Paper • 2306.02707 • Published Jun 5, 2023 • 28\n`
  const { papers, diagnostics } = parseDigest(['Orca', 'Submitted by Machines', 'Owls'].map(card).join(''))
  expect(papers.map(({ title }) => title)).toEqual(['Orca', 'Submitted by Machines', 'Owls'])
  expect(diagnostics).toEqual([])
})

describe('a page as Playwright’s server gives it', () => {
  const FENCED = `### Page state\n- Page URL: https://huggingface.co/papers\n\`\`\`yaml\n`
  const TREE = `- generic [ref=e1]:\n  - link [ref=e3]:\n    - /url: /\n    - img "Hugging Face's logo"\n  - heading "Daily Papers" [level=1]\n`
  const startsOf = (text: string): number[] => findPageStarts(markText(text))

  it('begins with what stands over its tree', () => {
    const page = `${FENCED}${TREE}\`\`\`\n`
    expect(startsOf(`Notes\n${page}${page}`)).toEqual([6, 6 + page.length])
    expect(startsOf(`Notes\r\n${page}${page}`.replace(/\n/g, '\r\n'))).toHaveLength(2)
  })

  it('begins with its tree alone', () => {
    expect(startsOf(`Notes\n${TREE}${TREE}`)).toEqual([6, 6 + TREE.length])
  })

  it.each([
    ['that has no first line', TREE.replace('- generic [ref=e1]:', 'generic')],
    ['that is cut at the beginning', `${'    - text: Orca\n'.repeat(200)}${TREE.slice(TREE.indexOf('\n') + 1)}`],
  ])('is not sought over a tree %s', (_name, tree) => {
    expect(startsOf(`Notes\n${tree}`)).toEqual([])
  })
})
