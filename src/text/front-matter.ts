/** What a saving tool wrote before the page: YAML between `---` lines. */
const FRONT_MATTER = /^---[ \t]{0,8}\n(?:(?:[\w"' -]{1,60}:|[ \t]{1,20}\S|- )[^\n]{0,2000}\n|\n){1,80}---[ \t]{0,8}$/gm

/** The ranges of a text that are a saving tool's front matter. */
export function findFrontMatter(text: string): { start: number; end: number }[] {
  if (!text.startsWith('---') && !text.includes('\n---')) return []
  return [...text.matchAll(FRONT_MATTER)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
