import { PICTURE_END } from '../../text/page-patterns.js'
import { replacementsOf } from '../edit-text.js'
import { applyEdits, type PlainText } from '../plain-text.js'

/**
 * `![](<./Daily Papers - Hugging Face_files/a.png>)`, `[Daily%20Papers%20-%20Hugging%20Face_files/a.png]`, `[../cdn.example/a.png]`,
 * `[data:image/png;base64,iVBORw0]`: the address of a picture that a browser or another program saved beside the page, or in it
 */
const ADDRESS = new RegExp(
  `(?<=[[(])(?:<[^<>\\n]{1,300}_files/[^<>\\n]{1,200}>|[^[\\]()<>]{1,300}_files/[^[\\]()<>\\s]{1,200}${PICTURE_END}|\\.\\./[^[\\]()<>\\s]{1,300}${PICTURE_END}|data:image/[^[\\]()<>\\s]{1,100000})(?=[\\])])`,
  'gi',
)

/** An address as such pictures have it on the site's own pages */
const ON_SITE = '/a.png'

/** Gives pictures that were saved with a page an address without spaces, which tells them as pictures. */
export const peelSavedPictures = (plain: PlainText): PlainText =>
  applyEdits(plain, replacementsOf(ADDRESS, ON_SITE, plain.text))
