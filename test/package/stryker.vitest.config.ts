import { defineConfig } from 'vitest/config'

/** The tests that a mutant can fail: those of the source's text, of the package and of time are left out. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/trust/{layers,purity,regexes,places}.test.ts',
      'test/package/**',
      'test/{demo,readme,types}.test.ts',
      'test/links/hostile.test.ts',
    ],
  },
})
