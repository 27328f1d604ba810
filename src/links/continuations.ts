import { matchesAt, skip } from '../text/sticky.js'
import { SMALL_WORDS } from '../text/words.js'
import { NARROWEST_WRAP, SHORTEST_FULL_LINE } from '../text/wraps.js'
import { readRepository } from './repository.js'

/** A place where an address may be broken: what stands before it and behind it. */
export interface AddressBreak {
  text: string
  /** Where the address ends so far, and where it would go on. */
  end: number
  resume: number
  address: string
  /** Its last characters, and its host. */
  tail: string
  host: string
  /** What could be its next part. */
  part: string
  /** Whether a line ends here; else it is one space, which is what joining the lines leaves. */
  isWrapped: boolean
}

/** One way in which an address goes on: without, it would be unfinished, and what stands next can be its rest. */
type Continuation = (at: AddressBreak) => boolean

const LACKS_WORD = /(?:[a-z\d]-|[=#_])$/i
const LACKS_OWNER = /github\.com\/$/i
const LACKS_NAME = /github\.com\/[a-z\d-]{1,39}\/$/i
const LACKS_REPOSITORY_PATH = /github\.com\/[a-z\d-]{1,39}\/[\w.-]{1,60}\/$/i
const REPOSITORY_PATH = /^(?:blob|discussions|issues|pull|raw|releases|tree|wiki)\/[\w.-]/
const LACKS_SITE_PATH = /(?:huggingface|\/hf)\.co\/(?:(?:spaces|datasets|collections)\/)?$/i
const LACKS_GIST = /gist\.github\.com\/$/i
const LACKS_SITE_NAME =
  /(?:(?:huggingface|\/hf)\.co\/(?:(?:spaces|datasets|collections)\/)?|gist\.github\.com\/)[\w.-]{1,80}\/$/i
const LACKS_SHORT_NAME = /\/\/(?:aka\.ms|bit\.ly|discord\.gg|forms\.gle|goo\.gle?|tinyurl\.com|youtu\.be)\/$/i
const LACKS_PROJECT = /\.github\.io\/$/i
const HAS_OWN_RULES = /(?:github\.com|huggingface\.co|^hf\.co)$/i

/** What an address that goes on ends with, unless its rest begins with one of the others: the last characters of the above. */
export const OPEN_END = /[-=#_/?&]$/
export const OPEN_START = /[/?=&#]/

/** More of an address's end none of these looks at. */
export const LONGEST_TAIL = 'huggingface.co/collections//'.length + 80

const WORD_CHARACTER = /[a-z\d(]/i
const WORD_END = /[\w/]$/
// 1234567 , Orca_(whale) , set_1 , index.html
const LOOKS_LIKE_PATH = /^(?:\d{4}|[\w.-]{0,80}\w(?:_[\w(]|\.(?:html?|pdf|md|php)(?!\w)))/
// v1/demo , vllm.rs/.
const HAS_FOLDER = /^[\w.-]{1,80}\/(?:\w|\.?$)/
// watch?v=dQw4w9WgXcQ
const HAS_QUERY = /[\w.-]{1,80}\?\w{1,40}=/y
const OWNER = /^[a-z\d](?:[a-z\d-]{0,38})\.?$/i
// A-long-name-of-an-owner/ , and nothing of a repository
const OWNER_PAGE = /[a-z\d][a-z\d-]{0,38}\/(?=[.,;:)\r\n]|$)/iy
const NEXT_WORD = /\S{1,140}/y
const TWO_PARTS = /^[\w.-]+\/[\w-]/
const HOME_OR_QUERY = /^[~?]\w/
const LACKS_PARAMETER = /[?&]$/
// lang=en , ?usp=sharing
const PARAMETER = /\??\w[\w.-]{0,40}=/y
// =dQw4w9WgXcQ , &c=d
const REST_OF_QUERY = /[=&]\w/y
// 0a1b2c3d4e5f60718293a4b5c6d7e8f9 : a gist, a commit; Orca-0a1b2c3d4e5f60718293a4b5c6d7e8f9 : a page of Notion
const HASH = /^(?:\w[\w-]{0,100}-)?[\da-f]{16,64}(?![\w-])/
// owner/1a2b3c4
const GIST = /^[a-z\d-]{1,39}\/[\da-f]{6,64}(?![\w-])/i
const LACKS_DOI = /doi\.org\/10\.\d{4,9}\/$/i
const DOI_SUFFIX = /^[\w.-]{0,60}\d/
// /demo , /#demo , /?demo , or a slash alone, perhaps in parentheses: /), or before a small word: / and
const PATH_START = new RegExp(
  `/(?:[\\w~#?]|[)\\]]{1,2}[.,;:]?\\s|[.,;:]\\s| (?:and|${SMALL_WORDS})\\s|\\.?[ \\t]{0,8}(?:[\\r\\n](?!\\s{0,20}http)|$))`,
  'y',
)
// #demo. ; a hashtag has no point behind it
const FRAGMENT = /#[a-z][\w-]*(?=[.,;:)])/iy
// Behind the last word of a paragraph, or of a sentence at the end of its line
const NOTHING_ELSE =
  /[ \t]{0,8}(?:[.)\]}]{0,4}[ \t]{0,8}(?:\s{0,20}$|\r?\n[ \t]{0,40}\r?\n)|(?:(?<=\.)|\.)[ \t]{0,8}\r?\n)/y
// duo-attention, MAS_TTS, GiT2, CompressKV, three.js; not "for", not "2.12k"
const LOOKS_LIKE_NAME = /\w[_-]\w|[a-z]\d|\d[a-z]|[a-z][A-Z]|[a-z]\.[a-z]/
// demo; a sentence does not begin so
const SMALL_LETTER = /^[a-z]/
const COUNT = /^[\d.,]+[kM]?$/
// Words of a sentence that are no name: publicly, Interestingly
const ADVERB =
  /^(?:and|or|soon|now|here|there|below|too|later|online|today|available|website|however|\w{2,20}ly(?!\/))(?![\w-])/i
// Extensive
const SENTENCE_WORD = /^[A-Z][a-z]+$/
// home) , demo-1. , demo-1, ; no sentence has a word so alone behind an address
const WORD_ENDED = /\w[\w.-]{0,80}[.,;)](?![\w-])/y
// Code: https://…
const LABEL = /\w[\w-]{0,40}:(?=\s)/y
const SMALL_WORD = new RegExp(`^${SMALL_WORDS}(?![\\w-])`, 'i')

/** Behind a line's end, in no order. */
export const ACROSS_LINES: readonly Continuation[] = [
  // https://github.com/owner/long-⏎name , https://a.example/watch?v=⏎dQw4 , https://a.example/orca.html#⏎results , Orca_⏎(whale);
  // the hyphen is kept: wraps come after the hyphens an address has, nobody hyphenates addresses
  ({ tail, text, resume }) => LACKS_WORD.test(tail) && WORD_CHARACTER.test(text.charAt(resume)),
  // https://a.example/⏎~orca , https://a.example/⏎?v=2
  ({ tail, text, resume }) => tail.endsWith('/') && HOME_OR_QUERY.test(text.slice(resume, resume + 2)),
  // https://a.example/demo?⏎lang=en , https://a.example/demo?lang=en&⏎mode=1 , https://a.example/demo⏎?lang=en
  ({ tail, text, resume }) =>
    (LACKS_PARAMETER.test(tail) || text.startsWith('?', resume)) && matchesAt(PARAMETER, text, resume),
  // https://a.example/watch?v⏎=dQw4 , https://a.example/demo?lang=en⏎&mode=1
  ({ address, text, resume }) => address.includes('?') && matchesAt(REST_OF_QUERY, text, resume),
  // https://gist.github.com/owner/⏎0a1b2c3d4e5f60718293a4b5c6d7e8f9
  ({ tail, part }) => tail.endsWith('/') && HASH.test(part),
  // https://doi.org/10.5281/⏎zenodo.1234567
  ({ tail, part }) => LACKS_DOI.test(tail) && DOI_SUFFIX.test(part),
  // https://example.org⏎/demo , https://example.org⏎/
  ({ tail, text, resume }) => !tail.endsWith('/') && !LACKS_WORD.test(tail) && matchesAt(PATH_START, text, resume),
  // https://a.example/⏎v1/demo
  (at) => isElsewhere(at) && ELSEWHERE.some((way) => way(at)),
  // https://github.com/⏎owner.
  (at) => LACKS_OWNER.test(at.tail) && canBeName(at) && endsParagraph(at) && OWNER.test(at.part),
  // https://github.com/⏎a-long-owner/⏎repo , https://github.com/⏎owner/, with
  (at) => LACKS_OWNER.test(at.tail) && matchesAt(OWNER_PAGE, at.text, at.resume),
  // https://a.example/orca⏎#demo
  ({ tail, text, resume }) => WORD_END.test(tail) && matchesAt(FRAGMENT, text, resume),
  // https://github.com/owner/repo/⏎tree/main
  ({ tail, part }) => LACKS_REPOSITORY_PATH.test(tail) && REPOSITORY_PATH.test(part),
  // https://huggingface.co/⏎spaces/owner/name
  (at) => LACKS_SITE_PATH.test(at.tail) && canBeName(at) && TWO_PARTS.test(at.part),
  // https://huggingface.co/spaces/owner/⏎demo_10 , https://gist.github.com/owner/⏎1a2b3c4
  (at) => LACKS_SITE_NAME.test(at.tail) && isName(at),
  // https://gist.github.com/⏎owner/1a2b3c4
  ({ tail, part }) => LACKS_GIST.test(tail) && GIST.test(part),
  // https://aka.ms/⏎orca
  (at) => LACKS_SHORT_NAME.test(at.tail) && canBeName(at) && !SMALL_WORD.test(at.part),
  // https://owner.github.io/⏎project
  (at) =>
    LACKS_PROJECT.test(at.tail) &&
    canBeName(at) &&
    ((isFull(at) && !SMALL_WORD.test(at.part)) || (endsParagraph(at) && LOOKS_LIKE_NAME.test(at.part))),
]

/** Behind a line's end, and the slash of another host's address. */
const ELSEWHERE: readonly Continuation[] = [
  // https://a.example/⏎v1/demo , https://a.example/⏎watch?v=1
  ({ part, text, resume }) => HAS_FOLDER.test(part) || matchesAt(HAS_QUERY, text, resume),
  // https://arxiv.org/abs/⏎2401.00001 , https://zenodo.org/records/⏎1234567 , https://a.example/wiki/⏎Orca_(whale)
  (at) => hasPath(at) && LOOKS_LIKE_PATH.test(at.part),
  // (https://a.example/orca/⏎home)
  (at) => canBeName(at) && isInParentheses(at),
  // https://a.example/orca/⏎demo.
  (at) => hasPath(at) && canBeName(at) && endsParagraph(at),
  // https://a.example/orca/⏎demo-1 , https://a.example/⏎demo-1, where
  (at) =>
    (hasPath(at) || endsParagraph(at) || matchesAt(WORD_ENDED, at.text, at.resume)) &&
    canBeName(at) &&
    isFull(at) &&
    LOOKS_LIKE_NAME.test(at.part),
  // https://a.example/⏎demo. , also amid a paragraph, behind a full line
  (at) =>
    SMALL_LETTER.test(at.part) &&
    canBeName(at) &&
    (endsParagraph(at) || (isFull(at) && at.part.endsWith('.'))) &&
    !LACKS_PROJECT.test(at.tail),
]

/** Behind a line's end or one space. */
export const ACROSS_SPACES: readonly Continuation[] = [
  // https://github.com/⏎owner/repo
  (at) =>
    LACKS_OWNER.test(at.tail) && canBeName(at) && (at.isWrapped || LOOKS_LIKE_NAME.test(at.part)) && isRepository(at),
  // https://github.com/owner/⏎repo
  (at) => LACKS_NAME.test(at.tail) && isName(at) && isRepository(at),
]

/** Whether an address of another host ends in a slash, and none of a sentence's adverbs is next. */
const isElsewhere = ({ tail, host, part }: AddressBreak): boolean =>
  tail.endsWith('/') && !HAS_OWN_RULES.test(host) && !ADVERB.test(part)

/** Whether more than its host and a slash stands before the break. */
const hasPath = ({ address, host }: AddressBreak): boolean => !address.endsWith(`//${host}/`)

/** Whether a parenthesis begins with the address, and one word of the next line ends it, or a part of it. */
const isInParentheses = ({ text, end, address, resume }: AddressBreak): boolean =>
  text.charAt(end - address.length - 1) === '(' && matchesAt(WORD_ENDED, text, resume)

const canBeName = ({ part, text, resume }: AddressBreak): boolean =>
  !ADVERB.test(part) && !COUNT.test(part) && !matchesAt(LABEL, text, resume)

/** Whether a name is next that no prose has, or any that ends the paragraph, or stands behind a full line. */
const isName = (at: AddressBreak): boolean =>
  canBeName(at) &&
  (LOOKS_LIKE_NAME.test(at.part) || endsParagraph(at) || (at.isWrapped && isFull(at) && !SMALL_WORD.test(at.part)))

const isRepository = ({ address, part }: AddressBreak): boolean => readRepository(address + part) !== null

/** Whether the line before is as long as wrapped lines are, or nearly, and would be with what is next, if that begins no sentence. */
const isFull = ({ text, end, resume, part }: AddressBreak): boolean => {
  const withNext = NARROWEST_WRAP - skip(NEXT_WORD, text, resume) + resume
  const length = SENTENCE_WORD.test(part) ? NARROWEST_WRAP : Math.max(SHORTEST_FULL_LINE, withNext)
  return end >= length && !text.slice(end - length, end).includes('\n')
}

function endsParagraph({ text, resume, part, isWrapped }: AddressBreak): boolean {
  const partEnd = resume + part.length
  return isWrapped && (partEnd === text.length || skip(NOTHING_ELSE, text, partEnd) > partEnd)
}
