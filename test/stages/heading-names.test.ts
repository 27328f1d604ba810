import { describe } from 'vitest'
import { itPeels } from '../support/peeled.js'

describe('the names of headings, as MultiMarkdown has them', () => {
  itPeels([
    [
      'go where they are the headings’ words',
      '# [Daily Papers](/papers) [daily-papers]\n\n### [Orca: Über Köpfe](/papers/2306.02707) [orca-über-köpfe-1]\n',
      '# Daily Papers\n\n### Orca: Über Köpfe\n',
      [
        ['Daily Papers', '/papers'],
        ['Orca: Über Köpfe', '/papers/2306.02707'],
      ],
    ],
    [
      'stay where they are others, or no heading is before them',
      '### [Orca](/papers/2306.02707) [v2]\n\n[Orca](/papers/2306.02707) [orca]\n',
      '### Orca [v2]\n\nOrca [orca]\n',
      [
        ['Orca', '/papers/2306.02707'],
        ['Orca', '/papers/2306.02707'],
      ],
    ],
  ])
})
