// The figures of the README and the budgets of the project, in one run: npm run bench
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'
import Papa from 'papaparse'
import { inferSchema, initParser } from 'udsv'
import * as z from 'zod'
import { PaperSchema, parseDigest } from '../dist/index.js'
import { readSixFields } from './hand-written.mjs'
import { HOSTILE } from './hostile.mjs'
import { flatten, median, printTable, race, time, warmUp } from './measure.mjs'

const fixtures = new URL('../fixtures/', import.meta.url)
const readFixture = (name) => readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8')
const seed = `${readFixture('search-seed')}\n`
const missed = []

const only = process.argv[2]
if (!only || only === 'peers') comparePeers()
if (!only || only === 'layouts') measureLayouts()
if (!only || only === 'sizes') measureSizes()
if (!only || only === 'hostile') measureHostile()
if (!only || only === 'large') measureLarge()
if (!only || only === 'import') measureImport()
console.log(
  missed.length === 0
    ? 'All budgets that were run are met.'
    : `Budgets missed:\n${missed.map((line) => `  ${line}`).join('\n')}`,
)

function judge(what, ratio, budget) {
  const verdict = ratio <= budget ? 'pass' : 'FAIL'
  if (verdict === 'FAIL') missed.push(`${what}: ${ratio.toFixed(2)}, at most ${budget}`)
  return `${verdict} (at most ${budget.toFixed(1)})`
}

function comparePeers() {
  const text = flatten(seed.repeat(100))
  const { papers } = parseDigest(text)
  const json = JSON.stringify(papers)
  const csv = Papa.unparse(
    papers.map((paper) => ({
      ...paper,
      authors: '',
      githubUrls: paper.githubUrls.join(' '),
      links: paper.links.join(' '),
    })),
  )
  const parser = initParser(inferSchema(csv))
  const schema = z.array(PaperSchema)
  if (readSixFields(text).length !== papers.length) throw new Error('The hand-written script reads other papers')
  const times = race({
    parseDigest: () => parseDigest(text),
    "text.split('\\n')": () => text.split('\n'),
    'JSON.parse': () => JSON.parse(json),
    'JSON.parse and schema': () => schema.parse(JSON.parse(json)),
    'hand-written, six fields': () => readSixFields(text),
    'udsv (CSV)': () => parser.typedObjs(csv),
    'papaparse (CSV)': () => Papa.parse(csv, { header: true }),
    'marked.lexer': () => marked.lexer(text),
  })
  const budgets = { "text.split('\\n')": 2, 'JSON.parse and schema': 1, 'hand-written, six fields': 1 }
  const rows = Object.entries(times).map(([name, taken]) => {
    const ratio = times.parseDigest / taken
    const verdict = name in budgets ? judge(`parseDigest : ${name}`, ratio, budgets[name]) : ''
    return [name, taken.toFixed(2), ratio.toFixed(2), verdict]
  })
  console.log(
    `${papers.length} papers, the sample x 100: ${(text.length / 1e6).toFixed(1)} million characters; median of 15`,
  )
  printTable(['', 'ms', 'parseDigest : it', 'budget'], rows)
}

function measureLayouts() {
  const rows = readdirSync(fixtures).map((name) => {
    const page = readFixture(name)
    const text = flatten(`${page}\n`.repeat(Math.ceil(1e6 / page.length)))
    const taken = median(Array.from({ length: 9 }, () => time(() => parseDigest(text))))
    return [name, (text.length / 1e3 / taken).toFixed(0), parseDigest(page).papers.length]
  })
  console.log('Each fixture, repeated to a million characters; median of 9')
  printTable(['', 'MB/s', 'papers a page'], rows)
}

function measureSizes() {
  const costs = new Map()
  for (const size of [1e4, 1e5, 1e6, 1e7, 1e8]) {
    const text = flatten(seed.repeat(Math.ceil(size / seed.length)).slice(0, size))
    const repeats = Math.max(1, Math.ceil(1e6 / size))
    const run = () => {
      for (let count = 0; count < repeats; count++) parseDigest(text)
    }
    run()
    costs.set(size, (median(Array.from({ length: 9 }, () => time(run))) / repeats / size) * 1e6)
  }
  console.log('The cost of a character; median of 9')
  printTable(
    ['characters', 'ns a character'],
    [...costs].map(([size, cost]) => [size.toLocaleString('en'), cost.toFixed(2)]),
  )
  const ratio = costs.get(1e8) / costs.get(1e6)
  console.log(
    `100 million : 1 million = ${ratio.toFixed(2)}  ${judge('per character, 100 million : 1 million', ratio, 1.3)}\n`,
  )
}

/**
 * A text's cost against the sample's, per character or, where its lines are shorter than the sample's, per line: each line is
 * read as something on its own, so that a text of one-letter lines cannot cost as little a character as prose does.
 */
function measureHostile() {
  const normal = flatten(seed.repeat(60).slice(0, 2 ** 22))
  warmUp(() => parseDigest(normal))
  const usual = median(Array.from({ length: 9 }, () => time(() => parseDigest(normal))))
  const aCharacter = usual / normal.length
  const aLine = usual / countLines(normal)
  const rows = Object.entries(HOSTILE).map(([name, make]) => {
    const costs = []
    // From small to large, and no further than costs show: a text that is not read in linear time must not stop the run.
    for (const size of [2 ** 16, 2 ** 18, 2 ** 20, 2 ** 22, 12e6]) {
      const text = flatten(make(size))
      const taken = Math.min(...Array.from({ length: size < 2e6 ? 3 : 1 }, () => time(() => parseDigest(text))))
      const expected = Math.max(text.length * aCharacter, countLines(text) * aLine)
      costs.push({ length: text.length, character: taken / text.length, ratio: taken / expected })
      if (taken > 400 && costs.length > 1) break
    }
    const last = costs.at(-1)
    return { name, ...last, growth: last.character / costs[1].character }
  })
  rows.sort((left, right) => right.ratio - left.ratio)
  console.log(
    `Hostile texts against the sample (${(aCharacter * 1e6).toFixed(1)} ns a character, ${(aLine * 1e6).toFixed(0)} ns a line); the slowest 15 of ${rows.length}`,
  )
  printTable(
    ['', 'characters', 'ns a character', 'against 0.26 million', 'ratio'],
    rows
      .slice(0, 15)
      .map(({ name, length, character, growth, ratio }) => [
        name,
        length.toLocaleString('en'),
        (character * 1e6).toFixed(1),
        growth.toFixed(2),
        ratio.toFixed(2),
      ]),
  )
  const [worst] = rows
  console.log(`The worst: ${worst.name}, ${worst.ratio.toFixed(2)}  ${judge(`hostile, ${worst.name}`, worst.ratio, 5)}`)
  const steepest = rows.reduce((left, right) => (right.growth > left.growth ? right : left))
  console.log(
    `The least linear: ${steepest.name}, ${steepest.growth.toFixed(2)} times the cost a character at ${(steepest.length / 2 ** 18).toFixed(0)} times the length\n`,
  )
}

/** Texts of a size that nobody saves: each once, its time and the memory resident after it. */
function measureLarge() {
  const cards = Array.from(
    { length: 1e6 },
    (_, index) => `A Title ${index}\n\nAn abstract that is not long.\n\n  • 4 authors\n·\nOct 6, 2024 2\n\n`,
  )
  const texts = {
    'one line of 100 million characters': () => 'word '.repeat(2e7),
    'one line of 14 million links': () => '[a](/b)'.repeat(1.4e7),
    '10 million lines': () => 'a\n'.repeat(1e7),
    'a million cards': () => `Daily Papers\nbyAK and the research community\n\n${cards.join('')}`,
  }
  const rows = Object.entries(texts).map(([name, make]) => {
    const text = flatten(make())
    const taken = time(() => parseDigest(text))
    const { rss } = process.memoryUsage()
    return [name, (text.length / 1e6).toFixed(0), (taken / 1e3).toFixed(1), (rss / 1e6).toFixed(0)]
  })
  console.log('Large texts, once each')
  printTable(['', 'million characters', 's', 'MB resident'], rows)
}

/** What a program pays before its first page is read, each time in a process of its own. */
function measureImport() {
  const program = fileURLToPath(new URL('import.mjs', import.meta.url))
  const runs = Array.from({ length: 15 }, () => JSON.parse(execFileSync(process.execPath, [program])))
  const [zod, own, first] = [0, 1, 2].map((part) => median(runs.map((run) => run[part])))
  console.log('A new process; median of 15')
  printTable(
    ['', 'ms', 'it : import of zod'],
    Object.entries({ 'import of zod': zod, 'import of this package, behind it': own, 'the first page': first }).map(
      ([name, taken]) => [name, taken.toFixed(1), (taken / zod).toFixed(2)],
    ),
  )
}

function countLines(text) {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (text[at + 1] !== '\n') count++
  return count
}
