import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // On a machine that is busy with other things, a test that reads hundreds of pages takes more than the usual 5 s.
    testTimeout: 20_000,
    coverage: {
      include: ['src/**/*.ts'],
      // Types only: nothing in them runs.
      exclude: ['src/tokens/token.ts', 'src/papers/page-context.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
})
