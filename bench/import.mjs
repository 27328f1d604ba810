// Prints the milliseconds that the import of zod takes, then that of this package, then the first page: [40.1, 27.3, 25.0]
import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('../fixtures/search-seed/input.txt', import.meta.url), 'utf8')
const times = [performance.now()]
await import('zod')
times.push(performance.now())
const { parseDigest } = await import('../dist/index.js')
times.push(performance.now())
parseDigest(page)
times.push(performance.now())
console.log(JSON.stringify(times.slice(1).map((end, index) => end - times[index])))
