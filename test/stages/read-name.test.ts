import { describe, expect, it } from 'vitest'
import { readName, readUser } from '../../src/papers/read-name.js'

describe('a name behind its handle', () => {
  it.each([
    ['[tidelab] Tide Lab', 'Tide Lab'],
    ['[tidelab]Tide Lab', 'Tide Lab'],
    ['[tide.lab-1] Tide Lab', 'Tide Lab'],
    ['tidelab Tide Lab', 'Tide Lab'],
    ['tide-lab Tide Lab', 'Tide Lab'],
    ['tide Tide Lab', 'Tide Lab'],
    ['tidelabs Tide Lab', 'Tide Lab'],
    ['MMLU MMLU', 'MMLU'],
    ['ALAP ML', 'ALAP ML'],
    ['LULU Team', 'LULU Team'],
    ['LUL University', 'LUL University'],
    ['ULUniversity of Lumen', 'University of Lumen'],
    ['TideReef-ai TideReef', 'TideReef'],
    ['TideReefLabtide reeflab', 'tide reeflab'],
    ['UniversityLumenUniversity of Lumen at Orca', 'University of Lumen at Orca'],
    ['Lumen-TIDE-Academy TIDE Academy', 'TIDE Academy'],
    ['LumenAILumen', 'Lumen'],
    ['NationalUniversityofLumen National University of Lumen', 'National University of Lumen'],
    ['tloa-nlp The Lab of AI', 'The Lab of AI'],
    ['nul National University of Lumen', 'National University of Lumen'],
    ['lat Lab for Airs & Tides', 'Lab for Airs & Tides'],
    ['uli Universidad de Lumen in Iberia', 'Universidad de Lumen in Iberia'],
    ['ult University of Lumen at Tide', 'University of Lumen at Tide'],
    ['TideLab Lab', 'TideLab Lab'],
    ['NUL National University of Lumen', 'National University of Lumen'],
    ['NUX National University of Lumen', 'NUX National University of Lumen'],
    ['AIRI - Artificial Intelligence Research', 'AIRI - Artificial Intelligence Research'],
    ['nuol National University of Lumen', 'National University of Lumen'],
    ['nuol-nlp National University Of Lumen', 'National University Of Lumen'],
    ['may_30.lab May 30 Lab', 'May 30 Lab'],
    ['lumen-aiLumen AI', 'Lumen AI'],
    ['lumenLumen', 'Lumen'],
    ['tidelabAItidelabAI', 'tidelabAI'],
    ['tide-lab', 'tide-lab'],
    ['papapapa', 'papapapa'],
    ['3dlab3D Lab', '3D Lab'],
    ['nlpNLP', 'NLP'],
    ['ai AI Lab', 'AI Lab'],
    ['ai-lab AI', 'AI'],
    ['aiA Institute', 'A Institute'],
    ['tideTide Lab', 'Tide Lab'],
    ['LUMZurichLUM Zürich', 'LUM Zürich'],
    ['LUMZurich LUM Zürich', 'LUM Zürich'],
    ['LUAI-ORCALU AI Research', 'LU AI Research'],
    ['LUAI-ORCA LU AI Research', 'LU AI Research'],
    ['Tide-LabTide Lab', 'Tide Lab'],
    ['TideAITide AI', 'Tide AI'],
    [`${'lumen'.repeat(7)}labsLumen`, 'Lumen'],
  ])('%s', (shown, name) => {
    expect(readName(shown, '', false)).toBe(name)
  })
})

describe('a name behind a handle that is not like it', () => {
  it.each([
    ['facebook AI at Meta', 'AI at Meta'],
    ['tide_reef.x Orca Research', 'Orca Research'],
    ['tide-foreverReef AI', 'Reef AI'],
    ['ai-foreverReef AI', 'Reef AI'],
    ['nulumThe National University of Lumen in Media', 'The National University of Lumen in Media'],
    ['thu-ml TSAIL', 'TSAIL'],
    ['facebookAI at Meta', 'AI at Meta'],
    ['lumen-cn百度', '百度'],
    ['lu浙江大学', '浙江大学'],
    ['xtThe University of Tides', 'The University of Tides'],
    ['nux National University of Lumen', 'National University of Lumen'],
    ['May-x May 30 Lab', 'May 30 Lab'],
    ['tidelab 01.AI', '01.AI'],
    ['360lab Orca Research', 'Orca Research'],
    ['tidelab 上海人工智能实验室', '上海人工智能实验室'],
    ['TIDE 上海人工智能实验室', '上海人工智能实验室'],
    ['Tide.Reef-Lab 上海人工智能实验室', '上海人工智能实验室'],
    ['LUAI-ORCA Lumen AI Research', 'Lumen AI Research'],
    ['LumenARC Arc Lab', 'Arc Lab'],
    ['NJU Nanjing University', 'Nanjing University'],
    ['Nanjing-University NJU', 'NJU'],
    ['OrcaLab TIDE-Orca-Lab', 'TIDE-Orca-Lab'],
    ['Lumen University of Lumen', 'University of Lumen'],
    ['UofL University of Lumen', 'University of Lumen'],
    ['LASIA Institute of Automation, Lumen Academy of Sciences', 'Institute of Automation, Lumen Academy of Sciences'],
    ['KLDWTSA Key Laboratory of Deep-Water Tides and Airs', 'Key Laboratory of Deep-Water Tides and Airs'],
    ['TLA Lab for Airs & Tides', 'Lab for Airs & Tides'],
    ['NILU Norse - NILU', 'Norse - NILU'],
    ['TIDE REEF - TIDE', 'REEF - TIDE'],
    ['LumenAiLab Lumen Artificial Intelligence Laboratory', 'Lumen Artificial Intelligence Laboratory'],
    ['OrcaOrca', 'Orca'],
    ['LumenIntelligence LumenAI', 'LumenAI'],
    ['TideReefFW ReefData', 'ReefData'],
    ['TULumen Lumen University of Tides', 'Lumen University of Tides'],
    ['UniLum University of Lumen', 'University of Lumen'],
    ['Tide-Corals Corals Team, Lumen Reefs', 'Corals Team, Lumen Reefs'],
    ['HLReefU The Hong Lumen Reefology University', 'The Hong Lumen Reefology University'],
  ])('%s, as a text browser prints it', (shown, name) => {
    expect(readName(shown, '', true)).toBe(name)
    expect(readName(shown, '', false)).toBe(shown)
  })

  it.each([
    ['vivo AI Lab', 'https://huggingface.co/vivo'],
    ['ORCA-TIDE Lab', 'https://huggingface.co/ORCA-TIDE'],
    ['rinna Co., Ltd.', 'https://huggingface.co/rinna'],
    ['Lumen Technologies', 'https://huggingface.co/Lumen'],
    ['Lumen Technology', 'https://huggingface.co/Lumen'],
    ['Lumen Electronics', 'https://huggingface.co/Lumen'],
    ['Lumen Robotics', 'https://huggingface.co/Lumen'],
    ['Lumen AI Research', 'https://huggingface.co/Lumen'],
    ['Tide Inc.', ''],
    ['tidelab 🤗', ''],
    ['Lumen 🤗 Tides', ''],
    ['OrcaLUMEN X', ''],
    ['xAI Labs for Tides', ''],
  ])('is part of the name before words that are none: %s', (shown, target) => {
    expect(readName(shown, target, true)).toBe(shown)
  })

  it.each(['the Tide Lab', 'van Lumen Research', 'von Lumen Research'])('is no small word: %s', (shown) => {
    expect(readName(shown, '', true)).toBe(shown)
  })

  it('is one that no name begins with', () => {
    expect(readName('tide-nlp NLP Group', 'https://huggingface.co/tide-nlp', true)).toBe('NLP Group')
    expect(readName('tide-nlp NLP Group', '', true)).toBe('NLP Group')
  })

  it.each(['COCO', 'AIAI', 'LABOLABO'])('is no half of %s, where a page prints none', (name) => {
    expect(readName(name, '', false)).toBe(name)
  })

  it('is of two halves, too', () => {
    expect(readName('MMMU MMMU', '', true)).toBe('MMMU')
    expect(readName('CoCo CoCo', '', true)).toBe('CoCo')
    expect(readName('TATA Tata', '', false)).toBe('Tata')
    expect(readName('TIDEThe Tide Institute of Deep Experts', '', true)).toBe('The Tide Institute of Deep Experts')
  })

  it('is no number', () => {
    expect(readName('360 AI Research', '', true)).toBe('360 AI Research')
  })

  it.each([
    ['rinna Co., Ltd.', 'https://huggingface.co/rinna', 'rinna Co., Ltd.'],
    ['xAI', 'https://huggingface.co/x', 'xAI'],
    ['OrcaOrca', 'https://huggingface.co/Orca', 'Orca'],
    ['tidelab Tide Lab', 'https://huggingface.co/tidelab', 'Tide Lab'],
    ['facebook AI at Meta', 'https://huggingface.co/meta', 'facebook AI at Meta'],
    ['Lumen AI Research', 'https://huggingface.co/Lumen', 'Lumen AI Research'],
    ['360 AI Research', 'https://huggingface.co/360', '360 AI Research'],
    ['tidelabAItidelabAI', 'https://huggingface.co/tidelabAItidelabAI', 'tidelabAItidelabAI'],
    ['tidelabTide Lab', 'https://huggingface.co/tidelab', 'Tide Lab'],
    ['tidelab-team', 'https://huggingface.co/tidelab', 'tidelab-team'],
  ])('%s, which leads to %s', (shown, target, name) => {
    expect(readName(shown, target, false)).toBe(name)
  })

  it('which its link tells, on a page that prints pictures’ texts', () => {
    expect(readName('facebook AI at Meta', 'https://huggingface.co/facebook', true)).toBe('AI at Meta')
    expect(readName('tidelabOrca', 'https://huggingface.co/tidelab', true)).toBe('Orca')
    expect(readName('tidelab-team', 'https://huggingface.co/tidelab', true)).toBe('tidelab-team')
    expect(readName('TIDE - Institute of Tides', 'https://huggingface.co/TIDE', true)).toBe('TIDE - Institute of Tides')
    expect(readName('Lumen & Tide Group', 'https://huggingface.co/Lumen', true)).toBe('Lumen & Tide Group')
    expect(readName('TIDE (Lumen)', 'https://huggingface.co/TIDE', true)).toBe('TIDE (Lumen)')
    expect(readName('Lumen Orca Research', 'https://huggingface.co/Lumen', true)).toBe('Orca Research')
    expect(readName('LUAI-ORCAReef', 'https://huggingface.co/LUAI-ORCA', true)).toBe('Reef')
  })

  it('is none but the one that its link tells', () => {
    expect(readName('TideLM community', 'https://huggingface.co/tidelm', true)).toBe('TideLM community')
    expect(readName('TideLM community', 'https://huggingface.co/papers/2410.10819', true)).toBe('community')
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
    'ab Al',
    'vrije Universiteit Lumen',
    'universidad Central de Lumen',
    'lumen and friends',
    'OpenLumen',
    'TIDE-TIDE',
    'TIAI-AI',
    'Lumens LumeX',
    'ReefTide Tide Lumen',
    'TideTi Tides Lumen',
    'TideARCLumen Lab',
    'Lumen AI',
    'x Lumen',
    'lumX',
    'lumenX',
    'lumXY',
    'xLumen',
    'tidelabAI',
    'tideGPT-X',
    'cole-Polytechnique',
    '[]',
    '[Re] ',
    '[tidelab]  Tide Lab',
    'Tlab-ai The Lab of AI',
    '',
    'Institut für Künstliche Intelligenz',
    'Tide (Lab)Tide',
    'AI for AI',
    'Team Tide',
    `${'lumen'.repeat(12)}Lumen`,
  ])('%s', (shown) => {
    expect(readName(shown, '', false)).toBe(shown)
    expect(readName(shown, '', true)).toBe(shown)
  })
})

describe('a submitter behind the words for their picture', () => {
  it.each([
    ['mirao mirao', 'mirao'],
    ['2lumen 2lumen', '2lumen'],
    ['Mira Okonkwo Mira Okonkwo', 'Mira Okonkwo'],
    ['AK AK', 'AK'],
    ['[Mira Okonkwo]Mira Okonkwo', 'Mira Okonkwo'],
    ['[Mira] Mira', 'Mira'],
  ])('%s', (shown, name) => {
    expect(readUser(shown, false)).toBe(name)
    expect(readUser(shown, true)).toBe(name)
  })

  it('which is one word, on a page that prints such words', () => {
    expect(readUser('Okonkwo Okonkwo', true)).toBe('Okonkwo')
    expect(readUser('Okonkwo Okonkwo', false)).toBe('Okonkwo Okonkwo')
  })

  it.each(['Bora Bora', 'Mira Okonkwo', 'mira', '[mira] okonkwo', ''])('%s is one name', (shown) => {
    expect(readUser(shown, true)).toBe(shown)
  })
})
