/** Breaks a text at spaces, so that no line is longer than `width` unless a word is. */
export function wrapText(text: string, width: number | null): string {
  if (width === null) return text
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
