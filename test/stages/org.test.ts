import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

const DRAWER = ':PROPERTIES:\n:CUSTOM_ID: orca\n:CLASS: mb-1\n:END:\n'
const ORCA = 'https://huggingface.co/papers/2306.02707'

describe('an Org file', () => {
  itPeels([
    [
      'has stars before its headings, and properties under them',
      `* Daily Papers\n${DRAWER}- item\n\n  **** Orca\n  :PROPERTIES:\n  :CUSTOM_ID: orca\n  :END:\n`,
      '# Daily Papers\n- item\n\n  #### Orca\n',
    ],
    [
      'has links with words, be they over lines and around pictures, and addresses alone',
      `* Daily\n${DRAWER}* Papers\n${DRAWER}[[${ORCA}][[[/avatars/1.svg]]\nOrca]] [[/papers/1][]] [[data:image/svg+xml;base64,PHN2=]] [[https://a.example/]]\n`,
      '# Daily\n# Papers\n\nOrca   https://a.example/\n',
      [
        ['\nOrca', ORCA],
        ['', '/papers/1'],
      ],
    ],
    [
      'can hold what closes no link',
      `* Daily\n${DRAWER}* Papers\n${DRAWER}[[1, 2], [3, 4]] and [[/papers/1][[0, 1]]]\n`,
      '# Daily\n# Papers\n[[1, 2], [3, 4]] and [0, 1]\n',
      [['[0, 1', '/papers/1']],
    ],
    ['is none without the end of its properties', '* Papers\n:PROPERTIES:\n', '* Papers\n:PROPERTIES:\n'],
    ['is none with the properties of one heading', `* Papers\n${DRAWER}* a router`, `* Papers\n${DRAWER}* a router`],
    ['is none without properties', '* Papers\n[[/papers/1][Orca]]\n', '* Papers\n[[/papers/1][Orca]]\n'],
  ])

  const LINK = /(?<!!)\[((?:!\[[^[\]]*\]\([^()\s]*\)|[^[\]])*)\]\(([^()\s]+)\)/g
  const toOrg = (text: string): string =>
    text
      .replace(LINK, '[[$2][$1]]')
      .replace(/!\[[^[\]]*\]\(([^()\s]*)\)/g, '[[$1]]')
      .replace(
        /^( *)(#+) (.*)\n/gm,
        (_line, indent, marks, title) => `${indent}${'*'.repeat(marks.length)} ${title}\n${DRAWER}`,
      )

  it('is read as the same page of Markdown', () => {
    const suits = (_text: string, name: string): boolean => /^(?:search|list|paper)-html2text-markdown$/.test(name)
    expect(expectReadAlike(toOrg, suits)).toBe(3)
  })
})
