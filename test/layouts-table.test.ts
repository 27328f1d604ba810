import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type Paper, PaperSchema, parseDigest } from '../src/index.js'
import { readSavedPages } from './support/folders.js'

const README = fileURLToPath(new URL('../README.md', import.meta.url))
const pages = readSavedPages(fileURLToPath(new URL('../fixtures/', import.meta.url)))
const LAYOUTS = ['search', 'list', 'trending', 'paper', 'cards'] as const

type Fields = Set<string>

/** The fields that a fixture's papers show. */
function fieldsOf(name: string): Fields | null {
  const page = pages.find((saved) => saved.name === name)
  if (!page) return null
  const { papers } = parseDigest(page.text, page.expected?.options)
  const shown = (paper: Paper, field: keyof Paper): boolean => paper[field] !== null && String(paper[field]) !== ''
  return new Set(PaperSchema.keyof().options.filter((field) => papers.some((paper) => shown(paper, field))))
}

/** A row for each extractor: what of a layout's fields its fixture lacks. */
function makeTable(): string {
  const named = pages.filter(({ name }) => LAYOUTS.some((layout) => name.startsWith(`${layout}-`)))
  const extractors = [...new Set(named.map(({ name }) => name.slice(name.indexOf('-') + 1)))]
    .filter((name) => name !== 'seed')
    .sort()
  const all = new Map(
    LAYOUTS.map(
      (layout) => [layout, extractors.flatMap((name) => [...(fieldsOf(`${layout}-${name}`) ?? [])])] as const,
    ),
  )
  const cell = (layout: (typeof LAYOUTS)[number], name: string): string => {
    const fields = fieldsOf(`${layout}-${name}`)
    if (!fields) return 'not tested'
    const lost = [...new Set(all.get(layout))].filter((field) => !fields.has(field))
    return lost.length === 0 ? 'all' : `no ${lost.map((field) => `\`${field}\``).join(', ')}`
  }
  const read = extractors.map((name) => [name, ...LAYOUTS.map((layout) => cell(layout, name))])
  const isWhole = ([, ...cells]: readonly string[]): boolean => cells.every((shown) => shown === 'all')
  const rows = [
    ['extractor', ...LAYOUTS],
    ...read.filter((row) => !isWhole(row)),
    [`the other ${read.filter(isWhole).length}`, ...LAYOUTS.map(() => 'all')],
  ]
  const others = read.filter(isWhole).map(([name]) => `\`${name}\``)
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = line(widths.map((width) => '-'.repeat(width)))
  const table = [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n')
  return `${table}\n\nThe others are ${others.join(', ')}.`
}

// `npm run update-fixtures` writes the table.
it('README has the table of layouts and extractors that the fixtures give', () => {
  const readme = readFileSync(README, 'utf8')
  const [before, rest = ''] = readme.split('<!-- layouts:start -->\n')
  const [, after = ''] = rest.split('<!-- layouts:end -->')
  const expected = `${before}<!-- layouts:start -->\n\n${makeTable()}\n\n<!-- layouts:end -->${after}`
  if (process.env.UPDATE && !process.env.CI) writeFileSync(README, expected)
  else expect(readme).toBe(expected)
})
