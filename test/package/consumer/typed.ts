// Compiled as a module of each kind, in strict mode, with the package's own types checked too.
import {
  type Diagnostic,
  type DiagnosticCode,
  type Digest,
  DigestError,
  DigestSchema,
  extractGithubUrls,
  formatDiagnostic,
  type Layout,
  type Paper,
  PaperSchema,
  type PaperSource,
  type ParseOptions,
  parseDigest,
  parsePapers,
  type Span,
  streamPapers,
} from 'daily-papers-parser'

const options: ParseOptions = { referenceDate: '2025-03-01', unlabelledCount: 'comments', strict: false }
const digest: Digest = parseDigest('', options)
const layout: Layout | null = digest.layout
const papers: Paper[] = parsePapers('')
const title: string = PaperSchema.parse(papers[0]).title
const upvotes: number | null | undefined = papers[0]?.upvotes
const sources: PaperSource[] = digest.sources
const span: Span | undefined = sources[0]?.fields.title
const diagnostic: Diagnostic | undefined = DigestSchema.parse(digest).diagnostics[0]
const code: DiagnosticCode | undefined = diagnostic?.code
const shown: string = diagnostic ? formatDiagnostic(diagnostic, '') : ''
const urls: string[] = extractGithubUrls('')
const stream: AsyncGenerator<Paper> = streamPapers([''])
const isError = (error: unknown): boolean => error instanceof DigestError && error.diagnostics.length > 0

// @ts-expect-error: a misspelt option
parseDigest('', { referenceDay: '2025-03-01' })
// @ts-expect-error: a date is never a Date
const date: Date = papers[0]?.date

export { code, date, isError, layout, shown, span, stream, title, upvotes, urls }
