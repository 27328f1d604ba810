import { isDigit } from '../text/characters.js'
import { COUNT } from '../text/page-patterns.js'
import { textAt } from '../text/text-at.js'
import { readCount } from '../tokens/read-count.js'
import type { Count, PaperRecord } from './record.js'

/** `nielsr 93`, `1231czx -`: a vote box on the line of a submitter's name */
const NAME_AND_BOX = new RegExp(`^\\S.* (${COUNT}|-)$`)

/** Where most cards have lost their boxes, and their submitters' lines end with counts, these are the boxes. */
export function partNames(text: string, cards: readonly PaperRecord[]): readonly PaperRecord[] {
  const boxes = cards.map((card) => boxBehindName(text, card))
  if (boxes.filter((box) => box !== null).length * 2 <= cards.length) return cards
  return cards.map((card, index) => {
    const [line, upvotes] = [card.submittedBy[0], boxes[index]]
    return line && upvotes ? { ...card, upvotes, submittedBy: [{ start: line.start, end: upvotes.start - 1 }] } : card
  })
}

function boxBehindName(text: string, { submittedBy: [line], upvotes }: PaperRecord): Count | null {
  const count = line && !upvotes ? NAME_AND_BOX.exec(textAt(text, line))?.[1] : undefined
  const value = count === '-' ? 0 : readCount(count ?? '')
  return line && count && value !== null ? { value, start: line.end - count.length, end: line.end } : null
}

/** `142 GLM-4.5: Agentic Models`: a vote box on the line of its title */
const BOX_AND_TITLE = /^(\d{1,6}) (?=\S)/

/**
 * Where most cards have lost their boxes, and their titles begin with numbers, these are the boxes, and the numbers behind the dates count comments.
 * `isRanked`: a page whose cards stand in the order of their votes, and begin with their submitters.
 */
export function partBoxes(text: string, cards: readonly PaperRecord[], isRanked: boolean): readonly PaperRecord[] {
  const boxes = cards.map((card) => boxOf(text, card, isRanked))
  const boxed = boxes.filter((box) => box !== null)
  const rises = boxed.slice(1).map(({ value }, index) => value - (boxed[index] as Count).value)
  // `1 Orca`, `2 Owls`: somebody numbered the titles.
  const areRanks = isRanked ? rises.some((rise) => rise > 0) : rises.every((rise) => rise === 1)
  if (boxed.length < 2 || boxed.length * 2 <= cards.length || areRanks) return cards
  return cards.map((card, index) => {
    const counted = { ...card, comments: card.comments ?? card.unlabelled, unlabelled: null }
    const [line, ...rest] = card.title
    if (!line || card.upvotes) return counted
    // A box of no votes looks like the mark of a list.
    const start = line.start - 2
    const upvotes = boxes[index] ?? (text.startsWith('- ', start) ? { value: 0, start, end: start + 1 } : null)
    return upvotes ? { ...counted, upvotes, title: [{ start: upvotes.end + 1, end: line.end }, ...rest] } : counted
  })
}

/** The box on the line of a card's title, where none was read. */
function boxOf(text: string, { title: [line], upvotes, submittedBy }: PaperRecord, isRanked: boolean): Count | null {
  if (!line || upvotes || (isRanked && submittedBy.length === 0)) return null
  // Nearly no title begins with a number.
  const digits = isDigit(text.charCodeAt(line.start)) ? BOX_AND_TITLE.exec(textAt(text, line))?.[1] : undefined
  return digits === undefined ? null : { value: Number(digits), start: line.start, end: line.start + digits.length }
}
