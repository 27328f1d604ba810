import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDigest } from '../src/index.js'

const fixtures = new URL('../fixtures/', import.meta.url)

describe('fixtures', () => {
  for (const name of readdirSync(fixtures)) {
    it(name, () => {
      const input = readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8')
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, fixtures), 'utf8'))
      const digest = parseDigest(input, expected.options)
      expect(digest.date).toBe(expected.date)
      expect(digest.papers).toEqual(expected.papers)
    })
  }
})
