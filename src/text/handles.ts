/** `tidelab Tide Lab`, `NationalUniversityofSingapore National University of Singapore`: a handle with a space behind it */
const HANDLE_AND_NAME = /^([\w.-]+) ([\p{Alphabetic}\d\p{Emoji_Presentation}].*)$/u

/** A word that can be a handle, and the name after it; null: no word stands before a name. */
export function nameBehindHandle(shown: string): { handle: string; name: string } | null {
  const match = HANDLE_AND_NAME.exec(shown)
  if (!match) return null
  const [handle, name] = [match[1] as string, match[2] as string]
  // `x X`, but `HyperCLOVA X`: one letter is a name behind itself alone.
  return name.length > 1 || handle.toLowerCase() === name.toLowerCase() ? { handle, name } : null
}

/** `Gen-Verse`, `tide_lab`, `lab3`, `tidelab`, `TideLab`, `TIDE`; not `Carnegie` */
export const HANDLE_ALIKE = /[-_\d]|^\P{Uppercase}+$|\p{Lowercase}\p{Uppercase}|^\P{Lowercase}+$/u

/** `facebook AI at Meta`, `tidelab 01.AI`, `THUNLP 清华大学`: what a text browser prints for a picture, where it is not like the name. */
export const HANDLE_ALONE =
  /^(?!(?:\d{1,100}|the|van|von|vrije|universi\p{Alphabetic}{1,8}) )[a-z\d][a-z\d_.-]{2,100} [\p{Uppercase}\d]|^[\w.-]{3,100} \p{Lo}/u

/** Words that have no part in initials: `NUS National University of Singapore` */
const SMALL_WORD = /^(?:of|and|for|the|in|at|de|&)$/i
const isLargeWord = (word: string): boolean => !SMALL_WORD.test(word)

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('')

const sortLetters = (letters: string): string => [...letters].sort().join('')

/** Whether what stands before a name is its handle, as a text browser prints it for a picture, which need not abbreviate the name. */
export const isLikeHandle = (shown: string, handle: string, name: string): boolean =>
  HANDLE_ALONE.test(shown) ||
  HANDLE_SHAPE.test(handle) ||
  abbreviates(handle, name) ||
  beginsWithWords(handle, name, 1) ||
  beginsWithPart(handle, name) ||
  endAlike(handle, name)

/** Whether a handle is made of the name's letters or words, or begins with the same letters. */
export const abbreviates = (handle: string, name: string): boolean =>
  isAcronymOf(handle, name) ||
  isAcronymOf(name, handle) ||
  isWordOf(handle, name) ||
  isOfWords(handle, name) ||
  beginAlike(handle, name)

/** `LGAI-EXAONE LG AI Research`, `TencentARC ARC Lab`, `HuggingFaceFW FineData`: no word of a name is written so. */
const HANDLE_SHAPE = /^(?:[A-Z]\w*-[A-Z]\w*[A-Z]|(?:[A-Z][a-z]+)+[A-Z]{2,})$/

/** `NJU` */
const ACRONYM = /^[A-Z]{2,8}$/

/** `Oxford University of Oxford`, `GAIR SII - GAIR`; not `Shanghai AI Laboratory, Shanghai` */
function isWordOf(handle: string, name: string): boolean {
  const words = name.split(' ')
  const at = words.indexOf(handle)
  return handle.length > 2 && at > 0 && !words[at - 1]?.endsWith(',')
}

/** `NJU Nanjing University`, `Nanjing-University NJU`: its letters stand in the name, in order, or are the words' initials in another; `UofT University of Toronto`. */
function isAcronymOf(handle: string, name: string): boolean {
  const words = name.split(' ')
  if (words.length > 2 && handle === words.map((word) => (SMALL_WORD.test(word) ? word : word.charAt(0))).join(''))
    return true
  const initials = initialsOf(words.filter(isLargeWord))
  if (initials.length > 2 && sortLetters(initials) === sortLetters(handle)) return true
  if (!ACRONYM.test(handle) || !name.startsWith(handle.charAt(0))) return false
  const letters = name.toUpperCase()
  let at = -1
  return [...handle].every((letter) => {
    at = letters.indexOf(letter, at + 1)
    return at >= 0
  })
}

/** `TUDelft`, `UniMelb`: each part a capital, and small letters, perhaps */
const PARTS = /^(?:[A-Z][a-z]*){2,}$/
const PART = /[A-Z][a-z]*/g

/** `TUDelft Delft University of Technology`, `UniMelb University of Melbourne`: each part begins a word of the name, in any order. */
function isOfWords(handle: string, name: string): boolean {
  if (!PARTS.test(handle)) return false
  const words = name.split(' ')
  return [...handle.matchAll(PART)].every(([part]) => {
    const at = words.findIndex((word) => word.startsWith(part))
    if (at >= 0) words.splice(at, 1)
    return at >= 0
  })
}

/** `ShanghaiAiLab Shanghai Artificial Intelligence Laboratory`: the handle is the name's first words, and more. */
function beginsWithWords(handle: string, name: string, count: number): boolean {
  const letters = bare(name.split(' ', count).join(''))
  return letters.length > count + 1 && bare(handle).startsWith(letters)
}

/** So many letters in common are no chance. */
const SHARED = 5

/** `FreedomIntelligence FreedomAI` */
const beginAlike = (handle: string, name: string): boolean =>
  handle.length >= SHARED && bare(name).startsWith(bare(handle.slice(0, SHARED)))

/** `Kwai-Kolors Kolors Team, Kuaishou`, `PKU-YuanGroup YuanGroup at PKU` */
const PART_BEHIND = /-(\w{4,})$/
function beginsWithPart(handle: string, name: string): boolean {
  const [, part] = PART_BEHIND.exec(handle) ?? []
  return part !== undefined && name.startsWith(`${part} `)
}

/** `HuggingFaceH4 🤗 H4`: the handle ends with the name, which begins with a sign; `ReefLab TIDE-Reef-Lab`: the name, a word, ends with the handle */
const endAlike = (handle: string, name: string): boolean =>
  (SIGN_FIRST.test(name) && bare(handle).endsWith(bare(name))) ||
  (handle.length >= SHARED && !name.includes(' ') && bare(name).endsWith(bare(handle)))

const SIGN_FIRST = /^[^\p{Alphabetic}\d].*[\p{Alphabetic}\d]/u

const NO_LETTER_OR_DIGIT = /[^\p{Alphabetic}\d]/gu

/** A name's letters and digits; handles have no accents: `ETHZurich` */
export const bare = (name: string): string => name.normalize('NFD').toLowerCase().replace(NO_LETTER_OR_DIGIT, '')

/** Whether the handle abbreviates the name: the same letters, a part of them, or the words' initials. */
export function isHandleOf(handle: string, name: string): boolean {
  const short = bare(handle)
  const long = bare(name)
  if (short.length < 2 || long.length < 2) return false
  // `ai-foreverSber AI` is glued, and no `AI` behind a handle.
  const isLone = long.length > 2 || handle === handle.toLowerCase()
  if (long.startsWith(short) || (isLone && short.startsWith(long))) return true
  // Alibaba-DAMO-Academy DAMO Academy
  if (long.length > SHARED && short.endsWith(long)) return true
  const words = name.split(' ')
  // UniversityIllinois University of Illinois at Urbana-Champaign
  if (short.length >= SHARED && bare(words.filter(isLargeWord).join('')).startsWith(short)) return true
  // LGAI-EXAONE LG AI Research
  if (beginsWithWords(handle, name, 2)) return true
  return [words, words.filter(isLargeWord)].some((counted) => {
    const initials = bare(initialsOf(counted))
    return initials.length > 1 && short.startsWith(initials)
  })
}
