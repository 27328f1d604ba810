import type { Link, PlainText } from '../markup/plain-text.js'
import type { PageRecords } from '../records/read-page.js'
import type { PaperRecord } from '../records/record.js'
import type { Span } from '../schema/span.js'
import { HANDLE_ALIKE, isHandleOf, nameBehindHandle } from '../text/handles.js'
import { beginsSmall } from '../text/sentence.js'
import { joinLines } from './join-text.js'
import type { Handles, PageContext } from './page-context.js'
import { DOUBLED, isGlued, NAME_REST, readGluedName, readName } from './read-name.js'

/** An organization's name; its link tells its handle, or a line of its own, as a browser copies a picture. */
export function joinOrganization(
  name: readonly Span[],
  links: readonly Link[],
  { plain, page, handles }: PageContext,
): string {
  const { start, end } = name[0] as Span
  const shown = joinLines(plain.text, name)
  const link = links.find((found) => found.start < end && found.end > start)
  const target = link?.target ?? ''
  const hasPicture = !isWithoutPicture(plain, name) || (link !== undefined && isBehindAddress(plain, start, link))
  if (handles === 'absent' && DOUBLED.test(shown)) return shown
  const isUnlinked = hasPicture && target === ''
  if (isUnlinked && handles === 'glued') return readGluedName(shown)
  const parts = isUnlinked ? nameBehindHandle(shown) : null
  // On a paper's own page w3m prints the picture's words before the name, or what was taken off.
  const isBehindPicture = page.layout === 'paper' && page.cutsWords && page.printsLogo && name.length === 1
  if (parts && isBehindPicture && !NAME_REST.test(parts.name) && !beginsSmall(parts.name, 0)) return parts.name
  if (parts && handles === 'printed' && isHandleAndName(parts.handle, parts.name)) {
    // `tide-labTide Lab` is no handle `tide-labTide`
    const alike = readName(shown, '', false)
    return alike === shown ? parts.name : alike
  }
  const isAcronym = parts !== null && ACRONYM.test(parts.handle) && parts.name.includes(' ')
  if (isAcronym && handles === 'absent' && name.length === 1 && !parts.name.startsWith(`${parts.handle} `)) return shown
  const printsPictures = page.printsPictures || handles === 'glued' || (handles === 'printed' && target !== '')
  // A wrapped name's first line is more than its handle.
  const isUnderHandle = name.length > 1 && !plain.text.slice(start, end).includes(' ')
  return readName(shown, target, isUnderHandle || (printsPictures && hasPicture))
}

/** `ISTA`, before its words; a word before the same letters is a handle wherever it stands. */
const ACRONYM = /^\p{Uppercase}{2,8}$/u

/** `IBM` in `IBM Granite` is no handle. */
const ABBREVIATION = /^\p{Uppercase}+ \S+$/u

/** Whether the word before a name can be a handle that is not like it. */
const isHandleAndName = (handle: string, name: string): boolean =>
  HANDLE_ALIKE.test(handle) && !NAME_REST.test(name) && !ABBREVIATION.test(`${handle} ${name}`) && !beginsSmall(name, 0)

/** So many names are no chance, if a handle like it stands before two of three. */
const FEWEST_NAMES = 3
const MOST = 0.66

/** One name may be `OrcaOrca`, and two, where others have no handle glued to them. */
const FEWEST_GLUED = 2
const MOST_OTHERS = 3

/** `Tide`, `Tide Lab`, `TIDE Lab`: not `LumenLumen`, nor `lumen-aiLumen AI` */
const PLAIN_FIRST = /^(?:\p{Uppercase}\p{Lowercase}*|\p{Uppercase}+)(?: |$)/u

/**
 * Whether a page prints a handle before each organization's name, as text browsers do: a word stands before all, and most are like it.
 * Two names like `OrcaOrca` or `tide-labTide Lab` show that it glues these, if not more than a third as many are plain. It prints none where most
 * names are without: `ISTA Institute of Science and Technology` is a name then; nor where one is, beside a `PaddlePaddle`.
 */
export function findHandles(
  plain: PlainText,
  { printsPictures, printsLogo, cutsWords }: PageRecords,
  records: readonly PaperRecord[],
): Handles {
  const shown = records.filter(({ organization }) => organization.length > 0 && !isWithoutPicture(plain, organization))
  const names = [...new Set(shown.map(({ organization }) => joinLines(plain.text, organization)))]
  const whole = names.filter((name) => readName(name, '', false) === name)
  const plainNames = whole.filter((name) => PLAIN_FIRST.test(name) && !DOUBLED.test(name)).length
  if (names.filter(isGlued).length >= Math.max(FEWEST_GLUED, plainNames * MOST_OTHERS)) return 'glued'
  const parted = names.map(nameBehindHandle)
  const alike = parted.filter((parts) => parts && isHandleOf(parts.handle, parts.name))
  const areMany = names.length >= FEWEST_NAMES && alike.length >= names.length * MOST
  // w3m prints the words of all pictures, the logo's, too, or of none.
  const areAll = cutsWords && (printsLogo || alike.length > 0)
  if (!parted.includes(null) && (areMany || areAll)) return 'printed'
  if (printsPictures) return plainNames > 0 && names.some((name) => DOUBLED.test(name)) ? 'absent' : 'unknown'
  return whole.length > 0 && whole.length * 2 >= names.length ? 'absent' : 'unknown'
}

/** `[https://huggingface.co/tidelab]tidelab Tide Lab`: whether its link's own address was taken off right before a name */
const isBehindAddress = ({ toSource }: PlainText, start: number, { source }: Link): boolean =>
  toSource(start) === source.end + 1

const BLANK = /\s/

/** `[1108]`, a link's number on the largest pages, and a quotation's mark before it */
const LONGEST_LINK_NUMBER = '> [99999]'.length

/** Whether a picture's text before a name, or over it, is gone, as more than a link's number was taken off in a line; nor has what html2text strikes over any. */
function isWithoutPicture({ text, toSource }: PlainText, [first]: readonly Span[]): boolean {
  const { start, end } = first as Span
  const isStruckOver = toSource(end - 1) - toSource(start) >= 2 * (end - 1 - start)
  if (isStruckOver) return true
  for (let from = start; ; ) {
    let before = from - 1
    while (text.charAt(before) === ' ') before--
    // Over an empty line, what was taken off behind the text above is that text's.
    if (before < 0 || (from < start && text.charAt(before) !== '\n')) return false
    if (toSource(from) - toSource(before) - (from - before) >= LONGEST_LINK_NUMBER) return true
    if (text.charAt(before) !== '\n' || !BLANK.test(text.charAt(before - 1))) return false
    from = before
  }
}
