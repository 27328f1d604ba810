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

// "available athttps://github.com/owner/LLaMA-Factoryand already", "Accessoryandhttps://": a text without the spaces around its links,
// before another word. What is glued there is one of few words, which end hardly a name.
const SMALL_WORD =
  /(?:(?<![bhlmnprstw]|(?<![A-Z]|-(?=[RS]))[BHLRSW])and|(?<=[\w-]{2})(?:for|with|which|(?<!Any|Some|Every|Else|No|(?<![A-Za-z])(?:any|some|every|else|no))where|while|including|along))$/
const LETTER = /[A-Za-z]/
const WORD_BEHIND = /^\s\p{Lowercase}/u
const ADDRESS_BEHIND = /^https?:/

// "lmms-evalDemo:https://": another address follows its label.
const LABEL = /(?<=[\w/])(?:Code|Data|Dataset|Demo|Model|Page|Paper|Project|Video|Website|Weight)s?:$/
const LONGEST_BEHIND = 'https:'.length

const ANY_SPACE = /\s/g

/**
 * Where the address in `start..end` ends, if running text is glued to it; else `end`.
 *
 * Pages saved as one string put no space after an address: `https://github.com/thu-ml/SageAttention.View arXiv pageView
 * PDF`. Names hold periods and capitals (`three.js`, `Foo.Bar`), so only words that cannot end a name are cut: those of
 * the page's buttons with the rest of the button behind them, after a period a closed list of words that start
 * sentences; and, where the text has lost the spaces around its links, a few in small letters, or a label before the
 * next. `SageAttention.Training code` is beyond telling and stays as written.
 */
export function cutGlued(text: string, start: number, end: number): number {
  const last = text.slice(Math.max(start, end - LONGEST_GLUED_WORD), end)
  const behind = text.slice(end, end + LONGEST_BEHIND)
  const isAmongWords = ADDRESS_BEHIND.test(behind) || (LETTER.test(text.charAt(start - 1)) && WORD_BEHIND.test(behind))
  const small = isAmongWords ? (SMALL_WORD.exec(last) ?? LABEL.exec(last)) : null
  if (small) return end - small[0].length
  const word = GLUED_WORD.exec(last)
  if (word === null) return end
  const cut = end - word[0].length
  const phrase = text.slice(cut, cut + LONGEST_PHRASE).replace(ANY_SPACE, ' ')
  return PAGE_BUTTON.test(phrase) || NEW_SENTENCE.test(phrase) ? cut : end
}
