import { peelAddressLines } from './address-lines.js'
import { peelEntities } from './entities.js'
import { peelGlue } from './glued.js'
import { peelLineEnds } from './line-ends.js'
import { peelMarkdown } from './markdown.js'
import { peelOverstrike } from './overstrike.js'
import { peelPlaceholders } from './placeholders.js'
import type { PlainText } from './plain-text.js'
import { peelReferences } from './references.js'
import { peelStarredHeadings } from './starred-headings.js'
import { peelUnderlinedHeadings } from './underlined-headings.js'
import { peelUnderscores } from './underscores.js'
import { peelWrappedDates } from './wrapped-dates.js'

/** One rule an extractor costs. Each passes a text that is not its own as it is. */
const RULES: readonly ((plain: PlainText) => PlainText)[] = [
  peelLineEnds,
  peelOverstrike,
  peelUnderlinedHeadings,
  peelMarkdown,
  peelReferences,
  peelUnderscores,
  peelEntities,
  peelStarredHeadings,
  peelAddressLines,
  peelPlaceholders,
  peelWrappedDates,
  peelGlue,
]

/** Peels off whatever the extractor wrapped around a page's text. `offset` is where the page begins in the input. */
export const peelMarkup = (text: string, offset: number): PlainText =>
  RULES.reduce((plain, rule) => rule(plain), { text, links: [], toSource: (at: number) => at + offset } as PlainText)
