// npm run check-package: the packed tarball, by publint, by @arethetypeswrong/cli, and by what is in it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import ts from 'typescript'

const project = fileURLToPath(new URL('../../', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'daily-papers-tarball-'))

/** The whole of it: no tests, no fixtures, no sources but those inside the source maps and the examples that the README runs. */
const CONTENT = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'dist/index.cjs',
  'dist/index.cjs.map',
  'dist/index.d.cts',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/index.js.map',
  'dist/schema.json',
  'examples/ndjson.mjs',
  'examples/stream-file.mjs',
  'package.json',
]

/** The parts that `dist/index.js` passes on. */
const PART = /^dist\/(?:chunk-\w+|github|parse|stream|digest)\.js(?:\.map)?$/

let failures = 0

function check(name, test) {
  try {
    test()
    console.log(`ok      ${name}`)
  } catch (error) {
    failures++
    console.log(`FAILED  ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stdout ? '' : error.message}`)
  }
}

function expectEqual(found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`)
}

const tool = (name, ...args) => execFileSync('npx', ['--no-install', name, ...args], { cwd: project, stdio: 'pipe' })

try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], { cwd: project })
  const tarball = join(work, readdirSync(work)[0])
  execFileSync('tar', ['-xzf', tarball, '-C', work])
  symlinkSync(join(project, 'node_modules'), join(work, 'node_modules'))
  const packed = (...path) => join(work, 'package', ...path)
  const manifest = JSON.parse(readFileSync(packed('package.json'), 'utf8'))

  check('publint', () => tool('publint', 'run', tarball, '--strict'))
  check('arethetypeswrong, every resolution', () => tool('attw', tarball, '--entrypoints', '.'))
  // Before `exports`, in `node10`, a file has only the name of its path.
  check('arethetypeswrong, every entry', () => tool('attw', tarball, '--profile', 'node16'))
  check('holds its files and no others', () => {
    const files = readdirSync(packed(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(packed().length + 1))
    expectEqual(files.filter((file) => !PART.test(file)).sort(), CONTENT)
  })
  check('depends on date-fns, and on the zod of its user', () => {
    expectEqual(Object.keys(manifest.dependencies), ['date-fns'])
    expectEqual(Object.keys(manifest.peerDependencies), ['zod'])
  })
  check('has source maps with the sources inside', () => {
    for (const name of readdirSync(packed('dist')).filter((file) => /\.c?js$/.test(file))) {
      if (!readFileSync(packed('dist', name), 'utf8').includes(`sourceMappingURL=${name}.map`)) throw new Error(name)
      const { sources, sourcesContent } = JSON.parse(readFileSync(packed('dist', `${name}.map`), 'utf8'))
      sources.forEach((source, index) => {
        if (sourcesContent[index] !== readFileSync(join(project, 'dist', source), 'utf8'))
          throw new Error(`${name}.map: ${source} is not the source; build again`)
      })
    }
  })
  check('editors show what every field and option is', () => {
    const file = packed('dist', 'index.d.ts')
    const program = ts.createProgram([file], { strict: true, moduleResolution: ts.ModuleResolutionKind.Bundler })
    const checker = program.getTypeChecker()
    const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
    for (const name of ['Paper', 'PaperSource', 'Digest', 'Diagnostic', 'Span', 'ParseOptions', 'StreamOptions']) {
      const type = checker.getDeclaredTypeOfSymbol(symbols.find((symbol) => symbol.name === name))
      const fields = type.getProperties()
      const silent = fields.filter((field) => field.getDocumentationComment(checker).length === 0)
      if (fields.length === 0 || silent.length > 0) throw new Error(`${name}: ${silent.map(({ name }) => name)}`)
    }
    // What is said of a field is said of it in a digest, too.
    const digest = checker.getDeclaredTypeOfSymbol(symbols.find(({ name }) => name === 'Digest'))
    for (const name of ['papers', 'diagnostics']) {
      const [item] = checker.getTypeArguments(checker.getTypeOfSymbol(digest.getProperty(name)))
      const silent = item.getProperties().filter((field) => field.getDocumentationComment(checker).length === 0)
      if (silent.length > 0) throw new Error(`Digest.${name}: ${silent.map(({ name }) => name)}`)
    }
  })
  check('an error is traced back to src', () => {
    const script = `import { parseDigest } from ${JSON.stringify(packed('dist/index.js'))}; parseDigest(1)`
    const { stderr } = spawnSync(process.execPath, ['--enable-source-maps', '--input-type=module', '-e', script])
    if (!/src\/parse\.ts:\d+/.test(String(stderr))) throw new Error(String(stderr))
  })
  check('extractGithubUrls alone takes neither zod nor date-fns nor the parser along', () => {
    const { metafile } = buildSync({
      stdin: { contents: "export { extractGithubUrls } from './index.js'", resolveDir: join(project, 'dist') },
      bundle: true,
      format: 'esm',
      metafile: true,
      write: false,
    })
    const [{ inputs }] = Object.values(metafile.outputs)
    const used = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)
    const sources = used.flatMap((path) => JSON.parse(readFileSync(join(project, `${path}.map`), 'utf8')).sources)
    const strangers = sources.filter((source) => !/^\.\.\/src\/(?:links|text)\//.test(source))
    if (sources.length === 0 || strangers.length > 0) throw new Error(strangers.join(', '))
  })
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failures > 0 ? 1 : 0
