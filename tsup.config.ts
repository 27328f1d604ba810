import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'tsup'
import * as z from 'zod'

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
  onSuccess: writeJsonSchema,
})

/** Writes `dist/schema.json`: the schemas of `Digest` and, under `$defs`, `Paper`, for programs in other languages. */
async function writeJsonSchema(): Promise<void> {
  const { PaperSchema, DigestSchema } = await import(pathToFileURL('dist/index.js').href)
  const registry = z.registry<{ id: string }>()
  registry.add(PaperSchema, { id: 'Paper' })
  registry.add(DigestSchema, { id: 'Digest' })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/$defs/${id}` })
  const definitions = Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema])
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'daily-papers-parser: the digest of a saved page',
    $ref: '#/$defs/Digest',
    $defs: Object.fromEntries(definitions),
  }
  await writeFile('dist/schema.json', `${JSON.stringify(document, null, 2)}\n`)
}
