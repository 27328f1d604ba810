import type { PlainText } from '../markup/plain-text.js'
import type { PageRecords } from '../records/read-page.js'
import type { Settings } from '../schema/options.js'

/** Whether a handle stands before each organization's name, or is glued to it; unknown: before some, or there is but one. */
export type Handles = 'printed' | 'glued' | 'absent' | 'unknown'

/** What all cards of a page are read with. */
export interface PageContext {
  plain: PlainText
  page: PageRecords
  settings: Settings
  handles: Handles
}
