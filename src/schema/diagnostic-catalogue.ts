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

/** Every diagnostic: its severity and the wording of its message. The keys are public names. */
const CATALOGUE = {
  'unknown-layout': {
    severity: 'error',
    message: (found: string) =>
      `Expected the text of a Daily Papers page (search, list, trending, paper or cards), found ${nameOther(found)} in "${found}"`,
  },
  'no-papers': {
    severity: 'error',
    message: (found: string) => `Expected cards with titles, found only ${found}`,
  },
  'unreadable-paper': {
    severity: 'error',
    message: (found: string) => `Expected one paper with its title and its own text, found "${found}"`,
  },
  'truncated-paper': {
    severity: 'warning',
    message: (found: string) => `Expected the rest of the card, found the end of the text after "${found}"`,
  },
  'missing-field': {
    severity: 'warning',
    message: (title: string) => `Expected an abstract under "${title}", found none`,
  },
  'missing-marks': {
    severity: 'warning',
    message: (what: string) =>
      `Expected ${what} on each card, found none on the page; a tool left it out, or the site has changed its wording`,
  },
  'missing-year': {
    severity: 'warning',
    message: (found: string) =>
      `Expected a date with its year, found "${found}"; pass referenceDate, the day the page was saved, to settle it`,
  },
  'ambiguous-year': {
    severity: 'warning',
    message: (found: string) =>
      `Expected referenceDate to give "${found}" a year that fits the page, found another; was the page saved on that day?`,
  },
  'ambiguous-count': {
    severity: 'warning',
    message: (found: string) => `Expected a date and a count, found "${found}", which can be read in more than one way`,
  },
  'wrong-encoding': {
    severity: 'warning',
    message: (found: string) =>
      `Expected the page's own characters, found "${found}"; save the page, and decode the file, as UTF-8`,
  },
  'lost-lines': {
    severity: 'warning',
    message: (found: string) =>
      `Expected the page's own lines, found "${found}"; save it as text with its line ends, as a field may hold what stood beside it`,
  },
  'unrecognized-text': {
    severity: 'warning',
    message: (found: string) => `Expected a paper or a known part of the page, found "${found}"`,
  },
  'invalid-date': {
    severity: 'warning',
    message: (found: string) => `Expected a date of the calendar, found "${found}"`,
  },
  'unlabelled-count': {
    severity: 'info',
    message: (reading: string) =>
      `Expected labelled counts, found bare numbers after the dates; read as ${reading}${reading === 'upvotes' ? ' (on the site they count comments; see the unlabelledCount option)' : ''}`,
  },
  'inferred-year': {
    severity: 'info',
    message: (found: string) =>
      `Expected a year, found "${found}"; took it from the arXiv identifier or the page's papers`,
  },
  'inferred-date': {
    severity: 'info',
    message: (found: string) => `Expected a date, found "${found}"; counted it back from referenceDate`,
  },
  'undated-page': {
    severity: 'info',
    message: (found: string) =>
      `Expected a year in the page's date, found "${found}"; pass referenceDate, the day the page was saved, to settle it`,
  },
  'other-date': {
    severity: 'info',
    message: (date: string) =>
      `Expected one date for all papers, found another list, of ${date}; read each list on its own to get its date`,
  },
  'duplicate-paper': {
    severity: 'info',
    message: (found: string) => `Expected each paper once, found "${found}" again; merged with the first`,
  },
  'collection-text': {
    severity: 'info',
    message: (found: string) => `Expected papers, found other text of a collection, "${found}"`,
  },
  'no-cards': {
    severity: 'info',
    message: () => 'Expected papers, found a page without any; was it saved before they were loaded?',
  },
  'empty-input': {
    severity: 'info',
    message: () => 'Expected a saved page, found no text',
  },
} as const

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

export const severityOf = (code: DiagnosticCode): 'error' | 'warning' | 'info' => CATALOGUE[code].severity

/** A message shows no more of a text. */
const LONGEST_QUOTE = 80

/** More than that, in case white space is most of it. */
const LONGEST_SOURCE = 2000

const WHITE_SPACE = /\s+/g

export function messageOf({ code, found }: Finding): string {
  const words = found.slice(0, LONGEST_SOURCE).replace(WHITE_SPACE, ' ')
  return CATALOGUE[code].message(words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 3)}...` : words)
}
