import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSource, type SourceFile } from './source.js'

/** What each part of `src` may import, besides itself: nothing below it in this list. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: [],
  text: [],
  diagnostics: ['schema', 'text'],
  pages: ['text'],
  links: ['text'],
  markup: ['schema', 'text'],
  tokens: ['text', 'markup'],
  records: ['schema', 'text', 'tokens'],
  papers: ['schema', 'text', 'markup', 'tokens', 'records', 'links'],
  leftovers: ['schema', 'text', 'pages', 'markup', 'tokens', 'records', 'papers'],
  rereading: ['schema', 'text', 'pages', 'markup', 'papers'],
  // The files beside the folders put the stages together, and may use them all.
  '.': [
    'schema',
    'diagnostics',
    'text',
    'pages',
    'links',
    'markup',
    'tokens',
    'records',
    'papers',
    'leftovers',
    'rereading',
  ],
}

interface Import {
  from: string
  to: string
}

const files = readSource()
const imports = files.flatMap(importsOf)

function importsOf({ name, tree }: SourceFile): Import[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const specifier = statement.moduleSpecifier as ts.StringLiteral | undefined
    if (!specifier?.text.startsWith('.')) return []
    const to = posix.join(posix.dirname(name), specifier.text).replace(/\.js$/, '.ts')
    return [{ from: name, to }]
  })
}

const partOf = (name: string): string => posix.dirname(name).split('/')[0] as string

/** The files of a circle of imports through a file, or none. */
function circleThrough(start: string, edges: readonly Import[]): string[] {
  const before = new Map<string, string>()
  const queue = [start]
  for (const at of queue) {
    for (const { to } of edges.filter(({ from }) => from === at)) {
      if (to === start) {
        const circle = [at]
        for (let step = before.get(at); step; step = before.get(step)) circle.unshift(step)
        return [...circle, start]
      }
      if (!before.has(to)) queue.push(to)
      if (!before.has(to)) before.set(to, at)
    }
  }
  return []
}

describe('layers', () => {
  it('has every folder of src in the table', () => {
    expect([...new Set(files.map(({ name }) => partOf(name)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  it('keeps the grammars of layouts apart', () => {
    const folderOf = (name: string): string | undefined => /^records\/(\w+)\//.exec(name)?.[1]
    // Tails are found before the layout is known; the grammars are given them.
    const crossing = imports.filter(({ from, to }) => {
      const [folder, other] = [folderOf(from), folderOf(to)]
      return folder && other && folder !== other && other !== 'tails'
    })
    expect(new Set(files.map(({ name }) => folderOf(name))).size).toBeGreaterThan(5)
    expect(crossing).toEqual([])
  })

  it('keeps apart the folders of the markup', () => {
    const folderOf = (name: string): string | undefined => /^markup\/([\w-]+)\//.exec(name)?.[1]
    const crossing = imports.flatMap(({ from, to }) => {
      const [folder, other] = [folderOf(from), folderOf(to)]
      return folder && other && folder !== other ? [`${folder} ${other}`] : []
    })
    expect(new Set(files.map(({ name }) => folderOf(name))).size).toBeGreaterThan(5)
    // Markdown's links can be numbers.
    expect([...new Set(crossing)]).toEqual(['markdown printed-links'])
  })

  it('imports in the direction of the text only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [part, other] = [partOf(from), partOf(to)]
      return part !== other && !MAY_IMPORT[part]?.includes(other)
    })
    expect(wrong).toEqual([])
  })

  it('allows no import that no file has', () => {
    const used = new Set(imports.map(({ from, to }) => `${partOf(from)} ${partOf(to)}`))
    const allowed = Object.entries(MAY_IMPORT).flatMap(([part, others]) => others.map((other) => `${part} ${other}`))
    expect(allowed.filter((way) => !used.has(way))).toEqual([])
  })

  it('imports files that are there', () => {
    const names = new Set(files.map(({ name }) => name))
    expect(imports.filter(({ to }) => !names.has(to))).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(files.map(({ name }) => circleThrough(name, imports)).filter(({ length }) => length > 0)).toEqual([])
  })

  it('uses every file', () => {
    const used = new Set(imports.map(({ to }) => to))
    expect(files.map(({ name }) => name).filter((name) => !used.has(name))).toEqual(['index.ts'])
  })
})
