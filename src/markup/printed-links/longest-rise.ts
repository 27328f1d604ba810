import { countUpTo } from '../../text/sorted.js'

/** The indexes of a longest part of some whole numbers that only rises, each larger than the one before; of equal numbers the first counts. */
export function longestRise(numbers: readonly number[]): number[] {
  // The smallest number that a rise of each length can end with, and where it stands; and what stands before each number in its rise.
  const ends = new Float64Array(numbers.length + 1).fill(Number.POSITIVE_INFINITY)
  const last = new Int32Array(numbers.length + 1)
  const before = new Int32Array(numbers.length)
  ends[0] = Number.NEGATIVE_INFINITY
  let longest = 0
  numbers.forEach((number, index) => {
    const length = countUpTo(ends, number - 1)
    if (ends[length] === number) return
    ends[length] = number
    last[length] = index
    before[index] = length > 1 ? (last[length - 1] as number) : -1
    longest = Math.max(longest, length)
  })
  const rise: number[] = []
  for (let index = longest > 0 ? (last[longest] as number) : -1; index >= 0; index = before[index] as number) {
    rise.push(index)
  }
  return rise.reverse()
}
