/** `<!doctype html>`, `<div class="card">` */
const HTML = /^<[!/a-z]/i

/** `{"papers":[]}`, `[{`, `{` */
const JSON_TEXT = /^[{[]\s{0,9}(?:["{]|$)/

/** `digests/2026-02-25.txt`, `https://huggingface.co/papers` */
const PLACE = /^(?:https?:\/\/\S{1,200}|\S{1,200}\.(?:txt|md|html?))$/

/** What a text is that is no page, by its first line. */
function nameOther(found: string): string {
  if (HTML.test(found)) return 'HTML (convert it to text or Markdown first)'
  if (JSON_TEXT.test(found)) return 'JSON (pass the text that it holds)'
  return PLACE.test(found) ? 'none of their marks (of a file or an address pass the text)' : 'none of their marks'
}

type Severity = 'error' | 'warning' | 'info'

/** Makes an entry of a message's wording. */
const of = (severity: Severity) => (message: (found: string) => string) => ({ severity, message })

const error = of('error')
const warning = of('warning')
const info = of('info')

/** Every diagnostic: its severity and the wording of its message. The keys are public names. */
const CATALOGUE = {
  'unknown-layout': error(
    (found) =>
      `Expected the text of a Daily Papers page (search, list, trending, paper or cards), found ${nameOther(found)} in "${found}"`,
  ),
  'no-papers': error((found) => `Expected cards with titles, found only ${found}`),
  'unreadable-paper': error((found) => `Expected one paper with its title and its own text, found "${found}"`),
  'truncated-paper': warning((found) => `Expected the rest of the card, found the end of the text after "${found}"`),
  'missing-field': warning((title) => `Expected an abstract under "${title}", found none`),
  'missing-marks': warning(
    (what) =>
      `Expected ${what} on each card, found none on the page; a tool left it out, or the site has changed its wording`,
  ),
  'missing-year': warning(
    (found) =>
      `Expected a date with its year, found "${found}"; pass referenceDate, the day the page was saved, to settle it`,
  ),
  'ambiguous-year': warning(
    (found) =>
      `Expected referenceDate to give "${found}" a year that fits the page, found another; was the page saved on that day?`,
  ),
  'ambiguous-count': warning(
    (found) => `Expected a date and a count, found "${found}", which can be read in more than one way`,
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
      `Expected a field's own words, found "${found}" in it, which may be a button, a label, a mark or the rest of a word; the site may have changed, or a tool joined two texts`,
  ),
  'invalid-date': warning((found) => `Expected a date of the calendar, found "${found}"`),
  'unlabelled-count': info(
    (reading) =>
      `Expected labelled counts, found bare numbers after the dates; read as ${reading}${reading === 'upvotes' ? ' (on the site they count comments; see the unlabelledCount option)' : ''}`,
  ),
  'inferred-year': info(
    (found) => `Expected a year, found "${found}"; took it from the arXiv identifier or the page's papers`,
  ),
  'inferred-date': info((found) => `Expected a date, found "${found}"; counted it back from referenceDate`),
  'undated-page': info(
    (found) =>
      `Expected a year in the page's date, found "${found}"; pass referenceDate, the day the page was saved, to settle it`,
  ),
  'other-date': info(
    (date) =>
      `Expected one date for all papers, found another list, of ${date}; read each list on its own to get its date`,
  ),
  'duplicate-paper': info((found) => `Expected each paper once, found "${found}" again; merged with the first`),
  'collection-text': info((found) => `Expected papers, found other text of a collection, "${found}"`),
  'no-cards': info(() => 'Expected papers, found a page without any; was it saved before they were loaded?'),
  'empty-input': info(() => 'Expected a saved page, found no text'),
}

/** The name of a kind of finding. */
export type DiagnosticCode = keyof typeof CATALOGUE

export const DIAGNOSTIC_CODES = Object.keys(CATALOGUE) as [DiagnosticCode, ...DiagnosticCode[]]

/** A finding before its line and column are known. */
export interface Finding {
  code: DiagnosticCode
  /** What the message names: the text found, or the card's title, as it stands; the reading of the numbers; a count of cards. */
  found: string
  start: number
  end: number
}

export const severityOf = (code: DiagnosticCode): Severity => CATALOGUE[code].severity

/** A message shows no more of a text. */
const LONGEST_QUOTE = 80

/** More than that, in case white space is most of it. */
const LONGEST_SOURCE = 2000

const WHITE_SPACE = /\s+/g

export function messageOf({ code, found }: Finding): string {
  const words = found.slice(0, LONGEST_SOURCE).replace(WHITE_SPACE, ' ')
  return CATALOGUE[code].message(words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 3)}...` : words)
}
