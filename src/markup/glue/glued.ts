import { CALENDAR_DAY, PUBLISHED } from '../../text/day-patterns.js'
import { findOrEnd } from '../../text/find.js'
import { COUNT, PAPER_WINDOW, RANK } from '../../text/page-patterns.js'
import { BUTTONS } from '../../text/words.js'
import { type Edit, lineBreakAt, replacementOf, replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'
import { breaksBehindNames, TEXT_BORDERS } from './glued-names.js'

/** `arxiv:2505.11594v2|SageAttention3`, `arxiv:2505.11594 | SageAttention3`; a title can begin with a `v` of its own, `|vLLM`, `|v1: Learning`. */
const IDENTIFIER = /arxiv:\d{4}\.(?:\d{5}|\d{4}(?!\d))(?:v\d(?![.:]))?(?=[^\sv]|v\D|v\d[.:]|[ \t]{1,8}\S)/.source

/**
 * A paper's own page whose parts an extractor joined without white space or with a space, all of them or some:
 * `Papersarxiv:2505.11594Title…Published on May 16·Submitted byjt-zhangon May 21#2 Paper of the dayUpvote48+40Authors:A,B…`
 */
const GLUED_PAGE = new RegExp(`${IDENTIFIER}|Authors:(?=[^\\s])`)

/** `Published on May 16 · Submitted by jt-zhang`, `Published on May 16· Tide Lab`: its facts alone stand on one line. */
const GLUED_FACTS = new RegExp(`${PUBLISHED}[ \\t]{0,8}(?:·[ \\t]{0,8}\\S|Upvote|#\\d)`)

/** `Published on May 16` */
const PUBLISHED_AT = new RegExp(PUBLISHED)

/** `Papers|arxiv:2505.11594|SageAttention3: …|Published on May 16` */
const TITLE_BORDERS = new RegExp(`${IDENTIFIER}|${PUBLISHED}`, 'g')

/** `|·|Submitted by|jt-zhang|on May 21|#2 Paper of the day|Upvote|48|+40|Authors:|` */
const FACT_BORDERS = new RegExp(
  `·|Submitted by|Featured in ?Daily Papers|on ${CALENDAR_DAY}(?!\\d)|${RANK}|Upvoted?(?=[ \\t]{0,4}(?:\\d|-))|\\+${COUNT}(?=\\s|Authors:)|Authors:`,
  'g',
)

/** `Log InSign Up|Papers arxiv:2505.11594`, `Paper page - Orca|Papers arxiv:2505.11594` */
const HEAD_END = /(?=Papers[ \t]{0,8}arxiv:)(?<=\S[ \t]{0,8})/

/** `Paper page - SageAttention3: … and An|` over `Exploration of 8-Bit TrainingHugging FaceModels`, a page's title that its source wraps */
const PAGE_TITLE = new RegExp(`\\n(?<=^${PAPER_WINDOW}[^\\n]{1,300}\\n)[ \\t]{0,8}(?=[^\\n]{1,200}Hugging FaceModels)`)

/** `|View arXiv page|View PDF|Project page|GitHub182|Add to collection|Get this paper in your agent:hf papers read …|Community|` */
const BUTTON_BORDERS = new RegExp(
  `${BUTTONS}|Get this paper in your agent: ?hf papers read [^\\n]{0,60}curl -LsSf \\S{1,60} \\| bash|Project page|GitHub(?: repository|[ \\t]?${COUNT})?(?:[ \\t]?auto)?|Community`,
  'g',
)

/** A paper's facts take no more room: another page can hold both words, in its titles. */
const LONGEST_FACTS = 2000

/** `… of many models. |AI-generated summary| Large models …`, perhaps with a line end, where the page's other parts have lines */
const SUMMARY_LABEL = /AI-generated summary(?<=[.!?]["”’)]? ?.{20})(?=\s{0,40}[\p{Uppercase}\p{Lo}\d$"“])/gu

/** `token routing |; the trend`, `models (| LLMs |) are`: the spaces around a word that was a link to a search, joined to its text with them; not `GUI : A`, of an author */
const KEYWORD_SPACE =
  / (?:(?<=(?:[\p{Alphabetic}\d]{2}|\s\)) )(?=[,.;](?:\s|$))|(?<=\s\( )(?=[^()\n]{1,60} \))|(?<=\s\( [^()\n]{1,60} )(?=\)))/gu

/** Breaks a glued page, or its glued texts, into its lines. */
export function peelGlue(plain: PlainText): PlainText {
  const page = peelGluedPage(plain)
  return applyEdits(
    page,
    page.text.includes('AI-gen') ? breaksAround(page.text, SUMMARY_LABEL, 0, page.text.length) : [],
  )
}

function peelGluedPage(plain: PlainText): PlainText {
  const { text } = plain
  // Longer words take five times as long to find.
  if (!text.includes('Author') || !text.includes('Authors:')) return plain
  if (!(text.includes('xiv:') && GLUED_PAGE.test(text)) && !GLUED_FACTS.test(text)) return plain
  const published = text.search(PUBLISHED_AT)
  if (published < 0) return plain
  const authors = findOrEnd(text, 'Authors:', published)
  if (authors - published > LONGEST_FACTS) return plain
  const first = text.indexOf('View arXiv page', authors)
  const buttons = first < 0 ? findOrEnd(text, 'View PDF', authors) : first
  const community = findOrEnd(text, 'Community', buttons)
  const head = text.search(HEAD_END)
  const names = breaksBehindNames(text, authors, buttons)
  const behindNames = names.at(-1)?.end ?? authors
  const title = PAGE_TITLE.exec(text)
  return applyEdits(plain, [
    ...(title ? [replacementOf(title, ' ')] : []),
    ...(head < 0 || head > published ? [] : [lineBreakAt(head)]),
    ...breaksAround(text, TITLE_BORDERS, Math.max(text.lastIndexOf('arxiv:', published), 0), published + 1),
    ...breaksAround(text, FACT_BORDERS, published + 'Published on May 1'.length, authors + 'Authors:'.length),
    ...names,
    ...breaksAround(text, TEXT_BORDERS, behindNames, buttons),
    ...(names.length > 0 && text.charAt(authors + 'Authors:'.length) === ' '
      ? replacementsOf(KEYWORD_SPACE, '', text.slice(behindNames, buttons), behindNames)
      : []),
    ...breaksAround(text, BUTTON_BORDERS, buttons, community + 'Community'.length),
  ])
}

/** Line breaks before and after each border in a range, unless one is there. */
function breaksAround(text: string, border: RegExp, from: number, to: number): Edit[] {
  const edits: Edit[] = []
  border.lastIndex = from
  for (let match = border.exec(text); match && match.index < to; match = border.exec(text)) {
    const end = match.index + match[0].length
    for (const at of [match.index, end]) {
      if (edits.at(-1)?.start !== at) edits.push(lineBreakAt(at))
    }
  }
  return edits
}
