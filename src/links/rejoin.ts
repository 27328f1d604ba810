import { ARXIV_NUMBER } from '../text/arxiv-number.js'
import { SMALL_WORDS } from '../text/small-words.js'
import { matchesAt, skip } from '../text/sticky.js'
import { NARROWEST_WRAP } from '../text/wraps.js'
import { LINE_BREAK } from './candidates.js'
import { readRepository } from './repository.js'

// https://github.com/owner/long-⏎name , https://a.example/watch?v=⏎dQw4w9WgXcQ , https://a.example/orca.html#⏎results ,
// https://a.example/wiki/Orca_⏎(whale)
const LACKS_WORD = /(?:[a-z\d]-|[=#_])$/i
const WORD_CHARACTER = /[a-z\d(]/i

// https://github.com/⏎owner/repo
const LACKS_OWNER = /github\.com\/$/i
// https://github.com/owner/⏎repo
const LACKS_NAME = /github\.com\/[a-z\d-]{1,39}\/$/i
// https://huggingface.co/⏎spaces/owner/name , https://huggingface.co/spaces/owner/⏎demo_10
const LACKS_SITE_PATH = /(?:huggingface|\/hf)\.co\/(?:(?:spaces|datasets|collections)\/)?$/i
const LACKS_SITE_NAME = /(?:huggingface|\/hf)\.co\/(?:(?:spaces|datasets|collections)\/)?[\w.-]{1,80}\/$/i
// https://owner.github.io/⏎project
const LACKS_PROJECT = /\.github\.io\/$/i
// https://arxiv.org/abs/⏎2401.00001
const LACKS_ARXIV = /arxiv\.org\/(?:abs|pdf|html)\/$/i
const BEGINS_WITH_NUMBER = new RegExp(`^${ARXIV_NUMBER}`)
// https://zenodo.org/records/⏎1234567 , https://a.example/orca/⏎v1/demo , https://a.example/wiki/⏎Orca_(whale)
const HAS_OWN_RULES = /(?:github\.com|huggingface\.co|^hf\.co)$/i
const LOOKS_LIKE_PATH = /^(?:\d{4}|[\w.-]{0,80}\w(?:_[\w(]|\.(?:html?|pdf|md|php)(?!\w)))/
// v1/demo , vllm.rs/
const HAS_FOLDER = /^[\w.-]{1,80}\/(?:\w|$)/
// watch?v=dQw4w9WgXcQ
const HAS_QUERY = /[\w.-]{1,80}\?\w{1,40}=/y
// https://github.com/⏎owner.
const OWNER = /^[a-z\d](?:[a-z\d-]{0,38})\.?$/i
const LONGEST_UNFINISHED = 'huggingface.co/collections//'.length + 80

const NEXT_PART = /[\w./-]{1,140}(?:(?<=_)\()?/y
const TWO_PARTS = /^[\w.-]+\/[\w-]/
// https://a.example/⏎~orca , https://a.example/⏎?v=2
const HOME_OR_QUERY = /^[~?]\w/
// https://example.org⏎/demo
const PATH_START = /^\/[\w~]/
// Behind the last word of a paragraph, or of a sentence at the end of its line
const NOTHING_ELSE =
  /[ \t]{0,8}(?:[.)\]}]{0,4}[ \t]{0,8}(?:\s{0,20}$|\r?\n[ \t]{0,40}\r?\n)|(?:(?<=\.)|\.)[ \t]{0,8}\r?\n)/y

// duo-attention, MAS_TTS, GiT2, CompressKV, three.js; not "for", not "2.12k"
const LOOKS_LIKE_NAME = /\w[_-]\w|[a-z]\d|\d[a-z]|[a-z][A-Z]|[a-z]\.[a-z]/
const COUNT = /^[\d.,]+[kM]?$/
// Words of a sentence that are no name
const ADVERB = /^(?:and|or|soon|now|here|below|too|later|online|today)(?![\w-])/i
const SMALL_WORD = new RegExp(`^${SMALL_WORDS}(?![\\w-])`, 'i')

/**
 * Where the address that reads `address` up to `end` goes on behind a break of the line, or -1.
 *
 * An address is rejoined only where it would be unfinished without:
 * - after a hyphen at the end of a line, with a letter or digit next (the hyphen is kept: wraps come after the
 *   hyphens an address has, nobody hyphenates addresses), and in the same way after `=`, `#` and `_`, where a word is due;
 * - after a slash at the end of a line, if `~name` or `?query` is next;
 * - after `github.com/` at the end of a line, if `owner/repo` is next, or an owner that ends the paragraph;
 * - after `github.com/owner/` at the end of a line, if a legal name is next that no prose has (`MAS-TTS`,
 *   `duo_attention`), or any legal name that ends the paragraph and is no adverb, or, where the line is as long as wrapped ones
 *   are, is no small word;
 * - after `huggingface.co/` (or `hf.co/`), `huggingface.co/spaces/` or `huggingface.co/spaces/owner/` at the end of a line, in the same way;
 * - after `owner.github.io/` at the end of a line that is as long as wrapped ones are, if any name is next that is no small word;
 * - after a path of another host that ends in a slash at the end of a line, if a number of four digits or more is next, or
 *   a part of a path (`v1/demo`, `watch?v=1`, `set_1`), or any name that ends the paragraph and is no adverb, or, where the line is as long as
 *   wrapped ones are, that no prose has;
 * - after `arxiv.org/abs/` at the end of a line, if a number of arXiv is next;
 * - before a slash that starts a line and a path;
 * - after `github.com/` or `github.com/owner/` and one space, which is what joining the lines leaves, if what is next
 *   looks like a name.
 */
export function findContinuation(text: string, address: string, end: number): number {
  const nextLine = skip(LINE_BREAK, text, end)
  const isWrapped = nextLine > end
  const resume = isWrapped ? nextLine : end + 1
  if (!isWrapped && text[end] !== ' ') return -1

  const tail = address.slice(-LONGEST_UNFINISHED)
  if (isWrapped && LACKS_WORD.test(tail)) return WORD_CHARACTER.test(text.charAt(resume)) ? resume : -1
  if (!tail.endsWith('/') && text[resume] !== '/') return -1
  if (isWrapped && HOME_OR_QUERY.test(text.slice(resume, resume + 2))) return resume

  const part = text.slice(resume, skip(NEXT_PART, text, resume))
  if (!tail.endsWith('/')) return isWrapped && PATH_START.test(part) ? resume : -1
  if (LACKS_ARXIV.test(tail)) return isWrapped && BEGINS_WITH_NUMBER.test(part) ? resume : -1
  if (ADVERB.test(part)) return -1
  const [host] = address.slice(address.indexOf('//') + 2).split('/', 1) as [string]
  const isElsewhere = isWrapped && !HAS_OWN_RULES.test(host)
  const lacksLastName = isElsewhere && !address.endsWith(`//${host}/`)
  if (isElsewhere && (HAS_FOLDER.test(part) || matchesAt(HAS_QUERY, text, resume))) return resume
  if (lacksLastName && LOOKS_LIKE_PATH.test(part)) return resume
  if (COUNT.test(part)) return -1
  const partEnd = resume + part.length
  const endsParagraph = isWrapped && (partEnd === text.length || skip(NOTHING_ELSE, text, partEnd) > partEnd)
  const isName =
    LOOKS_LIKE_NAME.test(part) || endsParagraph || (isWrapped && isFull(text, end) && !SMALL_WORD.test(part))
  if (lacksLastName && (endsParagraph || (isFull(text, end) && LOOKS_LIKE_NAME.test(part)))) return resume
  if (endsParagraph && LACKS_OWNER.test(tail) && OWNER.test(part)) return resume
  if (isWrapped && LACKS_SITE_PATH.test(tail) && TWO_PARTS.test(part)) return resume
  if (isWrapped && LACKS_SITE_NAME.test(tail) && isName) return resume
  if (isWrapped && LACKS_PROJECT.test(tail) && isFull(text, end) && !SMALL_WORD.test(part)) return resume
  const isUnfinished = LACKS_OWNER.test(tail)
    ? isWrapped || LOOKS_LIKE_NAME.test(part)
    : LACKS_NAME.test(tail) && isName
  return isUnfinished && readRepository(address + part) !== null ? resume : -1
}

/** Whether the line that ends at `end` is as long as wrapped lines are. */
const isFull = (text: string, end: number): boolean =>
  end >= NARROWEST_WRAP && !text.slice(end - NARROWEST_WRAP, end).includes('\n')
