import { describe, expect, it } from 'vitest'
import { readName } from '../../src/papers/read-name.js'

describe('a name behind its handle', () => {
  it.each([
    ['[tidelab] Tide Lab', 'Tide Lab'],
    ['[tidelab]Tide Lab', 'Tide Lab'],
    ['[tide.lab-1] Tide Lab', 'Tide Lab'],
    ['tidelab Tide Lab', 'Tide Lab'],
    ['tide-lab Tide Lab', 'Tide Lab'],
    ['tide Tide Lab', 'Tide Lab'],
    ['tidelabs Tide Lab', 'Tide Lab'],
    ['NationalUniversityofLumen National University of Lumen', 'National University of Lumen'],
    ['tloa-nlp The Lab of AI', 'The Lab of AI'],
    ['nul National University of Lumen', 'National University of Lumen'],
    ['NUL National University of Lumen', 'National University of Lumen'],
    ['nux National University of Lumen', 'National University of Lumen'],
    ['NUX National University of Lumen', 'NUX National University of Lumen'],
    ['facebook AI at Meta', 'AI at Meta'],
    ['thu-ml TSAIL', 'TSAIL'],
    ['AIRI - Artificial Intelligence Research', 'AIRI - Artificial Intelligence Research'],
    ['nuol National University of Lumen', 'National University of Lumen'],
    ['nuol-nlp National University Of Lumen', 'National University Of Lumen'],
    ['may-lab May 30 Lab', 'May 30 Lab'],
    ['may_30.lab May 30 Lab', 'May 30 Lab'],
    ['lumen-aiLumen AI', 'Lumen AI'],
    ['lumenLumen', 'Lumen'],
    ['3dlab3D Lab', '3D Lab'],
    ['nlpNLP', 'NLP'],
    ['ai AI Lab', 'AI Lab'],
    ['ai-lab AI', 'AI'],
    ['aiA Institute', 'A Institute'],
    ['tideTide Lab', 'Tide Lab'],
    [`${'lumen'.repeat(7)}labsLumen`, 'Lumen'],
  ])('%s', (shown, name) => {
    expect(readName(shown)).toBe(name)
  })
})

describe('a name without a handle', () => {
  it.each([
    'Tide Lab',
    'TideLab',
    'Tide',
    'The Lab of AI',
    'of Tide Lab',
    'A A',
    'a Al',
    'al A',
    'Lab-may May 30 Lab',
    'May-x May 30 Lab',
    'ab Al',
    'vrije Universiteit Lumen',
    'universidad Central de Lumen',
    'lumen and friends',
    'OpenLumen',
    'Lumen AI',
    'x Lumen',
    'xLumen',
    '[]',
    '[Re] ',
    '[tidelab]  Tide Lab',
    'Tlab-ai The Lab of AI',
    '',
    'Institut für Künstliche Intelligenz',
    'Tide (Lab)Tide',
    'AI for AI',
    'Team Tide',
    `${'lumen'.repeat(8)}Lumen`,
  ])('%s', (shown) => {
    expect(readName(shown)).toBe(shown)
  })
})
