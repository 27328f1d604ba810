import { ARXIV_NUMBER } from '../../text/page-patterns.js'
import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText, replaceMarked } from '../plain-text.js'

/**
 * `[SVG Image 515](`, `[SVG Image515](`, `[SVG Image -](`, `[SVG Image Upvote 35](`, `Orca SVG Image Paper • 2306.02707`, `[SVG Image Orca`: what
 * html-to-markdown writes for a picture that the page draws itself; in a link with blocks, only the words of one
 */
const WORDS =
  /SVG Image(?:[ \t]{0,2}(?=\d|-\])|[ \t]{1,2}(?=Upvote\b|Paper •)|(?<=\[.{9})(?:[ \t]{0,2}(?=[^\s\]])|(?=\]\([^\s()]{0,40}\/login\?)))/y

/** `OrcaPaper • 2306.02707`: a title that such a link glues to what stands under it */
const GLUED_LABEL = new RegExp(`(?<=\\S)(?=Paper • ${ARXIV_NUMBER} •)`, 'g')

/** Takes out the words that stand for drawn pictures, and parts the titles from what is glued to them. */
export function peelDrawnPictures(plain: PlainText): PlainText {
  const bare = replaceMarked(plain, 'SVG Image', WORDS)
  return applyEdits(bare, replacementsOf(GLUED_LABEL, '\n', bare.text))
}
