import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import {
  type Diagnostic,
  type DiagnosticCode,
  DiagnosticSchema,
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
  type ParseOptionsSchema,
  parseDigest,
  parsePapers,
  type Span,
  type StreamOptions,
  streamPapers,
} from '../src/index.js'

// Checked by `npm run typecheck`; at run time these tests only pass.
describe('types', () => {
  it('of the functions', () => {
    expectTypeOf(parseDigest).toEqualTypeOf<(text: string, options?: ParseOptions) => Digest>()
    expectTypeOf(parsePapers).toEqualTypeOf<(text: string, options?: ParseOptions) => Paper[]>()
    expectTypeOf(streamPapers).toEqualTypeOf<
      (
        chunks: Iterable<string> | AsyncIterable<string>,
        options?: StreamOptions,
      ) => AsyncGenerator<Paper, void, undefined>
    >()
    expectTypeOf(extractGithubUrls).toEqualTypeOf<(text: string) => string[]>()
    expectTypeOf(formatDiagnostic).toEqualTypeOf<(diagnostic: Diagnostic, text: string) => string>()
  })

  it('of a paper', () => {
    expectTypeOf<Paper>().toEqualTypeOf<{
      title: string
      abstract: string | null
      authorCount: number | null
      authors: string[]
      date: string | null
      upvotes: number | null
      comments: number | null
      githubUrls: string[]
      githubStars: number | null
      links: string[]
      arxivId: string | null
      organization: string | null
      submittedBy: string | null
      aiSummary: string | null
    }>()
    expectTypeOf<z.infer<typeof PaperSchema>>().toEqualTypeOf<Paper>()
    expectTypeOf(PaperSchema.parse).returns.toEqualTypeOf<Paper>()
  })

  it('of a digest', () => {
    expectTypeOf<{ [Key in keyof Digest]: Digest[Key] }>().toEqualTypeOf<{
      layout: Layout | null
      date: string | null
      papers: Paper[]
      sources: PaperSource[]
      diagnostics: Diagnostic[]
    }>()
    expectTypeOf<Layout>().toEqualTypeOf<'search' | 'list' | 'trending' | 'paper' | 'cards'>()
    expectTypeOf<Span>().toEqualTypeOf<{ start: number; end: number }>()
    expectTypeOf<PaperSource['fields']>().toEqualTypeOf<Partial<Record<keyof Paper, Span>>>()
    expectTypeOf(DigestSchema.parse).returns.toExtend<Omit<Digest, 'sources'>>()
    expectTypeOf<z.input<typeof DigestSchema>['papers']>().toEqualTypeOf<Paper[]>()
    expectTypeOf<z.input<typeof DigestSchema>['sources']>().toEqualTypeOf<PaperSource[]>()
    expectTypeOf<z.input<typeof DigestSchema>['diagnostics']>().toEqualTypeOf<Diagnostic[]>()
  })

  it('of a diagnostic', () => {
    expectTypeOf<Diagnostic>().toEqualTypeOf<{
      code: DiagnosticCode
      severity: 'error' | 'warning' | 'info'
      message: string
      start: number
      end: number
      line: number
      column: number
    }>()
    expectTypeOf<'truncated-paper'>().toExtend<DiagnosticCode>()
    expectTypeOf<string>().not.toExtend<DiagnosticCode>()
    expectTypeOf(DiagnosticSchema.parse).returns.toEqualTypeOf<Diagnostic>()
    expectTypeOf<DigestError>().toExtend<Error>()
    expectTypeOf<DigestError['diagnostics']>().toExtend<readonly Diagnostic[]>()
    expectTypeOf(DigestError).instance.toHaveProperty('diagnostics')
  })

  it('of the options', () => {
    expectTypeOf<{ referenceDate: '2026-02-25' }>().toExtend<ParseOptions>()
    expectTypeOf<{ unlabelledCount: 'comments'; strict: true }>().toExtend<ParseOptions>()
    expectTypeOf<{ unlabelledCount: 'votes' }>().not.toExtend<ParseOptions>()
    expectTypeOf<{ referenceDate: Date }>().not.toExtend<ParseOptions>()
    expectTypeOf<z.input<typeof ParseOptionsSchema>>().toEqualTypeOf<ParseOptions>()
  })
})
