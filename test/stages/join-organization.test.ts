import { describe, expect, it } from 'vitest'
import { joinOrganization } from '../../src/papers/join-organization.js'
import type { PageContext } from '../../src/papers/page-context.js'

/** The name on a page of a text browser on which so many characters were taken off before it. */
function read(name: string, takenOff: number): string {
  const text = `·\n${name}`
  const toSource = (at: number): number => (at < 2 ? at : at + takenOff)
  const page = { printsPictures: true }
  const context = { plain: { text, links: [], toSource }, page } as unknown as PageContext
  return joinOrganization([{ start: 2, end: text.length }], [], context)
}

describe('an organization of a text browser', () => {
  it.each(['', '[16]', '[1108]', '[12345]'])(
    'loses its picture’s text behind the number of its link: "%s"',
    (number) => {
      expect(read('lumen Tide Lab', number.length)).toBe('Tide Lab')
    },
  )

  it('has lost it with more than that', () => {
    expect(read('vivo AI Lab', '[16] [vivo]'.length)).toBe('vivo AI Lab')
  })
})
