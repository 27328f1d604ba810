import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'

const BANNER = 'Daily Papers\nby AK and the research community\nFeb 25\n\n'
const TITLE = 'Owls at Noon: How They Rest'
const OTHER = 'Society of the Owls of Noon'
const WRAPPED = 'Owls at Noon: How They Rest in Trees of Many Kinds, in the Light of\nSummer Days That Are Long'
const TEXT = 'We study how owls rest.'

const END = '4 authors\n·\nOct 6, 2024\n'

const search = (title: string, text = TEXT) =>
  `${BANNER}Finches\n\nWe study how finches sing.\n\n${END}\n${title}\n\n${text}\n\n${END}`
const list = (title: string) =>
  `${BANNER}Submitted by\njfeldt\n\n3\n\nFinches\n\n·\n4 authors\n\nSubmitted by\nmira\n\n12\n\n${title}\n\n·\n4 authors\n`

const read = (text: string) => {
  const { papers, diagnostics } = parseDigest(text)
  return {
    papers: papers.slice(1).map(({ title, abstract, organization }) => ({ title, abstract, organization })),
    told: diagnostics
      .filter(({ code }) => code === 'unrecognized-text' || code === 'doubtful-field')
      .map(({ start, end }) => text.slice(start, end)),
  }
}

const ON_A_SEARCH_PAGE = { title: TITLE, abstract: TEXT, organization: null }
const ON_A_LIST = { title: TITLE, abstract: null, organization: null }

describe('a title that a tool put under itself again', () => {
  it.each([
    ['right under it, on a search page', search(`${TITLE}\n${TITLE}`), ON_A_SEARCH_PAGE],
    ['as a paragraph of its own', search(`${TITLE}\n\n${TITLE}`), ON_A_SEARCH_PAGE],
    ['where no line is blank', search(`${TITLE}\n${TITLE}`).replaceAll('\n\n', '\n'), ON_A_SEARCH_PAGE],
    ['right under it, on a list', list(`${TITLE}\n${TITLE}`), ON_A_LIST],
    ['as a paragraph of its own, on a list', list(`${TITLE}\n\n${TITLE}`), ON_A_LIST],
  ])('is told and left out: %s', (_, text, paper) => {
    expect(read(text)).toEqual({ papers: [paper], told: [TITLE] })
  })

  it('is told and left out: as the rest of a long one', () => {
    const long = `${TITLE}, and What They Dream`
    expect(read(search(`${long}\n${long}`))).toEqual({
      papers: [{ ...ON_A_SEARCH_PAGE, title: long }],
      told: [long],
    })
  })

  it('is told and left out: a title of two lines', () => {
    expect(read(search(`${WRAPPED}\n${WRAPPED}`))).toEqual({
      papers: [{ ...ON_A_SEARCH_PAGE, title: WRAPPED.replace('\n', ' ') }],
      told: [WRAPPED],
    })
  })

  it.each([
    ['an organization of the name of a short title', list('Bora\nBora'), { title: 'Bora', organization: 'Bora' }],
    ['a text that begins with a short title', search('Bora\nBora'), { title: 'Bora', abstract: `Bora\n\n${TEXT}` }],
    ['another line of its length', list(`${TITLE}\n${OTHER}`), { title: TITLE, organization: OTHER }],
    ['an abstract that begins with its title', search(TITLE, `${TITLE} in trees.`), { abstract: `${TITLE} in trees.` }],
  ])('is not thought of: %s', (_, text, paper) => {
    expect(read(text)).toMatchObject({ papers: [paper] })
  })
})
