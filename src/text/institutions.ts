/** What ends the name of an organization: `LG AI Research`, `Qwen Team`, `Beijing Academy` */
export const NAME_END =
  '(?:AI|NLP|Labs?|Laboratory|Research|Team|Group|Inc|University|Institute|Academy|College|School|DeepMind)'

/** What ends the name of a company, and a title, too: `Huawei Technologies` */
export const COMPANY_END = '(?:Electronics|Robotics|Technolog(?:y|ies))'

/** A word of an institution's name, at its beginning or within it, and of some titles, too: `Group Relative Policy Optimization` */
const WORD =
  /\b(?:Academy|Cent(?:er|re)|College|Department|Faculty|Foundation|Group|Hospital|Inc\b|Institut|Lab(?:orator|s?\b)|School|Society|Universit)/
const CAPITALIZED = /^[\p{Uppercase}\d](?!\p{Alphabetic}*:)/u
const NO_CAPITALIZED = /(?<![\p{Alphabetic}-])(?!\p{Uppercase})\p{Alphabetic}\p{Alphabetic}{3}|[。，：]/u

/** Whether words are an institution's name, of several parts perhaps: they have such a word, and no small one but `of`. */
export const isInstitution = (words: string): boolean =>
  CAPITALIZED.test(words) && WORD.test(words) && !NO_CAPITALIZED.test(words)

/** `Stanford University`, `Institute of Tides`, `Alibaba Group`, `TIGER-Lab`, `Tidal Knowledge Lab (TKL)`: what holds an institution's name, which no title does, nor its rest */
export const NAMES_INSTITUTION = new RegExp(
  String.raw`\bUniversi[dt]|\bInstituto? |\b(?:Academy|Cent(?:er|re)|College|Institute|School) (?:of|for)\b|[\s-](?:Labs?|Laboratory|Group|Team|Corp\.|Corporation|Commission|${COMPANY_END})(?: \([^()]{1,40}\))?$`,
)

/** A word that a wrap can cut from an institution's name */
export const LAST_WORD_OF_NAME = new RegExp(`^(?:${NAME_END}|${COMPANY_END}|Intelligence|Sciences?)$`)
