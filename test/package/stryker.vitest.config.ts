import { defineConfig } from 'vitest/config'

/**
 * The tests that a mutant can fail: those of the source's text, of the package and of time are left out, and those that
 * make their texts at random, since each mutant would run them all and what they find is known to the tables of cases.
 *
 * MUTATION_TESTS="test/stages/{markdown,glued}.test.ts" narrows them further: a folder's own tables are quick, and what they kill
 * is a lower bound of what all would.
 */
export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS?.split(' ') ?? ['test/**/*.test.ts'],
    exclude: [
      'test/trust/**',
      'test/package/{consumers,tarball}*',
      'test/every-page.test.ts',
      'test/{demo,readme,types,corpus,layouts-table,search-cut,properties,stream-properties}.test.ts',
      'test/links/{hostile,properties}.test.ts',
    ],
  },
})
