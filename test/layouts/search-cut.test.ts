import { beforeAll, describe, expect, it } from 'vitest'
import { type Digest, type Paper, type PaperSource, parseDigest } from '../../src/index.js'
import { SAVED, SEED, SEED_PAPERS } from '../support/seed.js'

const OPTIONS = { referenceDate: SAVED }
const { sources } = parseDigest(SEED, OPTIONS)

/** Every prefix of the first cards, those around each card's borders, and a sample of the rest. */
function cutsOf(every: number, dense: number): number[] {
  const cuts = new Set<number>()
  for (let at = 0; at <= SEED.length; at += every) cuts.add(at)
  for (let at = 0; at <= dense; at++) cuts.add(at)
  for (const { start, fields } of sources) {
    const { title, abstract, authorCount, date } = fields
    for (const border of [start, title?.end, abstract?.start, abstract?.end, authorCount?.start, date?.end]) {
      for (let at = (border ?? 0) - 3; at <= (border ?? 0) + 4; at++) cuts.add(Math.min(Math.max(at, 0), SEED.length))
    }
  }
  return [...cuts].sort((left, right) => left - right)
}

const truncations = ({ diagnostics }: Digest): number =>
  diagnostics.filter(({ code }) => code === 'truncated-paper').length

describe('the sample page cut anywhere', () => {
  const cuts = cutsOf(211, sources[1]?.end ?? 0)
  const digests = new Map<number, Digest>()
  beforeAll(() => {
    for (const cut of cuts) digests.set(cut, parseDigest(SEED.slice(0, cut), OPTIONS))
  }, 60_000)
  const digestAt = (cut: number): Digest => digests.get(cut) as Digest

  it('gives every paper that ends before the cut, right', () => {
    for (const cut of cuts) {
      const { papers } = digestAt(cut)
      const whole = sources.filter(({ end }) => end <= cut).length
      expect(papers.slice(0, whole), `cut at ${cut}`).toEqual(SEED_PAPERS.slice(0, whole))
      expect(papers.length, `cut at ${cut}`).toBeLessThanOrEqual(whole + 1)
    }
  })

  it('gives the paper at the cut with what there is and a truncated-paper, once its abstract has begun', () => {
    for (const cut of cuts) {
      const index = sources.findIndex(({ start, end }) => start < cut && cut < end)
      if (index < 0) continue
      const digest = digestAt(cut)
      const paper = digest.papers[index]
      const { fields } = sources[index] as PaperSource
      if (cut > (fields.abstract?.start ?? 0)) expect(paper, `cut at ${cut}`).toBeDefined()
      if (!paper) continue
      expectRest(paper, SEED_PAPERS[index] as Paper, cut, fields)
      // `Aug 8, 2024`: only the whole page knows that a number followed.
      const isWhole = cut >= (fields.date?.end ?? 0)
      expect(truncations(digest), `cut at ${cut}`).toBe(isWhole ? 0 : 1)
    }
  })

  it('says nothing of a cut between two cards', () => {
    for (const { end } of sources) expect(truncations(parseDigest(SEED.slice(0, end), OPTIONS))).toBe(0)
  })

  it('keeps what stands before the mark of a tool that cut it', () => {
    const cut = (sources[1]?.fields.abstract?.start ?? 0) + 300
    const digest = parseDigest(`${SEED.slice(0, cut)}\n\n[Content truncated]\n`, OPTIONS)
    expect(digest.papers).toHaveLength(2)
    expect(digest.papers[0]).toEqual(SEED_PAPERS[0])
    expect(digest.papers[1]?.abstract).toBe(SEED.slice(cut - 300, cut).trim())
    expect(truncations(digest)).toBe(1)
  })
})

function expectRest(paper: Paper, whole: Paper, cut: number, fields: PaperSource['fields']): void {
  const at = `cut at ${cut}`
  const { title, abstract, authorCount, date } = fields
  expect(whole.title.startsWith(paper.title), at).toBe(true)
  if (cut >= (title?.end ?? 0)) expect(paper.title, at).toBe(whole.title)
  expect(whole.abstract?.startsWith(paper.abstract ?? ''), at).toBe(true)
  if (cut >= (abstract?.end ?? 0)) expect(paper.abstract, at).toBe(whole.abstract)
  if (cut >= (authorCount?.end ?? 0)) expect(paper.authorCount, at).toBe(whole.authorCount)
  expect([null, whole.date], at).toContain(paper.date)
  if (cut >= (date?.end ?? 0)) expect(paper.date, at).toBe(whole.date)
}
