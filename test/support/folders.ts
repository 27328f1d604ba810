import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DiagnosticCode, Layout, Paper, ParseOptions } from '../../src/index.js'

/** What `expected.json` says; a key that is missing, of the page or of a paper, is not judged. */
export interface Expected {
  note?: string
  options?: ParseOptions
  layout?: Layout | null
  date?: string | null
  papers: Partial<Paper>[]
  /** Codes in text order. */
  diagnostics?: DiagnosticCode[]
}

/** A folder with `input.txt` and, unless it is new, `expected.json`. */
export interface SavedPage {
  name: string
  text: string
  expected: Expected | null
  expectedPath: string
}

/** The saved pages of a folder, by name. */
export function readSavedPages(root: string): SavedPage[] {
  return readdirSync(root)
    .sort()
    .filter((name) => existsSync(join(root, name, 'input.txt')))
    .map((name) => {
      const expectedPath = join(root, name, 'expected.json')
      return {
        name,
        text: readFileSync(join(root, name, 'input.txt'), 'utf8'),
        expected: existsSync(expectedPath) ? (JSON.parse(readFileSync(expectedPath, 'utf8')) as Expected) : null,
        expectedPath,
      }
    })
}
