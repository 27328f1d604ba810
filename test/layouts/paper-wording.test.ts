import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Paper, parseDigest } from '../../src/index.js'
import { readSavedPages } from '../support/folders.js'
import { expectInvariants } from '../support/invariants.js'
import { itReads, type PageCase } from '../support/shown.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

interface Change {
  words: RegExp
  /** What the site could say for them. */
  others: string
  /** What the page cannot tell any more. */
  lost?: keyof Paper
  /** The extractors on whose pages the other words cannot be told from names or from a text. */
  but: RegExp
}

const CHANGES: readonly Change[] = [
  { words: /(?<=^\W*)Abstract$/m, others: 'Summary', but: /glued|lynx|league/ },
  { words: /AI-generated summary/i, others: 'AI overview', but: /glued|spaced|semantic|overstrike|lynx/ },
  {
    words: /View (?=arXiv page|PDF)/g,
    others: 'Read ',
    lost: 'githubStars',
    but: /glued|beautifulsoup|notebooklm|lynx|firefox|gfm/,
  },
  { words: /Submitted by/, others: 'Shared by', lost: 'submittedBy', but: /glued/ },
  { words: /Upvote/, others: 'Vote', lost: 'upvotes', but: /glued|spaced|obsidian|paper-innertext|playwright/ },
  { words: /arxiv:(?=\d)/i, others: 'arXiv number ', but: /glued|spaced|emacs/ },
]

const cases = CHANGES.flatMap((change) =>
  pages
    .filter(({ name, text }) => name.startsWith('paper-') && text.search(change.words) >= 0 && !change.but.test(name))
    .map((saved) => ({ ...saved, ...change })),
)

describe('a paper’s own page with other words of the site', () => {
  it.each(cases)('is read, and they are told: "$others" on $name', ({ text, expected, words, others, lost }) => {
    const changed = text.replace(words, others)
    const [before] = parseDigest(text, expected?.options).papers
    const { papers, diagnostics } = expectInvariants(changed, expected?.options)
    expect(papers).toHaveLength(1)
    for (const [field, value] of Object.entries(before as Paper)) {
      const now = papers[0]?.[field as keyof Paper]
      if (field !== lost || now !== null) expect(now, field).toEqual(value)
    }
    const at = changed.indexOf(others)
    expect(diagnostics.filter(({ start, end }) => start <= at && end > at)).toMatchObject([
      { code: 'unrecognized-text' },
    ])
  })
})

describe('a line of a paper’s own page that no rule knows', () => {
  const paper = { title: 'Orca', authorCount: 1, authors: ['Ana Roe'], date: '2023-06-05', arxivId: '2306.02707' }
  const head = 'Papers\narxiv:2306.02707\n\nOrca\n\nPublished on Jun 5, 2023\n'
  const names = '\nAuthors:\nAna Roe\n'
  const texts = '\nAbstract\n\nWe study heads.\n'
  const buttons = '\nView PDF\n'
  const wrapped = `Heads of attention have long been studied, yet nobody knows what most
of them do, nor whether they are needed at all by the other heads`
  const long = 'Heads of attention have long been studied, yet nobody knows what most of them do.'

  itReads(
    [
      {
        name: 'over a user and a day is no organization',
        text: `${head}Shared by\njfeldt\non Jun 6, 2023\nTide Lab\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', organization: 'Tide Lab' }],
        diagnostics: [['unrecognized-text', 'Shared by\njfeldt']],
      },
      {
        name: 'before a day that is written in another way is none either',
        text: `${head}Submitted by\njfeldt\non 6 June\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', submittedBy: 'jfeldt' }],
        diagnostics: [['unrecognized-text', 'on 6 June']],
      },
      {
        name: 'but a handle over its name, as a browser copies a picture, is a part of the organization',
        text: `${head}·\nTideLab\nTide Lab\nUpvote\n3\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', organization: 'Tide Lab', upvotes: 3 }],
      },
      {
        name: 'under a name is none of it',
        text: `${head}·\nLumen\nTide Lab\nUpvote\n3\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', organization: 'Lumen', upvotes: 3 }],
        diagnostics: [['unrecognized-text', 'Tide Lab']],
      },
      {
        name: 'with a number and a link to the login is none either',
        text: `${head}[Vote 48](https://huggingface.co/login?next=%2Fpapers%2F2306.02707)\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.' }],
        diagnostics: [['unrecognized-text', 'Vote 48']],
      },
      ...['Share', 'Website', 'Hugging Face'].map(
        (word): PageCase => ({
          name: `over the buttons that is a word of the site’s elsewhere is none of the abstract: ${word}`,
          text: `${head}${names}\nAbstract\n\n${long}\n\n ${word}\n View arXiv page\n View PDF\n`,
          papers: [{ ...paper, abstract: long }],
        }),
      ),
      {
        name: 'is none of the abstract either where that ends with an address',
        text: `${head}${names}\nAbstract\n\n${long} Code: https://orca.io/heads/\n\n Ask AI\n View arXiv page\n View PDF\n`,
        papers: [{ ...paper, abstract: `${long} Code: https://orca.io/heads/`, links: ['https://orca.io/heads/'] }],
        diagnostics: [['unrecognized-text', 'Ask AI']],
      },
      {
        name: 'and is one word is no name, where names have a line each',
        text: `${head}\nAuthors:\nAna Roe\nBo Li\n\nTL;DR\n\n${long}\n${buttons}`,
        papers: [{ ...paper, abstract: long, authorCount: 2, authors: ['Ana Roe', 'Bo Li'] }],
        diagnostics: [['unrecognized-text', 'TL;DR']],
      },
      {
        name: 'but is two words is a name there',
        text: `${head}\nAuthors:\nAna Roe\nBo Li\n\nCy Wu\n\n${long}\n${buttons}`,
        papers: [{ ...paper, abstract: long, authorCount: 3, authors: ['Ana Roe', 'Bo Li', 'Cy Wu'] }],
      },
      {
        name: 'but ends the names, be they wrapped, is a name',
        text: `${head}\nAuthors:\nBo Li,\nAna\nRoe\n\n${long}\n${buttons}`,
        papers: [{ ...paper, abstract: long, authorCount: 2, authors: ['Bo Li', 'Ana Roe'] }],
      },
      {
        name: 'over a title, or under it, is told in it',
        text: `Papers\narxiv:2306.02707\nFeatured\nOrca: Progressive Learning\nPublished on Jun 5, 2023\n${names}${texts}${buttons}`,
        papers: [{ ...paper, title: 'Featured Orca: Progressive Learning', abstract: 'We study heads.' }],
        diagnostics: [['doubtful-field', 'Featured\nOrca: Progressive Learning']],
      },
      {
        name: 'of the site’s own over a title, or under it, is none of it',
        text: `Papers\narxiv:2306.02707\n#2 Paper of the day\nOrca\nSubmitted by\njfeldt\nUpvote\n12\nPublished on Jun 5, 2023\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', submittedBy: 'jfeldt', upvotes: 12 }],
      },
      {
        name: 'under a submitter, over the day, is no organization, and told',
        text: `${head}Submitted by\njfeldt\nPro\non Jun 6, 2023\nTide Lab\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', submittedBy: 'jfeldt', organization: 'Tide Lab' }],
        diagnostics: [['unrecognized-text', 'Pro']],
      },
      {
        name: 'over a name is told in it, where commas part the others',
        text: `${head}\nAuthors:\nPDF\nMira Okonkwo\n,\nBo Li\n,\nAna Roe\n${texts}${buttons}`,
        papers: [
          {
            ...paper,
            abstract: 'We study heads.',
            authorCount: 3,
            authors: ['PDF Mira Okonkwo', 'Bo Li', 'Ana Roe'],
          },
        ],
        diagnostics: [['doubtful-field', 'PDF\nMira Okonkwo\n,\nBo Li\n,\nAna Roe']],
      },
      {
        name: 'under the last name is told in it, where the others have a line each',
        text: `${head}\nAuthors:\n\nMira Okonkwo ,\n\nAna Roe\n\nSponsored\n\n${texts}${buttons}`,
        papers: [
          { ...paper, abstract: 'We study heads.', authorCount: 2, authors: ['Mira Okonkwo', 'Ana Roe Sponsored'] },
        ],
        diagnostics: [['doubtful-field', 'Mira Okonkwo ,\n\nAna Roe\n\nSponsored']],
      },
      {
        name: 'of a number among names is told, but a number in a name is not',
        text: `${head}\nAuthors: GLM-4. 5 Team, 01. AI, 12 citations${texts}${buttons}`,
        papers: [
          {
            ...paper,
            abstract: 'We study heads.',
            authorCount: 3,
            authors: ['GLM-4. 5 Team', '01. AI', '12 citations'],
          },
        ],
        diagnostics: [['doubtful-field', 'GLM-4. 5 Team, 01. AI, 12 citations']],
      },
      ...['Ana Roe et al.', 'Ana Roe Show all', 'Show more', 'View all authors', '…', '...'].map(
        (last): PageCase => ({
          name: `of the rest of the names, ${last}, is told`,
          text: `${head}\nAuthors:\nMira Okonkwo\n,\n${last}${texts}${buttons}`,
          papers: [{ ...paper, abstract: 'We study heads.', authorCount: 2, authors: ['Mira Okonkwo', last] }],
          diagnostics: [['doubtful-field', `Mira Okonkwo\n,\n${last}`]],
        }),
      ),
      {
        name: 'over a title, apart from it, is told in it',
        text: `Papers\narxiv:2306.02707\n\nFeatured\n\nOrca: Progressive Learning\n\nPublished on Jun 5, 2023\n${names}${texts}${buttons}`,
        papers: [{ ...paper, title: 'Featured Orca: Progressive Learning', abstract: 'We study heads.' }],
        diagnostics: [['doubtful-field', 'Featured\n\nOrca: Progressive Learning']],
      },
      {
        name: 'beside a summary is told in it',
        text: `${head}${names}\nAbstract\n\n${long}\n\nPDF\n\nAI-generated summary\n\nWe study heads.\n${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', aiSummary: `${long}\n\nPDF` }],
        diagnostics: [['doubtful-field', `${long}\n\nPDF`]],
      },
      {
        name: 'under a text that is longer than the next is a part of the abstract',
        text: `${head}${names}\nAbstract\n\n${long}\n\nLimitations\n\nWe study heads.\n${buttons}`,
        papers: [{ ...paper, abstract: `${long}\n\nLimitations\n\nWe study heads.` }],
      },
      {
        name: 'in the middle of a sentence is a part of the abstract',
        text: `${head}${names}\nAbstract\n\nWe study heads. Long before,\n\nMedusa\n\nHeads had been studied, too.\n${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads. Long before, Medusa Heads had been studied, too.' }],
      },
      {
        name: 'at the beginning of a sentence is a part of the abstract',
        text: `${head}${names}\nAbstract\n\nWe study heads.\n\nMedusa\n\nhad been studied before, as is well known.\n${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.\n\nMedusa had been studied before, as is well known.' }],
      },
      {
        name: 'over the row of buttons is none of it with an address or a label',
        text: `${head}${names}\nAbstract\n\n${long}\n\nKeywords: heads\n${buttons}`,
        papers: [{ ...paper, abstract: `${long}\n\nKeywords: heads` }],
      },
      {
        name: 'over the row of buttons that is known is the abstract’s, without a point, too',
        text: `${head}${names}\nAbstract\n\n${long}\n\n(Accepted at ACL 2025)\n${buttons}`,
        papers: [{ ...paper, abstract: `${long}\n\n(Accepted at ACL 2025)` }],
      },
      {
        name: 'over the row of buttons that is known is a new button, where it is short and begins with a letter',
        text: `${head}${names}\nAbstract\n\n${long}\n\nAsk AI\n${buttons}`,
        papers: [{ ...paper, abstract: long }],
        diagnostics: [['unrecognized-text', 'Ask AI']],
      },
      {
        name: 'over the row of buttons that is known is a new button right under a wrapped text, too, whose last line had room for it',
        text: `${head}${names}\nAbstract\n${wrapped}\nWe study heads.\nAsk AI${buttons}`,
        papers: [{ ...paper, abstract: `${wrapped.replace('\n', ' ')} We study heads.` }],
        diagnostics: [['unrecognized-text', 'Ask AI']],
      },
      {
        name: 'over the row of buttons that is known is the abstract’s, where the line over it had no room',
        text: `${head}${names}\nAbstract\n${wrapped}\nthat others keep, too, as is well known in all seas and lakes.\nOrca helps${buttons}`,
        papers: [
          {
            ...paper,
            abstract: `${wrapped.replace('\n', ' ')} that others keep, too, as is well known in all seas and lakes. Orca helps`,
          },
        ],
      },
      {
        name: 'over the row of buttons that is known is a button, and no remark, where it is one word',
        text: `${head}${names}\nAbstract\n\n${long}\n\nCode\n${buttons}`,
        papers: [{ ...paper, abstract: long }],
        diagnostics: [['unrecognized-text', 'Code']],
      },
      {
        name: 'over the row of buttons that is known is the abstract’s, where it reads like a remark',
        text: `${head}${names}\nAbstract\n\n${long}\n\nModels will be out soon\n${buttons}`,
        papers: [{ ...paper, abstract: `${long}\n\nModels will be out soon` }],
      },
      ...['GitHub', 'Upvote', 'project page', 'arXiv', 'community'].map((word) => ({
        name: `is an abstract’s, be it a button’s, where a keyword’s link parted it from its sentence: ${word}`,
        text: `${head}${names}\nAbstract\nHeads keep what\n${word}\n, and others, have, as\n${word}\nissues show.\nGitHub\n133${buttons}`,
        papers: [
          {
            ...paper,
            abstract: `Heads keep what ${word}, and others, have, as ${word} issues show.`,
            githubStars: 133,
          },
        ],
      })),
      {
        name: 'is no heading where several could be',
        text: `${head}${names}\nAbstract\n\nHeads are many.\n\nMethods\n\n${long}\n\nResults\n\n${long}\n${buttons}`,
        papers: [{ ...paper, abstract: `Heads are many.\n\nMethods\n\n${long}\n\nResults\n\n${long}` }],
      },
      {
        name: 'is no heading before the rest of a sentence',
        text: `${head}${names}\nAbstract\n\nHeads are many.\n\nLarge models\n\n(LLMs) have them. ${long}\n${buttons}`,
        papers: [{ ...paper, abstract: `Heads are many.\n\nLarge models\n\n(LLMs) have them. ${long}` }],
      },
      {
        name: 'is an organization of several words over a number',
        text: `${head}·\nUpper Northern University\n118\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', organization: 'Upper Northern University' }],
        diagnostics: [['unrecognized-text', '118']],
      },
      {
        name: 'over the votes and the voters that are not shown is a button’s, and they are votes',
        text: `${head}▲\n118\n+110\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', upvotes: 118 }],
      },
      {
        name: 'is a day’s rest, and no vote, behind the submitter',
        text: `${head}Submitted by mira on Jun\n25\n+110\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', submittedBy: 'mira' }],
      },
      {
        name: 'is the day of the submission behind a separator',
        text: `${head}Submitted by\nmira\n·\nOct 1\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', submittedBy: 'mira' }],
      },
      {
        name: 'is the day of the submission behind a bullet, and under its first word',
        text: `${head}Submitted by\nmira\n•\non\nOct 1\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', submittedBy: 'mira' }],
      },
      {
        name: 'is the day of the submission behind another separator',
        text: `${head}Submitted by\nmira\n|\nOct 1\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', submittedBy: 'mira' }],
      },
      {
        name: 'is no vote under the day of a submission without a name, where the button is known',
        text: `${head}Submitted by\non Oct 1\n25\nUpvote\n118\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', upvotes: 118 }],
        diagnostics: [['unrecognized-text', '25']],
      },
      {
        name: 'is no vote where the button is known',
        text: `${head}7\nUpvote\n118\n+110\n${names}${texts}${buttons}`,
        papers: [{ ...paper, abstract: 'We study heads.', upvotes: 118 }],
        diagnostics: [['unrecognized-text', '7']],
      },
      {
        name: 'in place of the row of buttons is none of the abstract',
        text: `${head}${names}\nAbstract\n\n${long}\n\nRead on arXiv\nSave\n\nCommunity\n`,
        papers: [{ ...paper, abstract: long }],
        diagnostics: [['unrecognized-text', 'Read on arXiv\nSave']],
      },
      {
        name: 'at the text’s end may be its beginning',
        text: `${head}${names}\nAbstract\n\n${long}\n\nWe show\n`,
        papers: [{ ...paper, abstract: `${long}\n\nWe show` }],
        diagnostics: [['truncated-paper', 'We show']],
      },
    ],
    'paper',
  )
})
