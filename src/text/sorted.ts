/** How many of ascending numbers are not over a limit. */
export function countUpTo(sorted: Int32Array | Float64Array | readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
