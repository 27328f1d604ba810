import { UPDATED_LINE } from '../text/collection-patterns.js'
import { CALENDAR_DAY, LONG_MONTH, MONTHS } from '../text/day-patterns.js'
import { FURNITURE_LINES, ROW_WORD } from '../text/furniture-lines.js'
import { COLLECTIONS_OF, COUNT, CUT_MARK, LIST_WINDOW } from '../text/page-patterns.js'

const WEEK = `(?:Week(?: \\d{1,2}(?:,? \\d{4})?| of ${CALENDAR_DAY})?|20\\d\\d-W\\d\\d)`
const DAYS = `${CALENDAR_DAY} [-–—] (?:${LONG_MONTH} )?\\d{1,2}(?:, \\d{4})?`
const WHOLE_MONTH = `${LONG_MONTH} 20\\d\\d`

/** The time of a week's or a month's page: `Week 19`, `May 4 - May 10`, `May 2026` */
const PERIOD = `(?:${WEEK}|${DAYS}|${WEEK} \\(${DAYS}\\)|${WHOLE_MONTH})`

/** What an activity page says that someone did, and to what. */
const DEEDS = [
  'upvoted',
  'authored',
  'liked',
  'submitted',
  'published',
  'updated',
  'commented on',
  'replied to',
  'reacted to',
  'posted',
]

/** Not `updated 3 days ago`, `updated a month ago`, which a collection says of itself, nor `updated Oct 31, 2023` */
const OF_SOMEONE = '(?!updated(?! (?:an?|\\d{1,4}) (?!(?:minute|hour|day|week|month|year)s?\\b)))'
const DEED = `${OF_SOMEONE}(?:${DEEDS.join('|')})`
const THING = '(?:paper|model|dataset|Space|collection|post|article|discussion)s?'

const DEED_FIRST = new RegExp(`^${DEED}`)

/** Whether a line begins with what someone did: `upvoted`, `commented on a paper` */
export const beginsWithDeed = (line: string): boolean => DEED_FIRST.test(line)

/** The last word of the row under a page's cards, which a wrap can put on a line of its own; `Activity` can be an organization. */
const ROW_END = 'activity'

/** Furniture, samples over each: the whole, in any case, and the words it begins with, unless they are no letters, or somebody's. */
const FURNITURE_PATTERNS: readonly (readonly [whole: RegExp, openings?: readonly string[]])[] = [
  // ━━━━━━━━  ════════  ________  ------  * * *
  [/^[\s━─═_=~*\-–—|.]{2,}$/],
  // Paper page - SageAttention3: Microscaling FP4 Attention
  [/^(?:Title: )?Paper page \\?- .{1,300}$/, ['title: ', 'paper page']],
  // newGet trending papers in your email inbox!Subscribe: the box over the title, its parts glued
  [/^new ?Get trending papers in your email inbox.{1,100}$/, ['new']],
  // updated, updated Oct 31, 2023, updated about 14 hours ago
  [UPDATED_LINE, ['updated']],
  // Week 19, 2026-W19, Week of May 4, May 4 - May 10, over a week's papers; May 2026, over a month's
  [new RegExp(`^${PERIOD}$`), ['week', ...MONTHS]],
  // [long context ]: what stands in the search box
  [/^\[[^\s\]_-][^\]]{0,80} \]$/],
  // · Featured in Daily Papers on Oct 10, 2023: under the date of a paper's own page
  [/^(?:· {0,2})?Featured in(?: {0,8}Daily Papers(?: {0,8}on(?: .{1,30})?)?)?$/, ['featured in']],
  // [Content truncated]
  [new RegExp(`^${CUT_MARK}$`)],
  // Title: Daily Papers - Hugging Face
  [/^Title: .{0,60}(?:Papers|Hugging Face|Paper page).{0,60}$/, ['title: ']],
  // Link: preconnect, as elinks writes over a page what its head has
  [/^Link: [a-z-]{3,20}$/, ['link: ']],
  // URL Source: https://huggingface.co/papers, Generated from: `scripts/fetch_web_text.py`, Extraction: `structured-html-v2`; not an abstract's Source: https://github.com/…
  [
    /^(?:(?:URL Source|Source (?:URL|HTML|SHA256)|Generated from): ?.{1,300}|Source: ?(?!https:\/\/github\.com)\S{1,300}|Extraction: ?`.{1,300})$/,
    ['url source', 'source', 'generated from', 'extraction'],
  ],
  // Warning: This page maybe not yet fully loaded, as Jina says
  [/^Warning: (?:Target URL|This page|This is a cached) .{1,300}$/, ['warning']],
  // Hugging Face - 2026 - Trending Papers; not the organization in `Hugging Face · Published on Oct 6`
  [
    /^(?:Hugging Face(?! · (?:Published|\d|[A-Z][a-z]{2} \d))|Daily Papers|Trending Papers|Extracted Text)(?: \\?[-|–·] .{1,80})?$/,
    ['hugging face', 'daily papers', 'trending papers', 'extracted text'],
  ],
  // Previous Next Trending Papers ranked by GitHub stars, over activity, where a text browser wrapped the row under a page's cards
  [
    /^(?:Previous ?)?(?:Next ?)?Trending Papers ?ranked(?: by(?: GitHub(?: stars(?: activity)?)?)?)?$/,
    ['previous', 'next', 'trending papers'],
  ],
  [/^(?:(?:(?:ranked )?by )?GitHub )?stars activity$/, ['ranked', 'by', 'github', 'stars', ROW_END]],
  // We use cookies to improve your experience.
  [/^(?:We|This (?:web)?site) uses? cookies\b.{0,200}$/, ['we ', 'this ']],
  // https://huggingface.co/papers?q=circuit, https://cdn-uploads.huggingface.co/production/uploads/562e421d89.mp4
  [/^<?https?:\/\/(?:cdn-[a-z]{1,20}\.)?huggingface\.co\/\S*$/, ['http']],
  // Papers for "circuit", Search results for: circuit
  [
    /^(?:Papers|Results|Search results|Showing results) (?:for|matching):? .{1,120}$/,
    ['papers', 'results', 'search results', 'showing results'],
  ],
  // 43 papers, 1,204 results
  [/^[\d,]+ (?:papers|results)$/],
  // Ana Roe upvoted 3 papers 5 days ago, anaq updated a model anaq/orca-7b 5 days ago, submitted a paper to Daily Papers Jul 3
  [
    new RegExp(
      `^(?:\\S{1,40} ){0,4}?${DEED} (?:an?|\\d{1,4}|[\\w.-]{1,40}'s) (?:.{0,80} ago|${THING}(?: to Daily Papers)? ${CALENDAR_DAY})$`,
    ),
    DEEDS,
  ],
  // 8,912 followers · 204 following, each perhaps on its own line
  [new RegExp(`^${COUNT} follow(?:ers?|ing)(?: · ${COUNT} following)?$`)],
  // All Models Datasets Spaces Papers Collections Community Posts Upvotes Likes Articles: the tabs of an activity page; the navigation
  [/^(?:All|Hugging Face)? ?Models Datasets Spaces [\w &]{1,90}$/, ['all models', 'hugging face', 'models datasets']],
  // Get this paper in your agent: hf papers read 2505.11594, and what else of it stands on the line
  [/^Get this paper in your agent: ?`?hf papers read .{1,150}$/, ['get this']],
  // hf papers read 2505.11594, curl -LsSf https://hf.co/cli/install.sh | bash, in Markdown between backticks, in pandoc's with a class, perhaps behind its question
  [
    /^(?:Don't have the latest CLI\? )?`?(?:hf papers read \S{1,40}|curl -\w{1,8} https:\/\/hf\.co\/cli\/\S{1,40} \| bash)`?(?:\{\.\w{1,20}\})?$/,
    ['hf papers', 'curl', 'don'],
  ],
  // New activity in anaq/orca 3 days ago
  [/^New activity in [\w.-]{1,60}\/[\w.-]{1,100} .{1,30} ago$/],
  // <div class="flex">, </div>, ::: {.flex .gap-2}, :::, which pandoc keeps of the page's elements, over and under what is read as the page
  [/^(?:<\/?div(?:\s[^<>]{0,300})?>|:{3,40}(?: (?:\{[^{}]{1,300}\}|[\w-]{1,60}))?)$/],
]

/** The address of a list, without its scheme */
const LIST_ADDRESS = '//huggingface\\.co/papers/?'

/** All of them as one, since every short line is tried. */
const FURNITURE_PATTERN = new RegExp(FURNITURE_PATTERNS.map(([{ source }]) => source).join('|'), 'i')

/**
 * Furniture that begins with somebody's words: `Reading list - a giulio98 Collection`, `sbrandeis 's Collections`, `long context________`
 * in the search box, `网页标题: Daily Papers - Hugging Face`. Its end is found first, so that other lines, which are nearly all, need not be looked at from their beginning.
 */
const ENDED_PATTERN = new RegExp(
  `(?:Collection|${COLLECTIONS_OF}|_{6}|${LIST_WINDOW}|${LIST_ADDRESS})$(?<=^(?:(?:Title: )?.{1,120} - an? .{1,60} Collection|.{1,60} ${COLLECTIONS_OF}|[^_]{0,80}_{6,80}|[^:：]{1,30}[:：] {0,2}(?:https?:${LIST_ADDRESS}|${LIST_WINDOW})))`,
  'i',
)

/** What a line of them begins with, if that is a letter. */
export const FURNITURE_OPENINGS: readonly string[] = [
  ...FURNITURE_LINES,
  ...FURNITURE_PATTERNS.flatMap(([, openings = []]) => openings),
]

/** What a line ends with that begins with somebody's words. */
export const FURNITURE_END = '(?:collections?|ago|_{6}|ugging Face|co/papers/?)'

/** `[2]Models`: a link's number, where the list of addresses is not on the same page. */
const LINK_NUMBER = /\[\d{1,4}\]/g

/** `Daily   Weekly   Monthly`, joined with spaces */
const WIDE_SPACE = /[ \t]{2,}/g

/** Whether a short line is the site's or a saving tool's own wording. */
export const isFurniture = (line: string): boolean => FURNITURE_LINES.has(line.toLowerCase()) || isLikeFurniture(line)

/** The same of a line that is not known as it is. */
export function isLikeFurniture(line: string): boolean {
  const straight = line.includes('’') ? line.replaceAll('’', "'") : line
  const shown = straight.includes('[') ? straight.replace(LINK_NUMBER, '').trim() : straight
  const words = shown.includes('  ') ? shown.replace(WIDE_SPACE, ' ') : shown
  if (line === ROW_END) return true
  if (words !== line && FURNITURE_LINES.has(words.toLowerCase())) return true
  return FURNITURE_PATTERN.test(words) || ENDED_PATTERN.test(words) || isRow(words.replace(BEHIND_ROW, ''))
}

/** `Submit a paper October 2024`, `Trending Papers Week 22`, `TOS Privacy About Jobs /`, with a link that has no words */
const BEHIND_ROW = new RegExp(` (?:${PERIOD}|(?:https://huggingface\\.co)?/)$`, 'i')

/** `DailyWeeklyMonthly`, `Company © Hugging Face TOS Privacy About`: several of the site's words on one line, perhaps glued. */
export const isRow = (line: string): boolean => line !== '' && line.replace(ROW_WORDS, '') === ''

/** Each where the one before it ends */
const ROW_WORDS = new RegExp(`(?:${ROW_WORD}) ?`, 'giy')
