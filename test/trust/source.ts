import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const root = new URL('../../src/', import.meta.url)

/** A file of `src`, parsed. `name` is its path from `src`, with `/`: `text/lines.ts`. */
export interface SourceFile {
  name: string
  tree: ts.SourceFile
}

/** Every TypeScript file of `src`, in the order of their names. */
export const readSource = (): SourceFile[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => parseSource(name, readFileSync(new URL(name, root), 'utf8')))

export const parseSource = (name: string, text: string): SourceFile => ({
  name,
  tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS),
})

/** Calls `see` for each node of a file, parents first. */
export function visit({ tree }: SourceFile, see: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    see(node)
    ts.forEachChild(node, walk)
  }
  walk(tree)
}

/** `text/lines.ts:12` */
export const placeOf = ({ name, tree }: SourceFile, node: ts.Node): string =>
  `${name}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
