#!/usr/bin/env node
// Reads one file of saved pages, of any size, and prints each paper as a line of JSON; the file is never held as a whole.
// usage: stream-file.mjs FILE [YYYY-MM-DD, the day the pages were saved]

import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { streamPapers } from 'daily-papers-parser'

const [path, referenceDate] = process.argv.slice(2)
if (!path || path.startsWith('-')) {
  console.error('usage: stream-file.mjs FILE [YYYY-MM-DD]')
  process.exit(path === '--help' ? 0 : 2)
}

// Who reads the output may stop early, as `head` does.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))

let papers = 0
const counts = {}
const onDiagnostic = ({ severity, line, message }) => {
  counts[severity] = (counts[severity] ?? 0) + 1
  if (severity !== 'error') return
  console.error(`${path}:${line}: ${message}`)
  process.exitCode = 1
}
const start = performance.now()
try {
  // The file is opened once the options are known to be valid.
  for await (const paper of streamPapers(readPieces(), { referenceDate, onDiagnostic })) {
    papers++
    if (!process.stdout.write(`${JSON.stringify(paper)}\n`)) await once(process.stdout, 'drain')
  }
  const seconds = (performance.now() - start) / 1000
  const resident = process.resourceUsage().maxRSS / 1024
  console.error(`${papers} papers in ${seconds.toFixed(1)} s, at most ${resident.toFixed(0)} MB resident`, counts)
} catch ({ message }) {
  console.error(`stream-file: ${message}`)
  process.exitCode = 1
}

async function* readPieces() {
  yield* createReadStream(path, 'utf8')
}
