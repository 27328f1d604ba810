/** The middle of an odd number of measurements. */
export const median = (values) => [...values].sort((left, right) => left - right)[values.length >> 1]

/** Milliseconds a function takes. */
export function time(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * Median milliseconds of each contender. They take turns, so that a machine that grows slower or faster is unfair to none;
 * one that takes over a second runs three times.
 */
export function race(contenders, rounds = 15) {
  const names = Object.keys(contenders)
  const slow = new Set(names.filter((name) => Math.max(time(contenders[name]), time(contenders[name])) > 1000))
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = -3; round < rounds; round++) {
    for (const name of names) {
      if (slow.has(name) && (round < 0 || round >= 3)) continue
      const taken = time(contenders[name])
      if (round >= 0) times[name].push(taken)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]))
}

/** A string in one piece, as a file gives it: neither a rope nor a slice. */
export const flatten = (text) => Buffer.from(text).toString()

/** Prints rows as columns: the first to the left, numbers to the right. */
export function printTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  for (const row of cells) {
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
    )
  }
  console.log()
}
