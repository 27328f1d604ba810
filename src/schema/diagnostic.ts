import * as z from 'zod'
import { DIAGNOSTIC_CODES } from './diagnostic-catalogue.js'
import { SpanSchema } from './span.js'

const ordinal = z.int().positive()

const diagnosticFields = {
  /** Where it begins in the input, in UTF-16 code units. */
  start: SpanSchema.shape.start,
  /** Where it ends, exclusive. */
  end: SpanSchema.shape.end,
  /** What kind of finding; the README lists all. */
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
