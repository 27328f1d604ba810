// npm run fuzz -- --minutes 5 [--seed 7]: the properties of test/trust, on new cases or a seed's, for as long as that.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
if (!(Number(values.minutes) > 0)) {
  console.error(`Expected --minutes to be a number above 0, found ${values.minutes}`)
  process.exit(2)
}
if (!/^\d{1,10}$/.test(values.seed)) {
  console.error(`Expected --seed to be a whole number, found ${values.seed}`)
  process.exit(2)
}
console.log(`Seed ${values.seed}`)
const { status } = spawnSync('npx', ['vitest', 'run', 'test/trust/fuzz.test.ts', '--reporter=verbose'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_MINUTES: values.minutes, FUZZ_SEED: values.seed },
})
process.exit(status ?? 1)
