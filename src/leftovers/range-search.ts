import type { Span } from '../schema/span.js'

/** Finds which of some ranges, in their order, holds a place; places go forward. */
export function createRangeSearch<Range extends Span>(ranges: readonly Range[]): (at: number) => Range | undefined {
  let next = 0
  return (at) => {
    while (next < ranges.length && (ranges[next] as Range).end <= at) next++
    const range = ranges[next]
    return range !== undefined && range.start <= at ? range : undefined
  }
}
