import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.js'
import { DIAGNOSTIC_CODES, severityOf } from '../src/schema/diagnostic-catalogue.js'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The first cells of the tables under a heading, with the rest of their rows. */
function rowsUnder(heading: string): Map<string, string> {
  const section = README.split(/^##+ /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
  return new Map(
    [...section.matchAll(/^\| `(\w[\w-]*)[^`]*` *\|(.*)\|$/gm)].map(
      ([, name, rest]) => [name, rest] as [string, string],
    ),
  )
}

it('the comment of DiagnosticCode tells every code under its severity', () => {
  const source = readFileSync(new URL('../src/schema/diagnostic.ts', import.meta.url), 'utf8')
  const [, ...lists] = source.slice(source.indexOf(' * What kind of finding')).split(/(?=Errors:|Warnings:|Infos:)/)
  const told = lists.flatMap((list) =>
    [...list.matchAll(/`([a-z]+-[a-z-]+)`/g)].map(([, code]) => [code, list.split('s:', 1)[0]?.toLowerCase()]),
  )
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(DIAGNOSTIC_CODES.map((code) => [code, severityOf(code)])))
  expect(told).toHaveLength(DIAGNOSTIC_CODES.length)
})

describe('the README', () => {
  it('lists every diagnostic and its severity', () => {
    const rows = rowsUnder('Diagnostics')
    expect([...rows.keys()]).toEqual(DIAGNOSTIC_CODES)
    for (const [code, rest] of rows) {
      expect(rest.split('|')[0]?.trim(), code).toBe(severityOf(code as library.DiagnosticCode))
    }
  })

  it('lists every field of a paper', () => {
    expect([...rowsUnder('The fields of a paper').keys()]).toEqual(Object.keys(library.PaperSchema.shape))
  })

  it('lists every option', () => {
    expect([...rowsUnder('Options').keys()]).toEqual(Object.keys(library.ParseOptionsSchema.shape))
  })

  it('names every export', () => {
    for (const name of Object.keys(library)) expect(README).toContain(name)
  })

  it('shows what its example prints', () => {
    const [, example = ''] = /```js\n(import \{ formatDiagnostic[\s\S]*?)```/.exec(README) ?? []
    const [, shown] = /It prints:\n\n```\n([\s\S]*?)```/.exec(README) ?? []
    const printed: string[] = []
    const print = { log: (value: unknown) => printed.push(typeof value === 'string' ? value : inspect(value)) }
    const run = new Function('parseDigest', 'formatDiagnostic', 'console', example.replace(/^import .*\n/, ''))
    run(library.parseDigest, library.formatDiagnostic, print)
    expect(`${printed.join('\n')}\n`).toBe(shown)
  })

  it('links to headings and files that exist', () => {
    const headings = [...README.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    for (const [, anchor] of README.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor)
    for (const [, file = ''] of README.matchAll(/\]\(((?!https?:|#)[^)]+)\)/g)) {
      expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).not.toBe('')
    }
  })
})
