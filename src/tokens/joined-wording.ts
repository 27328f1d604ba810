import { FURNITURE_LINES } from './furniture-lines.js'

/** A longer text is not the page's wording alone, and has no line of more words. */
const LONGEST_WORDING = 2000
const MOST_WORDS = 14

/** `Daily Papers - Hugging Face`, `anaq 's Collections`: the page's wording with words of its own */
const PAGE_TITLE = /^(?:(?:Daily|Trending) Papers - Hugging Face|[\w-]{1,60} 's Collections)$/

/** The lines that a tool joined to some words of a page's own, the longest that is known each; what is not known between two is one. */
export function linesOfWording(text: string): string[] {
  if (text === '' || text.length > LONGEST_WORDING) return text === '' ? [] : [text]
  const words = text.split(' ')
  const lines: string[] = []
  let wasKnown = true
  for (let at = 0; at < words.length; ) {
    const count = countOfKnown(words, at)
    const part = words.slice(at, at + Math.max(count, 1)).join(' ')
    lines.push(count > 0 || wasKnown ? part : `${lines.pop()} ${part}`)
    wasKnown = count > 0
    at += Math.max(count, 1)
  }
  return lines
}

/** How many words from one on are together a line of the page's wording. */
function countOfKnown(words: readonly string[], from: number): number {
  let count = Math.min(MOST_WORDS, words.length - from)
  while (count > 0 && !isKnown(words.slice(from, from + count).join(' '))) count--
  return count
}

const isKnown = (words: string): boolean => FURNITURE_LINES.has(words.toLowerCase()) || PAGE_TITLE.test(words)
