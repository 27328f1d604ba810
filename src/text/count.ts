/** The source of a pattern for a count: `94`, `1,204`, `2.12k`, `110k`, `1.2M`. */
export const COUNT = '\\d[\\d,]{0,12}(?:(?:\\.\\d{1,3})?[km])?'
