import { bare, HANDLE_ALIKE, isHandleOf, nameBehindHandle } from '../text/handles.js'
import { isInstitution } from '../text/institutions.js'
import { textAt } from '../text/text-at.js'
import { isOneOf } from '../tokens/kinds.js'
import type { Token } from '../tokens/token.js'

/** An organization's name is not a sentence, and is short. */
const LONGEST_NAME = 90

/** `State Key Laboratory of Tides, Institute of Coasts, Academy of Sciences`: one that has no small words but `of` can be longer. */
const LONGEST_CAPITALIZED = 150

/** The site's wording, and the one organization that is named so. */
export const SITE_NAME = 'Hugging Face'

/** `4 contributors`, `by 4 people`, `4+ authors`, `Authors: 4`, `4 Autoren`, `4 位作者` */
const COUNTED = /^(?:by )?\d[\d,.]*k?\+? (?:\p{Lowercase}{5,}|Autoren|\p{Lo}{1,8})$|^[Aa]uthors?\W{1,3}\d/u

/** Whether a line is a count in words that are not known. */
export const isUnknownCount = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'prose' && COUNTED.test(text.slice(start, Math.min(end, start + LONGEST_NAME)))

/** What a name has, be it `🤗`; `—`, a separator that nobody knows, has none. */
const NAMES = /[\p{Alphabetic}\d\p{Emoji_Presentation}]/u

/** Whether a token can be an organization's name. */
export function canBeName(text: string, token: Token): boolean {
  const words = textAt(text, token)
  if (words === SITE_NAME) return true
  return token.kind === 'prose' && hasLengthOfName(words) && NAMES.test(words) && !isUnknownCount(text, token)
}

/** Whether words are no longer than a name can be, without its picture's in brackets. */
export const hasLengthOfName = (words: string): boolean =>
  words.length <= LONGEST_NAME || (words.length <= LONGEST_CAPITALIZED && isInstitution(words.replace(IN_BRACKETS, '')))

/** `Docs` */
const ONE_WORD = /^[A-Z]\w+$/i

/** `GitHub`, `Docs`: one word of the page's own, which an organization can be named like. */
export const isPageWord = (text: string, token: Token): boolean =>
  isOwnWord(token) && ONE_WORD.test(textAt(text, token))

/** A month is one, too: `Jan` */
const isOwnWord = isOneOf('furniture', 'github', 'button', 'community', 'month')

/** `Tide Lab`, `tidelab Tide Lab`, `[tidelab] Tide Lab`, `inclusionAI`, `潮汐实验室` */
const LOOKS_LIKE_NAME = /^(?:[\w.-]{1,100}\s|\[[\w.-]{1,100}\]\s?)?(?!\p{Lowercase})\p{Alphabetic}|^[\w.-]{2,40}$/u

/** `2077ai 2077AI` */
const HANDLE_TWICE = /^([\w.-]{1,40}) \1$/i

/** `01-ai 01.AI`, `4DSpace 4D Space`: a name that begins with a digit, behind its handle */
const DIGITS_TWICE = /^(\d[\w.-]{1,40}) (\d.*)$/

/** Whether words are written as a name is. */
export const isName = (words: string): boolean =>
  (LOOKS_LIKE_NAME.test(words) || HANDLE_TWICE.test(words) || isNameBehindHandle(words)) && !words.includes('://')

/** A shorter name can be such a word: `Bora Bora`. */
const SHORTEST_TWICE = 8

/** `-2`, where the handle was taken */
const LONGEST_ENDING = 2

/** `[Lumen-Academy-of-Arts]Lumen Academy of Arts` */
const IN_BRACKETS = /^\[([\w.-]+)\] ?/

/** Whether words are a name behind a handle of the same letters, as no text goes on: `National-University-of-Lumen-2 National University of Lumen`. */
export function isWrittenTwice(words: string): boolean {
  const parts = nameBehindHandle(words.replace(IN_BRACKETS, '$1 '))
  if (!parts) return false
  const [long, short] = [bare(parts.handle), bare(parts.name)]
  return short.length >= SHORTEST_TWICE && long.startsWith(short) && long.length - short.length <= LONGEST_ENDING
}

/** Fewer letters in common can be chance. */
const SHORTEST_ALIKE = 3

/** Whether words are a name behind a handle that begins as it does: `lumen Lumen Research`, `Tide-Lab Tide Lab` */
export function isHandleAndName(words: string): boolean {
  const parts = nameBehindHandle(words)
  if (!parts || !HANDLE_ALIKE.test(parts.handle)) return false
  const [handle, name] = [bare(parts.handle), bare(parts.name)]
  return Math.min(handle.length, name.length) >= SHORTEST_ALIKE && (handle.startsWith(name) || name.startsWith(handle))
}

function isNameBehindHandle(words: string): boolean {
  const [, handle, name] = DIGITS_TWICE.exec(words) ?? []
  return handle !== undefined && name !== undefined && isHandleOf(handle, name)
}
