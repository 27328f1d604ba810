import type { Layout } from '../../src/index.js'
import { anchor, type Block, heading, type Inline, list, type Page, paragraph, picture, row, SITE } from './elements.js'
import { avatars, header, longDate, shortDate, TABS } from './frame.js'
import { type InventedPaper, SAVED } from './papers.js'

/** Writes papers as the site's pages show them. */
export const LAYOUTS: Readonly<Record<Layout, (papers: readonly InventedPaper[]) => Page>> = {
  search: (papers) => ({
    path: '/papers?q=long%20context',
    title: 'Daily Papers - Hugging Face',
    blocks: [
      ...header('Daily Papers', SAVED, TABS, row(anchor('/papers/trending', 'Trending Papers'))),
      ...papers.flatMap(searchCard),
      row('Previous', 'Next'),
      row('Trending Papers ranked by GitHub stars activity'),
    ],
  }),
  list: (papers) => ({
    path: `/papers/date/${SAVED}`,
    title: 'Daily Papers - Hugging Face',
    blocks: [
      ...header(
        'Daily Papers',
        SAVED,
        row('Search by arxiv id or title'),
        row(anchor('/papers/submit', 'Submit a paper')),
      ),
      ...papers.flatMap(listCard),
      row(anchor('/papers/date/2026-10-01', 'Previous'), 'Next'),
    ],
  }),
  trending: (papers) => ({
    path: '/papers/trending',
    title: 'Trending Papers - Hugging Face',
    blocks: [
      ...header('Trending Papers', null, row(anchor('/papers/submit', 'Submit a paper')), TABS),
      ...papers.flatMap((paper) => [...trendingCard(paper, 'Published on '), ...trendingCard(paper, '')]),
    ],
  }),
  paper: ([paper]) => paperPage(paper as InventedPaper),
  cards: (papers) => ({
    path: '/collections/anaq/reading-list',
    title: 'Reading list - a anaq Collection',
    blocks: [
      row(anchor('/anaq', 'anaq'), "'s Collections"),
      list([[anchor('/collections/anaq/a', 'Agents')], [anchor('/collections/anaq/b', 'Reading list')]]),
      heading(2, 'Reading list'),
      row('updated Oct 1'),
      paragraph('Papers I want to read, at some point.'),
      { block: 'votes', label: 'Upvote', shown: '-', href: `${SITE}/login?next=%2Fcollections` },
      ...papers.flatMap(collectionCard),
    ],
  }),
}

const addressOf = ({ arxivId }: InventedPaper): string => `/papers/${arxivId}`
const titleOf = (paper: InventedPaper): Block => heading(3, anchor(addressOf(paper), paper.title))
const authorsOf = ({ authors }: InventedPaper): string => `${authors.length} author${authors.length === 1 ? '' : 's'}`

const votesOf = (paper: InventedPaper, label: string | null): Block => ({
  block: 'votes',
  label,
  shown: paper.upvotes === 0 ? '-' : String(paper.upvotes),
  href: `${SITE}/login?next=%2Fpapers%2F${paper.arxivId}`,
})

const commentsOf = (paper: InventedPaper): Inline[] =>
  paper.comments === null ? [] : [anchor(`${addressOf(paper)}#community`, String(paper.comments))]

const organizationOf = ({ handle, name }: { handle: string; name: string }): Inline =>
  handle === '' ? anchor('/baai', name) : anchor(`/${handle}`, picture(`/avatars/${handle}.png`, handle), ` ${name}`)

function searchCard(paper: InventedPaper): Block[] {
  const date: Inline[] = [shortDate(paper.date), ...commentsOf(paper)]
  const tail: Block[] =
    paper.organization === null
      ? [avatars(paper.authors.length, addressOf(paper), authorsOf(paper)), row('·'), row(...date)]
      : [row(organizationOf(paper.organization), '·', ...date)]
  return [votesOf(paper, null), titleOf(paper), paragraph(anchor(addressOf(paper), paper.abstract)), ...tail]
}

function listCard(paper: InventedPaper): Block[] {
  const facts: Inline[] = [
    ...(paper.stars === null ? [] : [anchor(paper.repository, paper.stars.shown)]),
    ...commentsOf(paper),
  ]
  return [
    row(anchor(addressOf(paper), picture(`/social-thumbnails/papers/${paper.arxivId}.png`))),
    row('Submitted by ', picture('/avatars/000000000000000000426e44d4b81932.svg'), ` ${paper.submittedBy}`),
    votesOf(paper, null),
    titleOf(paper),
    paper.organization === null
      ? avatars(paper.authors.length, addressOf(paper), '· ', authorsOf(paper))
      : row(organizationOf(paper.organization), '·', anchor(addressOf(paper), authorsOf(paper))),
    ...(facts.length > 0 ? [row(...facts)] : []),
  ]
}

function trendingCard(paper: InventedPaper, label: string): Block[] {
  const date = label + longDate(paper.date)
  const buttons: Inline[] = [anchor(`https://arxiv.org/abs/${paper.arxivId}`, 'arXiv Page')]
  if (paper.stars !== null) buttons.unshift(anchor(paper.repository, 'GitHub ', paper.stars.shown))
  return [
    row(anchor(addressOf(paper), picture(`/social-thumbnails/papers/${paper.arxivId}.png`))),
    row('Submitted by', picture('/avatars/x0.svg'), paper.submittedBy),
    titleOf(paper),
    paragraph(paper.abstract),
    ...(paper.organization === null
      ? [avatars(paper.authors.length, addressOf(paper), authorsOf(paper)), row('·', date)]
      : [row(organizationOf(paper.organization), '·', date)]),
    votesOf(paper, 'Upvote'),
    row(...buttons),
  ]
}

function paperPage(paper: InventedPaper): Page {
  const buttons: Inline[] = [
    anchor(`https://arxiv.org/abs/${paper.arxivId}`, 'View arXiv page'),
    anchor(`https://arxiv.org/pdf/${paper.arxivId}`, 'View PDF'),
    ...(paper.stars === null ? [] : [anchor(paper.repository, `GitHub ${paper.stars.shown}`)]),
    anchor(`/login?next=%2Fpapers%2F${paper.arxivId}`, 'Add to collection'),
  ]
  return {
    path: addressOf(paper),
    title: `Paper page - ${paper.title}`,
    blocks: [
      row(anchor('/papers', 'Papers')),
      row(`arxiv:${paper.arxivId}`),
      heading(1, paper.title),
      row(`Published on ${shortDate(paper.date)}`),
      row('·', 'Submitted by', anchor('/submitter', picture('/avatars/s.svg'), paper.submittedBy), ' on Oct 1'),
      votesOf(paper, 'Upvote'),
      row('Authors:'),
      ...paper.authors.map((name, index) => row(name, ...(index < paper.authors.length - 1 ? [','] : []))),
      heading(2, 'Abstract'),
      ...(paper.summary === null ? [] : [paragraph(paper.summary), row('AI-generated summary')]),
      paragraph(paper.abstract),
      row(...buttons),
      heading(3, 'Community'),
      row('Edit', 'Preview'),
      paragraph('Upload images, audio, and videos by dragging in the text input, pasting, or clicking here .'),
      row('Comment'),
      paragraph('· ', anchor('/join', 'Sign up'), ' or ', anchor('/login', 'log in'), ' to comment'),
      votesOf(paper, 'Upvote'),
      heading(2, 'Models citing this paper 0'),
      paragraph('No model linking this paper'),
    ],
  }
}

function collectionCard(paper: InventedPaper): Block[] {
  const facts = ['Paper', '•', paper.arxivId, '•', `Published ${shortDate(paper.date)}`, '•', String(paper.upvotes)]
  if (paper.comments !== null) facts.push('•', String(paper.comments))
  return [heading(4, anchor(addressOf(paper), paper.title)), row(...facts)]
}
