import type { Layout, Paper } from '../../src/index.js'
import { collapse, type Writer } from './elements.js'
import type { InventedPaper } from './papers.js'

/** What a reader of the written page can know of a paper. */
export function shownPaper(paper: InventedPaper, layout: Layout, writer: Writer): Partial<Paper> {
  const shows = (...layouts: Layout[]): boolean => layouts.includes(layout)
  // Without a link or a comment count beside it, a small number of stars is read as the comment count.
  const isLone = layout === 'list' && !writer.links && paper.comments === null && (paper.stars?.count ?? 0) < 1000
  const button = paper.stars !== null && shows('list', 'trending', 'paper') && !isLone
  const named = paper.namesRepository && shows('search', 'trending', 'paper')
  const counted = paper.organization === null || shows('list')
  // Without a vote box the one number is read as the upvotes.
  const isUnlabelled = layout === 'search' && !writer.votes
  const boxed = layout === 'cards' || writer.votes ? paper.upvotes : null
  return {
    title: collapse(paper.title),
    abstract: shows('search', 'trending', 'paper') ? collapse(paper.abstract) : null,
    authorCount: layout === 'paper' || (layout !== 'cards' && counted) ? paper.authors.length : null,
    authors: layout === 'paper' ? paper.authors : [],
    date: layout === 'list' ? null : paper.date,
    upvotes: isUnlabelled ? paper.comments : boxed,
    comments: isLone
      ? (paper.stars?.count ?? null)
      : shows('search', 'list', 'cards') && !isUnlabelled
        ? paper.comments
        : null,
    githubUrls: named || (button && writer.links) ? [paper.repository] : [],
    githubStars: button ? (paper.stars?.count ?? null) : null,
    links: writer.links ? addresses(paper, layout) : [],
    arxivId: shows('paper', 'cards') || writer.links ? paper.arxivId : null,
    organization: shows('search', 'list', 'trending') ? (paper.organization?.name ?? null) : null,
    submittedBy: shows('list', 'trending', 'paper') ? paper.submittedBy : null,
    aiSummary: layout === 'paper' ? paper.summary : null,
  }
}

/** The card's external addresses but for repositories. */
function addresses({ arxivId }: InventedPaper, layout: Layout): string[] {
  if (layout === 'trending') return [`https://arxiv.org/abs/${arxivId}`]
  return layout === 'paper' ? [`https://arxiv.org/abs/${arxivId}`, `https://arxiv.org/pdf/${arxivId}`] : []
}
