import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'

const work = mkdtempSync(join(tmpdir(), 'daily-papers-places-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(work, 'program.mjs')

/** Reads every fixture with different options, and dates at the borders of days, months and years; prints a digest of it all. */
const PROGRAM = `
import { createHash } from 'node:crypto'
import { parseDigest } from './src/index.js'
import { readSavedPages } from './test/support/folders.js'

const dates = ['Dec 31, 2024', 'Jan 1, 2025', 'Mar 30, 2025', 'Feb 29, 2024', 'Feb 29, 2023', 'Dec 30, 1994', 'May 31', '3 days ago', 'Iki 1']
const cards = dates.map((date) => 'TITLE I of a paper\\n\\nAn abstract İ.\\n\\n• 4 authors\\n·\\n' + date + ' 2\\n')
const pages = readSavedPages('fixtures').map(({ text }) => text)
const saved = [undefined, '2025-01-01', '2024-12-31', '2011-12-31', '1995-01-01', '2024-02-29', '2025-03-30']
const hash = createHash('sha256')
for (const text of [cards.join('\\n'), ...pages])
  for (const referenceDate of saved) hash.update(JSON.stringify(parseDigest(text, referenceDate ? { referenceDate } : {})))
console.log(hash.digest('hex'))
console.log(new Date(1735689599000).toString())
console.log((1234.5).toLocaleString())
`

buildSync({
  stdin: { contents: PROGRAM, resolveDir: root, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: program,
  logLevel: 'error',
})

function runAt(TZ: string, LANG: string): { digests: string; clock: string; number: string } {
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG }
  const printed = execFileSync(process.execPath, [program], { cwd: root, env, encoding: 'utf8' })
  const [digests = '', clock = '', number = ''] = printed.split('\n')
  return { digests, clock, number }
}

describe('the same text gives the same digest', () => {
  const here = runAt('UTC', 'en_US.UTF-8')

  it.each(['America/St_Johns', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Africa/Cairo', 'Pacific/Apia', 'Europe/London'])(
    'in the time zone %s',
    (zone) => {
      const there = runAt(zone, 'en_US.UTF-8')
      if (zone !== 'Europe/London') expect(there.clock, 'the time zone is in force').not.toBe(here.clock)
      expect(there.digests).toBe(here.digests)
    },
  )

  it.each(['de_DE.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'th_TH.UTF-8'])('in the locale %s', (locale) => {
    const there = runAt('Europe/Istanbul', locale)
    if (locale === 'de_DE.UTF-8') expect(there.number, 'the locale is in force').not.toBe(here.number)
    expect(there.digests).toBe(here.digests)
  })
})
