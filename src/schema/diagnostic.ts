import * as z from 'zod'
import { DIAGNOSTIC_CODES } from '../diagnostics/catalogue.js'
import { SpanSchema } from './span.js'

const ordinal = z.int().positive()

/** A finding about the input. Codes are public: renaming one is a breaking change. */
export const DiagnosticSchema = SpanSchema.extend({
  code: z.enum(DIAGNOSTIC_CODES),
  /** `error`: text that should have given a paper gave none; `warning`: kept, but incomplete; `info`: an interpretation. */
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string().min(1),
  /** Line of `start`, from 1. */
  line: ordinal,
  /** Column of `start` in UTF-16 code units, from 1. */
  column: ordinal,
})

/** A finding about the input, with its place. */
export type Diagnostic = z.infer<typeof DiagnosticSchema>
