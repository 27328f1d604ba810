import type { Finding } from './diagnostics/catalogue.js'
import { DigestError } from './diagnostics/digest-error.js'
import { createLocator, type Position, report } from './diagnostics/report.js'
import { createPageBuffer, type PageBuffer } from './pages/page-buffer.js'
import { readLines } from './pages/read-lines.js'
import { detachPaper } from './papers/detach-paper.js'
import type { ParsedPage } from './parse-page.js'
import { LONGEST_PART, parsePart } from './parse-pages.js'
import type { Diagnostic } from './schema/diagnostic.js'
import type { ParseOptions } from './schema/options.js'
import type { Paper } from './schema/paper.js'
import { readOptions, type Settings } from './settings.js'
import { describe } from './text/describe.js'

/** Options of `streamPapers`. */
export type StreamOptions = ParseOptions & {
  /**
   * Called with each diagnostic of `parseDigest`, in text order, before the papers of its page; places count from the
   * stream's start. That there was no page at all (`unknown-layout`, `empty-input`) is known, and told, last; what stands before the
   * first page, once that comes, or after a thousand of them.
   */
  onDiagnostic?: (diagnostic: Diagnostic) => void
}

/**
 * The papers of a text that arrives in pieces, in text order: what `parsePapers` gives for the joined text, however it is cut.
 *
 * A page's papers come once the next page begins, or the text ends; no more than the current page and chunk is held. Of a
 * page longer than half a million characters the cards that are complete come before its end (`parsePapers` reads it in the
 * same parts). A date without a year needs nothing but its own card and `referenceDate`, and the way a page shows its
 * counts is seen in each part. Breaking out of the loop closes the source.
 *
 * @param chunks - pieces of decoded text: an array, a generator, a Node stream with an encoding, a `TextDecoderStream`
 * @param options - those of `parseDigest`, and `onDiagnostic`
 * @throws TypeError if `chunks` or an option is not valid, at once, or while iterating if a chunk is not a string
 * @throws DigestError in strict mode, in place of the papers of the first page that has an error; it holds that page's diagnostics
 *
 * @example
 * for await (const paper of streamPapers(createReadStream('archive.txt', 'utf8'))) console.log(paper.title)
 */
export function streamPapers(
  chunks: Iterable<string> | AsyncIterable<string>,
  options?: StreamOptions,
): AsyncGenerator<Paper, void, undefined> {
  const { onDiagnostic, ...rest } = options ?? {}
  if (onDiagnostic !== undefined && typeof onDiagnostic !== 'function') {
    throw new TypeError(`Expected onDiagnostic to be a function, found ${describe(onDiagnostic)}`)
  }
  if (!isIterable(chunks))
    throw new TypeError(`Expected chunks to be an iterable of strings, found ${describe(chunks)}`)
  const settings = readOptions(isRecord(options) ? rest : options, ['onDiagnostic'])
  // Stryker disable next-line all: a string's characters are chunks, too, but many
  return readStream(typeof chunks === 'string' ? [chunks] : chunks, settings, onDiagnostic)
}

const isRecord = (options: unknown): boolean => typeof options === 'object' && !Array.isArray(options)

const isIterable = (chunks: unknown): boolean =>
  Symbol.iterator in Object(chunks) || Symbol.asyncIterator in Object(chunks)

async function* readStream(
  chunks: Iterable<string> | AsyncIterable<string>,
  settings: Settings,
  onDiagnostic: StreamOptions['onDiagnostic'],
): AsyncGenerator<Paper, void, undefined> {
  const buffer = createPageBuffer()
  const reader = createPartReader(buffer, settings, onDiagnostic)
  let count = 0
  for await (const chunk of chunks) {
    count++
    if (typeof chunk !== 'string') {
      throw new TypeError(`Expected chunk ${count} to be a string, found ${describe(chunk)}`)
    }
    buffer.push(chunk)
    yield* reader.papers()
  }
  buffer.end()
  yield* reader.papers()
  reader.end()
}

/** An error shows less of its line. */
const LONGEST_FRAME = 200

/** So many diagnostics of a text that is no page so far are held back. */
const MOST_HELD = 1000

interface PartReader {
  /** The papers of the parts that the buffer can give by now. */
  papers(): Generator<Paper, void, undefined>
  end(): void
}

function createPartReader(
  buffer: PageBuffer,
  settings: Settings,
  onDiagnostic: StreamOptions['onDiagnostic'],
): PartReader {
  let offset = 0
  let position: Position = { line: 1, column: 1 }
  // What a text without any page is told by, at its end.
  let recognised = false
  let blank = true
  let firstText: (Position & { start: number; words: string }) | null = null
  let textEnd = 0
  // What stands before the first page, told once a page is known to follow, or they are too many to hold.
  let held: Diagnostic[] = []

  function tell(diagnostics: readonly Diagnostic[], text: string): void {
    if (onDiagnostic) for (const diagnostic of diagnostics) onDiagnostic(diagnostic)
    if (settings.strict && diagnostics.some(({ severity }) => severity === 'error')) {
      throw new DigestError(diagnostics, text, offset)
    }
  }

  function tellPart(page: ParsedPage, text: string, lineEnds: Int32Array): void {
    const textStart = text.length - text.trimStart().length
    if (textStart < text.length) {
      const words = text.slice(textStart, textStart + LONGEST_FRAME)
      firstText ??= { start: offset + textStart, words, ...createLocator(lineEnds, position)(textStart) }
      textEnd = offset + text.trimEnd().length
    }
    recognised ||= page.layout !== null
    blank &&= page.blank
    const locate = createLocator(lineEnds, position)
    const diagnostics = report(page.findings, (at) => locate(at - offset))
    position = locate(text.length)
    if (!recognised && held.length + diagnostics.length <= MOST_HELD) {
      held.push(...diagnostics)
      return
    }
    // They are warnings: only a page has errors.
    tell(held, '')
    held = []
    tell(diagnostics, text)
  }

  return {
    *papers() {
      for (let text = buffer.page(LONGEST_PART); text !== null; text = buffer.page(LONGEST_PART)) {
        // One character more tells that the page goes on.
        const source = readLines(text.slice(0, LONGEST_PART + 1))
        const { page, length } = parsePart(source, 0, source.text.length, offset, settings)
        tellPart(page, text.slice(0, length), source.lineEnds)
        offset += length
        buffer.take(length)
        for (const { paper } of page.papers) yield detachPaper(paper)
      }
    },
    end() {
      if (recognised) return
      const { start, line, column, words } =
        firstText && !blank ? firstText : { start: 0, line: 1, column: 1, words: '' }
      const finding: Finding = blank
        ? { code: 'empty-input', found: '', start: 0, end: offset }
        : { code: 'unknown-layout', found: '', start, end: textEnd }
      offset = start
      tell(
        report([finding], () => ({ line, column })),
        words,
      )
    },
  }
}
