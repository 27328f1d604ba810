import * as z from 'zod'

const offset = z.int().nonnegative()

const spanFields = {
  /** The first character. */
  start: offset,
  /** One past the last character. */
  end: offset,
}

/** A range of the input in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export const SpanSchema: z.ZodObject<typeof spanFields, z.core.$strip> = z.object(spanFields)

/** A range of the input in UTF-16 code units, end exclusive. */
export type Span = z.infer<typeof SpanSchema>
