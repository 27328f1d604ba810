import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

describe('the bullets of word processors and programs', () => {
  itPeels([
    ['are the page’s own', '·\tModels\n  ·\tDocs\n·\t\n\nOrca', '•\tModels\n  •\tDocs\n•\t\n\nOrca'],
    ['of a font of symbols are, too', '\uf0b7 Models\n\uf0b7\n\uf0b7\tDocs', '• Models\n•\n•\tDocs'],
    ['that programs draw are, too', '◦ Models\n▪\n\t► Docs\n● Orca ·', '• Models\n•\n\t• Docs\n• Orca ·'],
    ['stay where one may be a separator', '● Models\n● Docs\n●', '● Models\n● Docs\n●'],
    ['that touch the words stay', '◦Models\n▪Docs\n►Orca', '◦Models\n▪Docs\n►Orca'],
    ['of an abstract stay', '○ We study\n○ We find\n▪ We show', '○ We study\n○ We find\n▪ We show'],
    ['stay where they are few', '·\tModels\n·\tDocs\nOrca', '·\tModels\n·\tDocs\nOrca'],
    ['are no separators', '· 4 authors\n·\n·Orca\nTide ·\tLab', '· 4 authors\n·\n·Orca\nTide ·\tLab'],
  ])

  it.each(['·\t', '\uf0b7   ', '◦ ', '● ', '▪ ', '‣ ', '○ ', '⁃ ', '► '])(
    'change nothing of what is read: %j',
    (bullet) => {
      const written = (text: string): string => text.replace(/^([ \t]*)•(?:[ \t]+|(?=\n))/gm, `$1${bullet}`)
      expect(
        expectReadAlike(written, (text) => written(text) !== text && !/^[ \t]*• (?:\d{4}\.|Published)/m.test(text)),
      ).toBeGreaterThan(8)
    },
  )
})
