/** Nothing wraps at fewer columns: a line that is shorter ends where its text does. */
export const NARROWEST_WRAP = 60

/** What a wrap between two lines stood for: a space, or nothing after the hyphen of a compound (`text-to-` / `speech`). */
export function wrapSpace(left: string, right: string): '' | ' ' {
  return /[\p{L}\d]-$/u.test(left.slice(-3)) && /^[\p{L}\d]/u.test(right) && !/^(?:and|or|to)(?![\w-])/.test(right)
    ? ''
    : ' '
}
