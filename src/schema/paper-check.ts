import * as z from 'zod'
import { PaperSchema } from './paper.js'

/**
 * Whether a value passes `PaperSchema`. Where zod can compile a schema (since 4.5, and unless the program forbids code that is
 * made while it runs), that takes a tenth of the time and leaves no garbage; the verdict is the same.
 */
export const isPaper = (value: unknown): boolean => check()(value)

/** Compiled when the first paper comes, so that importing costs nothing and a program's zod settings are known. */
const check = once((): ((value: unknown) => boolean) => {
  // Stryker disable next-line all: compiled or not, the verdict is the same
  if (typeof z.compile !== 'function' || z.config().jitless) return (value) => PaperSchema.safeParse(value).success
  const compiled = z.compile(PaperSchema)
  return (value) => z.validate(compiled, value)
})

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
