/** Tells whether ranges that go forward hold a `·` or `•`; each of them is looked for once. */
export function createSeparatorSearch(text: string): (start: number, end: number) => boolean {
  let dot = -1
  let bullet = -1
  return (start, end) => {
    if (dot < start) dot = find(text, '·', start)
    if (bullet < start) bullet = find(text, '•', start)
    return dot < end || bullet < end
  }
}

function find(text: string, separator: string, from: number): number {
  const at = text.indexOf(separator, from)
  return at < 0 ? text.length : at
}
