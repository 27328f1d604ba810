// npm run consumers: installs the packed tarball as its users do, and uses it in every runtime and compiler it is for.
// Each line of the table must say "ok"; what cannot be run is a failure, never a silence.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))
const sample = fileURLToPath(new URL('consumer/', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'daily-papers-consumers-'))

const NODES = ['20', '22', '24']
/** The oldest that zod's types allow, and the last of each line since. */
const TYPESCRIPTS = ['5.4', '5.9', '6.0', '7.0']
const OLDEST_ZOD = '4.1.0'
/** Debian's package; any Chromium will do. */
const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const results = []

function run(name, command, args, { cwd, expected = 'all as expected' } = {}) {
  const started = Date.now()
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 120_000 })
  const passed = status === 0 && stdout.includes(expected)
  results.push({ consumer: name, result: passed ? 'ok' : 'FAILED', seconds: (Date.now() - started) / 1000 })
  if (!passed) console.error(`!! ${name}\n${error ?? ''}${stdout}${stderr}`)
}

async function makeProject(name, packages) {
  const folder = join(work, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  for (const file of readdirSync(sample)) await copyFile(join(sample, file), join(folder, file))
  // The runtimes' packages fetch their binaries when they are installed.
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  execFileSync('npm', ['install', ...flags, ...packages], { cwd: folder, stdio: 'inherit' })
  return folder
}

function runRuntimes(cwd) {
  const bin = (name) => join(cwd, 'node_modules/.bin', name)
  for (const version of NODES) {
    const node = join(cwd, `node_modules/node${version}/bin/node`)
    run(`Node ${version}, ES module`, node, ['check.mjs'], { cwd })
    run(`Node ${version}, CommonJS`, node, ['check.cjs'], { cwd })
  }
  run('Bun, ES module', bin('bun'), ['check.mjs'], { cwd })
  run('Bun, CommonJS', bin('bun'), ['check.cjs'], { cwd })
  run('Deno, no permissions', bin('deno'), ['run', '--no-prompt', '--node-modules-dir=manual', 'check.mjs'], { cwd })
}

function runBrowser(cwd) {
  const name = 'Chromium, bundled by esbuild'
  const browser = BROWSERS.find((path) => path && existsSync(path))
  if (!browser) {
    results.push({ consumer: name, result: 'NOT RUN: no Chromium (apt-get install chromium)', seconds: 0 })
    return
  }
  const bundle = ['browser.mjs', '--bundle', '--format=iife', '--outfile=bundle.js', '--log-level=error']
  execFileSync(join(cwd, 'node_modules/.bin/esbuild'), bundle, { cwd })
  writeFileSync(
    join(cwd, 'page.html'),
    '<!doctype html><meta charset="utf-8"><body><script src="bundle.js"></script></body>',
  )
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    `--user-data-dir=${join(cwd, 'profile')}`,
  ]
  const page = pathToFileURL(join(cwd, 'page.html')).href
  run(name, browser, [...flags, '--virtual-time-budget=5000', '--dump-dom', page], { cwd })
}

/** The module kinds of a TypeScript project, and the name that makes the sample a module of that kind. */
const TYPED = [
  { kind: 'node16, ES module', module: 'node16', moduleResolution: 'node16', file: 'typed.mts' },
  { kind: 'node16, CommonJS', module: 'node16', moduleResolution: 'node16', file: 'typed.cts' },
  { kind: 'nodenext, ES module', module: 'nodenext', moduleResolution: 'nodenext', file: 'typed.mts' },
  { kind: 'nodenext, CommonJS', module: 'nodenext', moduleResolution: 'nodenext', file: 'typed.cts' },
  { kind: 'bundler', module: 'esnext', moduleResolution: 'bundler', file: 'typed.ts' },
]

async function runCompilers(cwd) {
  for (const extension of ['mts', 'cts']) await copyFile(join(cwd, 'typed.ts'), join(cwd, `typed.${extension}`))
  for (const version of TYPESCRIPTS) {
    for (const { kind, file, ...options } of TYPED) {
      const config = `tsconfig.${version}.json`
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        noEmit: true,
        ...options,
      }
      writeFileSync(join(cwd, config), JSON.stringify({ compilerOptions, files: [file] }))
      const compiler = join(cwd, `node_modules/typescript${version}/bin/tsc`)
      run(`TypeScript ${version}, ${kind}`, process.execPath, [compiler, '-p', config], { cwd, expected: '' })
    }
  }
}

try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], { cwd: project })
  const tarball = join(
    work,
    readdirSync(work).find((name) => name.endsWith('.tgz')),
  )
  const nodes = NODES.map((version) => `node${version}@npm:node@${version}`)
  const runtimes = await makeProject('runtimes', [tarball, 'zod@4', 'bun@1', 'deno@2', 'esbuild@0', ...nodes])
  runRuntimes(runtimes)
  runBrowser(runtimes)
  const oldest = await makeProject('oldest', [tarball, `zod@${OLDEST_ZOD}`])
  run(`zod ${OLDEST_ZOD}, the oldest allowed`, process.execPath, ['check.mjs'], { cwd: oldest })
  const compilers = TYPESCRIPTS.map((version) => `typescript${version}@npm:typescript@${version}`)
  await runCompilers(await makeProject('compilers', [tarball, 'zod@4', ...compilers]))
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.table(results)
const failures = results.filter(({ result }) => result !== 'ok').length
console.log(`consumers: ${results.length - failures} passed, ${failures} failed`)
process.exitCode = failures > 0 ? 1 : 0
