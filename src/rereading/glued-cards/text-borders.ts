import { AUTHOR_COUNT } from '../../text/page-patterns.js'
import { DOT, endsOf } from './borders.js'
import { beginOfName, endOfTitle, isName } from './title-end.js'

/** `heads.|4 authors`, `heads.|·|4 authors`, behind a text */
const AUTHORS = new RegExp(`((?:${DOT})?)(${AUTHOR_COUNT})$`)
const LONGEST_AUTHORS = 60

/** `heads.|Tide Lab`, `heads.|tideAI`: an organization in their place */
const SENTENCE_END = /[.!?]["”)]?(?=[^\s.!?"”)\p{Lowercase}]|\p{Lowercase}{2,20}\p{Uppercase})/gu
const LONGEST_ORGANIZATION = 80

/** A card's title and abstract, and what shows who wrote the paper: an organization, authors, or, with a dot between them, both. */
export function textBorders(text: string, start: number): number[] {
  const [, dot = '', authors = ''] = AUTHORS.exec(text.slice(-LONGEST_AUTHORS)) ?? []
  const words = authors ? text.slice(0, -dot.length - authors.length) : text
  const end = authors && !dot ? words.length : beginOfOrganization(words)
  const title = endOfTitle(words.slice(0, end))
  return [...(title < 0 ? [] : [start + title]), ...endsOf(start + end, ['', words.slice(end), dot, authors])]
}

function beginOfOrganization(text: string): number {
  const from = Math.max(text.length - LONGEST_ORGANIZATION, 0)
  const end = text.slice(from)
  const sentence = [...end.matchAll(SENTENCE_END)].at(-1)
  const begin = sentence ? sentence.index + sentence[0].length : -1
  const name = begin < 0 || !isName(end.slice(begin)) ? beginOfName(end) : begin
  return name < 0 ? text.length : from + name
}
