import type { Parameters } from 'fast-check'

/** `npm run fuzz -- --minutes 5` sets it; without it the properties run for as long as a test may take. */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0)

/** What the cases of a long run are made from; its own, so that the run can be repeated. */
const longSeed = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }

/** The properties that share the time of a long run. */
const PROPERTIES = 6

/**
 * How long a property runs: a fixed number of the same cases in a test, a part of the given time and new cases in a long run.
 * A failing text is made smaller by `checkText`, not by fast-check.
 */
export const runs = <Case>(numRuns: number): Parameters<Case> =>
  minutes > 0
    ? {
        ...longSeed,
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: (minutes * 60_000) / PROPERTIES,
        endOnFailure: true,
      }
    : { numRuns, seed: 6, endOnFailure: true }

/** A test's time limit that no property meets; shrinking a case may take a while. */
export const timeout = minutes > 0 ? minutes * 120_000 : 60_000
