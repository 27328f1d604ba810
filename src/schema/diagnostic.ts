import * as z from 'zod'
import { DIAGNOSTIC_CODES } from './diagnostic-catalogue.js'
import { SpanSchema } from './span.js'

const ordinal = z.int().positive()

const diagnosticFields = {
  /** Where it begins in the input, in UTF-16 code units. */
  start: SpanSchema.shape.start,
  /** Where it ends, exclusive. */
  end: SpanSchema.shape.end,
  /** What kind of finding: `DiagnosticCode` lists all. */
  code: z.enum(DIAGNOSTIC_CODES),
  /** `error`: text that should have given a paper gave none, or only a part of one; `warning`: kept, but incomplete; `info`: an interpretation. */
  severity: z.enum(['error', 'warning', 'info']),
  /** `Expected X, found Y` */
  message: z.string().min(1),
  /** Line of `start`, from 1. */
  line: ordinal,
  /** Column of `start` in UTF-16 code units, from 1. */
  column: ordinal,
}

/** A finding about the input. Codes are public: renaming one is a breaking change. */
export const DiagnosticSchema: z.ZodObject<typeof diagnosticFields, z.core.$strip> = z.object(diagnosticFields)

/** A finding about the input, with its place. */
// Mapped, to keep its name, as `Paper` is.
export type Diagnostic = { [Field in keyof z.infer<typeof DiagnosticSchema>]: z.infer<typeof DiagnosticSchema>[Field] }

/**
 * What kind of finding a diagnostic is. Errors:
 * - `unknown-layout`: the text is no Daily Papers page
 * - `no-papers`: a page, but no title in its cards, or texts of no known card
 * - `unreadable-paper`: a card without a title, or texts too long for one card
 *
 * Warnings:
 * - `truncated-paper`: the text ends in a card, or a tool cut a part out of it; the card is kept
 * - `missing-field`: a card without an abstract, where others show one
 * - `missing-marks`: no card of three or more has an abstract, authors, or a date
 * - `missing-year`, `ambiguous-year`, `invalid-date`, `ambiguous-count`: a date, or one with a count, that is not settled or may be wrong
 * - `wrong-encoding`, `lost-lines`: what the tool or a program did to the text
 * - `unrecognized-text`: text that is no part of a paper, nor known as the page's own
 * - `doubtful-field`: a field with words that may not be its own
 *
 * Infos:
 * - `unlabelled-count`, `inferred-year`, `inferred-date`: how something was read
 * - `undated-page`, `other-date`: of the page's date
 * - `duplicate-paper`, `collection-text`: what was merged, or left out of `papers`
 * - `no-cards`, `empty-input`: there is nothing to read
 */
export type DiagnosticCode = Diagnostic['code']
