import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Digest, DigestSchema, parseDigest } from '../src/index.js'
import { SAVED, SEED, SEED_PAPERS } from './support/seed.js'

const root = fileURLToPath(new URL('../', import.meta.url))

// The examples import the built package, as a user would: `npm run build` first.
const built = existsSync(join(root, 'dist/index.js'))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daily-papers-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function save(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const run = (script: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: folder, input })

const example = (name: string, args: readonly string[], input?: string) =>
  run(join(root, 'examples', name), args, input)

const demo = (...args: string[]) => example('demo.mjs', args)

/** Columns of a terminal: two for a Chinese character. */
const columnsOf = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0)

describe.runIf(built)('the demo', () => {
  it('prints a row for each paper of the sample, and its diagnostics', () => {
    const { stdout, stderr, status } = demo()
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const [table = '', notes = ''] = stdout.split('2 diagnostics')
    expect(table).toMatch(/title +date +authors +upvotes +repository/)
    expect(table.match(/^.+ {2}\d{4}-\d{2}-\d{2} {2,}\d+ {2,}(?:\d+|-) {2}\S+$/gm)).toHaveLength(43)
    expect(table).toMatch(/^GiT: .+2024-03-14 +8 +11 {2}Haiyang-W\/GiT$/m)
    expect(notes).toContain('undated-page')
    expect(notes).toContain('unlabelled-count')
  })

  it('keeps the table within 120 columns, Chinese titles too', () => {
    const title = '大型语言模型中的注意力头与检索增强生成的统一理解以及其在长上下文推理中的作用研究'
    const text = SEED.replace(SEED_PAPERS[0]?.title as string, title)
    const table = demo(save('wide.txt', text)).stdout.split('diagnostics')[0] ?? ''
    const lines = table.split('\n')
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(120)
    const dates = lines.filter((line) => /\d{4}-\d{2}-\d{2}/.test(line) && !line.startsWith('search'))
    expect(new Set(dates.map((line) => columnsOf(line.slice(0, line.search(/\d{4}-\d{2}-\d{2}/))))).size).toBe(1)
  })

  it('prints the digest as JSON and nothing else', () => {
    const { stdout, status } = demo('--json', '--reference-date', SAVED)
    expect(status).toBe(0)
    expect(DigestSchema.parse(JSON.parse(stdout))).toEqual(parseDigest(SEED, { referenceDate: SAVED }))
  })

  it('files the number after the date as comments on request', () => {
    const { papers } = JSON.parse(demo('--json', '--comments').stdout)
    expect(papers).toEqual(parseDigest(SEED, { unlabelledCount: 'comments' }).papers)
    expect(demo('--comments').stdout).toMatch(/upvotes +comments +repository/)
  })

  it('says what is wrong with text that is no page', () => {
    const { stdout, status } = demo(save('prose.txt', 'Nothing was decided.'))
    expect(status).toBe(0)
    expect(stdout).toContain('unknown page: 0 papers')
    expect(stdout).toContain('unknown-layout')
  })

  it.each([
    [['no-such-file.txt'], 'no such file: no-such-file.txt'],
    [['.'], 'expected a file, found a folder'],
    [['a.txt', 'b.txt'], 'expected one file, found 2'],
    [['--jsn'], "Unknown option '--jsn'"],
    [['--reference-date', 'yesterday'], 'referenceDate'],
  ])('%j is an error with a message', (args, message) => {
    const { stdout, stderr, status } = demo(...args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })

  it('prints its usage', () => {
    expect(demo('--help').stdout).toContain('usage: npm run demo -- [FILE]')
  })
})

describe.runIf(built)('the scripts for archives', () => {
  const options = { referenceDate: SAVED }
  const linesOf = (text: string): unknown[] =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
  const rowsOf = (source: string, { papers, date }: Digest): unknown[] =>
    papers.map((paper) => ({ source, pageDate: date, paper }))

  it('write a line for each paper of many files, each of its own day', () => {
    const dated = save(`${SAVED}.txt`, SEED)
    const undated = save('page.txt', SEED)
    const { stdout, stderr, status } = example('ndjson.mjs', ['--dated-paths', dated, undated])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(linesOf(stdout)).toEqual([
      ...rowsOf(dated, parseDigest(SEED, options)),
      ...rowsOf(undated, parseDigest(SEED)),
    ])
  })

  it('take the last day of a path', () => {
    mkdirSync(join(folder, 'backup-2026-11-01'))
    const dated = save(`backup-2026-11-01/${SAVED}.txt`, SEED)
    const { stdout } = example('ndjson.mjs', ['--dated-paths', dated])
    expect(linesOf(stdout)).toEqual(rowsOf(dated, parseDigest(SEED, options)))
  })

  it('pass over what is no day of the calendar in a path', () => {
    const page = save(`${SAVED}-of-2026-13-45.txt`, SEED)
    expect(linesOf(example('ndjson.mjs', ['--dated-paths', page]).stdout)).toEqual(
      rowsOf(page, parseDigest(SEED, options)),
    )
  })

  it('read paths and texts from standard input, and name the page that gave an error', () => {
    const path = save('page.txt', SEED)
    const requests = [{ text: SEED, id: 'a', ...options }, { path, ...options }, { text: 'Meeting notes', id: 'b' }, {}]
    const others = ['', JSON.stringify({ text: 'Meeting notes' }), '{"text": "Meet', 'no-such-file.txt']
    const lines = [path, ...requests.map((request) => JSON.stringify(request)), ...others]
    const { stdout, stderr, status } = example('ndjson.mjs', [], lines.join('\n'))
    const digest = parseDigest(SEED, options)
    expect(linesOf(stdout)).toEqual([
      ...rowsOf(path, parseDigest(SEED)),
      ...rowsOf('a', digest),
      ...rowsOf(path, digest),
    ])
    expect(stderr.split('\n').map((line) => line.slice(0, 40))).toEqual([
      'b:1:1: error unknown-layout: Expected th',
      'line 5: Expected a string as "path" or "',
      'line 7:1:1: error unknown-layout: Expect',
      expect.stringMatching(/^line 8: .*JSON/),
      'no-such-file.txt: ENOENT: no such file o',
      '',
    ])
    expect(status).toBe(1)
  })

  it('stream one file', () => {
    const { stdout, stderr, status } = example('stream-file.mjs', [save('archive.txt', SEED.repeat(3)), SAVED])
    expect(status).toBe(0)
    expect(linesOf(stdout)).toEqual(parseDigest(SEED.repeat(3), options).papers)
    expect(stderr).toMatch(/^129 papers in .* \{ info: 3 \}\n$/)
  })

  it('tell of an error in a stream', () => {
    const path = save('notes.txt', 'Meeting notes')
    const { stdout, stderr, status } = example('stream-file.mjs', [path])
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toMatch(
      /notes\.txt:1: Expected the text of a Daily Papers page .*\n0 papers in .* \{ error: 1 \}\n$/,
    )
  })

  it.each([
    [['no-such-file.txt'], 'no such file'],
    [['.'], 'directory'],
    [['no-such-file.txt', '2026-02-30'], 'options.referenceDate'],
  ])('tell of %j in one line', (args, message) => {
    const { stdout, stderr, status } = example('stream-file.mjs', args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toMatch(/^stream-file: .*\n$/)
    expect(stderr).toContain(message)
  })

  it('of the README read a folder', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const [, script = ''] = /```js\n(import \{ readdir[\s\S]*?)```/.exec(readme) ?? []
    const library = pathToFileURL(join(root, 'dist/index.js')).href
    mkdirSync(join(folder, 'digests'))
    save(`digests/${SAVED}.txt`, SEED)
    mkdirSync(join(folder, 'digests/2026-02-26.txt'))
    save('digests/2026-13-99.txt', 'Meeting notes')
    save('digests/notes.txt', 'Meeting notes')
    const { stdout, stderr } = run(save('folder.mjs', script.replace("'daily-papers-parser'", `'${library}'`)), [])
    expect(stdout.split('\n')).toEqual([
      ...parseDigest(SEED, options).papers.map(({ title, upvotes }) => `${SAVED}.txt ${title} ${upvotes}`),
      '',
    ])
    expect(stderr).toMatch(
      /^2026-13-99.txt:1 Expected the text of a Daily Papers page .*\nnotes.txt:1 Expected the text of a Daily Papers page .*\n$/,
    )
  })
})
