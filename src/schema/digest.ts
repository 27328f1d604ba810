import * as z from 'zod'
import { type Diagnostic, DiagnosticSchema } from './diagnostic.js'
import { type Paper, PaperSchema } from './paper.js'
import { type Span, SpanSchema } from './span.js'

export const LAYOUTS = ['search', 'list', 'trending', 'paper', 'cards'] as const

/** The kind of page: `papers?q=`, daily/weekly/monthly list, trending, one paper's own page, collection or activity cards. */
export type Layout = (typeof LAYOUTS)[number]

/** Where a paper stands in the input: its whole card, and each field's characters. */
export interface PaperSource extends Span {
  /** Line of `start`, from 1. */
  line: number
  /** Where each field that is shown stands; several names or addresses: from the first to the last. */
  fields: Partial<Record<keyof Paper, Span>>
}

const PaperSourceSchema: z.ZodType<PaperSource, PaperSource> = SpanSchema.extend({
  line: z.int().positive(),
  fields: z.partialRecord(PaperSchema.keyof(), SpanSchema),
})

const digestFields = {
  /** The layout of the first page that gave papers or, if none did, of the first that was recognised; `null`: none was. */
  layout: z.enum(LAYOUTS).nullable(),
  /**
   * The date over the cards of the page that `layout` tells, `YYYY-MM-DD`: the day of a list, which is the only day that its papers have;
   * on other pages the day the page was saved, which tells nothing of a paper.
   */
  date: z.iso.date().nullable(),
  /** Papers in text order. */
  papers: z.array(PaperSchema) as z.ZodArray<z.ZodType<Paper, Paper>>,
  /** `sources[i]` tells where `papers[i]` stands. */
  sources: z.array(PaperSourceSchema),
  /** In text order. */
  diagnostics: z.array(DiagnosticSchema) as z.ZodArray<z.ZodType<Diagnostic, Diagnostic>>,
}

/** What `parseDigest` returns: plain JSON. */
export const DigestSchema: z.ZodObject<typeof digestFields, z.core.$strip> = z.object(digestFields)

/** A parsed text: papers, where they stand, and what could not be read. */
// Mapped, to keep its name, as `Paper` is.
export type Digest = { [Field in keyof z.infer<typeof DigestSchema>]: z.infer<typeof DigestSchema>[Field] }
