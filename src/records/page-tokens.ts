import type { Token } from '../tokens/token.js'

/** A page as the grammars of its layouts see it. */
export interface PageTokens {
  /** Plain text. */
  text: string
  /** What its lines are, one by one. */
  tokens: readonly Token[]
  /** Where its lines wrap (`wrapWidth`). */
  width: number
  /** Whether a text browser drew the boxes for votes. */
  drawsBoxes: boolean
}
