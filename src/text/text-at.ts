/** What a text says from one place to another: a line's words, a token's. */
export const textAt = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end)

/** How long that is. */
export const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start

/** Where a global pattern matches in a part of a text. */
export const spansOf = (pattern: RegExp, text: string, from: number, to: number): { start: number; end: number }[] =>
  Array.from(text.slice(from, to).matchAll(pattern), ({ 0: words, index }) => ({
    start: from + index,
    end: from + index + words.length,
  }))
