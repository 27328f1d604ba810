/** The first of those that have the same key, in order. */
export function uniqueBy(urls: string[], keyOf: (url: string) => string): string[] {
  if (urls.length < 2) return urls
  const seen = new Map<string, string>()
  for (const url of urls) {
    const key = keyOf(url)
    if (!seen.has(key)) seen.set(key, url)
  }
  return [...seen.values()]
}

/** Repositories, each once: GitHub does not tell case apart. */
export const uniqueRepositories = (repositories: string[]): string[] =>
  uniqueBy(repositories, (repository) => repository.toLowerCase())
