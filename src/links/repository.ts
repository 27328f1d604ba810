import { undoEscapes } from './escapes.js'
import { isReservedOwner } from './reserved.js'

// https://github.com/owner/repo.git, git@github.com:owner/repo, ssh://git@ssh.github.com:443/owner/repo
// The name goes as far as GitHub's alphabet; "café" is no name "caf", so a letter beyond it refuses the address.
const REPOSITORY_ADDRESS =
  /^(?:(?:git\+)?(?:https?|ssh|git):\/\/)?(?:[\w%.:+-]{1,100}@)?(?:www\.|ssh\.)?github\.com(?::(?:22|80|443))?[/:]\/*([a-z\d-]+)\/+([\w.-]+)(?![\w.À-ɏ-])/i

// Most links of a page are to other hosts, which this tells at once; escapes stand for no letters.
const GITHUB = /github/i

// mit-han-lab: "alphanumeric characters or single hyphens, and cannot begin or end with a hyphen"
const OWNER = /^[a-z\d]+(?:-[a-z\d]+)*$/i
const OWNER_LENGTH = 39

// repo.git. , repo.wiki.git , repo...
const NAME_TAIL = /\.(?:git|wiki)?$/i
const NAME_LENGTH = 100
const NAME_WITH_TAIL_LENGTH = 120

/**
 * The repository that an address names, as `https://github.com/OWNER/REPO`, or null.
 *
 * Any page of a repository names it (`/tree/main`, `/issues/3`, `?tab=`), in any of the forms git itself takes.
 * Refused: GitHub's own pages (`/features/copilot`), owners alone, other hosts (gist, raw, `*.github.io`,
 * look-alikes), and names that GitHub does not allow. GitHub keeps `.git` and `.wiki` at the end of a name for
 * itself; a period there is taken for the sentence's.
 */
export function readRepository(url: string): string | null {
  const found = GITHUB.test(url) ? REPOSITORY_ADDRESS.exec(undoEscapes(url)) : null
  if (found === null) return null
  const [, owner, rest] = found as unknown as [string, string, string]
  const name = readName(rest)
  return name !== null && isOwner(owner) ? `https://github.com/${owner}/${name}` : null
}

function isOwner(owner: string): boolean {
  return owner.length <= OWNER_LENGTH && OWNER.test(owner) && !isReservedOwner(owner)
}

function readName(segment: string): string | null {
  if (segment.length > NAME_WITH_TAIL_LENGTH) return null
  let name = segment
  while (NAME_TAIL.test(name)) name = name.replace(NAME_TAIL, '')
  return name !== '' && name.length <= NAME_LENGTH ? name : null
}
