/** What a wrap between two lines stood for: a space, or nothing after the hyphen of a compound (`text-to-` / `speech`). */
export function wrapSpace(left: string, right: string): '' | ' ' {
  return /[\p{L}\d]-$/u.test(left.slice(-3)) && /^[\p{L}\d]/u.test(right) && !/^(?:and|or|to)(?![\w-])/.test(right)
    ? ''
    : ' '
}
