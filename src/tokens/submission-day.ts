import { AGE, DAY_OR_AGE } from '../text/day-patterns.js'
import { textAt } from '../text/text-at.js'
import { isOneOf } from './kinds.js'
import type { Token } from './token.js'

/** `on Oct 1`, the day of the submission; `on`, over it */
export const SUBMISSION_DAY = new RegExp(`^on(?: ${DAY_OR_AGE})?$`)

/** ` on Oct 1`, ` 2 hours ago`, ` · 2 hours ago`, behind the name, or where the name is lost */
export const SUBMITTED_ON = new RegExp(`(?:^|(?: ·)? )(?:on ${DAY_OR_AGE}|${AGE})$`)

/** ` on`, ` on Oct` or ` on Oct 15,`: what a wrap left of the day on the name's line, or under it */
export const CUT_SUBMISSION_DAY = /(?:^| )on(?: [A-Z][a-z]{2}(?: \d{1,2},)?)?$/

/** What can be the rest of such a day: `Oct 15`, `25` */
export const canEndDay = isOneOf('date', 'number')

/** Whether a token is the rest of a day that was wrapped: `25`, under `Submitted by jfeldt on Jun` */
export function isRestOfDay(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before !== undefined && canEndDay(tokens[index]) && CUT_SUBMISSION_DAY.test(textAt(text, before))
}
