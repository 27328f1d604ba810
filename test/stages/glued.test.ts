import { describe, expect, it } from 'vitest'
import { peel } from '../support/peeled.js'

/** What a page says, `|` where its parts touch and its lines are expected to end. */
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** What the last of some names can end with, and what a text can begin with. */
const NAME_ENDS = ['Bot 2', 'Ana Roe Jr.', 'Ana (Bo)', "Ana Roe'"]
const TEXTS = ['🚀 heads', '— heads', '大 heads', '3D heads', '"Heads" are', '“Heads” are', '$n$ heads', '(MHA) is']

describe('the parts of a glued page', () => {
  it.each<readonly [name: string, page: string]>([
    [
      'all of them',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Submitted by|jfeldt|on May 21|#2 Paper of the day|Upvote|48|+40|Authors:|Mira Okonkwo,Jonas Feldt|Abstract|We study heads.|AI-generated summary|We study heads at length.|View arXiv page|View PDF|Project page|GitHub182|Add to collection|Community|Edit',
    ],
    [
      'without a summary, with a year',
      'Papers|arxiv:2306.02707|Orca|Published on May 16, 2024|·|Submitted by|jfeldt|on May 21, 2024|Upvote|-|Authors:|Mira Okonkwo,Jonas Feldt|Abstract|We study heads.|View arXiv page|View PDF|GitHub repository|Add to collection|Community|Edit',
    ],
    [
      'with an organization behind the day of the submission',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Submitted by|jfeldt|on May 21|Tide Lab|Upvote|48|Authors:|Mira Okonkwo|Abstract|We study heads.|View arXiv page|View PDF|Community|Edit',
    ],
    [
      'whose reader has voted',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Submitted by|jfeldt|on May 21|Tide Lab|Upvoted|48|Authors:|Mira Okonkwo|Abstract|We study heads.|View arXiv page|View PDF|Community|Edit',
    ],
    [
      'with a title in lower case, votes in thousands, and a label before one',
      'Papers|arxiv:2306.02707|vLLM|Published on May 16|·|Submitted by|jfeldt|on May 21|Upvote|1.2k|+1.1k|Authors:|Mira Okonkwo,Li Wei 0001|Abstract|o1-like models act.|View arXiv page|View PDF|Community|Edit',
    ],
    ...['v1: Heads Learn', 'v1.5: Heads Learn'].map(
      (title) =>
        [
          `with a title that begins as a version does: ${title}`,
          `Papers|arxiv:2306.02707|${title}|Published on May 16|·|Upvote|48|Authors:|Mira Okonkwo|Abstract|We study heads.|View arXiv page|View PDF|Community|Edit`,
        ] as const,
    ),
    [
      'with an identifier of four digits',
      'Papers|arxiv:1412.6980|Adam|Published on May 16|·|Upvote|48|Authors:|Mira Okonkwo|Abstract|$O(n)$ is all.|View arXiv page|View PDF|Community|Edit',
    ],
    [
      'with an organization behind the rank',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Submitted by|jfeldt|on May 21, 2024|#1 Paper of the day|Tide Lab|Upvote|48|Authors:|Mira Okonkwo|Abstract|We study heads.|View arXiv page|View PDF|Community|Edit',
    ],
    ...[
      '(Early) heads act.',
      '[Context] We act.',
      '\\textbf{Aim:} We act.',
      '{\\bf Aim} is an act.',
      '~30% of heads act.',
      '🤖 We act.',
      '¿Son buenos? We act.',
      '«Owls» act.',
    ].map(
      (text) =>
        [
          `with an abstract that begins so: ${text}`,
          `Papers|arxiv:2306.02707|Orca|Published on May 16|·|Authors:|Jonas Feldt,TideAI|Abstract|${text}|View arXiv page|View PDF|Community|Edit`,
        ] as const,
    ),
    [
      'without the label of the abstract',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Upvote|48|Authors:|Mira Okonkwo,Jonas Feldt|The study of heads is old.|View arXiv page|View PDF|Community|Edit',
    ],
    [
      'with an abstract that begins with capitals',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Authors:|Jonas Feldt|LLM-based agents act, and learn.|View arXiv page|View PDF|Community|Edit',
    ],
    [
      'without a community',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Authors:|Mira Okonkwo|Abstract|We study heads.|View arXiv page|View PDF|GitHub 1.2k',
    ],
    [
      'without the first button',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Authors:|Mira Okonkwo|Abstract|We study heads.|View PDF|GitHub182|Add to collection|Community|Edit',
    ],
    [
      'without buttons',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Authors:|Mira Okonkwo|Abstract|We study heads.',
    ],
    [
      'without a separator',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|Upvote|48|Authors:|Mira Okonkwo|Abstract|We study.',
    ],
    [
      'with a separator in its text only',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|Upvote|48|Authors:|Mira Okonkwo|Abstract|We study a · b.',
    ],
    [
      'with its date first',
      'Published on May 16|·|Authors:|Mira Okonkwo|Abstract|We study.|View arXiv page|arxiv:2306.02707x',
    ],
    [
      'with another identifier over its own, and a label in its title',
      'Papersarxiv:2401.10774Medusa |arxiv:2306.02707|MyAbstractNet|Published on May 16|Authors:|Mira|Abstract|We study.|View arXiv page',
    ],
    [
      'with words of the buttons in its text',
      'Papers|arxiv:2306.02707|Abstract Community|Published on May 16|·|Authors:|Mira Okonkwo|Abstract|The Community on GitHub, View PDF.|View arXiv page|Community|Upvote 3 Abstract',
    ],
    [
      'with a word of the buttons behind the last of them',
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Authors:|Mira Okonkwo|Abstract|We study.|View arXiv page|Community|GitHub is down.',
    ],
  ])('%s', (_name, page) => {
    const text = page.replaceAll('|', '')
    expect(lines(peel(text).text)).toEqual(page.split('|').map((line) => line))
  })

  it('end in one line end each', () => {
    const page =
      'Papers|arxiv:2306.02707|Orca|Published on May 16|·|Submitted by|jfeldt|on May 21|Upvote|48|Authors:|Mira|Abstract|We study.|View arXiv page|View PDF|Community|Edit'
    // The date ends one border and the separator begins the next.
    expect(peel(page.replaceAll('|', '')).text).toBe(page.replaceAll('|', '\n').replace('16\n', '16\n\n'))
  })

  it('not without their date', () => {
    const text = 'Papersarxiv:2306.02707OrcaPublished lately·Authors:Mira OkonkwoAbstractWe study.'
    expect(peel(text).text).toBe(text)
  })

  it('where only some are glued', () => {
    const text =
      'Papers\narxiv:2306.02707\nOrca\nPublished on May 16\nUpvote\n48\nAuthors:Mira Okonkwo\nAbstractWe study.\nView arXiv pageView PDF'
    expect(lines(peel(text).text)).toEqual([
      'Papers',
      'arxiv:2306.02707',
      'Orca',
      'Published on May 16',
      'Upvote',
      '48',
      'Authors:',
      'Mira Okonkwo',
      'Abstract',
      'We study.',
      'View arXiv page',
      'View PDF',
    ])
  })

  it('where the facts alone stand on one line', () => {
    const text = (top: string, facts: string): string =>
      `${top}Orca\n\n${facts}\nUpvote\n48\nAuthors:\nMira Okonkwo\n\nAbstract\nWe study.\nView arXiv page\n`
    const facts = 'Published on May 16 · Submitted by jfeldt on May 21 · #2 Paper of the day'
    for (const top of ['', 'Papers\narxiv:2306.02707\n\n']) {
      const parts = ['Published on May 16', '·', 'Submitted by', 'jfeldt', 'on May 21', '·', '#2 Paper of the day']
      const read = lines(peel(text(top, facts)).text.replace(/^ +| +$/gm, ''))
      expect(read).toEqual(lines(text(top, parts.join('\n'))))
    }
  })

  it.each([
    ['whose parts stand apart', 'arxiv:1306.0270\nOrca\nPublished on May 16\nAuthors:\nMira\nAbstract\nWe study.'],
    ['whose day alone stands apart', 'Orca\nPublished on May 16\n· Submitted by jfeldt\nAuthors:\nMira\nWe study.'],
    ['without a date', 'Papersarxiv:2306.02707OrcaAuthors:MiraAbstractWe study.'],
    ['without authors', 'Papersarxiv:2306.02707OrcaPublished on May 16AbstractWe study.'],
    ['without authors but in its title', 'Papersarxiv:2306.02707Authors of OrcasPublished on May 16AbstractWe study.'],
    ['without an identifier', 'OrcaPublished on May 16Authors:MiraAbstractWe study.'],
  ])('are not sought in a page %s', (_name, text) => {
    expect(peel(text).text).toBe(text)
  })
})

describe('the names of a page whose parts are joined with spaces', () => {
  const read = (names: string): string[] =>
    lines(
      peel(`arxiv:2306.02707 Orca Published on May 16 · Authors: ${names} View arXiv page View PDF`).text.replace(
        /^ +| +$/gm,
        '',
      ),
    ).slice(5, -2)
  it.each<readonly [names: string, parts: readonly string[]]>([
    ['Mira Okonkwo , Jonas Feldt Abstract The study', ['Mira Okonkwo , Jonas Feldt', 'Abstract', 'The study']],
    ['Mira Okonkwo Abstract o1-like models', ['Mira Okonkwo', 'Abstract', 'o1-like models']],
    ['Mira Okonkwo AbstractWe study', ['Mira Okonkwo', 'Abstract', 'We study']],
    ['Mira Okonkwo Abstract\nWe study', ['Mira Okonkwo', 'Abstract', 'We study']],
    ['Mira Abstract , Jonas Feldt Abstract We study', ['Mira Abstract , Jonas Feldt', 'Abstract', 'We study']],
    ['Mira Okonkwo , Jonas Feldt The study of heads', ['Mira Okonkwo , Jonas Feldt', 'The study of heads']],
    ['Mira de la Cruz We study, and we learn', ['Mira de la Cruz', 'We study, and we learn']],
    ['Mira Okonkwo , Jonas Feldt', ['Mira Okonkwo , Jonas Feldt']],
    ['Mira Okonkwo\nAbstract in large models', ['Mira Okonkwo', 'Abstract', 'in large models']],
    ['Mira Okonkwo\nAbstract eBPF swims', ['Mira Okonkwo', 'Abstract', 'eBPF swims']],
    ['Ana Mira de la Cruz We study', ['Ana Mira de la Cruz', 'We study']],
    ['Mira Okonkwo Over 10 heads', ['Mira Okonkwo', 'Over 10 heads']],
    ['Mira Okonkwo Attention, as a core of heads', ['Mira Okonkwo', 'Attention, as a core of heads']],
    ['Mira de Roe Attention, as a core of heads', ['Mira de Roe', 'Attention, as a core of heads']],
    ['Mira Okonkwo, Jonas Feldt The study of heads', ['Mira Okonkwo, Jonas Feldt', 'The study of heads']],
    ['Ana Roe , The Anh Le The TideReef project', ['Ana Roe , The Anh Le', 'The TideReef project']],
    ['Mira Okonkwo "Tide swims" have been seen', ['Mira Okonkwo', '"Tide swims" have been seen']],
    ['Mira Okonkwo 3D Tide Models render', ['Mira Okonkwo', '3D Tide Models render']],
    [
      'Ana Small , Tide Foundation Model Team , Bo Li We study',
      ['Ana Small , Tide Foundation Model Team , Bo Li', 'We study'],
    ],
    ['Ana Roe , Anh The Le , Bo Li We study', ['Ana Roe , Anh The Le , Bo Li', 'We study']],
    ['Ana Roe , Mira (Bo) Okonkwo , Bo Li We study', ['Ana Roe , Mira (Bo) Okonkwo , Bo Li', 'We study']],
    ['Ana Roe , Mira "Bo" Okonkwo We study', ['Ana Roe , Mira "Bo" Okonkwo', 'We study']],
    ['Mira H. Okonkwo Rendering 3D heads is slow', ['Mira H. Okonkwo', 'Rendering 3D heads is slow']],
    ['Ana Mira Roe 4D heads', ['Ana Mira Roe', '4D heads']],
    ['Mira Okonkwo Building LLM agents is slow', ['Mira Okonkwo', 'Building LLM agents is slow']],
    ['Ana Mira Harding LLMs have heads, and', ['Ana Mira Harding', 'LLMs have heads, and']],
    ['Ana Mira Roe , 王小明 We study', ['Ana Mira Roe , 王小明', 'We study']],
    ['Ana D. Harding LLM agents are slow', ['Ana D. Harding', 'LLM agents are slow']],
    ['Ana Roe , Mira Bo Okonkwo Recently, TideReef swims', ['Ana Roe , Mira Bo Okonkwo', 'Recently, TideReef swims']],
    // A short form in brackets tells by its initials where its term begins.
    ['Mira Okonkwo Direct Tide Optimization (DTO) swims', ['Mira Okonkwo', 'Direct Tide Optimization (DTO) swims']],
    ['Mira Okonkwo Wide Tide Models 2 (WTM 2) swim', ['Mira Okonkwo', 'Wide Tide Models 2 (WTM 2) swim']],
    ['Lumen Graph Tide-Augmented Reefs (GraphTAR) swim', ['Lumen', 'Graph Tide-Augmented Reefs (GraphTAR) swim']],
    ['Ana Roe Multi-Head Tide Reefs (MTR) swim', ['Ana Roe', 'Multi-Head Tide Reefs (MTR) swim']],
    ['Lu Wang Low-rank tides (LoRA) swim', ['Lu Wang', 'Low-rank tides (LoRA) swim']],
    ['Ana Dael 3D Gaussian Tides (3DGT) swim', ['Ana Dael', '3D Gaussian Tides (3DGT) swim']],
    ['Ana Wei Zhou (Wally) Que We study', ['Ana Wei Zhou (Wally) Que', 'We study']],
    ['Ana Mira Noe Reefs of O(N log N) swim', ['Ana Mira Noe', 'Reefs of O(N log N) swim']],
    // A third word that the text says again is its own.
    [
      'Mira Okonkwo Deeper Radiance Fields swim, in deeper seas of radiance',
      ['Mira Okonkwo', 'Deeper Radiance Fields swim, in deeper seas of radiance'],
    ],
    ['Mira Okonkwo Radiance Fields swim, in seas', ['Mira Okonkwo Radiance', 'Fields swim, in seas']],
    ['Tide Foundation Model Team Visual Reef Tides swim', ['Tide Foundation Model Team', 'Visual Reef Tides swim']],
    ['Team Reef We study', ['Team Reef', 'We study']],
    ['Ana Roe , Kevin Small We study', ['Ana Roe , Kevin Small', 'We study']],
    ['Kim Sang-woo Tides swim', ['Kim Sang-woo', 'Tides swim']],
    ['Ana Maria Al-roe Tides swim', ['Ana Maria Al-roe', 'Tides swim']],
    ...['Zero-shot TTS', 'On-device LLMs', 'In May', 'On Aug', 'An LLM', 'Can LLMs'].map(
      (words) => [`Ana Mira Roe ${words} swims`, ['Ana Mira Roe', `${words} swims`]] as const,
    ),
    ...['vLLM', 'A "small" reef', 'k-NN search', 'τ-bench', '🚀 We', '$n$ heads of a tide'].map(
      (words) => [`Mira Okonkwo ${words} swims`, ['Mira Okonkwo', `${words} swims`]] as const,
    ),
    [
      'Ana ter Roe , Bo d’Ascoli , Mira dos Li , Mira du Li We study',
      ['Ana ter Roe , Bo d’Ascoli , Mira dos Li , Mira du Li', 'We study'],
    ],
    ['Ana Mira Roe , bell tide , Bo Li We study', ['Ana Mira Roe , bell tide , Bo Li', 'We study']],
    ['Mira Okonkwo Abstract [Aim] We study', ['Mira Okonkwo', 'Abstract', '[Aim] We study']],
    ['Mira Okonkwo Abstract \\textbf{Aim} We study', ['Mira Okonkwo', 'Abstract', '\\textbf{Aim} We study']],
    ['Mira Okonkwo Abstract • We study', ['Mira Okonkwo', 'Abstract', '• We study']],
    ['Mira Okonkwo Abstract ¿Son grandes?', ['Mira Okonkwo', 'Abstract', '¿Son grandes?']],
    ['Mira Okonkwo Abstract «Owls» swim', ['Mira Okonkwo', 'Abstract', '«Owls» swim']],
    ['Mira Okonkwo Abstract हिंदी, too', ['Mira Okonkwo', 'Abstract', 'हिंदी, too']],
  ])('%j', (names, parts) => {
    expect(read(names)).toEqual(parts)
  })

  it.each([
    'As',
    'The',
    'Despite',
    'Recent',
    'Large',
    'Multimodal',
    'Vision-Language',
    'Reinforcement',
    'Frontier',
    'Training',
    'Text-to-Reef',
    'Chain-of-Tides',
    '3D',
    'For',
    'With',
    'Though',
    'Since',
    'Unlike',
    'Does',
    'When',
    'Embodied',
    'Pretrained',
    'Masked',
    'Autonomous',
    'Scientific',
    'Today’s',
    "Today's",
    'Diffusion',
    'Instruction',
    'Generative',
    'Spatial',
    'Artificial',
    'Hierarchical',
    'Automated',
    'Supervised',
    'Tide-Augmented',
  ])('end over %s and another capital, and small letters behind it', (word) => {
    for (const names of ['Mira Okonkwo', 'Ana Roe , Lumen', 'Ana Mira de la Cruz'])
      expect(read(`${names} ${word} Tide LLMs (heads) act`)).toEqual([names, `${word} Tide LLMs (heads) act`])
  })

  it.each(NAME_ENDS)('end at the label behind %s', (name) => {
    expect(read(`${name} Abstract The study`)).toEqual([name, 'Abstract', 'The study'])
    expect(read(`${name} Abstract we study`)).toEqual([name, 'Abstract', 'we study'])
  })

  it.each(TEXTS)('end at the label over %s', (text) => {
    expect(read(`Mira Okonkwo Abstract ${text}`)).toEqual(['Mira Okonkwo', 'Abstract', text])
  })
})

describe('a joined page that was wrapped again', () => {
  const facts = [
    'Papers',
    'arxiv:2306.02707',
    'Orca of the Tides',
    'Published on May 16',
    '·',
    'Submitted by',
    'jfeldt',
  ]
  const names = ['Mira Okonkwo', 'Jonas Feldt', 'Ana de la Cruz', 'Bo Li', 'Ana Maria Roe', 'Kofi Mensah']
  const end = [
    'The study of heads is as old as that of tides, and as deep.',
    'View arXiv page',
    'View PDF',
    'Community',
  ]
  const parts = (comma: string): string[] => [
    ...facts,
    'on May 21',
    'Upvote',
    '48',
    'Authors:',
    names.join(comma),
    ...end,
  ]
  const read = (page: string): string[] => lines(peel(page).text.replace(/^ +| +$/gm, ''))

  it.each([30, 36, 44, 60, 72, 79, 100])('at %d columns', (width) => {
    // `fold -s` leaves the space, others indent what follows.
    for (const end of ['\n', ' \n', '\n  ']) {
      const fold = (text: string): string => text.replace(new RegExp(`(.{25,${width}}) `, 'g'), `$1${end}`)
      expect(read(fold(parts(' , ').join(' ')))).toEqual(parts(' , '))
      expect(read(fold(parts(',').join('')))).toEqual(parts(','))
    }
  })

  it('has no lines for its facts', () => {
    const text = `Orca of the Tides and of Their Heads\nPublished on Sep 28, 2025\nAuthors: Mira Okonkwo , Jonas Feldt\n${'The study of heads is as old as that of tides, and\n'.repeat(4)}`
    expect(peel(text).text).toBe(text)
  })

  it.each(['Papers', 'Papers and more of them, '.repeat(11)])('has no other line over it: %s', (top) => {
    const text = `${top}\n${parts(',').join('\n')}${'\nSave it, and read it again soon'.repeat(4)}`
    expect(peel(text).text.split('\n').slice(-5)).toHaveLength(5)
  })
})

describe('what stands over a glued page', () => {
  it.each([
    'Log InSign UpPapers arxiv:2306.02707',
    'Log In Sign Up Papers  arxiv:2306.02707',
    'Paper page - OrcaPapers arxiv:2306.02707',
  ])('%s', (top) => {
    const text = `${top}\nOrca\nPublished on May 16· Tide Lab\nAuthors:\nMira\nAbstract\nWe study.\n`
    expect(lines(peel(text).text)[1]).toMatch(/^Papers +arxiv:2306.02707$/)
  })
})

describe('a title over a glued page', () => {
  it('that its source wraps is one line', () => {
    const text = `Paper page - Orca Learns\n  to RouteHugging FaceModelsPapersarxiv:2306.02707Orca Learns\n  to RoutePublished on May 16·Authors:Mira`
    expect(lines(peel(text).text)[0]).toBe('Paper page - Orca Learns to RouteHugging FaceModels')
  })
})

describe('the names of a glued page under which the label stands as a heading', () => {
  it('end there', () => {
    const text = `arxiv:2306.02707\nOrca\nPublished on May 16 · Tide Lab\nAuthors: Yi Ma\n\n## Abstract\n\nA tool called X swims.\n`
    expect(lines(peel(text).text)).toContain('A tool called X swims.')
  })
})

describe('the names of a glued page without the label of its abstract', () => {
  const read = (names: string): string[] =>
    lines(peel(`arxiv:2306.02707OrcaPublished on May 16·Authors:${names}View arXiv pageView PDF`).text).slice(5, -2)
  it.each<readonly [names: string, parts: readonly string[]]>([
    ['Mira Okonkwo,Jonas FeldtThe study of heads', ['Mira Okonkwo,Jonas Feldt', 'The study of heads']],
    ['Mira OkonkwoWe study heads', ['Mira Okonkwo', 'We study heads']],
    ['Mira Okonkwo,TideReef-AIAn LLM acts', ['Mira Okonkwo,TideReef-AI', 'An LLM acts']],
    ['Mira OkonkwoWe study, and we learn', ['Mira Okonkwo', 'We study, and we learn']],
    // What meets behind a bracket, or a quotation mark, meets within the text.
    ['Mira OkonkwoWide Tide Models(WTMs)have heads, and', ['Mira Okonkwo', 'Wide Tide Models(WTMs)have heads, and']],
    [
      'Mira OkonkwoTide-Augmented Generation (TAG) groundsLLMs in text, and',
      ['Mira Okonkwo', 'Tide-Augmented Generation (TAG) groundsLLMs in text, and'],
    ],
    ['The TideReef Workshop(Multi-modal) heads are', ['The TideReef Workshop', '(Multi-modal) heads are']],
    ['Mira OkonkwoExisting "tide models" are slow, and', ['Mira Okonkwo', 'Existing "tide models" are slow, and']],
    [
      'Ana Roe,Mira H. Okonkwo<think> tokens are slow, and',
      ['Ana Roe,Mira H. Okonkwo', '<think> tokens are slow, and'],
    ],
    // Where nothing tells it, they end behind the second word.
    ['Ana Roe,Mira H. Okonkwowide models swim, and', ['Ana Roe,Mira H. Okonkwowide', ' models swim, and']],
    [
      'Mira Okonkwo,Jonas McFeldt,Li WeiIn-context learning',
      ['Mira Okonkwo,Jonas McFeldt,Li Wei', 'In-context learning'],
    ],
    ['Mira Okonkwo,Jonas Feldt', ['Mira Okonkwo,Jonas Feldt']],
    ['\nJonas McFeldt\nMira Okonkwo', ['Jonas McFeldt', 'Mira Okonkwo']],
    [
      'Jonas FeldtTHE STUDY OF HEADS IN LARGE MODELS IS A MATTER OF THEIR CIRCUITS, OR OF WORDS',
      ['Jonas Feldt', 'THE STUDY OF HEADS IN LARGE MODELS IS A MATTER OF THEIR CIRCUITS, OR OF WORDS'],
    ],
    [`mira ${'of '.repeat(30)}somewhere`, [`mira ${'of '.repeat(30)}somewhere`]],
    ['\nMira Okonkwo\nJonas Feldt', ['Mira Okonkwo', 'Jonas Feldt']],
    [' \nJonas McFeldt\nMira Okonkwo', [' ', 'Jonas McFeldt', 'Mira Okonkwo']],
    ['Mira OkonkwoWe see\nthem swim', ['Mira Okonkwo', 'We see', 'them swim']],
    ['Anna van der Berg,Jonas McFeldtWe study heads', ['Anna van der Berg,Jonas McFeldt', 'We study heads']],
    ['Ana McRoe Van der Berg,Li WeiWe study heads', ['Ana McRoe Van der Berg,Li Wei', 'We study heads']],
    [`Jonas McFeldt ${'X'.repeat(46)},Li WeiWe study`, [`Jonas McFeldt ${'X'.repeat(46)},Li Wei`, 'We study']],
    // Only a comma of prose has a space behind it.
    ['Mira Okonkwo,Jonas FeldtRecently, heads', ['Mira Okonkwo,Jonas Feldt', 'Recently, heads']],
    ['Mira Okonkwo,Jonas FeldtOf 1,283 heads, few', ['Mira Okonkwo,Jonas Feldt', 'Of 1,283 heads, few']],
    ['Mira Okonkwo,Jonas Feldt"As I swim," says Ana', ['Mira Okonkwo,Jonas Feldt', '"As I swim," says Ana']],
    // None where the next word linked to a search; a particle's name is no prose.
    ['Mira Okonkwo,Jonas FeldtRecently,large heads, few', ['Mira Okonkwo,Jonas Feldt', 'Recently,large heads, few']],
    ['Mira Okonkwo,Jonas FeldtHeads (MHA),which we see', ['Mira Okonkwo,Jonas Feldt', 'Heads (MHA),which we see']],
    ['Mira Okonkwo,Jonas FeldtThe study of heads,Models', ['Mira Okonkwo,Jonas Feldt', 'The study of heads,Models']],
    ['LumenWave Team,van der Berg,Li WeiWe study', ['LumenWave Team,van der Berg,Li Wei', 'We study']],
    ['MaryAnn de Leeuw,Jonas FeldtWe study heads', ['MaryAnn de Leeuw,Jonas Feldt', 'We study heads']],
    [
      'Jonas FeldtTHE STUDY OF HEADS IN LARGE MODELS IS A MATTER OF THEIR CIRCUITS,OR OF WORDS',
      ['Jonas Feldt', 'THE STUDY OF HEADS IN LARGE MODELS IS A MATTER OF THEIR CIRCUITS,OR OF WORDS'],
    ],
    [
      `Mira Okonkwo,Jonas FeldtIn ${'Heads '.repeat(10)}and,of`,
      ['Mira Okonkwo,Jonas Feldt', `In ${'Heads '.repeat(10)}and,of`],
    ],
    ['Mira Okonkwo, Jonas FeldtWe study heads', ['Mira Okonkwo, Jonas Feldt', 'We study heads']],
    ['Mira Okonkwo, Jonas McFeldt, Li WeiWe study', ['Mira Okonkwo, Jonas McFeldt, Li Wei', 'We study']],
    [
      'Mira Okonkwo,Jonas FeldtWe study the Abstraction Corpus',
      ['Mira Okonkwo,Jonas Feldt', 'We study the Abstraction Corpus'],
    ],
    // Names that end otherwise, or have borders of their own.
    ['Martin King Jr.Large models', ['Martin King Jr.', 'Large models']],
    ['Ana K.The study of heads', ['Ana K.', 'The study of heads']],
    ['Ana Roe(Multimodal) LLMs, in general', ['Ana Roe', '(Multimodal) LLMs, in general']],
    ['Ana Roe\\textbf{Tides} come, in general', ['Ana Roe', '\\textbf{Tides} come, in general']],
    ['J. R.R. Roe,Bo B.J. van LiLarge models grow', ['J. R.R. Roe,Bo B.J. van Li', 'Large models grow']],
    ['J. D. SolheimLarge models', ['J. D. Solheim', 'Large models']],
    ['Kun He IIThe study', ['Kun He II', 'The study']],
    ['MITWe study', ['MIT', 'We study']],
    ['MITLLMs are', ['MITLLMs are']],
    ['Ana Roe,Jonas FELDTA study of heads is', ['Ana Roe,Jonas FELDT', 'A study of heads is']],
    ['Ana Roe,Jonas FELDT"As I swim," says Ana', ['Ana Roe,Jonas FELDT', '"As I swim," says Ana']],
    ['Ana Roe,TideReef AIA study of heads is', ['Ana Roe,TideReef AI', 'A study of heads is']],
    ['Ana Roe,Jonas Feldt (Bo)Large heads swim', ['Ana Roe,Jonas Feldt (Bo)', 'Large heads swim']],
    ['王小明Large models', ['王小明', 'Large models']],
    ['Jonas Feldt3D heads', ['Jonas Feldt', '3D heads']],
    ['Jonas Feldt“Heads” are', ['Jonas Feldt', '“Heads” are']],
    ['Jonas Feldt$n$ heads', ['Jonas Feldt', '$n$ heads']],
    // What a text begins with, and no name goes on with.
    ["Jonas Feldt``Scaling'' laws, in general", ['Jonas Feldt', "``Scaling'' laws, in general"]],
    ["Jonas Feldt'Scaling' laws, in general", ['Jonas Feldt', "'Scaling' laws, in general"]],
    [
      "Jonas Feldt,Ana Dell'AnnaToday's heads are, in general",
      ["Jonas Feldt,Ana Dell'Anna", "Today's heads are, in general"],
    ],
    ['Jonas Feldt,Γιώργος ΠαπαδόπουλοςThe heads', ['Jonas Feldt,Γιώργος Παπαδόπουλος', 'The heads']],
    ['Jonas Feldt,Wei Peng-LI,Ana RoeThe heads', ['Jonas Feldt,Wei Peng-LI,Ana Roe', 'The heads']],
    ['Jonas Feldt[Context] Large models, in general', ['Jonas Feldt', '[Context] Large models, in general']],
    ['Jonas Feldtτ-tide is, in general', ['Jonas Feldt', 'τ-tide is, in general']],
    ['Jonas Feldt~30% of heads, in general', ['Jonas Feldt', '~30% of heads, in general']],
    ['Jonas Feldtk-NN heads are, in general', ['Jonas Feldt', 'k-NN heads are, in general']],
    ['Jonas Feldthttps://a.example is, in general', ['Jonas Feldt', 'https://a.example is, in general']],
    ['Ana LeCunThe study', ['Ana LeCun', 'The study']],
    ['Ana Roe,DaWei LiLarge models grow', ['Ana Roe,DaWei Li', 'Large models grow']],
    ['Ana-McRoeThe study', ['Ana-McRoe', 'The study']],
    ['Quoc LeWe study heads', ['Quoc Le', 'We study heads']],
    ['Ana DuLarge Vision-Language Models (VLMs) see', ['Ana Du', 'Large Vision-Language Models (VLMs) see']],
    ['Ana DuLarge Heads', ['Ana DuLarge Heads']],
    ['Mira Okonkwo,Ana DuRecently, large heads see', ['Mira Okonkwo,Ana Du', 'Recently, large heads see']],
    [
      'Mira Okonkwo,Ana DuTide Reefs, AI Heads, and Owls swim',
      ['Mira Okonkwo,Ana Du', 'Tide Reefs, AI Heads, and Owls swim'],
    ],
    ['Mira Okonkwo,Quoc LeToday, AI Heads swim', ['Mira Okonkwo,Quoc Le', 'Today, AI Heads swim']],
    ['Mira Okonkwo,Ana LeCunToday, AI Heads swim', ['Mira Okonkwo,Ana LeCun', 'Today, AI Heads swim']],
    ['Mira Okonkwo,Ana McRoeToday, AI Heads swim', ['Mira Okonkwo,Ana McRoe', 'Today, AI Heads swim']],
    ['Mira Okonkwo,Ana DuRecently,large heads see', ['Mira Okonkwo,Ana Du', 'Recently,large heads see']],
    ['Mira Okonkwo,Ana McRoe, Li WeiWe study', ['Mira Okonkwo,Ana McRoe, Li Wei', 'We study']],
    ['Ana McRoe,bell tide,Bo LiLarge models grow', ['Ana McRoe,bell tide,Bo Li', 'Large models grow']],
    ['Ana LeCun,bell tide,Bo LiLarge models grow', ['Ana LeCun,bell tide,Bo Li', 'Large models grow']],
    ['Ana McRoe,a tide of models is,Bo LiWe see', ['Ana McRoe,a tide of models is,Bo Li', 'We see']],
    ['Li WangPagedAttention keeps', ['Li Wang', 'PagedAttention keeps']],
    ['Li WangPagedAttention Kernels', ['Li Wang', 'PagedAttention Kernels']],
    [`Mira ${'of '.repeat(22)}someWhere else`, [`Mira ${'of '.repeat(22)}someWhere else`]],
    ['LumenWave TeamThe study', ['LumenWave Team', 'The study']],
    ['Li WeiVision Language Models', ['Li Wei', 'Vision Language Models']],
    ['Mira Okonkwo,Ana McRoe', ['Mira Okonkwo,Ana McRoe']],
    [
      'Ana Roe,Jonas FeldtTide Heads (TiHs) are slow, in general',
      ['Ana Roe,Jonas Feldt', 'Tide Heads (TiHs) are slow, in general'],
    ],
    ['Ana Roe,Jonas (Bo) FeldtLarge heads swim', ['Ana Roe,Jonas (Bo) Feldt', 'Large heads swim']],
    ['Ana Roe,Jonas Feldt🚀 We present heads', ['Ana Roe,Jonas Feldt', '🚀 We present heads']],
    ['Ana Roe,Jonas Feldt— heads swim, in general', ['Ana Roe,Jonas Feldt', '— heads swim, in general']],
    ['Ana Roe,Jonas Feldt大模型, heads', ['Ana Roe,Jonas Feldt', '大模型, heads']],
    ['Ana Roe,Jonas Feldtlarge models, heads', ['Ana Roe,Jonas Feldtlarge', ' models, heads']],
    [
      'Ana Roe,Jonas Feldtlarge models of the tides swim in all of the northern seas we know',
      ['Ana Roe,Jonas Feldtlarge', ' models of the tides swim in all of the northern seas we know'],
    ],
    ['Ana Roe,Maria dos Roe,Bo LiWe study', ['Ana Roe,Maria dos Roe,Bo Li', 'We study']],
    ['Ana Roe,Jonas FELLMs, heads', ['Ana Roe,Jonas FELLMs', ', heads']],
    ['Ana Roe, Jonas Feldt, heads', ['Ana Roe, Jonas Feldt, heads']],
    ['Ana Roe,Jonas Feldt, Jr.,Bo LiWe study', ['Ana Roe,Jonas Feldt, Jr.,Bo Li', 'We study']],
    ['Ana Roe,Jonas FeCohenWe present heads', ['Ana Roe,Jonas FeCohen', 'We present heads']],
    ['Jonas Feldt‘Heads’ are, in general', ['Jonas Feldt', '‘Heads’ are, in general']],
    ['Jonas Feldt#heads are, in general', ['Jonas Feldt', '#heads are, in general']],
    ['Mira Okonkwo,Jonas Feldt10,000 heads swim', ['Mira Okonkwo,Jonas Feldt', '10,000 heads swim']],
    ['Ana Roe,Jonas Feng-LI Roe', ['Ana Roe,Jonas Feng-LI Roe']],
    ['Ana DuRoe, van der Berg Roe, Li WeiWe study', ['Ana DuRoe, van der Berg Roe, Li Wei', 'We study']],
    ['Ana Roe,McRoeThe study', ['Ana Roe,McRoe', 'The study']],
    ['Ana MacRoe,a tide of models is,Bo LiWe see', ['Ana MacRoe,a tide of models is,Bo Li', 'We see']],
    ['Ana FitzRoe,a tide of models is,Bo LiWe see', ['Ana FitzRoe,a tide of models is,Bo Li', 'We see']],
    ['Mira Okonkwo,TideReef TeamHeads (MHA) act', ['Mira Okonkwo,TideReef Team', 'Heads (MHA) act']],
    ['Ana Roe,Meituan LongCat TeamTide Reefs (TRs) swim', ['Ana Roe,Meituan LongCat Team', 'Tide Reefs (TRs) swim']],
    ['TideReef-AIKey-Value tides swim', ['TideReef-AI', 'Key-Value tides swim']],
    ['TideReef SeedTide Reef Models (TRMs) swim', ['TideReef Seed', 'Tide Reef Models (TRMs) swim']],
    ['Ana RoeTide LLMs such as o3 swim', ['Ana Roe', 'Tide LLMs such as o3 swim']],
    ["Ana RoeFollowing TideAI's heads, we swim", ['Ana Roe', "Following TideAI's heads, we swim"]],
    ['Ana Roe[Aim] Recent LLMswrite code, in general', ['Ana Roe', '[Aim] Recent LLMswrite code, in general']],
    ['Ana RoevLLM swims, and vLLM is slow', ['Ana Roe', 'vLLM swims, and vLLM is slow']],
    ['Ana DuTideReef swims, and TideReef is slow', ['Ana Du', 'TideReef swims, and TideReef is slow']],
    ['Ana DuTideReef swims, and it is slow', ['Ana DuTide', 'Reef swims, and it is slow']],
    ['Ana DuThis report presents TideLong-CPRS, a reef', ['Ana Du', 'This report presents TideLong-CPRS, a reef']],
    ['Ana DuA "small" model: TideVLM has heads', ['Ana Du', 'A "small" model: TideVLM has heads']],
    ['Ana RoesHow tides swim, we show', ['Ana Roes', 'How tides swim, we show']],
    // The next border would be in "arXiv".
    [`mira ${'of '.repeat(30)}somewhere.`, [`mira ${'of '.repeat(30)}somewhere.`]],
  ])('%s', (names, parts) => {
    expect(read(names)).toEqual(parts)
  })

  it.each(['Mac', 'La', 'De', 'Di', 'Da', 'Del', 'Van', 'Von', 'Fitz'])('go on behind %s', (prefix) => {
    expect(read(`Ana ${prefix}RoeThe study`)).toEqual([`Ana ${prefix}Roe`, 'The study'])
  })

  it.each(['von', 'der', 'den', 'la', 'le', 'da', 'di', 'bin', 'al'])('go on with %s', (particle) => {
    const names = `MaryAnn ${particle} Roe,Jonas Feldt`
    expect(read(`${names}We study heads`)).toEqual([names, 'We study heads'])
  })

  it.each(['A', 'The', 'We', 'This', 'These', 'Despite', 'Although', 'Recently'])('end over %s', (word) => {
    const names = 'Mira Okonkwo,TideReef-Lab'
    expect(read(`${names}${word} LLMs act`)).toEqual([names, `${word} LLMs act`])
  })

  it.each(['.', ')'])("end over words in quotes and '%s'", (mark) => {
    const text = `'Wide 2-tide'${mark} heads, in general`
    expect(read(`Jonas Feldt${text}`)).toEqual(['Jonas Feldt', text])
  })

  it.each(NAME_ENDS)('end at a label glued to %s', (name) => {
    expect(read(`${name}AbstractWe study`)).toEqual([name, 'Abstract', 'We study'])
  })

  it.each(TEXTS.slice(0, -1))('end over a label glued to %s', (text) => {
    expect(read(`Mira Okonkwo\nAbstract${text}`)).toEqual(['Mira Okonkwo', 'Abstract', text])
  })

  it.each(['Abstractions', 'Abstractive', 'Abstracted'])('end at no %s', (word) => {
    const text = `We see heads.${word} Heads grow`
    expect(read(`Jonas Feldt${text}`)).toEqual(['Jonas Feldt', text])
  })

  it('reach to the end of a page without anything else', () => {
    const text = 'arxiv:2306.02707OrcaPublished on May 16·Authors:Mira Okonkwo,Jonas Feldt'
    expect(lines(peel(text).text).at(-1)).toBe('Mira Okonkwo,Jonas Feldt')
    const long = `mira ${'of '.repeat(30)}somewhere`
    expect(lines(peel(`arxiv:2306.02707OrcaPublished on May 16·Authors:${long}`).text).at(-1)).toBe(long)
  })

  it('end where a summary begins', () => {
    expect(read('Ana Roe,Jonas FeldtHeads are many, and they differ.AI-generated summaryThe study of heads.')).toEqual([
      'Ana Roe,Jonas Feldt',
      'Heads are many, and they differ.',
      'AI-generated summary',
      'The study of heads.',
    ])
  })

  it('are told from the text, whatever stands under the buttons', () => {
    const text =
      'arxiv:2306.02707OrcaPublished on May 16·Authors:Jonas FeldtThe study of heads.View arXiv pageCommunityAbstractWe'
    expect(lines(peel(text).text).slice(5, 7)).toEqual(['Jonas Feldt', 'The study of heads.'])
  })
})

it.each([
  ['text of heads ; they are', 'text of heads; they are'],
  ['text of heads , tides , and ( heads ) . Tides', 'text of heads, tides, and (heads). Tides'],
  ['text of $x , y$ and \\a , heads : ...', 'text of $x , y$ and \\a , heads : ...'],
])('words that were links to a search are running text again, where spaces joined them: %s', (text, read) => {
  const page = (words: string): string =>
    `Papers arxiv:2306.02707 Orca Published on May 16 · Authors: Mira Okonkwo , Jonas Feldt Abstract The ${words} View arXiv page View PDF Community`
  expect(lines(peel(page(text)).text).map((line) => line.trim())).toContain(`The ${read}`)
  // Names keep theirs.
  expect(peel(page(text)).text).toContain('Okonkwo , Jonas')
})

it('a collection’s votes over a title are not sought in a line that is too long for a profile', () => {
  const page = (words: string): string => `${words} Upvote 5    +2  Orca\nPaper\n•\n2306.02707`
  expect(peel(page('anaq')).text).toBe('anaq \nUpvote 5    +2  \nOrca\nPaper\n•\n2306.02707')
  expect(peel(page('anaq'.repeat(1250))).text).toBe(page('anaq'.repeat(1250)))
})
