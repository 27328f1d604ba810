import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { itPeels } from '../support/peeled.js'

const SITE = 'https://huggingface.co'
const ORCA = `${SITE}/papers/2306.02707`
const MEDUSA = `${SITE}/papers/2401.10774`

/** A page has more of them than a paper would cite. */
const NAVIGATION = `Models [${SITE}/models]\nDocs [${SITE}/docs]\nPosts [/posts]\n\n`
const PLAIN = 'Models\nDocs\nPosts\n\n'
const LINKS = [
  ['Models', `${SITE}/models`],
  ['Docs', `${SITE}/docs`],
  ['Posts', '/posts'],
] as const

describe('addresses in brackets', () => {
  itPeels([
    ['behind the words', `${NAVIGATION}Orca [${ORCA}] and more`, `${PLAIN}Orca and more`, [...LINKS, ['Orca', ORCA]]],
    [
      "behind the words, of which some stand over what parts a card's facts, or another link's words",
      `${NAVIGATION}Orca\n[/papers/2306.02707]\n\n * 4 authors\n\n[/papers/2306.02707]·Published on Oct 14\nUpvote\n-\n[/login?next=%2Fpapers] arXiv Page\n[https://arxiv.org/abs/2306.02707]\n`,
      `${PLAIN}Orca\n\n\n * 4 authors\n\n·Published on Oct 14\nUpvote\n-\n arXiv Page\n\n`,
      [
        ...LINKS,
        ['Orca', '/papers/2306.02707'],
        ['-', '/login?next=%2Fpapers'],
        [' arXiv Page', 'https://arxiv.org/abs/2306.02707'],
      ],
    ],
    [
      'before a box, and twice before a picture and words',
      `[${SITE}/models]Models\n[/docs]Docs\n[/posts]Posts\n\n[${ORCA}][ ] Upvote\n[/mira][/mira]Mira Okonkwo ,\n`,
      `${PLAIN}[ ] Upvote\nMira Okonkwo ,\n`,
      [
        ['Models', `${SITE}/models`],
        ['Docs', '/docs'],
        ['Posts', '/posts'],
        ['[ ] Upvote', ORCA],
        ['Mira Okonkwo ,', '/mira'],
      ],
    ],
    [
      'before the words, as lynx writes them of a file, and before a picture that is a button',
      '[file://localhost/models]Models\n[file://localhost/docs]Docs\n[file:///posts]Posts\n\n[file://localhost/papers/2306.02707]Orca\n[file://localhost/mira](BUTTON) Mira\n',
      'Models\nDocs\nPosts\n\nOrca\n Mira\n',
      [
        ['Models', 'file://localhost/models'],
        ['Docs', 'file://localhost/docs'],
        ['Posts', 'file:///posts'],
        ['Orca', 'file://localhost/papers/2306.02707'],
        [' Mira', 'file://localhost/mira'],
      ],
    ],
    ['as a mail writes one, on a page that has few', `Orca<${ORCA}>\nPaper`, 'Orca\nPaper', [['Orca', ORCA]]],
    [
      'behind a name of two lines, as a picture’s address leaves it no room',
      `${NAVIGATION}[${SITE}/avatars/${'0'.repeat(60)}.png]Mira\nOkonkwo [/mira]\non Oct 1\n`,
      `${PLAIN}Mira Okonkwo\non Oct 1\n`,
      [...LINKS, ['Mira Okonkwo', '/mira']],
    ],
    [
      'but no tag of a text, where the page’s own are whole',
      `${[...'abcdefgh'].map((name) => `${name} [${SITE}/${name}]`).join('\n')}\nWe stop at [/INST] here.\n`,
      `${[...'abcdefgh'].join('\n')}\nWe stop at [/INST] here.\n`,
      [...'abcdefgh'].map((name) => [name, `${SITE}/${name}`] as const),
    ],
    [
      'nor one that a text opens',
      `${['models', 'datasets', 'pricing'].map((name) => `${name} <${SITE}/${name}>`).join('\n')}\nIn <think> and </think> here.\n`,
      'models\ndatasets\npricing\nIn <think> and </think> here.\n',
      ['models', 'datasets', 'pricing'].map((name) => [name, `${SITE}/${name}`] as const),
    ],
    ['under the words', `${NAVIGATION}Orca\n[${ORCA}]\n`, `${PLAIN}Orca\n\n`, [...LINKS, ['Orca', ORCA]]],
    [
      'behind words over two lines',
      `${NAVIGATION}Orca: Progressive Learning from Complex Explanation Traces\nof Models [${ORCA}]\n`,
      `${PLAIN}Orca: Progressive Learning from Complex Explanation Traces\nof Models\n`,
      [...LINKS, ['Orca: Progressive Learning from Complex Explanation Traces\nof Models', ORCA]],
    ],
    [
      'behind words of which the second line has an indent',
      `${NAVIGATION}Learning from Long Explanations with\n  Electroencephalography-Conditioned Models [${ORCA}]\n`,
      `${PLAIN}Learning from Long Explanations with\n  Electroencephalography-Conditioned Models\n`,
      [...LINKS, ['Learning from Long Explanations with\n  Electroencephalography-Conditioned Models', ORCA]],
    ],
    [
      'behind words that a mail wrapped once more',
      `${NAVIGATION}Orca: Progressive Learning from Many Complex Explanation\nTraces of\nModels [${ORCA}]\n`,
      `${PLAIN}Orca: Progressive Learning from Many Complex Explanation\nTraces of\nModels\n`,
      [...LINKS, ['Orca: Progressive Learning from Many Complex Explanation\nTraces of\nModels', ORCA]],
    ],
    [
      'behind a name that a mail wrapped under its picture',
      `${NAVIGATION}tide-lab [${SITE}/avatars/tide-lab.png]\nTide\nLab [/tide-lab]\n·\n`,
      `${PLAIN}\nTide Lab\n·\n`,
      [...LINKS, ['Tide Lab', '/tide-lab']],
    ],
    [
      'behind words under a line that had room for them',
      `${NAVIGATION}Sign Up\nOrca [${ORCA}]\n`,
      `${PLAIN}Sign Up\nOrca\n`,
      [...LINKS, ['Orca', ORCA]],
    ],
    [
      'of a count, which covers its own line alone',
      `${NAVIGATION}Oct 2\n3 [${ORCA}#community]\n`,
      `${PLAIN}Oct 2\n3\n`,
      [...LINKS, ['3', `${ORCA}#community`]],
    ],
    ['under nothing', `${NAVIGATION}[${ORCA}]\nOrca\n`, `${PLAIN}\nOrca\n`, [...LINKS]],
    [
      'back to the address before',
      `${NAVIGATION}Orca [${ORCA}] Medusa [${MEDUSA}]`,
      `${PLAIN}Orca Medusa`,
      [...LINKS, ['Orca', ORCA], [' Medusa', MEDUSA]],
    ],
    [
      'of pictures',
      `${NAVIGATION}[https://a.example/b.png]Tide Lab [${SITE}/tidelab]\n[https://a.example/b.svg]${SITE}/mira\n[https://a.example/b.svg] ${ORCA}\n[/avatars/1]\n`,
      `${PLAIN}Tide Lab\n\n\n\n`,
      [...LINKS, ['Tide Lab', `${SITE}/tidelab`]],
    ],
    [
      'of a picture with its size',
      `${NAVIGATION}[https://a.example/b.png?w=200&h=200&f=face]/mira\n`,
      `${PLAIN}\n`,
      LINKS,
    ],
    [
      'of pictures, whose texts are handles',
      `${NAVIGATION}tidelab [https://a.example/b.png] Tide Lab [${SITE}/tidelab]\nreef\n[https://a.example/b.png]Reef [${SITE}/reef]`,
      `${PLAIN} Tide Lab\nReef`,
      [...LINKS, [' Tide Lab', `${SITE}/tidelab`], ['Reef', `${SITE}/reef`]],
    ],
    [
      'of pictures, whose texts are handles, right under a link',
      `${NAVIGATION}Orca [${ORCA}]\ntidelab [https://a.example/b.png] Tide Lab [${SITE}/tidelab]\n`,
      `${PLAIN}Orca\n Tide Lab\n`,
      [...LINKS, ['Orca', ORCA], [' Tide Lab', `${SITE}/tidelab`]],
    ],
    [
      'of pictures, behind other words',
      `${NAVIGATION}by [https://a.example/b.png]AK [${SITE}/akhaliq]\ntidelab [https://a.example/b.png]\n`,
      `${PLAIN}by AK\ntidelab\n`,
      [...LINKS, ['AK', `${SITE}/akhaliq`]],
    ],
    [
      'of a picture first',
      `reef [https://a.example/b.png] Reef [${SITE}/reef]\n${NAVIGATION}`,
      ` Reef\n${PLAIN}`,
      [[' Reef', `${SITE}/reef`], ...LINKS],
    ],
    [
      'between a date and its count',
      `${NAVIGATION}Oct 2[${ORCA}#community]3`,
      `${PLAIN}Oct 2 3`,
      [...LINKS, ['Oct 2', `${ORCA}#community`]],
    ],
    [
      'before the words, as lynx writes them',
      `[${SITE}/models]Models\n[/docs]Docs [/posts]Posts\n[${ORCA}]Orca\n`,
      'Models\nDocs Posts\nOrca\n',
      [
        ['Models', `${SITE}/models`],
        ['Docs ', '/docs'],
        ['Posts', '/posts'],
        ['Orca', ORCA],
      ],
    ],
    [
      'before the words, where more stand alone',
      `   [${SITE}/login]\n[${ORCA}]Orca\n\n * [${ORCA}]\n * [${MEDUSA}]\n   4 authors\n   [${ORCA}#community]7\n   [${MEDUSA}]\n   Submitted by\n   [/login]\n`,
      '  \nOrca\n\n *\n *\n   4 authors\n   7\n  \n   Submitted by\n  \n',
      [
        ['Orca', ORCA],
        ['7', `${ORCA}#community`],
      ],
    ],
    [
      'behind titles, and by chance before more words',
      `[/login]GitHub 5\n[/docs]arXiv\nOrca [${ORCA}]\n[/models]Upvote\n`,
      `GitHub 5\narXiv\nOrca\nUpvote\n`,
      [
        ['GitHub 5', '/docs'],
        ['Orca', ORCA],
      ],
    ],
    [
      'before a heading over two lines, or under one that had room',
      `[/docs]Docs\nModels\n[${ORCA}]Orca: Learning\nfrom Explanation Traces\n\n[${MEDUSA}]Medusa: Heads for Many\n   4 authors\n`,
      'Docs\nModels\nOrca: Learning\nfrom Explanation Traces\n\nMedusa: Heads for Many\n   4 authors\n',
      [
        ['Docs', '/docs'],
        ['Orca: Learning\nfrom Explanation Traces', ORCA],
        ['Medusa: Heads for Many', MEDUSA],
      ],
    ],
    [
      'before a heading of five lines at most',
      `\n[/docs]Docs\n[/models]Models\n[${ORCA}]Orca: ${'Learning from Explanations '.repeat(2)}${`\n${'words '.repeat(10)}`.repeat(5)}`,
      `\nDocs\nModels\nOrca: ${'Learning from Explanations '.repeat(2)}${`\n${'words '.repeat(10)}`.repeat(5)}`,
      [
        ['Docs', '/docs'],
        ['Models', '/models'],
        [`Orca: ${'Learning from Explanations '.repeat(2)}${`\n${'words '.repeat(10)}`.repeat(4)}`, ORCA],
      ],
    ],
    [
      'of pictures alone, where links are left out',
      'by[/a/by.png]AK\n[https://a.example/a.png]mira\n[https://a.example/b.png]\n',
      'byAK\nmira\n\n',
    ],
    [
      'of pictures, with the bare address of the link around',
      `${NAVIGATION}[https://a.example/b.svg]/papers/2306.02707\n[https://a.example/b.svg]/papers/2306.02707 Orca`,
      `${PLAIN}\n Orca`,
      [...LINKS],
    ],
    [
      'before the end of a sentence',
      `${NAVIGATION}Heads [/papers?q=heads].`,
      `${PLAIN}Heads.`,
      [...LINKS, ['Heads', '/papers?q=heads']],
    ],
    [
      'of a link without text',
      `[/]\n${NAVIGATION}/papers/date/2026-10-01 Oct 2\n${ORCA}\n`,
      `\n${PLAIN} Oct 2\n\n`,
      [...LINKS],
    ],
    [
      'of a link to a list of papers, without text',
      `[/]\n${NAVIGATION}/papers?date=2026-10-01 Oct 2\n${ORCA}\n`,
      `\n${PLAIN} Oct 2\n\n`,
      [...LINKS],
    ],
    [
      'right before an address that was written',
      `${NAVIGATION}Orca [https://a.example/x.html]https://b.example`,
      `${PLAIN}Orca https://b.example`,
      [...LINKS, ['Orca ', 'https://a.example/x.html']],
    ],
    [
      'in angle brackets, as mail programs write them',
      `Models <${SITE}/models>\nSubscribe <${SITE}/login?next=%2Fpapers>\nOrca <${ORCA}>\n118 <https://github.com/tidelab/orca>\n`,
      'Models\nSubscribe\nOrca\n118\n',
      [
        ['Models', `${SITE}/models`],
        ['Subscribe', `${SITE}/login?next=%2Fpapers`],
        ['Orca', ORCA],
        ['118', 'https://github.com/tidelab/orca'],
      ],
    ],
    [
      'in parentheses, and brackets before others',
      `Models (${SITE}/models)\nDocs (/docs)\nOrca (${ORCA})\n[see](x)`,
      'Models\nDocs\nOrca\n[see](x)',
      [
        ['Models', `${SITE}/models`],
        ['Docs', '/docs'],
        ['Orca', ORCA],
      ],
    ],
    [
      'in parentheses, which authors wrote',
      `A (${SITE}/tidelab/a)\nB (${SITE}/datasets/tidelab/b)\nC (${SITE}/spaces/tidelab/c)\n`,
      `A (${SITE}/tidelab/a)\nB (${SITE}/datasets/tidelab/b)\nC (${SITE}/spaces/tidelab/c)\n`,
    ],
    ['of a page that has few', `Orca [${ORCA}]\nMedusa [${MEDUSA}]\n`, `Orca [${ORCA}]\nMedusa [${MEDUSA}]\n`],
  ])
})

describe('an address behind a title', () => {
  it('ends it right over an abstract', () => {
    const title = 'KelpNet: Streaming Attention over Tidal Memory for Million-Token Inference'
    const text = [
      'Long inputs make language models slow, and the caches that should help grow with',
      'each token. We present KelpNet, a streaming attention that keeps a tidal memory',
      'of what the last windows have read, and forgets it at a fixed rate. On six long',
      'context benchmarks KelpNet is 2.7x faster than full attention at a loss of 0.3',
      'points, and it needs no retraining of any of the models that have been studied.',
    ].join('\n')
    const page = `Trending Papers <${SITE}/papers>\nby AK <${SITE}/akhaliq> and the research community\n<${ORCA}>\nSubmitted by mira\n      ${title}\n      <${ORCA}>\n${text}\nKelp Lab <${SITE}/kelp-lab> · Published on Sep 14, 2026\n`
    expect(parseDigest(page).papers).toMatchObject([
      { title, abstract: text.replaceAll('\n', ' '), organization: 'Kelp Lab' },
    ])
  })
})
