import { describe } from 'vitest'
import { itPeels, type MarkupCase, type PeeledLink } from '../support/peeled.js'

const ORCA = 'https://huggingface.co/papers/2306.02707'
const CODE = 'https://github.com/robodita/orca'
const MODEL = 'https://huggingface.co/robodita/orca-7b'
const COLLECTION = 'https://huggingface.co/collections/robodita/orca-6612af'
/** Three cards' own addresses, the mark of the export, and what they leave. */
const END = `\nGiT\n${ORCA}`.repeat(3)
const GIT = ['GiT', ORCA] as const

const page = (name: string, input: string, text: string, links: readonly PeeledLink[] = []): MarkupCase => [
  name,
  input + END,
  `${text}\nGiT\nGiT\nGiT`,
  [...links, GIT, GIT, GIT],
]

describe('an address on the line under its words', () => {
  itPeels([
    page('is their link', `Orca\n${ORCA}`, 'Orca', [['Orca', ORCA]]),
    page('is their link with white space around it', `Orca\n  ${ORCA}  `, 'Orca', [['Orca', ORCA]]),
    page('is a project’s', `GitHub\n${CODE}`, 'GitHub', [['GitHub', CODE]]),
    page('wraps no abstract', `${'word '.repeat(13)}at\n${CODE}`, `${'word '.repeat(13)}at\n${CODE}`),
    page('is no link of a sentence that goes on', `of many. Code is at\n${CODE}\n.`, `of many. Code is at\n${CODE}\n.`),
    page('nor of a parenthesis', `We release it (\n${CODE}\n).`, `We release it (\n${CODE}\n).`),
    page(
      'nor is one of the site’s, of a model or a collection',
      `of many. Data:\n${MODEL}\n\nModels are at\n${COLLECTION}\n.`,
      `of many. Data:\n${MODEL}\n\nModels are at\n${COLLECTION}\n.`,
    ),
    page('nor of its last word', `of many. We release it\nat\n${MODEL}\n.`, `of many. We release it\nat\n${MODEL}\n.`),
    page('is a title’s that goes on, if it is a paper’s', `Learning to\n${ORCA}`, 'Learning to', [
      ['Learning to', ORCA],
    ]),
    page('links a line of 60 characters', `${'word '.repeat(11)}words\n${CODE}`, `${'word '.repeat(11)}words`, [
      [`${'word '.repeat(11)}words`, CODE],
    ]),
    page('of the site links a longer line, too', `${'word '.repeat(20)}\n${ORCA}`, 'word '.repeat(20), [
      ['word '.repeat(20), ORCA],
    ]),
    page('links words with an address behind them', `Code:${CODE}\n${ORCA}`, `Code:${CODE}`, [[`Code:${CODE}`, ORCA]]),
    page(
      'whose words it is stays, with the words before',
      `We release it at\n${ORCA}\n${ORCA}\nnow`,
      `We release it at\n${ORCA}\nnow`,
    ),
    page('that is said again goes', `${CODE}\n${CODE}`, CODE),
    page('that is said again goes, white space or not', `  ${CODE} \n${CODE}`, `  ${CODE} `),
    page('of a project under an old one stays', `http://a.example/x\n${CODE}`, `http://a.example/x\n${CODE}`),
    page(
      'is their link, wherever they stand',
      `${'word '.repeat(20)}\n\nGitHub\n${CODE}`,
      `${'word '.repeat(20)}\n\nGitHub`,
      [['GitHub', CODE]],
    ),
    page('that ends its words goes', `Code: ${CODE}\n${CODE}`, `Code: ${CODE}`),
    page('that ends its words goes, white space or not', `Code: ${CODE} \n${CODE}`, `Code: ${CODE} `),
    page('of the site without words goes', `Orca\n\n${ORCA}`, 'Orca\n\n'),
    page('of the site under another one goes', `Orca\n${ORCA}\n${ORCA}#community`, 'Orca\n', [['Orca', ORCA]]),
    page('of a project without words stays', `Orca\n\n${CODE}`, `Orca\n\n${CODE}`),
    page('of a project under another one stays', `GitHub\n${CODE}\n${CODE}/wiki`, `GitHub\n${CODE}/wiki`, [
      ['GitHub', CODE],
    ]),
    page('at the text’s start goes', ORCA, ''),
    page('with words in its line stays', `Orca\n${CODE} and more`, `Orca\n${CODE} and more`),
    page('of no scheme stays', 'Orca\ngithub.com/robodita/orca', 'Orca\ngithub.com/robodita/orca'),
  ])
})

describe('an address under its words and a blank line', () => {
  const LOGIN = 'https://huggingface.co/login?next=%2Fpapers%2F2306.02707'
  itPeels([
    [
      'is their link, where most stand so',
      ` [-] 1\n\n${LOGIN}\n\nOrca\n \n\n${ORCA}\n\nGitHub 3\n\n${CODE}\n\nOrca\n${ORCA}`,
      ' [-] 1\n\nOrca\n\nGitHub 3\n\nOrca',
      [
        [' [-] 1', LOGIN],
        ['Orca', ORCA],
        ['GitHub 3', CODE],
        ['Orca', ORCA],
      ],
    ],
    [
      'of the site under another one goes, and one over everything',
      `${ORCA}\n\nOrca\n\n${ORCA}\n\n${LOGIN}`,
      '\n\nOrca\n\n',
      [['Orca', ORCA]],
    ],
    [
      'is no link, where as many stand so as not',
      `Orca\n\n${ORCA}\n\nOrca\n${ORCA}\n\n${ORCA}\n\nOrca\n${ORCA}`,
      'Orca\n\n\n\nOrca\n\n\n\nOrca',
      [
        ['Orca', ORCA],
        ['Orca', ORCA],
      ],
    ],
  ])
})

describe('an address in a list of them, as lynx writes it without numbers,', () => {
  const LIST = `\n   Visible links:\nhttps://huggingface.co/login?next=/papers/2306.02707\n${ORCA}`
  const left = (text: string): string => `${text}\n   Visible links:\n\n`
  const listed = (name: string, text: string): MarkupCase => [name, text + LIST, left(text)]
  itPeels([
    listed('leaves an abstract’s own where it is', `Our code is at\n${CODE}.\n  4 authors`),
    listed('and one of the site’s', 'Our model is at\nhttps://huggingface.co/robodita/orca-7b\nand 4 more'),
    ['stays, if it is a project’s', `Orca${LIST}\n${CODE}`, `${left('Orca')}\n${CODE}`],
    [
      'goes, if it is that of the site’s jobs',
      `Orca${LIST}\nhttps://apply.workable.com/huggingface/`,
      `${left('Orca')}\n`,
    ],
    [
      'is its words’, where fewer stand so than not',
      `Orca\n${ORCA}\n${ORCA}#community\nGitHub\n${CODE}\nGiT\n${ORCA}`,
      'Orca\n\nGitHub\nGiT',
      [
        ['Orca', ORCA],
        ['GitHub', CODE],
        ['GiT', ORCA],
      ],
    ],
  ])
})

describe('the mark of such a page is', () => {
  itPeels([
    [
      'a log-in beside addresses of the site',
      'Orca\nhttps://huggingface.co/login?next=%2Fpapers\nanaq\nhttps://huggingface.co/anaq\nmira\nhttps://huggingface.co/mira',
      'Orca\nanaq\nmira',
      [
        ['Orca', 'https://huggingface.co/login?next=%2Fpapers'],
        ['anaq', 'https://huggingface.co/anaq'],
        ['mira', 'https://huggingface.co/mira'],
      ],
    ],
    [
      'not two alone, which somebody wrote over a page and under it',
      `https://huggingface.co/papers\nGitHub 3\n\n${ORCA}\n`,
      `https://huggingface.co/papers\nGitHub 3\n\n${ORCA}\n`,
    ],
    ['not a model', 'Orca\nhttps://huggingface.co/robodita/orca', 'Orca\nhttps://huggingface.co/robodita/orca'],
    ['not a project', `Orca\n${CODE}`, `Orca\n${CODE}`],
    [
      'not the same lines twice, as a trending page has an abstract',
      `Of orcas:\n${ORCA}\nOf orcas:\n${ORCA}`,
      `Of orcas:\n${ORCA}\nOf orcas:\n${ORCA}`,
    ],
    ['not the first line', ORCA, ORCA],
  ])
})
