import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

/** A card on a page with Markdown links; `title` and `abstract` are what is varied. */
const page = (title: string, abstract: string, after = ''): string =>
  `# Daily Papers\n\nby [AK](https://huggingface.co/akhaliq) and the research community\n\n### ${title}\n\n${abstract}\n\n*   4 authors\n\n·\nOct 6, 2024\n\n${after}`

interface Collected {
  githubUrls?: string[]
  links?: string[]
  arxivId?: string
  /** The input's characters that each field comes from. */
  at?: Record<string, string>
}

describe('the links of a card', () => {
  it.each<readonly [name: string, text: string, collected: Collected]>([
    ['none', page('Orca', 'We study heads.'), {}],
    [
      'the title’s identifier',
      page('[Orca](/papers/2306.02707)', 'We study heads.'),
      { arxivId: '2306.02707', at: { arxivId: '/papers/2306.02707' } },
    ],
    [
      'the title’s identifier, with the site’s name',
      page('[Orca](https://huggingface.co/papers/2306.02707)', 'We study heads.'),
      { arxivId: '2306.02707', at: { arxivId: 'https://huggingface.co/papers/2306.02707' } },
    ],
    [
      'the title’s identifier, without a heading mark',
      page('[Orca](/papers/2306.02707)', 'We study heads.').replace('### ', ''),
      { arxivId: '2306.02707', at: { arxivId: '/papers/2306.02707' } },
    ],
    [
      'the title’s identifier before that of a log-in',
      page('Orca', 'We.', '[3](/login?next=%2Fpapers%2F2401.10774) [5](/papers/2306.02707#community)'),
      { arxivId: '2306.02707' },
    ],
    [
      'the identifier of a log-in',
      page('Orca', 'We study heads.', '[3](/login?next=%2Fpapers%2F2401.10774)'),
      { arxivId: '2401.10774', at: { arxivId: '/login?next=%2Fpapers%2F2401.10774' } },
    ],
    [
      'the identifier of a log-in that leads to a part of the paper’s page',
      page('Orca', 'We study heads.', '[3](/login?next=%2Fpapers%2F2401.10774%23community)'),
      { arxivId: '2401.10774' },
    ],
    [
      'the paper’s identifier, whatever page of another site is told of before',
      page('Orca', 'See [Heads](https://a.example/papers/2401.10774).', '[5](/papers/2306.02707#community)'),
      { arxivId: '2306.02707', links: ['https://a.example/papers/2401.10774'] },
    ],
    [
      'the title’s identifier, without an s after http',
      page('[Orca](http://huggingface.co/papers/2306.02707)', 'We study heads.'),
      { arxivId: '2306.02707' },
    ],
    [
      'an address behind the site’s own, as crawl4ai completes it',
      page('[Orca](/papers/2306.02707)', 'As [code](https://huggingface.co/papers/<https:/github.com/tidelab/orca>).'),
      { arxivId: '2306.02707', githubUrls: ['https://github.com/tidelab/orca'] },
    ],
    [
      'an address that the site linked with marks behind it',
      page(
        '[Orca](/papers/2306.02707)',
        'At <[https://a.example\\>](https://a.example%3E), as [code](https://b.example/x%7D).',
      ),
      { arxivId: '2306.02707', links: ['https://a.example', 'https://b.example/x%7D'] },
    ],
    [
      'an address that its link shows whole',
      page(
        'Orca',
        'See [https://gist.example/anaq/91e2](https://gist.example/anaq/91e26ae7), and [https://github.com/anaq/orca-](https://github.com/anaq/orca-owl).',
      ),
      { links: ['https://gist.example/anaq/91e26ae7'], githubUrls: ['https://github.com/anaq/orca-owl'] },
    ],
    ['no identifier of another log-in', page('Orca', 'We study heads.', '[3](/login?next=%2Fmodels)'), {}],
    ['no identifier of another page', page('[Orca](/papers/trending)', 'We study heads.'), {}],
    [
      'no identifier of an address',
      page('Orca', 'As in https://arxiv.org/abs/2306.02707 we study.'),
      { links: ['https://arxiv.org/abs/2306.02707'], at: { links: 'https://arxiv.org/abs/2306.02707' } },
    ],
    [
      'addresses in their order',
      page('Orca', 'At https://b.example/x and [here](https://a.example/y) and https://c.example.'),
      {
        links: ['https://b.example/x', 'https://a.example/y', 'https://c.example'],
        at: { links: 'https://b.example/x and [here](https://a.example/y) and https://c.example' },
      },
    ],
    [
      'repositories apart from other addresses',
      page('Orca', 'At https://b.example, https://github.com/o/r and [code](https://github.com/o/s.git).'),
      {
        githubUrls: ['https://github.com/o/r', 'https://github.com/o/s'],
        links: ['https://b.example'],
        at: { githubUrls: 'https://github.com/o/r and [code](https://github.com/o/s.git', links: 'https://b.example' },
      },
    ],
    [
      'each once, as it is first written',
      page(
        'Orca',
        'At https://A.example/x, https://a.example/x, https://github.com/O/R and https://github.com/o/r/issues.',
      ),
      { githubUrls: ['https://github.com/O/R'], links: ['https://A.example/x'] },
    ],
    [
      'once with and without the slash behind a host',
      page(
        'Orca',
        'At https://a.example, [here](https://A.example/), https://b.example/x and [there](https://b.example/x/).',
      ),
      { links: ['https://a.example', 'https://b.example/x', 'https://b.example/x/'] },
    ],
    [
      'no identifier of a paper that is only written in the text',
      page('Orca', 'As https://huggingface.co/papers/2106.09685 and https://a.example tell.'),
      { links: ['https://a.example'] },
    ],
    [
      'those whose paths differ in case',
      page('Orca', 'At https://a.example/AbC, https://A.example/abc and https://A.EXAMPLE/AbC.'),
      { links: ['https://a.example/AbC', 'https://A.example/abc'] },
    ],
    ['those of files', page('Orca', 'At ftp://a.example/orca.tar now.'), { links: ['ftp://a.example/orca.tar'] }],
    [
      'none of the site’s own',
      page('Orca', 'At [papers](/papers), [AK](/akhaliq), [top](#top) and https://huggingface.co/robodita/orca.'),
      { links: ['https://huggingface.co/robodita/orca'] },
    ],
    [
      'those behind its date',
      page(
        'Orca',
        'We study heads.',
        '[GitHub 131](https://github.com/o/r) [arXiv Page](https://arxiv.org/abs/2306.02707)',
      ),
      { githubUrls: ['https://github.com/o/r'], links: ['https://arxiv.org/abs/2306.02707'] },
    ],
  ])('%s', (_name, text, { at = {}, ...collected }) => {
    const { papers, sources } = parseDigest(text)
    expect(papers).toHaveLength(1)
    expect(papers[0]).toMatchObject({ githubUrls: [], links: [], arxivId: null, ...collected })
    const fields = sources[0]?.fields ?? {}
    expect(
      Object.keys(fields)
        .filter((field) => /^(?:arxivId|githubUrls|links)$/.test(field))
        .sort(),
    ).toEqual(Object.keys(collected).sort())
    for (const [field, shown] of Object.entries(at)) {
      const span = fields[field as 'links']
      expect(text.slice(span?.start, span?.end)).toBe(shown)
    }
  })

  it('are those of no other card', () => {
    const text =
      page('Orca', 'At https://a.example.') + page('Medusa', 'At https://b.example.').split('community\n\n')[1]
    expect(parseDigest(text).papers.map(({ links }) => links)).toEqual([['https://a.example'], ['https://b.example']])
  })
})
