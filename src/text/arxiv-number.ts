/** The source of a pattern for a new-style arXiv number, without its version: `2410.10819`, `0704.0001`. */
export const ARXIV_NUMBER = '\\d{4}\\.\\d{4,5}'
