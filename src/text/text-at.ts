/** What a text says from one place to another: a line's words, a token's. */
export const textAt = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end)

/** How long that is. */
export const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start
