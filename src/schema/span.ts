import * as z from 'zod'

const offset = z.int().nonnegative()

/** A range of the input in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export const SpanSchema = z.object({ start: offset, end: offset })

/** A range of the input in UTF-16 code units, end exclusive. */
export type Span = z.infer<typeof SpanSchema>
