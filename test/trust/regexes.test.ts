import type { VulnerableDiagnostics } from 'recheck'
import { describe, expect, it } from 'vitest'
import { type FoundRegex, findRegexes } from './regexes.js'
import { parseSource, readSource } from './source.js'

// The checker's own worker looks for a native binary first; this one is the portable build, in this process.
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/**
 * Where the automaton checker gives up: why these regexes are linear all the same. They are attacked by its fuzzer instead.
 */
const ARGUED: Record<string, string> = {
  'links/repository.ts REPOSITORY_ADDRESS':
    'anchored; its repeats without bound (`/`, a letter or hyphen, `/`, a name) have no character in common with the next',
  'markup/glue/glued.ts BUTTON_BORDERS':
    'begins with a fixed word, and its one repeat is of digits between two such words',
  'markup/pictures/placeholders.ts LINE_RULES': 'anchored, and sees lines of at most 200 characters (LONGEST_LINE)',
  'records/collection/cut-label.ts CUT_FACTS': 'anchored, and sees at most 250 characters (LONGEST_FACTS)',
  'text/dividers.ts DIVIDER': 'anchored, and sees lines of at most 450 characters (LONGEST_MARKED_LINE)',
  'tokens/furniture.ts FURNITURE_PATTERN': 'anchored, and sees lines of at most 450 characters (LONGEST_MARKED_LINE)',
  'tokens/furniture.ts FURNITURE_PATTERNS': 'anchored, and sees lines of at most 450 characters (LONGEST_MARKED_LINE)',
  'tokens/phrases.ts RULES': 'sticky, and sees lines of at most 450 characters (LONGEST_MARKED_LINE)',
}

/** Milliseconds after which a proof is given up: some seven times what the longest takes on a quiet machine, so that a busy one finds the same. */
const TIMEOUT = 600_000

/** What is argued for is soon given up, and attacked a little longer. */
const TRY_TIMEOUT = 1000
const ATTACK_TIMEOUT = 2000

/**
 * The automaton checker knows no look-around in a regex that repeats without bound. Looking ahead costs what matching in
 * place costs, so it is proven as a part of the match. A look-behind of bounded length costs a constant and only forbids,
 * so it is left out; without a bound it would read the line again from every place, and is refused.
 */
function withoutLookAround(source: string): string {
  const LOOK = /\(\?(<)?([=!])/g
  let plain = source
  for (let look = LOOK.exec(plain); look; look = LOOK.exec(plain)) {
    const end = endOfGroup(plain, look.index)
    const inside = plain.slice(look.index + look[0].length, end - 1)
    const isBehind = look[1] !== undefined
    if (isBehind && UNBOUNDED.test(inside.replace(CLASS_OR_ESCAPE, '')))
      throw new Error(`a look-behind without bound: ${source}`)
    const inPlace = isBehind ? '' : `(?:${inside})${look[2] === '!' ? '?' : ''}`
    plain = plain.slice(0, look.index) + inPlace + plain.slice(end)
    LOOK.lastIndex = look.index
  }
  return plain
}

const UNBOUNDED = /[*+]|\{\d+,\}/
const CLASS_OR_ESCAPE = /\[(?:[^\]\\]|\\.)*\]|\\./g

/** What a regex is written in: a class, an escape or a character. */
const PART = /\[(?:[^\]\\]|\\.)*\]|\\.|[\s\S]/g

function endOfGroup(source: string, start: number): number {
  const rest = source.slice(start)
  let depth = 0
  for (const { 0: part, index } of rest.matchAll(PART)) {
    if (part === '(') depth++
    if (part === ')') depth--
    if (depth === 0) return start + index + part.length
  }
  return source.length
}

function judge({ name, regex: { source, flags } }: FoundRegex): string {
  const isArgued = name in ARGUED
  const limit = { checker: 'automaton', timeout: isArgued ? TRY_TIMEOUT : TIMEOUT } as const
  let verdict = checkSync(source, flags, limit)
  if (verdict.status === 'unknown' && verdict.error.kind === 'unsupported' && !isArgued)
    verdict = checkSync(withoutLookAround(source), flags, limit)
  if (verdict.status === 'unknown' && isArgued)
    verdict = checkSync(source, flags, { checker: 'fuzz', timeout: ATTACK_TIMEOUT, randomSeed: 1 })
  if (verdict.status === 'vulnerable') return faultOf(verdict)
  return verdict.status === 'safe' || isArgued
    ? 'linear'
    : `cannot be judged (${verdict.error.kind}): argue for it in ARGUED`
}

const faultOf = ({ complexity, attack }: VulnerableDiagnostics): string =>
  `${complexity.summary}, attacked by ${attack.pattern}`

/**
 * The checker takes a bounded repeat for a constant, however large: two ways to read each of eighty lines would be 2^80. So each group
 * that repeats is looked at again, with the bounds lifted and on its own: what doubles with each repeat does so within one, and a
 * whole regex without bounds is often too much for the checker.
 */
function judgeRepeats({ regex: { source, flags } }: FoundRegex): string[] {
  return [source, ...lookBehindsOf(source)]
    .flatMap((part) => repeatedGroups(withoutLookAround(part).replace(BOUNDED, liftBound)))
    .map((group) => judgeRepeat(group, flags.replace(/[gy]/g, '')))
}

/** What a regex looks behind for, which it reads from its end; that is read in as many ways from its beginning. */
const lookBehindsOf = (source: string): string[] =>
  Array.from(source.matchAll(/\(\?<[=!]/g), ({ 0: opening, index }) =>
    source.slice(index + opening.length, endOfGroup(source, index) - 1),
  )

function judgeRepeat(group: string, flags: string): string {
  const key = `${flags} ${group}`
  const known = repeats.get(key)
  if (known) return known
  const verdict = checkSync(`^${group}*$`, flags, { checker: 'automaton', timeout: TIMEOUT })
  const fault = verdict.status === 'vulnerable' ? faultOf(verdict) : 'cannot be judged'
  const judged = verdict.status === 'safe' ? 'linear' : `${group}: ${fault}`
  repeats.set(key, judged)
  return judged
}

/** What was judged, by its flags and source: the page's wording is part of several patterns. */
const repeats = new Map<string, string>()

/** The groups that a regex without bounded repeats repeats. */
function repeatedGroups(source: string): string[] {
  const groups: string[] = []
  for (const { 0: part, index } of source.matchAll(PART)) {
    const end = part === '(' ? endOfGroup(source, index) : source.length
    if ('*+'.includes(source.charAt(end) || ' ')) groups.push(source.slice(index, end))
  }
  return groups
}

const BOUNDED = /\{(\d+),(\d+)\}/g

/** Fewer repeats than this cannot double too often. */
const FEWEST_REPEATS = 10

function liftBound(bound: string, least: string, most: string): string {
  if (Number(most) < FEWEST_REPEATS) return bound
  return least === '0' ? '*' : '+'
}

const files = readSource()
const regexes = files.flatMap((file) => findRegexes(file, files))
const repeating = regexes.filter(
  ({ regex: { source } }) => repeatedGroups(source.replace(BOUNDED, liftBound)).length > 0,
)

/** `\p{L}`, `\P{Lu}`: say `Alphabetic`, `Uppercase`, `Lowercase`. */
const LETTER_CATEGORY = /\\p\{(?:L[ul]?|N)\}/i

describe('regular expressions', () => {
  it('are all found', () => {
    expect(regexes.length).toBeGreaterThan(100)
  })

  it('are argued for only where they stand', () => {
    expect(Object.keys(ARGUED).filter((name) => !regexes.some((regex) => regex.name === name))).toEqual([])
  })

  // An engine caches the set of a property, and not of a category: `[\p{L}\p{N}]` costs each import a tenth of a millisecond.
  it('tell letters by their properties', () => {
    const slow = regexes.filter(({ regex: { source } }) => LETTER_CATEGORY.test(source))
    expect(slow.map(({ name }) => name)).toEqual([])
  })

  for (const regex of regexes) {
    it(`${regex.name} (${regex.place}) is linear`, { timeout: 2 * TIMEOUT }, () => {
      expect(judge(regex)).toBe('linear')
    })
  }

  for (const regex of repeating) {
    it(`${regex.name} (${regex.place}) doubles with none of its repeats`, { timeout: 2 * TIMEOUT }, () => {
      expect(new Set(judgeRepeats(regex))).toEqual(new Set(['linear']))
    })
  }

  it.each([
    'const LINES = /^---\\n(?:[^\\r\\n]{0,2000}(?:\\r\\n?|\\n)|(?:\\r\\n?|\\n)){1,80}?---/',
    'const WORDS = /^(?:[a-z]{1,60} ?){1,40}$/',
    // The checker gives up on the whole of this one.
    String.raw`const WRAPS = /\((?:[^\s()]|\([^\s()]{0,200}\)|(?:(?<=[-/])[ \t]{0,3}\n[ \t]{0,8}|\n(?=--))(?=\S)){0,2000}(?:[ \n]{1,8}"[^"\n]{0,300}")?\)/y`,
  ])('would double without bounds: %s', { timeout: 2 * TIMEOUT }, (code) => {
    const [found] = findRegexes(parseSource('probe.ts', code))
    expect(judge(found as FoundRegex)).toBe('linear')
    expect(judgeRepeats(found as FoundRegex).join()).toContain('exponential, attacked by')
  })

  // The check itself is checked: it finds these, and finds fault with them.
  const SLOW = [
    'const LINE = /^(?:a+)+$/',
    'const SPACES = /\\s+$/g',
    "const PART = '(?:x*)*'\nconst WHOLE = new RegExp(PART + 'y')",
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

  it('sees what a constant of another file makes of one', { timeout: 2 * TIMEOUT }, () => {
    const parts = parseSource('text/parts.ts', "const A = 'a'\nexport const PART = '(?:' + A + '+)+'")
    const code = "import { PART } from '../text/parts.js'\nconst WHOLE = new RegExp('^' + PART + '$')"
    const [found] = findRegexes(parseSource('pages/probe.ts', code), [parts])
    expect(found?.regex.source).toBe('^(?:a+)+$')
    expect(judge(found as FoundRegex)).toContain('attacked by')
  })

  it('refuses two constants of one name, which could be taken for each other', () => {
    const parts = parseSource('text/parts.ts', "const A = 'a'\nexport const PART = '(?:' + A + '+)+'")
    const code = "import { PART } from '../text/parts.js'\nconst A = 'b'\nconst WHOLE = new RegExp(A + PART)"
    expect(() => findRegexes(parseSource('pages/probe.ts', code), [parts])).toThrow('two constants are named A')
  })

  it('refuses one that is not constant', () => {
    const code = 'export function find(word: string) { return new RegExp(word) }'
    expect(() => findRegexes(parseSource('probe.ts', code))).toThrow('not a constant')
  })
})
