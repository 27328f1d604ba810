/** `Oct 1`, `2 days ago` */
const DAY = /(?:[A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?|(?:about |almost |over )?(?:an?|\d{1,4}) [a-z]{3,8} ago)/.source

/** `on Oct 1`, the day of the submission */
export const SUBMISSION_DAY = new RegExp(`^on ${DAY}$`)

/** `Okonkwo on Oct 1`: a name before the day */
export const NAMED_BEFORE_DAY = new RegExp(`\\S on ${DAY}$`)

/** ` on Oct 1`, behind the name, or where the name is lost */
export const SUBMITTED_ON = new RegExp(`(?:^| )on ${DAY}$`)
