import { createPageBuffer, type PageBuffer } from './pages/page-buffer.js'
import { detachPaper } from './papers/detach-paper.js'
import { LONGEST_PART, parsePart } from './parse-pages.js'
import type { Diagnostic } from './schema/diagnostic.js'
import type { ParseOptions, Settings } from './schema/options.js'
import type { Paper } from './schema/paper.js'
import { isOptions, readOptions } from './settings.js'
import { createTeller, type Teller } from './stream-diagnostics.js'
import { describe } from './text/describe.js'

/** Options of `streamPapers`. */
export type StreamOptions = ParseOptions & {
  /**
   * Called with each diagnostic of `parseDigest`, in text order, before the papers of its page; places count from the
   * stream's start. `unknown-layout`, `empty-input` and `no-cards` come last. Text before the first page is reported when that page
   * begins, or after a thousand diagnostics. What the function returns is ignored, be it a promise.
   */
  onDiagnostic?: ((diagnostic: Diagnostic) => void) | undefined
}

/**
 * The papers of a text that arrives in pieces, in text order: what `parsePapers` gives for the joined text, however it is cut.
 *
 * A page's papers come once the next page begins, or the text ends; no more than the current page and chunk is held. Of a
 * page longer than half a million characters the cards that are complete come before its end (`parsePapers` reads it in the
 * same parts). A date without a year needs nothing but its own card and `referenceDate`. Breaking out of the loop closes the source.
 *
 * Without `onDiagnostic` or `strict` nothing tells of what could not be read: a text that is no page gives no paper and no error.
 *
 * @param chunks - pieces of decoded text, joined as they are: an array, a generator, a Node stream with an encoding, what comes out of a
 * `TextDecoderStream` (whose types need TypeScript 5.5 and `"lib": ["dom", "dom.asynciterable"]`, or those of Node without `dom`). Not a
 * path, which would be read as the text; not lines without their line ends, as a line reader gives them
 * @param options - those of `parseDigest`, and `onDiagnostic`
 * @throws TypeError if `chunks` or an option is not valid, at once, or while iterating if a chunk is not a string
 * @throws DigestError in strict mode, in place of the papers of the first page that has an error; it holds that page's diagnostics
 *
 * @example
 * const onDiagnostic = ({ line, message }: Diagnostic) => console.error(line, message)
 * const papers = streamPapers(createReadStream('archive.txt', 'utf8'), { onDiagnostic })
 * for await (const paper of papers) console.log(paper.title)
 */
export function streamPapers(
  chunks: Iterable<string> | AsyncIterable<string>,
  options?: StreamOptions,
): AsyncGenerator<Paper, void, undefined> {
  const { onDiagnostic, ...rest }: StreamOptions = Object(options)
  if (onDiagnostic !== undefined && typeof onDiagnostic !== 'function') {
    throw new TypeError(`Expected options.onDiagnostic to be a function, found ${describe(onDiagnostic)}`)
  }
  if (!isIterable(chunks))
    throw new TypeError(`Expected chunks to be an iterable of strings, found ${describe(chunks)}`)
  const settings = readOptions(isOptions(options) ? rest : options)
  // Stryker disable next-line all: a string's characters are chunks, too, but many
  return readStream(typeof chunks === 'string' ? [chunks] : chunks, settings, onDiagnostic)
}

const isIterable = (chunks: unknown): boolean =>
  !ArrayBuffer.isView(chunks) && (Symbol.iterator in Object(chunks) || Symbol.asyncIterator in Object(chunks))

/** What a chunk often is in place of a string. */
const CHUNK_REMEDIES = { Uint8Array: ": take createReadStream(path, 'utf8'), or a TextDecoderStream" }

async function* readStream(
  chunks: Iterable<string> | AsyncIterable<string>,
  settings: Settings,
  onDiagnostic: StreamOptions['onDiagnostic'],
): AsyncGenerator<Paper, void, undefined> {
  const buffer = createPageBuffer(LONGEST_PART)
  const teller = createTeller(onDiagnostic, settings.strict)
  let count = 0
  for await (const chunk of chunks) {
    count++
    if (typeof chunk !== 'string') {
      throw new TypeError(`Expected chunk ${count} to be a string, found ${describe(chunk, CHUNK_REMEDIES)}`)
    }
    buffer.push(chunk)
    yield* readParts(buffer, teller, settings)
  }
  buffer.end()
  yield* readParts(buffer, teller, settings)
  teller.tellEnd()
}

/** The papers of the parts that the buffer can give by now. */
function* readParts(buffer: PageBuffer, teller: Teller, settings: Settings): Generator<Paper, void, undefined> {
  for (let text = buffer.page(); text !== null; text = buffer.page()) {
    const part = parsePart(text, buffer.taken(), settings)
    teller.tellPart(part)
    buffer.take(part.text.length)
    for (const { paper } of part.papers) yield detachPaper(paper)
  }
}
