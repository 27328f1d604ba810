import { type PlainText, replaceMarked } from '../plain-text.js'

/** What html-to-markdown writes for a picture that the page draws itself; only such a page has the words alone, too. */
export const DRAWN_PICTURE = '![SVG '

/** `[SVG Image 515](`, `[SVG Image -](`, `[SVG Image Upvote 35](`, `Orca SVG Image Paper • 2306.02707`: in a link with blocks, only the words of one */
const WORDS = /SVG Image[ \t]{1,2}(?=\d|-\]|Upvote\b|Paper •)/y

/** Takes out the words that stand for drawn pictures. */
export const peelDrawnPictures = (plain: PlainText): PlainText => replaceMarked(plain, 'SVG Image', WORDS)
