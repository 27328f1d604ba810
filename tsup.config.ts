import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import * as z from 'zod'

/** What holds for both kinds of module. */
const shared: Options = { target: 'es2022', platform: 'neutral', sourcemap: true }

export default defineConfig([
  {
    ...shared,
    // An entry of its own keeps a module out of index.js: what is only passed on there can be left out by a bundler
    // (`import { extractGithubUrls }` takes no zod along). Only index is exported.
    entry: {
      index: 'src/index.ts',
      github: 'src/links/github.ts',
      parse: 'src/parse.ts',
      stream: 'src/stream.ts',
      digest: 'src/schema/digest.ts',
    },
    format: 'esm',
    splitting: true,
    onSuccess: writeJsonSchema,
  },
  { ...shared, entry: ['src/index.ts'], format: 'cjs', treeshake: true },
  { entry: ['src/index.ts'], format: ['esm', 'cjs'], dts: { only: true } },
])

async function writeJsonSchema(): Promise<void> {
  const built = await import(pathToFileURL('dist/index.js').href)
  await writeFile('dist/schema.json', `${JSON.stringify(jsonSchemaOf(built), null, 2)}\n`)
}

/** The schemas of `Digest` and, under `$defs`, `Paper`, for programs in other languages: `daily-papers-parser/schema.json` */
export function jsonSchemaOf({ PaperSchema, DigestSchema }: Record<'PaperSchema' | 'DigestSchema', z.ZodType>): object {
  const registry = z.registry<{ id: string }>()
  registry.add(PaperSchema, { id: 'Paper' })
  registry.add(DigestSchema, { id: 'Digest' })
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/$defs/${id}` })
  const definitions = Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'daily-papers-parser: the digest of a saved page',
    $ref: '#/$defs/Digest',
    $defs: Object.fromEntries(definitions),
  }
}
