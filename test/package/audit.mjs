// npm run check-audit: known vulnerabilities of what a user installs. A registry without an audit service cannot be
// asked; that is said, and is a failure unless --offline-ok allows it.
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
const { metadata, vulnerabilities } = JSON.parse(stdout || '{}')
if (metadata) {
  const { total } = metadata.vulnerabilities
  console.log(`audit: ${total} vulnerabilities in ${metadata.dependencies.prod} packages`)
  for (const { name, severity, range } of Object.values(vulnerabilities)) console.log(`${severity}: ${name} ${range}`)
  process.exitCode = total > 0 ? 1 : 0
} else {
  console.log('audit: NOT RUN, the registry in use has no audit service')
  process.exitCode = process.argv.includes('--offline-ok') ? 0 : 1
}
