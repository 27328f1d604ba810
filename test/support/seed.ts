import { fileURLToPath } from 'node:url'
import type { Paper } from '../../src/index.js'
import { readSavedPages } from './folders.js'

const pages = readSavedPages(fileURLToPath(new URL('../../fixtures/', import.meta.url)))
const seed = pages.find(({ name }) => name === 'search-seed')
if (!seed?.expected) throw new Error('Expected fixtures/search-seed, found none')

/** The sample page: 43 papers of a search, saved on 2026-02-25 without its vote boxes. */
export const SEED = seed.text
export const SEED_PAPERS = seed.expected.papers as Paper[]
export const SAVED = '2026-02-25'
