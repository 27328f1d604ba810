/** More digits are left to the pattern that reads them all. */
const MOST_DIGITS = 6

/** The number that a range writes in digits alone, or -1. */
export function readDigits(text: string, start: number, end: number): number {
  if (end === start || end - start > MOST_DIGITS) return -1
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
