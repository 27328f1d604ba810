import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

describe('the marks of line ends', () => {
  itPeels([
    ['of HTML go', 'Orca<br>\nHeads<br />\n\nTides<BR/>  \nOwls', 'Orca\nHeads\n\nTides\nOwls'],
    ['of HTML begin a line where none follows', 'Orca<br>Heads<br>Tides<br>Owls', 'Orca\nHeads\nTides\nOwls'],
    ['of HTML go where they are several', 'Orca<br><br/>\nHeads<br><br>\nTides', 'Orca\n\nHeads\n\nTides'],
    ['of HTML stay within lines', 'We split at <br>,\n<br/>,\n<br />.', 'We split at <br>,\n<br/>,\n<br />.'],
    ['of HTML stay where a text names two', 'We split at <br> and <br />.', 'We split at <br> and <br />.'],
    ['of Markdown go', 'Orca\\\nHeads\\ \nTides\\\nOwls', 'Orca\nHeads\nTides\nOwls'],
    ['of Markdown stay where two lines have one', 'Orca\\\nHeads\\\nTides', 'Orca\\\nHeads\\\nTides'],
    ['of TeX stay where a wrap cut them', 'a $\\\nf(\\\nx_{\\\ntext', 'a $\\\nf(\\\nx_{\\\ntext'],
    [
      'of TeX stay before what they belong to',
      'on the \\\nphi, x\\\nmathbb{R}, x\\\n|',
      'on the \\\nphi, x\\\nmathbb{R}, x\\\n|',
    ],
    [
      'of TeX stay over an indent',
      'x\\\n  sum_{n}, y\\\n  mathbb{R}, $z \\\n  equiv',
      'x\\\n  sum_{n}, y\\\n  mathbb{R}, $z \\\n  equiv',
    ],
    [
      'of TeX stay before the rest of a formula',
      '{1,2\\\n}$ and 90\\\n% of x-\\\nphi)=\\psi, {t,\\\nphi_\\psi',
      '{1,2\\\n}$ and 90\\\n% of x-\\\nphi)=\\psi, {t,\\\nphi_\\psi',
    ],
    [
      'of TeX stay before a set',
      'N\\\n{1,\\dots,2\\}, N\\\n{3\\}, N\\\n{4\\}',
      'N\\\n{1,\\dots,2\\}, N\\\n{3\\}, N\\\n{4\\}',
    ],
    ['of TeX stay', 'x\\\\\ny\\\\\nz\\\\\nOwls', 'x\\\\\ny\\\\\nz\\\\\nOwls'],
  ])
})

describe('a page whose line ends are marked is read as without that', () => {
  it.each([
    ['<br>', []],
    ['<br />', []],
    // Markdown's tools have marks of their own inside links; a tree of elements is no Markdown.
    ['\\', ['](', '<a ', '/url: ']],
  ])('%s', (mark, others) => {
    const markBreaks = (text: string): string => text.replace(/(?<=[^\n ])\n(?=[^\n])/g, `${mark}\n`)
    const suits = (text: string): boolean => !others.some((other) => text.includes(other))
    expect(expectReadAlike(markBreaks, suits)).toBeGreaterThan(40)
  })
})
