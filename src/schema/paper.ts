import * as z from 'zod'

/**
 * `2410.10819`, `2410.10819v2`, `cs/0112017`, `math.GT/0309136`, `cond-mat.mes-hall/9901001`: the two forms of
 * https://info.arxiv.org/help/arxiv_identifier.html
 */
const ARXIV_ID =
  /^(?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2}|\.[a-z]{2,4}-[a-z]{2,4})?\/\d{7})(?:v[1-9]\d{0,2})?$/

/** `https://github.com/OWNER/REPO` */
const REPOSITORY_URL = /^https:\/\/github\.com\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/

const count = z.int().nonnegative().nullable()

/** Named, and not inside `z.object(...)`, so that the declarations keep what is said of each field. */
const paperFields = {
  /** Non-empty; white space collapsed, wrapped lines rejoined, the extractor's markup removed, the authors' TeX kept. */
  title: z.string().min(1),
  /** The card's text; hard wraps joined by a space, paragraphs by `"\n\n"`. */
  abstract: z.string().min(1).nullable(),
  /** "N authors", or the number of names listed; at least 1. */
  authorCount: z.int().positive().nullable(),
  /** Names in page order, where the layout lists them. */
  authors: z.array(z.string().min(1)),
  /**
   * The day the paper was published, as the card shows it; not the day it was submitted to the site. A calendar date, `YYYY-MM-DD`. Lists show
   * none; the day that a list's papers were listed for is `Digest.date`.
   */
  date: z.iso.date().nullable(),
  /**
   * The vote box; a box that shows `-` is 0. Where the page has none: the number after the date, which on the site counts comments;
   * pass `unlabelledCount: 'comments'` before you rank by votes.
   */
  upvotes: count,
  /** The comment count; see the option `unlabelledCount`. */
  comments: count,
  /** Each repository once, in order of appearance, as `https://github.com/OWNER/REPO`. */
  githubUrls: z.array(z.string().regex(REPOSITORY_URL)),
  /** Stars of the repository; `2.12k` is 2120. */
  githubStars: count,
  /** Every other external address of the card, cleaned: project pages, arXiv, models. */
  links: z.array(z.string().min(1)),
  /** The arXiv identifier, new style (`2410.10819`) or old style (`cs/0112017`), where the text shows it: with its version (`2410.10819v2`) if that is shown. */
  arxivId: z.string().regex(ARXIV_ID).nullable(),
  /** The organization shown in place of, or beside, the authors line. */
  organization: z.string().min(1).nullable(),
  /** The name after "Submitted by". */
  submittedBy: z.string().min(1).nullable(),
  /** The text a single paper's page marks as AI-generated; where the mark is lost, a sentence that stands over the abstract. */
  aiSummary: z.string().min(1).nullable(),
}

/**
 * One paper as its card shows it: plain JSON, every key always present; what the text does not show is `null` or `[]`.
 *
 * The cards are those of `https://huggingface.co/papers` (`?q=`, `/date/`, `/week/`, `/month/`, `/trending`, `/papers/ID`), and of the
 * site's collections and activity pages, as they were saved from 2023 to 2026.
 */
export const PaperSchema: z.ZodObject<typeof paperFields, z.core.$strip> = z.object(paperFields)

/** One paper of a saved page. */
// A mapped type keeps its name where editors and errors show types; an inferred one is written out.
export type Paper = { [Field in keyof z.infer<typeof PaperSchema>]: z.infer<typeof PaperSchema>[Field] }
