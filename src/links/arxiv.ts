import { ARXIV_ARCHIVE } from '../text/page-patterns.js'
import { SITE } from '../text/site.js'

const MONTH = '(?:0[1-9]|1[0-2])'

// 0704.0001, 2410.10819, 2410.10819v2: year and month, then four digits until 2014, five since; cs/0112017, math.GT/0309136,
// cond-mat.mes-hall/9901001v1: from 1991 to 2007
const ARXIV_ID = new RegExp(
  `^(?:(?:0[7-9]|1[0-4])${MONTH}\\.\\d{4}|(?:1[5-9]|[2-8]\\d)${MONTH}\\.\\d{5}|${ARXIV_ARCHIVE}/(?:9[1-9]|0[0-7])${MONTH}\\d{3})(?:v[1-9]\\d{0,2})?$`,
)

// /papers/2410.10819#community , https://huggingface.co/login?next=%2Fpapers%2F2606.00683
const PAPER_ADDRESS = new RegExp(`^${SITE}/(?:papers/|login\\?next=%2Fpapers%2F)([\\w./-]*\\w)`, 'i')

/** The text, if the whole of it is one arXiv id, of either style, with or without a version; else null. */
export const readArxivId = (text: string): string | null => (ARXIV_ID.test(text) ? text : null)

/** The arXiv id in the address of a paper's page on the site, or of the login that leads back to it, or null. */
export const arxivIdOfPage = (target: string): string | null => readArxivId(PAPER_ADDRESS.exec(target)?.[1] ?? '')
