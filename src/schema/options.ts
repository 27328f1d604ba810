import * as z from 'zod'

const optionsFields = {
  /** The day the page was saved, `YYYY-MM-DD`. Settles dates without a year: the latest such date not after it. */
  referenceDate: z.iso.date().optional(),
  /** What a number after the date means on a page whose cards show no vote box; the site counts comments there. Default `'upvotes'`. */
  unlabelledCount: z.enum(['upvotes', 'comments']).optional(),
  /** Throw `DigestError` if any diagnostic is an error. Default `false`. */
  strict: z.boolean().optional(),
}

/** Options of `parseDigest` and `parsePapers`, and of `streamPapers` all but `onDiagnostic`; an unknown key is a mistake. */
export const ParseOptionsSchema: z.ZodObject<typeof optionsFields, z.core.$strict> = z.strictObject(optionsFields)

/** Options of `parseDigest`, `parsePapers` and `streamPapers`. */
export type ParseOptions = z.input<typeof ParseOptionsSchema>

/** Options with their defaults. */
export interface Settings {
  referenceDate: string | undefined
  unlabelledCount: 'upvotes' | 'comments'
  strict: boolean
}
