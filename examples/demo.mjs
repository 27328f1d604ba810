#!/usr/bin/env node
// Reads a saved Daily Papers page and prints its papers. The library reads no files; this script does.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formatDiagnostic, parseDigest } from 'daily-papers-parser'

const USAGE = `usage: npm run demo -- [FILE] [--json] [--reference-date YYYY-MM-DD] [--comments]

  FILE              a saved page (default: the sample in fixtures/search-seed)
  --json            print the digest as JSON and nothing else
  --reference-date  the day the page was saved; settles dates without a year
  --comments        read the number after the date as the comment count`

const SAMPLE = fileURLToPath(new URL('../fixtures/search-seed/input.txt', import.meta.url))
const MOST_DIAGNOSTICS = 20

function main() {
  const { values, positionals } = readArguments()
  if (values.help) return console.log(USAGE)
  const text = readFileSync(positionals[0] ?? SAMPLE, 'utf8')
  const digest = parseDigest(text, {
    referenceDate: values['reference-date'],
    unlabelledCount: values.comments ? 'comments' : 'upvotes',
  })
  console.log(values.json ? JSON.stringify(digest, null, 2) : describe(digest, text))
}

function readArguments() {
  const parsed = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      'reference-date': { type: 'string' },
      comments: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (parsed.positionals.length > 1) throw new Error(`expected one file, found ${parsed.positionals.length}`)
  return parsed
}

function explain(error) {
  if (error.code === 'ENOENT') return `no such file: ${error.path}`
  if (error.code === 'EISDIR') return 'expected a file, found a folder'
  return error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\n\n${USAGE}` : error.message
}

function describe({ layout, date, papers, diagnostics }, text) {
  const head = `${layout ?? 'unknown'} page${date ? ` of ${date}` : ''}: ${count(papers.length, 'paper')}`
  const shown = diagnostics.slice(0, MOST_DIAGNOSTICS).map((diagnostic) => formatDiagnostic(diagnostic, text))
  const rest = diagnostics.length - shown.length
  if (rest > 0) shown.push(`... and ${rest} more`)
  const table = papers.length > 0 ? [drawTable(papers)] : []
  return [head, ...table, count(diagnostics.length, 'diagnostic'), ...shown].join('\n\n')
}

const count = (amount, noun) => `${amount} ${noun}${amount === 1 ? '' : 's'}`

/** Columns of a line: those of the terminal, between 100 and 120. */
const LINE_WIDTH = Math.min(Math.max(process.stdout.columns ?? 110, 100), 120)
const REPOSITORY_WIDTH = 32
const GAP = '  '

function drawTable(papers) {
  const columns = [
    { name: 'date', cell: ({ date }) => date },
    { name: 'authors', cell: ({ authorCount }) => authorCount, right: true },
    { name: 'upvotes', cell: ({ upvotes }) => upvotes, right: true },
    { name: 'comments', cell: ({ comments }) => comments, right: true },
    { name: 'repository', cell: ({ githubUrls }) => listRepositories(githubUrls) },
  ].filter(({ name, cell }) => name !== 'comments' || papers.some((paper) => cell(paper) !== null))
  for (const column of columns) {
    const longest = Math.max(...papers.map((paper) => widthOf(String(column.cell(paper) ?? ''))), column.name.length)
    column.width = Math.min(longest, REPOSITORY_WIDTH)
  }
  const taken = columns.reduce((sum, { width }) => sum + GAP.length + width, 0)
  columns.unshift({ name: 'title', cell: ({ title }) => title, width: LINE_WIDTH - taken })
  const line = (cells) =>
    cells
      .map((cell, index) => fillCell(String(cell ?? '-'), columns[index]))
      .join(GAP)
      .trimEnd()
  return [
    line(columns.map(({ name }) => name)),
    columns.map(({ width }) => '-'.repeat(width)).join(GAP),
    ...papers.map((paper) => line(columns.map(({ cell }) => cell(paper)))),
  ].join('\n')
}

/** `openai/whisper`, `openai/whisper +2` */
function listRepositories([first, ...others]) {
  if (!first) return null
  return `${first.replace('https://github.com/', '')}${others.length > 0 ? ` +${others.length}` : ''}`
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns that a terminal gives a text: two for Chinese, Japanese, Korean and emoji. */
const widthOf = (text) =>
  [...graphemes.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0)

/** Cuts or pads a cell to its column. */
function fillCell(text, { width, right }) {
  let shown = text
  if (widthOf(text) > width) {
    shown = ''
    for (const { segment } of graphemes.segment(text)) {
      if (widthOf(shown + segment) > width - 1) break
      shown += segment
    }
    shown = `${shown.trimEnd()}…`
  }
  const padding = ' '.repeat(width - widthOf(shown))
  return right ? padding + shown : shown + padding
}

try {
  main()
} catch (error) {
  console.error(`demo: ${explain(error)}`)
  process.exitCode = 1
}
