import { describe } from 'vitest'
import { itPeels, type MarkupCase } from '../support/peeled.js'

const ORCA = 'https://huggingface.co/papers/2306.02707'
const FULL = 'Large owls have shown how they find their way at noon, yet what they do in'

const NAVIGATION = ['Models', 'Datasets', 'Pricing'].map(
  (words) => [words, `https://huggingface.co/${words.toLowerCase()}`] as const,
)

/** A page has some of the site's own. */
const onPage = ([name, input, text, links = []]: MarkupCase): MarkupCase => [
  name,
  `${input}\n${NAVIGATION.map(([words, target]) => `${words} <${target}>`).join('\n')}\n`,
  `${text}\n${NAVIGATION.map(([words]) => words).join('\n')}\n`,
  [...links, ...NAVIGATION],
]

describe('addresses in angle brackets that were wrapped', () => {
  itPeels(
    (
      [
        ['behind their scheme', `Orca <https://\nhuggingface.co/papers/2306.02707>\n`, 'Orca\n', [['Orca', ORCA]]],
        [
          'twice, behind the indent of a heading',
          `      Orca <https://\n      huggingface.co/papers/\n      2306.02707>\n`,
          '      Orca\n',
          [['      Orca', ORCA]],
        ],
        [
          'over spaces at the ends of lines',
          `Orca <https:// \nhuggingface.co/papers/ \n2306.02707>\n`,
          'Orca\n',
          [['Orca', ORCA]],
        ],
        ['behind a full line', `${FULL}\n<${ORCA}>\n`, `${FULL}\n`, [[FULL, ORCA]]],
        [
          'beside words that were wrapped so, too',
          `Orca <https://\nhuggingface.co/papers/2306.02707>\nof heads/\nMLPs in <think>, </\nthink>, p(y|\nx) or ours--- \n  not w/\nLanguage, a/\nand b, |x|\nis at https://a.example/\nOwls\n`,
          'Orca\nof\nheads/MLPs in <think>,\n</think>,\np(y|x) or\nours---not w/\nLanguage, a/\nand b, |x|\nis at https://a.example/\nOwls\n',
          [['Orca', ORCA]],
        ],
        [
          'but not where addresses are whole',
          `Orca <${ORCA}>\nof heads/\nMLPs\n`,
          'Orca\nof heads/\nMLPs\n',
          [['Orca', ORCA]],
        ],
        [
          'but not under a line with room, whose link is one without text',
          `Oct 2\n<https://\nhuggingface.co/papers/2306.02707>\nMedusa <${ORCA}>\n`,
          'Oct 2\n\nMedusa\n',
          [
            ['Oct 2', ORCA],
            ['Medusa', ORCA],
          ],
        ],
        [
          'nor what is no address',
          `Orca <${ORCA}>\na <https://a.example/x\nof b>\n`,
          'Orca\na <https://a.example/x\nof b>\n',
          [['Orca', ORCA]],
        ],
      ] satisfies MarkupCase[]
    ).map(onPage),
  )
})
