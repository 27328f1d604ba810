/** The middle of an odd number of measurements. */
export const median = (values) => [...values].sort((left, right) => left - right)[values.length >> 1]

/** Milliseconds a function takes. */
export function time(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** An engine goes on compiling for about this many milliseconds of a contender's runs. */
const WARM_UP = 2000

/** Runs a contender until it is warm. */
export function warmUp(run) {
  for (let spent = 0; spent < WARM_UP; ) spent += time(run)
}

/**
 * Median milliseconds of each contender, once it is warm. They take turns, so that a machine that grows slower or faster is unfair
 * to none, in a new order each round, so that none always pays for the garbage of the same other.
 */
export function race(contenders, rounds = 15) {
  const names = Object.keys(contenders)
  for (const name of names) warmUp(contenders[name])
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffle(names)) times[name].push(time(contenders[name]))
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]))
}

function shuffle(names) {
  const keyed = names.map((name) => [Math.random(), name])
  return keyed.sort(([left], [right]) => left - right).map(([, name]) => name)
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
