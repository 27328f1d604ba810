import { CUT_END } from '../text/page-patterns.js'
import type { Token } from '../tokens/token.js'

/** `533`, `533 au`: the authors, whose line the text's end cut */
export const CUT_AUTHORS = /^\d[\d,]{0,6}(?: a(?:u(?:t(?:h(?:o(?:rs?)?)?)?)?)?)?$/

const CUT_HERE = new RegExp(`^${CUT_END}`, 'i')

/** No more stands behind a label that was cut: the mark and some white space. */
const LONGEST_END = 60

/** `Submitt`, `--- page`, where the text's end cut the next card's first line, or a divider, perhaps over a tool's mark */
export const isCutLabel = (text: string, { start, end }: Token): boolean =>
  text.length - end <= LONGEST_END &&
  ('Submitted by'.startsWith(text.slice(start, end)) || text.startsWith('--', start)) &&
  CUT_HERE.test(text.slice(end))
