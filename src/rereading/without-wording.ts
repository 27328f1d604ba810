import type { BuiltPaper } from '../papers/build-paper.js'
import type { ParsedPage } from '../papers/parsed-page.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Paper } from '../schema/paper.js'
import type { Span } from '../schema/span.js'
import { withoutNumbers } from '../text/labels.js'
import type { PageText } from '../text/page-text.js'
import { countUpTo } from '../text/sorted.js'
import { textAt } from '../text/text-at.js'
import { countTrouble } from './better-reading.js'
import { linesThatSay } from './card-edges.js'
import { findCardWording, standAlone } from './card-wording.js'
import { findingAt } from './finding-at.js'
import { findToldWords } from './told-words.js'
import { withoutLines } from './without-lines.js'

/** A page has no more new buttons than this. */
const MOST_WORDING = 3

/**
 * Reads a page again without the lines that most of its cards have in common and no rule knows, at the ends of their texts or where its findings
 * tell of them; a page without any gives what it gave, `first`.
 */
export function readWithoutWording(
  { text, offset }: PageText,
  first: ParsedPage,
  parse: (text: string) => ParsedPage,
): ParsedPage {
  let best = first
  let rest = text
  const findings: Finding[] = []
  for (let found = 0; found < MOST_WORDING; found++) {
    const shared = findCardWording(
      rest,
      offset,
      best.papers.map(({ source }) => source),
    )
    const told = shared.length === 0 ? findToldWords(rest, offset, best) : null
    const words = told?.words ?? shared[0]?.words
    if (words === undefined) break
    const said = linesThatSay(rest, words)
    const lines = told ? said : outsideAbstracts(said, offset, best)
    const line = lines[0] as Span
    const shorter = withoutLines(rest, lines)
    const again = parse(shorter)
    const mends = isMended(best, again, words, told?.count ?? shared.length)
    if (told && !(mends && (!told.endsNames || standAlone(rest, lines)))) break
    // Without it a card would have no text, so that it stays, and is told.
    if (!mends && shared.some(({ isAll }) => isAll) && countContents(again) < countContents(best)) {
      findings.push(findingAt('doubtful-field', rest, line, offset))
      break
    }
    // A number that is each line's own is told with each.
    const areAlike = !told || lines.every((other) => textAt(rest, other).trim() === textAt(rest, line).trim())
    for (const one of areAlike ? [line] : lines) findings.push(findingAt('unrecognized-text', rest, one, offset))
    best = again
    rest = shorter
  }
  return findings.length === 0 ? first : { ...best, findings: [...findings, ...best.findings] }
}

/** The lines that stand amid no abstract, whose own word each would be. */
function outsideAbstracts(lines: readonly Span[], offset: number, { papers }: ParsedPage): Span[] {
  const abstracts = papers
    .flatMap(({ source: { fields } }) => fields.abstract ?? [])
    .sort((one, other) => one.start - other.start)
  const starts = abstracts.map(({ start }) => start)
  return lines.filter(({ start, end }) => {
    const before = abstracts[countUpTo(starts, start + offset - 1) - 1]
    return !before || end + offset >= before.end
  })
}

/**
 * Whether a page reads better without lines that its findings tell of: half of what is told of it is gone, no other title is and no fact, and some
 * paper has more.
 */
function isMended(page: ParsedPage, again: ParsedPage, words: string, count: number): boolean {
  const papers = new Map(again.papers.map(({ paper }) => [paper.title, paper]))
  const isLost = ({ paper }: BuiltPaper): boolean => {
    const same = papers.get(paper.title)
    return same ? hasLost(paper, same, words) : !withoutNumbers(paper.title).includes(words)
  }
  return (
    papers.size > 0 &&
    (countTrouble(page) - countTrouble(again)) * 2 >= Math.max(countTrouble(page), count) &&
    !page.papers.some(isLost) &&
    contentsOf(page) !== contentsOf(again)
  )
}

const FACTS = ['authorCount', 'date', 'upvotes', 'comments', 'githubStars', 'arxivId', 'submittedBy'] as const

/** Whether a paper has lost a fact, an abstract, an organization that is no label, or a line amid its abstract. */
function hasLost(paper: Paper, same: Paper, words: string): boolean {
  const { organization, abstract } = paper
  const text = same.abstract ?? ''
  return (
    FACTS.some((fact) => paper[fact] !== null && same[fact] === null) ||
    same.links.length < paper.links.length ||
    same.githubUrls.length < paper.githubUrls.length ||
    (organization !== null && same.organization === null && !withoutNumbers(organization).includes(words)) ||
    (abstract !== null &&
      (text === '' || (text.length < abstract.length && !abstract.startsWith(text) && !abstract.endsWith(text))))
  )
}

const contentsOf = ({ papers }: ParsedPage): string => JSON.stringify(papers.map(({ paper }) => paper))

/** The papers of a page with what they have of texts and addresses, none of which a button's line may take with it. */
const countContents = ({ papers }: ParsedPage): number =>
  papers.reduce(
    (count, { paper: { abstract, submittedBy, links, githubUrls } }) =>
      count + 1 + (abstract ? 1 : 0) + (submittedBy ? 1 : 0) + links.length + githubUrls.length,
    0,
  )
