/** One seed for all random tests, so that a run fails today if it failed yesterday; another one with `PROPERTY_SEED=7 npm test`. */
const seed = Number(process.env.PROPERTY_SEED ?? 6)

/** So many runs of a property. */
export const runs = (numRuns: number): { numRuns: number; seed: number } => ({ numRuns, seed })
