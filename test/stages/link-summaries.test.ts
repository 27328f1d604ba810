import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

const LINK = /(?<!!)\[((?:!\[[^[\]]*\]\([^()]*\)|[^[\]])*)\]\((https?:[^()\s]*)\)/g
const PICTURE = /!\[([^[\]]*)\]\((https?:[^()\s]*)\)/g

/** A page with the lists of its links and pictures behind it. */
function withSummaries(text: string): string {
  const links = Array.from(text.matchAll(LINK), ([, words = '', address]) => {
    return `- [${words.replace(PICTURE, '').replace(/\s+/g, ' ').trim()}](${address})\n`
  })
  const pictures = Array.from(text.matchAll(PICTURE), ([, words, address]) => `- ![${words}](${address})\n`)
  expect(Math.min(links.length, pictures.length)).toBeGreaterThan(0)
  return `${text.trimEnd()}\n\nImages:\n${pictures.join('')}\nLinks/Buttons:\n${links.join('')}`
}

describe('the lists that jina puts behind a page', () => {
  it('are none of its cards', () => {
    expect(expectReadAlike(withSummaries, (_text, name) => name.endsWith('-jina'))).toBe(5)
  })

  itPeels([
    [
      'end at a blank line',
      'Orca\n\nLinks/Buttons:\n- [Orca](/papers/2306.02707)\n- [GiT](/papers/2403.09394)\n\nAnd more',
      'Orca\n\n\n\nAnd more',
    ],
    [
      'are lists of links, or of pictures',
      'Images:\n- owls\n\nLinks/Buttons:\n',
      'Images:\n- owls\n\nLinks/Buttons:\n',
    ],
  ])
})
