import { describe, expect, it } from 'vitest'
import { type FoundRegex, findRegexes } from './regexes.js'
import { parseSource, readSource } from './source.js'

// The checker's own worker looks for a native binary first; this one is the portable build, in this process.
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/**
 * Regexes that the automaton checker cannot judge for their size: why each is linear all the same. They are attacked by
 * its fuzzer instead.
 */
const ARGUED: Record<string, string> = {
  'links/site.ts SITE_PAGE':
    'anchored at both ends; a fixed number of alternatives, none of which repeats a group, and each takes the rest by one `.*` before `$`',
  'tokens/furniture.ts FURNITURE_PATTERNS':
    'anchored; sees lines of at most 160 characters only (LONGEST_PHRASE_LINE in tokens/tokenize.ts)',
}

const TIMEOUT = 10_000

/**
 * The automaton checker knows no look-around. An ahead costs what matching it in place costs, so it is proven as a part
 * of the match; a look-behind of fixed length costs a constant and only forbids, so it is left out. A look-behind that can
 * be long is refused: it reads the line again from every place.
 */
function withoutLookAround(source: string): string {
  for (const [, behind = ''] of source.matchAll(/\(\?<[=!]((?:[^()\\]|\\.)*(?:[()]|$))/g)) {
    if (/[*+{]/.test(behind.replace(/\[(?:[^\]\\]|\\.)*\]|\\./g, ''))) throw new Error(`a long look-behind: ${source}`)
  }
  return source
    .replace(/\(\?<[=!](?:\[(?:[^\]\\]|\\.)*\]|[^()[\]\\]|\\.)*\)/g, '')
    .replaceAll('(?=', '(?:')
    .replaceAll(/\(\?!((?:\[(?:[^\]\\]|\\.)*\]|[^()[\]\\]|\\.)*)\)/g, '(?:$1)?')
}

function judge({ name, regex }: FoundRegex): string {
  const source = withoutLookAround(regex.source)
  const argued = name in ARGUED
  const verdict = checkSync(source, regex.flags, {
    checker: argued ? 'fuzz' : 'automaton',
    timeout: argued ? TIMEOUT / 4 : TIMEOUT,
    randomSeed: 1,
  })
  if (verdict.status === 'vulnerable') return `${verdict.complexity.summary}, attacked by ${verdict.attack.pattern}`
  if (verdict.status === 'safe' || (argued && verdict.error.kind === 'timeout')) return 'linear'
  return `cannot be judged (${verdict.error.kind}): simplify it, or argue for it in ARGUED`
}

const regexes = readSource().flatMap(findRegexes)

describe('regular expressions', () => {
  it('are all found', () => {
    expect(regexes.length).toBeGreaterThan(100)
  })

  it('are argued for only where they stand', () => {
    expect(Object.keys(ARGUED).filter((name) => !regexes.some((regex) => regex.name === name))).toEqual([])
  })

  for (const regex of regexes) {
    it(`${regex.name} (${regex.place}) is linear`, { timeout: 2 * TIMEOUT }, () => {
      expect(judge(regex)).toBe('linear')
    })
  }

  // The check itself is checked: it finds these, and finds fault with them.
  const SLOW = [
    'const LINE = /^(?:a+)+$/',
    'const SPACES = /\\s+$/g',
    "const PART = '(?:x*)*'\nconst WHOLE = new RegExp(`^${PART}y`)",
    "const build = (part: string): RegExp => new RegExp(part + '*b')\nconst RULES = [build('a')]",
    'const AHEAD = /a*(?=b)/g',
  ]
  for (const code of SLOW) {
    it(`sees that ${code} is not`, { timeout: 2 * TIMEOUT }, () => {
      const found = findRegexes(parseSource('probe.ts', code))
      expect(found).toHaveLength(1)
      expect(judge(found[0] as FoundRegex)).toContain('attacked by')
    })
  }

  it('refuses one that is not constant', () => {
    const code = 'export function find(word: string) { return new RegExp(word) }'
    expect(() => findRegexes(parseSource('probe.ts', code))).toThrow('not a constant')
  })
})
