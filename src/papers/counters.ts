// 🔥 3, (3), 👍 3 ❤️ 5
const MARKED = /[^\p{Alphabetic}\d\s]{1,3} ?\d[\d.,]{0,9}[kKmM]?\+?[)\]]?/u.source
// Listen 3:12, Impact 8.1, Reading time 4 min; not Area 51
const LABELLED =
  /\p{Uppercase}\p{Lowercase}{1,20}(?: \p{Lowercase}{1,20}){0,2} (?:\d{1,3}[.:]\d{1,2}|\d{1,4} \p{Lowercase}{1,9})/u
    .source

/** `1.5 k`, `1.204`, `8.1`, `45%`, `#2 Paper of the day`, `v2`, `4 min read`, `1.2k views`, `🔖`, which are no words of a text, a title or a name; not `1,024 Cases Later` */
const COUNTER = new RegExp(
  `^(?:${MARKED}(?: ${MARKED}){0,3}|${LABELLED}|\\d[\\d.,]{0,9} ?[kKmM]\\+?|\\d{1,3}[.,]\\d{1,3}%?|\\d{1,3}%|# ?\\d{1,9}(?: \\p{Alphabetic}{2,20}){1,7}|\\d[\\d.,]{0,9}[kKmM]?\\+?(?: \\p{Lowercase}{2,20}){1,7}|v\\d[\\d.]{0,5}|\\p{Extended_Pictographic}\\ufe0f?)$`,
  'u',
)

/** Whether a line is a counter or a mark of the page's own; `24` can be anybody's. */
export const isCounter = (line: string): boolean => COUNTER.test(line)
