import type { Span } from '../schema/span.js'
import { isLetter } from '../text/characters.js'
import type { PageText } from '../text/page-text.js'

/** A line with numbers, and how many lines with words stand over it. */
interface NumberedLine extends Span {
  numbers: readonly number[]
  above: number
}

/** Fewer numbers count up by chance. */
const FEWEST = 3

/** A card has so many lines. */
const FEWEST_BETWEEN = 2

/** The lines that a script printed over each card, alike but for a number that counts up: `[3/12]`, `№ 3`, `3 ------` */
export const findCountedLines = (page: PageText): Span[] => [...linesByMarks(page).values()].filter(countsUp).flat()

const LONGEST_LINE = 100

const NUMBER = /\d{1,9}/g

/** Words with a number can be a title, `Orca 2`: only marks stand around one here. */
const LETTER = /\p{Letter}/u

/**
 * What a card has of such: `3`, `- 3`, `**3**`, `> 3`, `| 3 |`, `[3]`, `12:[3]`, `[ ] 3`, `• 3`, `2024-10-03`, `2410.10161`, a count in overstrike;
 * `133 8`, `[12]133 [13]8`, its stars and comments; `#3` is a rank.
 */
const OWN = /^(?:> ?)?[-*+|#\s]{0,4}\d{1,9}[*|\s]{0,4}$|^\[[ _-]|[·•\b]|\d{4}|\d[\]⟨⟩\s]{1,9}\[?\d|\[\d{1,9}\]$/

/** The short lines of a page that are numbers and marks, by the marks. */
function linesByMarks({ text, lineEnds }: PageText): Map<string, NumberedLine[]> {
  const found = new Map<string, NumberedLine[]>()
  let above = 0
  let start = 0
  for (const end of lineEnds) {
    // Most lines are empty, begin with a letter, or are long.
    const mayCount = end > start && end - start <= LONGEST_LINE && !isLetter(text.charCodeAt(start))
    const words = mayCount ? text.slice(start, end).trim() : ''
    const numbers = words === '' || OWN.test(words) || LETTER.test(words) ? null : words.match(NUMBER)
    if (numbers) {
      const marks = words.replace(NUMBER, '0')
      const alike = found.get(marks) ?? []
      alike.push({ start, end, numbers: numbers.map(Number), above })
      found.set(marks, alike)
    }
    if (words !== '' || (end > start && !mayCount)) above++
    start = end + 1
  }
  return found
}

/** Whether each of some lines has at one place the number behind that of the one before, and a card between. */
function countsUp(lines: readonly NumberedLine[]): boolean {
  const [first, ...rest] = lines as [NumberedLine, ...NumberedLine[]]
  const isNext = ({ numbers, above }: NumberedLine, index: number, place: number): boolean => {
    const before = lines[index] as NumberedLine
    return numbers[place] === (before.numbers[place] as number) + 1 && above - before.above > FEWEST_BETWEEN
  }
  return (
    lines.length >= FEWEST &&
    first.numbers.some((_number, place) => rest.every((line, index) => isNext(line, index, place)))
  )
}
