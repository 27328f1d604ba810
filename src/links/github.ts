import { expectText } from '../text/describe.js'
import { findAddresses } from './addresses.js'
import { uniqueRepositories } from './unique.js'

/**
 * The GitHub repositories that a text names, each once, in order of first appearance, as
 * `https://github.com/OWNER/REPO` in the case first seen.
 *
 * Any text will do: prose, markdown, TeX, a saved page. Understood are `http`, `https`, `ssh`, `git@github.com:`, `www.`
 * and no scheme at all; pages inside a repository (`/tree/main`); the sentence's punctuation, `.git`, `my\_repo`,
 * `\url{...}`; and an address that a hard wrap broke where it would be unfinished otherwise. GitHub's own
 * pages (`github.com/features/copilot`), owners alone, gists and look-alike hosts give nothing. It never throws on text.
 *
 * @throws TypeError if `text` is not a string
 * @example
 * extractGithubUrls('Code is at https://github.com/mit-han-lab/duo-attention.')
 * // ['https://github.com/mit-han-lab/duo-attention']
 */
export function extractGithubUrls(text: string): string[] {
  expectText(text)
  const repositories = findAddresses(text).map(({ repository }) => repository)
  return uniqueRepositories(repositories.filter((repository) => repository !== null))
}
