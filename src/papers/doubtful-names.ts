import type { PaperRecord } from '../records/record.js'
import type { BuiltPaper } from './build-paper.js'
import { createOrganizationTest } from './doubtful-organizations.js'
import { createTitleTest } from './doubtful-titles.js'

/** What no name and no title has: the rest of a link that was cut, or of one that is not read */
const LINK_RESTS = [
  // [hysts](https://huggingface.c
  /\]\(|:\/\//,
  // [[/papers/2306.02707], `Orca `__, |image13|: of pandoc's org and rst
  /\[\[(?:\/|data:)|`__|^\|image\d*\|$/,
  // papers/2306.02707>: an address that Firefox wrapped, cut before it
  /^[^\s<]+>$/,
  // heading "Orca" [level=3], an element of a tree whose lines were wrapped
  /\[(?:level|ref|cursor)=/,
  // [Orca: Progressive, a link whose other lines are gone; [Orca: Progressive Learning]
  /^\[[^\]]+$|^\[[^[\]]{2,}\]$/,
  // [Orca][14], Orca⟨14⟩, ![14] mira, [14]Orca, on so small a part of a page that its links' numbers are no links for sure
  /\]\[\d{1,5}\]|⟨\d{1,5}⟩$/,
  /^!\[|^\[\d{1,5}\](?:\S|$)/,
  // 13), .h-5 loading="lazy"} mira, title="Orca">Orca: a link or an element cut before it
  /^[^([{⟨<]*[)\]}]/,
  /="[^"<>]{0,300}">/,
  // Orca \\, a link's line break
  /\\$/,
]

/** The same, and what no title has: marks of other cards, or what somebody wrote under it */
const TITLE_RESTS = [
  ...LINK_RESTS,
  // 7 arXiv Page [2511] Submitted by [a0b1] mira
  /\barXiv Page \[|\bSubmitted by \[/,
  // Orca ★★★, Orca #agents #memory
  / (?:(?:[★☆⭐✅✔]\ufe0f?){1,9}|#\p{Lowercase}[\w-]{0,40}|#\p{Alphabetic}[\w-]{0,40}(?: #\p{Alphabetic}[\w-]{0,40}){1,9})$/u,
]

/** What any of them has, and few names */
const SIGN = /[[\])}>|`⟩\\/#★☆⭐✅✔]/

const holdsRest = (name: string, rests = LINK_RESTS): boolean =>
  SIGN.test(name) && rests.some((rest) => rest.test(name))

/** The fields that are short. */
export type NameField = 'title' | 'organization' | 'submittedBy'

/** What no user is */
const NO_USER = [
  // more words than a person's name has
  /^(?:\S+ ){6}/,
  // jfeldt on 2026-10-01, jfeldt 255 points
  /\s(?:on\s|[(+]?\d[\d.,:-]{0,9}(?<!,)[kKmM%)]?(?:\s|$))/,
  // jfeldt Sponsored; not van Roe
  /^[a-z][\w-]{4,40} [A-Z]/,
]

/**
 * Tells which of a paper's names is doubtful; null: none. A title or an organization that is none, one with the rest of a link, or a submitter who is no
 * user.
 */
export function createNameTest(
  built: readonly BuiltPaper[],
  records: readonly PaperRecord[],
  text: string,
): (one: BuiltPaper, index: number) => NameField | null {
  const isDoubtfulTitle = createTitleTest(built, records, text)
  const isDoubtfulOrganization = createOrganizationTest(built, records, text)
  return (one, index) => {
    const { title, organization, submittedBy } = one.paper
    if (isDoubtfulTitle(one, index) || holdsRest(title, TITLE_RESTS)) return 'title'
    if (organization && holdsRest(organization)) return 'organization'
    if (submittedBy && (holdsRest(submittedBy) || NO_USER.some((pattern) => pattern.test(submittedBy))))
      return 'submittedBy'
    return isDoubtfulOrganization(one, index) ? 'organization' : null
  }
}
