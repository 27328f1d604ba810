/** `[tidelab] Tide Lab` */
const BRACKETED_HANDLE = /^\[[\w.-]{1,60}\] ?(?=\S)/

/** `tidelab Tide Lab`, `NationalUniversityofSingapore National University of Singapore`: a handle with a space behind it */
const HANDLE_AND_NAME = /^([\w.-]+) ([\p{L}\p{N}].*)$/u

/** `facebook AI at Meta`, `tidelab 01.AI`, `THUNLP 清华大学`: what a text browser prints for a picture, where it is not like the name. */
const HANDLE_ALONE =
  /^(?!(?:the|de|la|le|van|von|vrije|universi\p{L}{1,8}) )[a-z\d][a-z\d_.-]{2,} [\p{Lu}\p{Lo}\d]|^[\w.-]{3,} \p{Lo}/u

/** `facebookAI at Meta`, `baidu-cn百度`: the same, glued to the name; `xAI` and `tidelabAI` are none. */
const GLUED_HANDLE = /^[a-z][a-z\d_.-]{3,38}(?=\p{Lo}\S|\p{Lu}[^\p{Ll} ]{0,40}[\p{Ll} ])/u

/** A name behind the handle that its link tells: ` Tide Lab`, or glued, `Tide Lab`; not the rest of one that begins so: `lab` */
const BEHIND_HANDLE = /^(?: |[\p{Lu}\p{Lo}\d])./u

/** Words that have no part in initials: `NUS National University of Singapore` */
const SMALL_WORD = /^(?:of|and|for|the|in|at|de|&)$/i

/** A handle is shorter than this. */
const LONGEST_HANDLE = 40

/** `tidelab`; not `360`, which a name can begin with */
const HAS_LETTER = /[a-z]/i

/**
 * An organization's name without its handle, which text browsers print for the picture's alternative text:
 * `tidelab Tide Lab`, or glued, `lumen-aiLumen AI`. The handle and the name begin alike; or it is the name of the link, `target`, in small
 * letters; or it is written in small letters on a page that prints such texts: `facebook AI at Meta`, but not `vivo AI Lab`.
 */
export function readName(shown: string, target: string, printsPictures: boolean): string {
  const linked = target.slice(target.lastIndexOf('/') + 1)
  if (linked === shown) return shown
  const isSmall = linked === linked.toLowerCase()
  if (HAS_LETTER.test(linked) && shown.startsWith(linked) && (isSmall || printsPictures)) {
    const name = shown.slice(linked.length)
    if (BEHIND_HANDLE.test(name)) return name.trimStart()
  }
  const bracketed = BRACKETED_HANDLE.exec(shown)
  if (bracketed) return shown.slice(bracketed[0].length)
  if (!printsPictures && DOUBLED_WORD.test(shown)) return shown
  if (isTwice(shown)) return shown.slice(shown.length / 2)
  const twin = endOfGlued(shown, (handle, name) => bare(handle) === bare(name))
  if (twin > 0) return shown.slice(twin)
  const [, handle, name] = (HANDLE_AND_NAME.exec(shown) ?? []) as (string | undefined)[]
  const isApart = handle !== undefined && name !== undefined
  if (isApart && isHandleOf(handle, name)) return name
  const abbreviation = endOfGlued(shown, isHandleOf)
  if (abbreviation > 0) return shown.slice(abbreviation)
  if (!printsPictures) return shown
  if (isApart && isLikeHandle(shown, handle, name)) return name
  return shown.slice(GLUED_HANDLE.exec(shown)?.[0].length ?? 0)
}

const TWICE = /^(.{5,40})\1$/

/** `tidelabAItidelabAI`: the handle is the name, whose small letter marks no border. */
const isTwice = (shown: string): boolean => TWICE.test(shown)

/** `OrcaOrca`: a name, where a page prints no handles */
const DOUBLED_WORD = /^(\p{Lu}\p{Ll}{1,30})\1$/u

const HANDLE_CHARACTER = /[\w.-]/

/** `iL` in `lumen-aiLumen AI` */
const BORDER = /^\w[\p{Lu}\d]/u

/** Where a handle ends to which its name is glued: `lumen-aiLumen AI`; 0: there is none. `AIDC-AI` is no handle and a name. */
function endOfGlued(shown: string, isHandle: (handle: string, name: string) => boolean): number {
  for (let at = 2; at < LONGEST_HANDLE && HANDLE_CHARACTER.test(shown.charAt(at - 1)); at++) {
    const borders = BORDER.test(shown.slice(at - 1, at + 1))
    if (borders && isHandle(shown.slice(0, at), shown.slice(at))) return at
  }
  return 0
}

/** What a text browser prints for a picture, where that does not abbreviate the name. */
const isLikeHandle = (shown: string, handle: string, name: string): boolean =>
  HANDLE_ALONE.test(shown) ||
  HANDLE_SHAPE.test(handle) ||
  isAcronymOf(handle, name) ||
  beginsWithWords(handle, name, 1) ||
  // GAIR SII - GAIR
  name.endsWith(` - ${handle}`)

/** `LGAI-EXAONE LG AI Research`, `TencentARC ARC Lab`: no word of a name is written so. */
const HANDLE_SHAPE = /^(?:[A-Z]\w*-[A-Z]\w*[A-Z]|[A-Z][a-z]+[A-Z]{2,})$/

/** `NJU` */
const ACRONYM = /^[A-Z]{2,6}$/

/** `NJU Nanjing University`: its letters stand in the name, in order. */
function isAcronymOf(handle: string, name: string): boolean {
  if (!ACRONYM.test(handle) || !name.startsWith(handle.charAt(0))) return false
  const letters = name.toUpperCase()
  let at = -1
  return [...handle].every((letter) => {
    at = letters.indexOf(letter, at + 1)
    return at >= 0
  })
}

/** `ShanghaiAiLab Shanghai Artificial Intelligence Laboratory`: the handle is the name's first words, and more. */
function beginsWithWords(handle: string, name: string, count: number): boolean {
  const words = bare(name.split(' ', count).join(''))
  return words.length > count + 1 && bare(handle).startsWith(words)
}

const NO_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu

/** A name's letters and digits; handles have no accents: `ETHZurich` */
const bare = (name: string): string => name.normalize('NFD').toLowerCase().replace(NO_LETTER_OR_DIGIT, '')

/** `may-lab`, `may_lab`, `may.lab` */
const HANDLE_JOINT = /[-_.]/

/** `may-lab` and `May 30 Lab`: the handle's parts are words of the name, in order. */
function hasWords(handle: string, name: string): boolean {
  const parts = handle.toLowerCase().split(HANDLE_JOINT)
  const words = name.toLowerCase().split(' ')
  let next = 0
  for (const word of words) if (word === parts[next]) next++
  return parts.length > 1 && next === parts.length
}

/** Whether the handle abbreviates the name: the same letters, a part of them, or the words' initials. */
function isHandleOf(handle: string, name: string): boolean {
  const short = bare(handle)
  const long = bare(name)
  if (short.length < 2 || long.length < 2) return false
  if (long.startsWith(short) || short.startsWith(long)) return true
  if (hasWords(handle, name)) return true
  const words = name.split(' ')
  // LGAI-EXAONE LG AI Research
  if (words.length > 2 && beginsWithWords(handle, name, 2)) return true
  return [words, words.filter((word) => !SMALL_WORD.test(word))].some((counted) => {
    const initials = bare(counted.map((word) => word.charAt(0)).join(''))
    return initials.length > 1 && short.startsWith(initials)
  })
}
