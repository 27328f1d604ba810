import { BUTTONS } from '../text/words.js'

// Words that start what a page shows right after an address; the end of "…/SageAttention.View", "…/Visual-ARFTSee".
const GLUED_WORD =
  /(?:View|Add|See|AI-generated|(?<=\w)\.(?:Project|GitHub|Upvote|The|This|These|That|We|Our|It|Its|In|To|For|With|By|As|On|However|Moreover|Additionally|Furthermore|Also|Please|Here|If|When|All))$/
const LONGEST_GLUED_WORD = 'x.Furthermore'.length

// "View arXiv page": the page's buttons, whole, are nothing else, wherever they stand.
const PAGE_BUTTON = new RegExp(`^(?:${BUTTONS}|See translation|AI-generated summary)`)
// ".Project page", ".The code will": after a period a button's first words do, or a word that only starts sentences.
const NEW_SENTENCE = /^\.(?:Project page|GitHub (?:repository|\d)|(?!Project|GitHub)\w+ \w)/
const LONGEST_PHRASE = 'AI-generated summary'.length

const ANY_SPACE = /\s/g

/**
 * Where the address in `start..end` ends, if running text is glued to it; else `end`.
 *
 * Pages saved as one string put no space after an address: `https://github.com/thu-ml/SageAttention.View arXiv pageView
 * PDF`. Names hold periods and capitals (`three.js`, `Foo.Bar`), so only words that cannot end a name are cut: those of
 * the page's buttons with the rest of the button behind them, and after a period a closed list of words that start
 * sentences. `SageAttention.Training code` is beyond telling and stays as written.
 */
export function cutGlued(text: string, start: number, end: number): number {
  const word = GLUED_WORD.exec(text.slice(Math.max(start, end - LONGEST_GLUED_WORD), end))
  if (word === null) return end
  const cut = end - word[0].length
  const phrase = text.slice(cut, cut + LONGEST_PHRASE).replace(ANY_SPACE, ' ')
  return PAGE_BUTTON.test(phrase) || NEW_SENTENCE.test(phrase) ? cut : end
}
