import { createReadStream, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Diagnostic,
  DigestError,
  formatDiagnostic,
  type Paper,
  parseDigest,
  parsePapers,
  streamPapers,
} from '../src/index.js'

const seedPath = new URL('../fixtures/search-seed/input.txt', import.meta.url)
const seed = readFileSync(seedPath, 'utf8')

/** A source that counts what was asked of it and tells whether it was closed. */
function createSource(chunks: readonly string[]) {
  const state = { taken: 0, closed: false }
  async function* generate() {
    try {
      for (const chunk of chunks) {
        state.taken++
        yield chunk
      }
    } finally {
      state.closed = true
    }
  }
  return { state, chunks: generate() }
}

async function collect(chunks: Iterable<string> | AsyncIterable<string>, options?: Parameters<typeof streamPapers>[1]) {
  const papers: Paper[] = []
  for await (const paper of streamPapers(chunks, options)) papers.push(paper)
  return papers
}

const cut = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size))

describe('streamPapers', () => {
  it('reads a file stream', async () => {
    expect(await collect(createReadStream(seedPath, 'utf8'))).toEqual(parsePapers(seed))
  })

  it('takes a string as one chunk', async () => {
    expect(await collect(seed)).toEqual(parsePapers(seed))
  })

  it('yields before the input ends, and takes no more than it needs', async () => {
    const source = createSource(cut(`${seed}\n`.repeat(10), 1000))
    const papers = streamPapers(source.chunks)
    await papers.next()
    expect(source.state.taken).toBeLessThan(90)
    await papers.return()
  })

  it('closes the source when the reader stops early', async () => {
    const source = createSource(cut(`${seed}\n`.repeat(3), 1000))
    for await (const paper of streamPapers(source.chunks)) {
      expect(paper.title).not.toBe('')
      break
    }
    expect(source.state.closed).toBe(true)
  })

  it('passes the error of a source on', async () => {
    function* broken() {
      yield seed
      throw new Error('disk')
    }
    await expect(collect(broken())).rejects.toThrow('disk')
  })

  it('is not slowed by chunks of one character', async () => {
    const text = `${seed}\n`.repeat(3)
    expect(await collect(cut(text, 1))).toEqual(parsePapers(text))
  })

  it('gives nothing for no text', async () => {
    const codes: string[] = []
    expect(await collect(['', ''], { onDiagnostic: ({ code }) => codes.push(code) })).toEqual([])
    expect(codes).toEqual(parseDigest('').diagnostics.map(({ code }) => code))
  })

  describe('errors', () => {
    it('names a chunk that is no string', async () => {
      const source = createSource([seed, new Uint8Array(3) as unknown as string])
      await expect(collect(source.chunks)).rejects.toThrow(
        new TypeError(
          "Expected chunk 2 to be a string, found Uint8Array: take createReadStream(path, 'utf8'), or a TextDecoderStream",
        ),
      )
      expect(source.state.closed).toBe(true)
    })

    const notChunks: [unknown, string][] = [
      [null, 'null'],
      [undefined, 'undefined'],
      [7, 'number 7'],
      [{}, 'Object'],
      [new Uint8Array(1), "Uint8Array: take readFile(path, 'utf8'), or new TextDecoder().decode(bytes)"],
    ]
    for (const [chunks, found] of notChunks) {
      it(`names chunks that are ${found}`, () => {
        expect(() => streamPapers(chunks as string[])).toThrow(
          new TypeError(`Expected chunks to be an iterable of strings, found ${found}`),
        )
      })
    }

    it('names an option that is not valid', () => {
      expect(() => streamPapers([], { onDiagnostic: 5 as never })).toThrow(
        new TypeError('Expected options.onDiagnostic to be a function, found number 5'),
      )
      expect(() => streamPapers([], { referenceDate: 'May' })).toThrow(TypeError)
      expect(() => streamPapers([], { onDiagnostics() {} } as never)).toThrow(
        new TypeError(
          'Expected known options (referenceDate, unlabelledCount, strict; for streamPapers alone onDiagnostic), found "onDiagnostics"',
        ),
      )
      for (const options of [5, null, new Date(0)])
        expect(() => streamPapers([], options as never)).toThrow('Expected options to be an object, found ')
    })
  })

  describe('diagnostics', () => {
    const diagnosticsOf = async (chunks: Iterable<string>): Promise<Diagnostic[]> => {
      const diagnostics: Diagnostic[] = []
      await collect(chunks, { onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) })
      return diagnostics
    }

    for (const [name, text] of [
      ['several pages', `${seed}\n`.repeat(3)],
      ['pages without a line end between them', seed.repeat(3)],
      ['CRLF', `${seed}\n`.repeat(3).replaceAll('\n', '\r\n')],
      ['white space', ' \n'.repeat(3000)],
    ] as const) {
      it(`are those of parseDigest: ${name}`, async () => {
        expect(await diagnosticsOf(cut(text, 10_007))).toEqual(parseDigest(text).diagnostics)
      })
    }

    it('end with the error that a text is no page', async () => {
      const text = 'Lorem ipsum.\n'.repeat(200_000)
      expect(await diagnosticsOf(cut(text, 10_007))).toEqual(parseDigest(text).diagnostics)
    })

    it('begin with what stands before the first page', async () => {
      const text = `${'Lorem ipsum.\n'.repeat(100_000)}${seed}`
      const diagnostics = await diagnosticsOf(cut(text, 10_007))
      expect(diagnostics).toEqual(parseDigest(text).diagnostics)
      expect(diagnostics.filter(({ code }) => code === 'unrecognized-text').length).toBeGreaterThan(1)
    })

    it('are told at last of a text that is no page so far, if they are too many to hold', async () => {
      const notes = (count: number): string => 'Lorem ipsum.\nTOS\n'.repeat(count)
      expect((await diagnosticsOf([notes(1000)])).map(({ code }) => code)).toEqual(['unknown-layout'])
      const diagnostics = await diagnosticsOf([notes(1001)])
      expect(diagnostics).toHaveLength(1002)
      expect(diagnostics.at(-1)?.code).toBe('unknown-layout')
      for (const [index, { line }] of diagnostics.slice(0, -1).entries()) expect(line).toBe(2 * index + 1)
    })

    it.each([
      ['', 1007, `\n \n\t\n${'  Lorem ipsum.\n'.repeat(1000)}\n\n`],
      [', even after a long blank', 10_007, `${' \n'.repeat(270_000)}Lorem ipsum.\n`],
    ])('end so wherever the text begins%s', async (_name, size, text) => {
      expect(await diagnosticsOf(cut(text, size))).toEqual(parseDigest(text).diagnostics)
    })

    it('in strict mode throw at the first page with an error, whatever else is told of it', async () => {
      const banner = 'Daily Papers\nbyAK and the research community\nFeb 25\n\n'
      const card = 'Orca\n\nWe study heads.\n\n  • 4 authors\n·\nOct 6, 2024\n\n'
      const text = `${banner}${card}${banner}${card}•\n${card.slice(card.indexOf('  •'))}`
      const expected = parseDigest(text).diagnostics.filter(({ severity }) => severity === 'error')
      expect(expected.map(({ code }) => code)).toEqual(['unreadable-paper'])
      const error = await collect([text], { strict: true }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(DigestError)
      expect((error as DigestError).message).toBe(formatDiagnostic(expected[0] as Diagnostic, text))
      expect((error as DigestError).diagnostics.map(({ code }) => code)).toEqual(['undated-page', 'unreadable-paper'])
    })

    it('in strict mode throw, with a frame of the page', async () => {
      const text = 'Lorem ipsum.\n'
      const expected = (): unknown => {
        try {
          return parseDigest(text, { strict: true })
        } catch (error) {
          return error
        }
      }
      const error = await collect([text], { strict: true }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(DigestError)
      expect((error as DigestError).diagnostics).toEqual((expected() as DigestError).diagnostics)
      expect((error as DigestError).message).toBe((expected() as DigestError).message)
    })
  })
})
