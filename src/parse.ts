import { assembleDigest } from './assemble-digest.js'
import { DigestError } from './diagnostics/digest-error.js'
import { markText } from './pages/mark-text.js'
import { parsePages } from './parse-pages.js'
import type { Digest } from './schema/digest.js'
import type { ParseOptions } from './schema/options.js'
import type { Paper } from './schema/paper.js'
import { readOptions } from './settings.js'
import { expectText } from './text/describe.js'

/**
 * Reads the text of one or more saved Daily Papers pages.
 *
 * @param text - what a browser, a text browser or a scraper saved of `huggingface.co/papers` (search, daily, weekly,
 * monthly or trending), of one paper's page, or of a collection; any string will do
 * @param options - `referenceDate`, `unlabelledCount`, `strict`
 * @returns the papers in text order, where each stands, and what could not be read
 * @throws TypeError if `text` is not a string or an option is not valid
 * @throws DigestError in strict mode, if a diagnostic is an error
 *
 * @example
 * const { papers, diagnostics } = parseDigest(await readFile('digest.txt', 'utf8'), { referenceDate: '2026-02-25' })
 */
export function parseDigest(text: string, options?: ParseOptions): Digest {
  expectText(text)
  const settings = readOptions(options)
  const digest = assembleDigest(parsePages(markText(text), settings))
  if (settings.strict && digest.diagnostics.some(({ severity }) => severity === 'error')) {
    throw new DigestError(digest.diagnostics, text)
  }
  return digest
}

/**
 * The papers of `parseDigest`, for callers that need nothing else. Same parameters, same errors.
 *
 * Without `strict` nothing tells of what could not be read: a text that is no page gives `[]`, as an empty page does.
 */
export const parsePapers = (text: string, options?: ParseOptions): Paper[] => parseDigest(text, options).papers
