import { abbreviates, bare, HANDLE_ALONE, isHandleOf, isLikeHandle, nameBehindHandle } from '../text/handles.js'
import { COMPANY_END, NAME_END } from '../text/institutions.js'

/** `[tidelab] Tide Lab` */
const BRACKETED_HANDLE = /^\[[\w.-]{1,60}\] ?(?=\S)/

/** `facebookAI at Meta`, `baidu-cn百度`, `xtThe University of Tides`: the same, glued to the name; `xAI` and `tidelabAI` are none. */
const GLUED_HANDLE =
  /^(?:[a-z][a-z\d_.-]{2,37}[a-z\d](?=\p{Lo}\S|\p{Uppercase}\S{0,40}[\p{Lowercase} ])|[a-z]{2,3}(?=\p{Lo}\S|\p{Uppercase}\p{Lowercase}{2,20} ))/u

/** A name behind the handle that its link tells: ` Tide Lab`, or glued, `Tide Lab`; not the rest of one that begins so: `lab`, ` - Tides`, ` & Tides` */
const BEHIND_HANDLE = /^(?:[ \d](?![-–(&])|(?!\p{Lowercase})\p{Alphabetic})./u

/** `AI Lab`, `Technologies`, `Co., Ltd.`: what stands before it is a part of the name */
export const NAME_REST = new RegExp(`^(?:(?:(?:${NAME_END}|${COMPANY_END})\\b\\.?|(?:Co|Corp|Ltd)\\.),?\\s?)+$`)

/** `tide-nlp`: no name begins with such a handle. */
const HANDLE_ONLY = /[-_\d]/

/** Whether a word like a handle is a name's own first: `vivo`, before `AI Lab` */
const isPartOfName = (handle: string, rest: string): boolean =>
  NAME_REST.test(rest) && (!rest.includes(' ') || !HANDLE_ONLY.test(handle))

const LETTER = /[a-z]/i

/** A handle is shorter than this. */
const LONGEST_HANDLE = 60

/**
 * An organization's name without its handle, which text browsers print for the picture's alternative text:
 * `tidelab Tide Lab`, or glued, `lumen-aiLumen AI`. The handle and the name begin alike; or it is the name of the link, `target`, on a page that
 * prints such texts or in small letters; or, on such a page, it is written in small letters: `facebook AI at Meta`, but not `vivo AI Lab`.
 */
export function readName(shown: string, target: string, printsPictures: boolean): string {
  const linked = target.slice(target.lastIndexOf('/') + 1)
  if (linked === shown) return shown
  if (shown === linked + linked) return linked
  if (linked !== '' && shown.startsWith(linked)) {
    const name = shown.slice(linked.length)
    // `allenai Ai2`, also on a page that shows no more of its pictures
    const isHandle = printsPictures || (name.startsWith(' ') && HANDLE_ALONE.test(shown))
    if (isHandle && BEHIND_HANDLE.test(name) && !isPartOfName(linked, name.trimStart())) return name.trimStart()
  }
  const bracketed = BRACKETED_HANDLE.exec(shown)
  if (bracketed) return shown.slice(bracketed[0].length)
  // A picture's text is the handle that the link tells, unless that leads to a paper.
  if (LETTER.test(linked) && !shown.startsWith(linked)) return shown
  if (DOUBLED.test(shown)) return printsPictures ? shown.slice(shown.length / 2) : shown
  const parts = nameBehindHandle(shown)
  // `MMMU MMMU` is not `MM`, and glued to it `MU MMMU`.
  if (parts && bare(parts.name).length > 1 && bare(parts.handle) === bare(parts.name)) return parts.name
  const end = endOfFirst(shown) || endOfGlued(shown)
  if (end > 0) return shown.slice(end).trimStart()
  if (parts && isHandleOf(parts.handle, parts.name)) return parts.name
  if (!printsPictures) return shown
  if (parts && !isPartOfName(parts.handle, parts.name) && isLikeHandle(shown, parts.handle, parts.name))
    return parts.name
  return shown.slice(GLUED_HANDLE.exec(shown)?.[0].length ?? 0)
}

/** `[Mira Okonkwo]Mira Okonkwo`, `mirao mirao`: a user's name behind the words for the picture */
const NAME_TWICE = /^\[([^[\]]{1,64})\] ?\1$|^(\S.{0,62}\S) \2$/

/** No name is two handles, two acronyms, or two whole names; `Bora Bora` is one, unless the page prints pictures' words. */
const NO_HALF_NAME = /[\s\d_-]|^\p{Lowercase}|^\p{Uppercase}+$/u

/** A submitter's name, once. */
export function readUser(shown: string, printsPictures: boolean): string {
  const [, bracketed, twice] = NAME_TWICE.exec(shown) ?? []
  if (twice === undefined) return bracketed ?? shown
  return NO_HALF_NAME.test(twice) || (printsPictures && twice.length >= FEWEST_LETTERS) ? twice : shown
}

/** A name of fewer letters can be such a word: `Bora Bora`; a handle has no more. */
const FEWEST_LETTERS = 5
const MOST_LETTERS = 40

/** Where the first of two writings of one name ends: `tidelabAItidelabAI`, `Tide Lab Tide Lab`, `TideLabtide lab`; 0: there are no two. */
function endOfFirst(shown: string): number {
  const letters = bare(shown)
  const half = letters.length / 2
  if (half < FEWEST_LETTERS || half > MOST_LETTERS || shown.startsWith('[')) return 0
  if (letters.slice(0, half) !== letters.slice(half)) return 0
  let end = Math.floor(half)
  while (bare(shown.slice(0, end)).length < half) end++
  return end
}

/** `OrcaOrca`, `COCO`, `vivovivo`, `t-labt-lab`: a name's own, where a page prints no handles */
export const DOUBLED = /^(\p{Uppercase}\p{Lowercase}{1,30}|\p{Uppercase}{2,4}|[a-z\d-]{3,5})\1$/u

const HANDLE_CHARACTER = /[\w.-]/

/** `iL` in `lumen-aiLumen AI` */
const BORDER = /^\w[\p{Uppercase}\d]/u

/** `AMAP ML`, `AIA Institute`: its first two capitals are no initials of the rest */
const FOUR_CAPITALS = /^\p{Uppercase}{3}[\p{Uppercase}\s]/u

/** Where a handle ends to which its name is glued: `lumen-aiLumen AI`; 0: there is none. `AIDC-AI` is no handle and a name. */
function endOfGlued(shown: string, isHandle = isHandleOf): number {
  for (let at = 2; at < LONGEST_HANDLE && HANDLE_CHARACTER.test(shown.charAt(at - 1)); at++) {
    const borders = BORDER.test(shown.slice(at - 1, at + 1))
    const isCapital = at === 2 && FOUR_CAPITALS.test(shown)
    if (borders && !isCapital && isHandle(shown.slice(0, at), shown.slice(at))) return at
  }
  return 0
}

/** Whether a name looks as if its handle were glued to it: `OrcaOrca`, `tide-labTide Lab` */
export function isGlued(shown: string): boolean {
  const end = endOfFirst(shown) || endOfGlued(shown)
  return DOUBLED.test(shown) || (end > 0 && shown.charAt(end) !== ' ')
}

/** `HKUniversity` in `HKUniversityThe University of Tides`: the last word that begins within one is the name's first. */
const BEFORE_WORD = /^[\w.-]{2,60}(?<!-)(?=\p{Lo}|\p{Uppercase}\p{Lowercase}\S{0,60} )/u

/** A name without the handle that is glued to it, on a page that glues all: the two are alike, or words show where the name begins. */
export function readGluedName(shown: string): string {
  if (DOUBLED.test(shown)) return shown.slice(shown.length / 2)
  const [handle = ''] = GLUED_HANDLE.exec(shown) ?? BEFORE_WORD.exec(shown) ?? []
  const end = endOfFirst(shown) || endOfGlued(shown) || handle.length || endOfGlued(shown, abbreviates)
  return shown.slice(end).trimStart()
}
