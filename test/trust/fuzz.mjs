// npm run fuzz -- --minutes 5: the properties of test/trust, on new cases, for as long as that.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' } } })
if (!(Number(values.minutes) > 0)) {
  console.error(`Expected --minutes to be a number above 0, found ${values.minutes}`)
  process.exit(2)
}
const { status } = spawnSync('npx', ['vitest', 'run', 'test/trust/fuzz.test.ts', '--reporter=verbose'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_MINUTES: values.minutes },
})
process.exit(status ?? 1)
