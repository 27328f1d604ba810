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
  return built.flatMap((one, index) => {
    const name = doubtfulName(one, index)
    if (name) return [doubtOf(one, name, one.paper[name] as string)]
    const words = doubtfulWords(one, index)
    return words === null ? [] : [doubtOf(one, 'abstract', words)]
  })
}

const doubtOf = ({ source }: BuiltPaper, field: NameField | 'abstract', found: string): Finding => ({
  code: 'doubtful-field',
  found,
  ...(source.fields[field] as Span),
})
