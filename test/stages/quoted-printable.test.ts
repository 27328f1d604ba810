import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type PaperSource, parseDigest, type Span } from '../../src/index.js'
import { readSavedPages } from '../support/folders.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))

/** Of these the lines are restored as they stand. */
const JOINED = /^(?:list|cards)-.*-spaced$/

/** A mail's body as it is sent: bytes beyond ASCII and `=` as `=E2=80=A2`, lines of at most 76 characters. */
function quote(text: string): string {
  const quoteByte = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  const quoteLine = (line: string): string => {
    const parts: string[] = []
    let part = ''
    for (const character of line) {
      const isPlain = /[ -<>-~\t]/.test(character)
      const shown = isPlain ? character : [...new TextEncoder().encode(character)].map(quoteByte).join('')
      if (part.length + shown.length > 75) {
        parts.push(part)
        part = ''
      }
      part += shown
    }
    return [...parts, part].join('=\n')
  }
  return text.split('\n').map(quoteLine).join('\n')
}

describe('a mail that is quoted-printable', () => {
  it.each(pages.filter(({ name, text }) => /[·•]/.test(text) && !text.includes('\b') && !JOINED.test(name)))(
    'is read in $name',
    ({ text, expected }) => {
      const { papers, layout, date } = parseDigest(text, expected?.options)
      expect(parseDigest(quote(text), expected?.options)).toMatchObject({ papers, layout, date })
    },
  )

  it('has spaces for its odd ones', () => {
    const page =
      'Daily Papers\nby AK and the research community\nSubmitted by\nmira\n[=C2=A0]\n25\nOrca\n=C2=B7\n4 authors\n'
    expect(parseDigest(page).papers).toMatchObject([{ title: 'Orca', submittedBy: 'mira', upvotes: 25 }])
  })

  it('is restored where its lines end within a character', () => {
    const page =
      'Daily Papers\nby AK and the research community\nSubmitted by\nmira\n5\nOrca=E2=\n=80=94Or=E6=8F= \n=90\n=C2=B7\n4 authors\n'
    expect(parseDigest(page).papers).toMatchObject([{ title: 'Orca—Or提', authorCount: 4 }])
  })

  it('tells where a field ends whose last character is quoted', () => {
    const page =
      'Daily Papers\nby AK and the research community\nSubmitted by\nJos=C3=A9\n5\nOrca &amp; Caf=C3=A9\n=C2=B7\n4 authors\n'
    const [{ fields }] = parseDigest(page).sources as [PaperSource]
    const shown = (span?: Span): string => page.slice(span?.start, span?.end)
    expect([shown(fields.title), shown(fields.submittedBy)]).toEqual(['Orca &amp; Caf=C3=A9', 'Jos=C3=A9'])
  })

  it('keeps what is no UTF-8, and tells nothing of its codes', () => {
    const page =
      'Daily Papers\nby AK and the research community\nSubmitted by\nmira\n5\nOrca=FF=C0=80\n=C2=B7\n4 authors\n'
    const { papers, diagnostics } = parseDigest(page)
    expect(papers).toMatchObject([{ title: 'Orca=FF=C0=80', authorCount: 4 }])
    expect(diagnostics).toEqual([])
  })
})
