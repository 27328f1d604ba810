import { BEHIND_LINE_NUMBER } from '../text/page-patterns.js'

/** What is no word of the page: overstruck characters, its lines' numbers, link targets, links' numbers, addresses, tags, punctuation. */
const NO_WORDS = new RegExp(
  `(.\\x08)|(?:^|\\n)[ \\t]{0,12}L?\\d{1,7}(?=${BEHIND_LINE_NUMBER})|\\]\\([^\\s()]{0,300}\\)|\\[\\d{1,5}\\]|https?://[^\\s()]{1,300}|<[^<>]{1,200}>|\\{[.#][^{}]{0,300}\\}|[^A-Za-z\\d\\x08]`,
  'gu',
)

/** What the words left between them */
const SPACES = / {2,}/g

/** The words of a page's raw text, one space between them, whatever an extractor put around them. */
export function pageWords(raw: string): string {
  const words = raw.includes('\b')
    ? raw.replace(NO_WORDS, (_skipped, struck?: string) => (struck === undefined ? ' ' : ''))
    : raw.replace(NO_WORDS, ' ')
  return words.replace(SPACES, ' ').trim()
}
