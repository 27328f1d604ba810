import { bare } from '../../text/handles.js'
import { type Edit, removal } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/** `### [Beyond Accuracy](/papers/2406.15282) [beyond-accuracy]`: a heading, and its name, as pandoc writes it in MultiMarkdown */
const NAMED = /^(#{1,6} [^\n]{1,2000}\)) \[([\p{Alphabetic}\d][\p{Alphabetic}\d._-]{0,400})\]$/gmu

/** `-1`, behind a name that another heading has */
const COUNTER = /-\d{1,3}$/

/** Takes off the names of headings, which are their own words. */
export function peelHeadingNames(plain: PlainText): PlainText {
  const edits: Edit[] = []
  for (const { 0: line, 1: heading = '', 2: name = '', index } of plain.text.matchAll(NAMED))
    if (bare(heading).includes(bare(name.replace(COUNTER, ''))))
      edits.push(removal(index + heading.length, index + line.length))
  return applyEdits(plain, edits)
}
