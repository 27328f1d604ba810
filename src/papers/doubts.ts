import type { PaperRecord } from '../records/record.js'
import type { Finding } from '../schema/diagnostic-catalogue.js'
import type { Span } from '../schema/span.js'
import type { BuiltPaper } from './build-paper.js'
import { createNameTest, type NameField } from './doubtful-names.js'
import { createTextTest } from './doubtful-texts.js'

/** Values that can be the page's own words, as the site may have changed them, of each paper the first. `text` is what the records are places in. */
export function findDoubts(built: readonly BuiltPaper[], records: readonly PaperRecord[], text: string): Finding[] {
  const doubtfulName = createNameTest(built, records, text)
  const doubtfulWords = createTextTest(built, records)
  const doubts: Finding[] = []
  built.forEach((one, index) => {
    const name = doubtfulName(one, index)
    const words = name ? one.paper[name] : doubtfulWords(one, index)
    if (words !== null) doubts.push(doubtOf(one, name ?? 'abstract', words))
  })
  return doubts
}

const doubtOf = ({ source }: BuiltPaper, field: NameField | 'abstract', found: string): Finding => ({
  code: 'doubtful-field',
  found,
  ...(source.fields[field] as Span),
})
