import type { Token } from '../tokens/token.js'

/** `533`, `533 au`: the authors, whose line the text's end cut */
export const CUT_AUTHORS = /^\d[\d,]{0,6}(?: a(?:u(?:t(?:h(?:o(?:rs?)?)?)?)?)?)?$/

/** `[Content truncated]`, where a tool cut the text off */
export const isCutMark = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'furniture' && text.slice(start, end).toLowerCase() === '[content truncated]'
