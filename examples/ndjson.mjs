#!/usr/bin/env node
// Turns many saved pages into NDJSON, one paper a line, for xargs, GNU parallel or an engine's pipe.
// The library reads no files; this script does.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { ParseOptionsSchema, parseDigest } from 'daily-papers-parser'

const USAGE = `usage: ndjson.mjs [--reference-date YYYY-MM-DD] [--dated-paths] [--comments] [PATH...]

  PATH              saved pages; without any, each line of standard input is a path, or {"path": ...}, or
                    {"text": ..., "id": ...}, each of these perhaps with a "referenceDate" of its own
  --reference-date  the day the pages were saved; settles dates without a year
  --dated-paths     take that day from each path that has one, digests/2026-02-25.txt; of several, the last
  --comments        read the number after the date as the comment count

Each line of output is {"source": the path or id, "pageDate": the page's own date or null, "paper": {...}}. A list's pageDate is its
papers' day, another page's the day it was saved. Errors and warnings go to standard error; the exit code is 1 if a page could not be read
or gave an error.`

// Who reads the output may stop early, as `head` does.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const { values, positionals } = readArguments()
const defaults = {
  referenceDate: values['reference-date'],
  unlabelledCount: values.comments ? 'comments' : 'upvotes',
}

if (values.help) console.log(USAGE)
else if (positionals.length > 0) for (const path of positionals) convert({ path })
else {
  let count = 0
  for await (const line of createInterface({ input: process.stdin })) {
    count++
    if (line.trim() !== '') convertLine(line, `line ${count}`)
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'reference-date': { type: 'string' },
        'dated-paths': { type: 'boolean' },
        comments: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch ({ message }) {
    console.error(`${message}\n\n${USAGE}`)
    process.exit(2)
  }
}

function convertLine(line, place) {
  try {
    convert(line.startsWith('{') ? JSON.parse(line) : { path: line }, place)
  } catch (error) {
    fail(place, error)
  }
}

/** `place`: what messages call a page that has neither a path nor an id. */
function convert({ path, text, id, referenceDate = dayOf(path) ?? defaults.referenceDate }, place) {
  const source = id ?? path ?? null
  const name = source ?? place
  try {
    const given = text ?? path
    if (typeof given !== 'string')
      throw new TypeError(
        `Expected a string as "path" or "text" in the line, found ${JSON.stringify(given) ?? 'neither'}`,
      )
    const digest = parseDigest(text ?? readFileSync(path, 'utf8'), { ...defaults, referenceDate })
    for (const diagnostic of digest.diagnostics) tell(name, diagnostic)
    // One write for each page and whole lines only: processes that share a file do not cut into each other's lines.
    if (digest.papers.length > 0) {
      process.stdout.write(
        digest.papers.map((paper) => `${JSON.stringify({ source, pageDate: digest.date, paper })}\n`).join(''),
      )
    }
  } catch (error) {
    fail(name, error)
  }
}

function fail(name, { message }) {
  process.exitCode = 1
  process.stderr.write(`${name}: ${message}\n`)
}

/** The last day of the calendar in a path: `backup-2026-11-01/2024-08-01.txt` was saved on the second. */
function dayOf(path) {
  const days = values['dated-paths'] ? String(path).match(/\d{4}-\d\d-\d\d/g) : null
  return days?.findLast((referenceDate) => ParseOptionsSchema.safeParse({ referenceDate }).success)
}

function tell(name, { severity, code, line, column, message }) {
  if (severity === 'info') return
  if (severity === 'error') process.exitCode = 1
  process.stderr.write(`${name}:${line}:${column}: ${severity} ${code}: ${message}\n`)
}
