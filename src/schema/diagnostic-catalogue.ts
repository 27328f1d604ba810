type Severity = 'error' | 'warning' | 'info'

type Wording = (found: string, date?: string | null, basis?: string | null) => string

/** Makes an entry of a message's wording. */
const of = (severity: Severity) => (message: Wording) => ({ severity, message })

const error = of('error')
const warning = of('warning')
const info = of('info')

/** Every diagnostic: its severity and the wording of its message. The keys are public names. */
const CATALOGUE = {
  'unknown-layout': error(
    (found, _date, other) =>
      `Expected the text of a Daily Papers page (search, list, trending, paper or cards), found ${other} in a text that begins "${found}"`,
  ),
  'no-papers': error((found) => `Expected cards with titles, found only ${found}`),
  'unreadable-paper': error((found) => `Expected one paper with its title and its own text, found "${found}"`),
  'truncated-paper': warning((found) => `Expected the rest of the card, found it cut off after "${found}"`),
  'missing-field': warning((title) => `Expected an abstract under "${title}", found none`),
  'missing-marks': warning(
    (what) =>
      `Expected ${what} on each card, found none on the page; has the site changed, or did a tool leave it out?`,
  ),
  'missing-year': warning(
    (found) =>
      `Expected a date with its year, found "${found}"; pass referenceDate, the day the page was saved, to settle it`,
  ),
  'ambiguous-year': warning(
    (found, date, basis) =>
      `Expected referenceDate to be the day the page was saved, found that it makes "${found}" ${date}, which is doubtful beside ${basis}`,
  ),
  'ambiguous-count': warning(
    (found) =>
      `Expected a count apart from what stands before it, found "${found}", which can be read in more than one way`,
  ),
  'wrong-encoding': warning(
    (found) => `Expected the page's own characters, found "${found}"; save the page, and decode the file, as UTF-8`,
  ),
  'lost-lines': warning(
    (found) =>
      `Expected the page's own lines, found "${found}"; save it as text with its line ends, as a field may hold what stood beside it`,
  ),
  'unrecognized-text': warning((found) => `Expected a paper or a known part of the page, found "${found}"`),
  'doubtful-field': warning(
    (found) =>
      `Expected a field's own words, found "${found}" in it, which may be a button, a label, a mark or the rest of a word; has the site changed?`,
  ),
  'invalid-date': warning((found) => `Expected a date of the calendar, found "${found}"`),
  'unlabelled-count': info(
    (reading) =>
      `Expected labelled counts, found bare numbers after the dates; read as ${reading}${reading === 'upvotes' ? ' (on the site they count comments; see the unlabelledCount option)' : ''}`,
  ),
  'inferred-year': info((found, date, basis) => `Expected a year, found "${found}"; took ${date} from ${basis}`),
  'inferred-date': info(
    (found, date) => `Expected a date, found "${found}"; counted back to ${date} from referenceDate`,
  ),
  'undated-page': info(
    (found) =>
      `Expected a year in the page's date, found "${found}"; pass referenceDate, the day the page was saved, to settle it`,
  ),
  'other-date': info((date) => `Expected one date for all papers, found a list of ${date}; read each list on its own`),
  'duplicate-paper': info((found) => `Expected each paper once, found "${found}" again; merged with the first`),
  'collection-text': info((found) => `Expected papers, found other text of a collection, "${found}"`),
  'no-cards': info(() => 'Expected papers, found a page without any; was it saved before they were loaded?'),
  'empty-input': info(() => 'Expected a saved page, found no text'),
}

/** The name of a kind of finding; the public type is `DiagnosticCode`. */
export type Code = keyof typeof CATALOGUE

export const DIAGNOSTIC_CODES = Object.keys(CATALOGUE) as [Code, ...Code[]]

/** A finding before its line and column are known. */
export interface Finding {
  code: Code
  /** What the message names: the text found, or the card's title, as it stands; the reading of the numbers; a count of cards. */
  found: string
  /** Of a date without a year or in days: what was taken for it. */
  date?: string | null
  /** And what that was taken from, or does not fit: an arXiv identifier, or a date beside it. Of a text without any page: what it is. */
  basis?: string | null
  start: number
  end: number
}

export const severityOf = (code: Code): Severity => CATALOGUE[code].severity

/** A message shows no more of a text. */
const LONGEST_QUOTE = 80

/** More than that, in case white space is most of it. */
const LONGEST_SOURCE = 2000

const WHITE_SPACE = /\s+/g

export function messageOf({ code, found, date, basis }: Finding): string {
  const words = found.slice(0, LONGEST_SOURCE).replace(WHITE_SPACE, ' ')
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 3)}...` : words
  return CATALOGUE[code].message(quote, date, basis)
}
