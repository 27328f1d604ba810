import { wrapText } from '../../support/wrap-text.js'
import { collapse } from '../elements.js'

/** A text's lines, as wide as a terminal allows, each behind an indent. */
export const wrapLines = (text: string, width: number, indent = ''): string[] =>
  wrapText(collapse(text), width - indent.length)
    .split('\n')
    .map((line) => indent + line)

/** One text: no white space at the ends of lines, never more than one blank line. */
export const joinLines = (lines: readonly string[]): string =>
  `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')}\n`
