import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

describe('a word processor’s bullets', () => {
  itPeels([
    ['are the page’s', '·\tModels\n  ·\tDocs\n·\t\n\nOrca', '•\tModels\n  •\tDocs\n•\t\n\nOrca'],
    ['of a font of symbols are, too', '\uf0b7 Models\n\uf0b7\n\uf0b7\tDocs', '• Models\n•\n•\tDocs'],
    ['stay where they are few', '·\tModels\n·\tDocs\nOrca', '·\tModels\n·\tDocs\nOrca'],
    ['are no separators', '· 4 authors\n·\n·Orca\nTide ·\tLab', '· 4 authors\n·\n·Orca\nTide ·\tLab'],
  ])

  it.each(['·\t', '\uf0b7   '])('change nothing of what is read: %j', (bullet) => {
    const written = (text: string): string => text.replace(/^([ \t]*)•(?:[ \t]+|(?=\n))/gm, `$1${bullet}`)
    expect(
      expectReadAlike(written, (text) => written(text) !== text && !/^[ \t]*• (?:\d{4}\.|Published)/m.test(text)),
    ).toBeGreaterThan(8)
  })
})
