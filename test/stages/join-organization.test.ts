import { describe, expect, it } from 'vitest'
import { findHandles, joinOrganization } from '../../src/papers/join-organization.js'
import type { Handles, PageContext } from '../../src/papers/page-context.js'
import type { PageRecords } from '../../src/records/read-page.js'
import { emptyRecord } from '../../src/records/record.js'

/** The name on a page of a text browser on which so many characters were taken off before it, or before its line. */
function read(name: string, takenOff: number, place = 3): string {
  const text = `·\n\n${name}`
  const toSource = (at: number): number => (at < place ? at : at + takenOff)
  const page = { printsPictures: true }
  const context = { plain: { text, links: [], toSource }, page } as unknown as PageContext
  return joinOrganization([{ start: 3, end: text.length }], [], context)
}

/** The name on a page that prints handles so, and no pictures' texts, unless told. */
function readWhere(handles: Handles, text: string, target?: string, printsPictures = false): string {
  const links =
    target === undefined ? [] : [{ start: 0, end: text.length, target, source: { start: 0, end: 1 }, isWhole: true }]
  const plain = { text, links: [], toSource: (at: number) => at }
  const context = { plain, page: { printsPictures }, handles } as unknown as PageContext
  const lines = [...text.matchAll(/.+/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  return joinOrganization(lines, links, context)
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
    expect(read('vivo AI Lab', 'vivo [https://a.example/vivo.png]'.length, 2)).toBe('vivo AI Lab')
  })

  it('has not lost it with its link’s own address before it, as lynx writes it', () => {
    const target = 'https://huggingface.co/lumen'
    const text = '·\n\nlumen Z.ai'
    const toSource = (at: number): number => (at < 3 ? at : at + `[${target}]`.length)
    const links = [{ start: 3, end: 8, target, source: { start: 4, end: 4 + target.length }, isWhole: false }]
    const context = { plain: { text, links: [], toSource }, page: { printsPictures: true } } as unknown as PageContext
    expect(joinOrganization([{ start: 3, end: text.length }], links, context)).toBe('Z.ai')
    expect(joinOrganization([{ start: 3, end: text.length }], [], context)).toBe('lumen Z.ai')
  })

  it('has not lost it with what was taken off over spaces and an empty line', () => {
    const toSource = (at: number): number => (at < 4 ? at : at + 40)
    const context = {
      plain: { text: 'it.      \n\nvivo Tide Lab', links: [], toSource },
      page: { printsPictures: true },
    }
    const name = [{ start: 11, end: 24 }]
    expect(joinOrganization(name, [], context as unknown as PageContext)).toBe('Tide Lab')
  })

  it('has not lost it with a quotation’s marks and a number, over an empty line', () => {
    const text = '·\n\n   vivo Tide Lab'
    const taken = (at: number): number => at + (at < 2 ? 0 : at < 6 ? 2 : 2 + '> [1108]'.length)
    const context = {
      plain: { text, links: [], toSource: taken },
      page: { printsPictures: true },
    } as unknown as PageContext
    expect(joinOrganization([{ start: 6, end: text.length }], [], context)).toBe('Tide Lab')
  })

  it('has not lost it with what was taken off behind the text above', () => {
    expect(read('vivo Tide Lab', '](https://huggingface.co/papers/2306.02707)'.length, 1)).toBe('Tide Lab')
  })
})

describe('an organization of a page that prints handles', () => {
  it.each([
    ['LUMIA Institute of Tides', 'Institute of Tides'],
    ['Reef-Verse Lumen University', 'Lumen University'],
    ['TideLab University of Lumen', 'University of Lumen'],
    ['orcas Lumen Academy', 'Lumen Academy'],
    ['lab3 Tide Academy', 'Tide Academy'],
    ['Carnegie Lumen University', 'Carnegie Lumen University'],
    ['Papers with Code', 'Papers with Code'],
    ['KAUST of Lumen', 'KAUST of Lumen'],
    ['tide-labTide Lab', 'Tide Lab'],
  ])('%s', (text, name) => {
    expect(readWhere('printed', text)).toBe(name)
  })

  it('loses the handle that its link tells', () => {
    expect(readWhere('printed', 'lumen AI at Tide', 'https://huggingface.co/lumen')).toBe('AI at Tide')
    expect(readWhere('unknown', 'lumen AI at Tide', 'https://huggingface.co/lumen')).toBe('AI at Tide')
    expect(readWhere('unknown', 'Lumen Tide Heads', 'https://huggingface.co/Lumen')).toBe('Lumen Tide Heads')
    expect(readWhere('unknown', 'lumen AI at Tide', 'https://huggingface.co/lumens')).toBe('lumen AI at Tide')
    expect(readWhere('unknown', 'lumen heads', 'https://huggingface.co/lumen')).toBe('lumen heads')
    expect(readWhere('unknown', 'Lumen\nTide Heads', 'https://huggingface.co/Lumen')).toBe('Tide Heads')
    expect(readWhere('unknown', 'Lumen Tide\nHeads', 'https://huggingface.co/Lumen')).toBe('Lumen Tide Heads')
  })
})

describe('an organization of a paper’s own page that w3m wrote', () => {
  const paper = (text: string, wrapped: readonly string[] = [], printsLogo = true): string => {
    const whole = [text, ...wrapped].join('\n')
    const page = { printsPictures: true, printsLogo, layout: 'paper', cutsWords: true }
    const context = { plain: { text: whole, links: [], toSource: (at: number) => at }, page } as unknown as PageContext
    const lines = [{ start: 0, end: text.length }]
    if (wrapped.length > 0) lines.push({ start: text.length + 1, end: whole.length })
    return joinOrganization(lines, [], context)
  }

  it.each([
    ['Carnegie Lumen University', 'Lumen University'],
    ['THALES Tide.ai', 'Tide.ai'],
    ['University of Lumen', 'University of Lumen'],
    ['Lumen AI', 'Lumen AI'],
    ['Lumen', 'Lumen'],
    ['z Z', 'Z'],
    ['HyperCLOVA X', 'HyperCLOVA X'],
  ])('loses its picture’s text, whatever that is: %s', (text, name) => {
    expect(paper(text)).toBe(name)
  })

  it('has none on a page without pictures', () => {
    expect(paper('Carnegie Lumen University', [], false)).toBe('Carnegie Lumen University')
  })

  it('has lost it with its line', () => {
    expect(paper('State Lumen University of Seas,', ['Institute of Tides'])).toBe(
      'State Lumen University of Seas, Institute of Tides',
    )
  })
})

describe('an organization of a page that glues handles', () => {
  it.each([
    ['LumenLumen', 'Lumen'],
    ['TideReefTide Reef', 'Tide Reef'],
    ['Tide Lab', 'Tide Lab'],
    ['t-labt-lab', 't-lab'],
    ['lumenAI at Tides', 'AI at Tides'],
    ['TLUTide Lab University', 'Tide Lab University'],
    ['LUReefsThe University of Lumen', 'The University of Lumen'],
    ['tlaBen-Tide Academy', 'Ben-Tide Academy'],
    ['LTSBLT Santa Brisa', 'LT Santa Brisa'],
    ['LumenIntelligenceLumenAI', 'LumenAI'],
    ['TLRS清华大学', '清华大学'],
  ])('%s', (text, name) => {
    expect(readWhere('glued', text)).toBe(name)
  })
})

describe('an organization of a page that prints none', () => {
  it('keeps both halves', () => {
    expect(readWhere('absent', 'LumenLumen', undefined, true)).toBe('LumenLumen')
    expect(readWhere('unknown', 'LumenLumen', undefined, true)).toBe('Lumen')
  })
})

describe('whether a page prints organizations’ handles', () => {
  const foundOn = (page: Partial<PageRecords>, names: readonly string[]): Handles => {
    const text = names.join('\n')
    const toSource = (at: number): number => at
    const plain = { text, links: [], toSource, toSourceEnd: toSource }
    const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
    const records = spans.map((span) => ({ ...emptyRecord(0, 1), organization: [span] }))
    return findHandles(plain, page as PageRecords, [...records, emptyRecord(0, 1)])
  }
  const found = (printsPictures: boolean, ...names: string[]): Handles => foundOn({ printsPictures }, names)
  const foundByW3m = (...names: string[]): Handles => foundOn({ printsPictures: true, cutsWords: true }, names)
  const printed = (...names: string[]): boolean => found(false, ...names) === 'printed'

  it('is so, glued to them, where two names are doubled', () => {
    expect(found(false, 'LumenLumen', 'tideTide Lab', 'ReefReef')).toBe('glued')
    expect(found(false, 'LumenLumen', 'TIDALTIDAL', 'TIDETIDE')).toBe('glued')
    expect(found(false, 'LumenLumen', 'Tide Lab', 'Reef')).toBe('absent')
  })

  it('is so where two begin with their handles, but for one of three that may be plain', () => {
    expect(found(false, 'tide-labTide Lab', 'TLUTide Lab University', 'reefReef AI')).toBe('glued')
    expect(found(false, 'tide-labTide Lab', 'orcaOrca AI', 'reefReef AI', 'LUL Lab')).toBe('glued')
    expect(found(false, 'tide-labTide Lab', 'reefReef AI', 'LUL Lab')).not.toBe('glued')
    expect(found(false, 'tide-lab Tide Lab', 'reef Reef AI')).not.toBe('glued')
  })

  it.each(['Tide Lab', 'Tide', 'TIDE Lab'])('is not so where %s stands without one', (name) => {
    expect(found(false, 'LumenLumen', name, 'reefreef')).toBe('absent')
  })

  it('is so where a word stands before each, and two of three are like it', () => {
    const alike = ['tidelab Tide Lab', 'lumen Lumen', 'reef-ai Reef AI', 'orca Orca Institute']
    const others = ['LUMIA Institute of Tides', 'seas Academy of Lumen']
    expect(printed(...alike, ...others)).toBe(true)
    expect(printed(...alike.slice(1), ...others)).toBe(false)
    expect(printed(...alike.slice(2), 'LUMIA Institute of Tides')).toBe(true)
    expect(printed(...alike.slice(3), 'orca Orca Institute', ...others)).toBe(false)
    expect(printed(...alike, 'Reef')).toBe(false)
    expect(printed(...alike.slice(0, 3))).toBe(true)
    expect(printed(...alike.slice(0, 2))).toBe(false)
    expect(printed()).toBe(false)
  })

  it('is so on a page of w3m where one word is like a name, and each name has one', () => {
    const others = ['LUMIA Knowledge Engineering Group (KEG) & Data Mining', 'SEA-ReefLab ReefLab@SEA']
    expect(found(true, 'Lumen Lumen', ...others)).toBe('unknown')
    expect(foundByW3m('Lumen Lumen', ...others)).toBe('printed')
    expect(foundByW3m('Lumen', ...others)).toBe('unknown')
    expect(foundByW3m(...others)).toBe('unknown')
  })

  it('is so on a page of w3m that prints the logo’s words, where each name has a word before it', () => {
    const page = { printsPictures: true, cutsWords: true, printsLogo: true }
    expect(foundOn(page, ['UniversityofLumen The University of Lumen at Tides'])).toBe('printed')
    expect(foundOn(page, ['UniversityofLumen The University of Lumen at Tides', 'Lumen'])).toBe('unknown')
    expect(foundOn({ ...page, cutsWords: false }, ['LUMdyh Lumen DYH'])).toBe('unknown')
  })

  it('prints none where half of the names or more have none', () => {
    const alike = ['tidelab Tide Lab', 'LUMIA Lumen University of Media, Info and Arts']
    expect(found(false, ...alike, 'Reef Institute', 'Orca')).toBe('absent')
    expect(found(false, ...alike, 'Tide Tide Lab', 'Orca')).toBe('unknown')
    expect(found(true, ...alike, 'Reef Institute', 'Orca')).toBe('unknown')
    expect(found(true, 'LumenLumen', 'Orca')).toBe('absent')
    expect(found(true, 'LumenLumen')).toBe('unknown')
    expect(found(false, 'LUMIA Lumen University of Media, Info and Arts')).toBe('unknown')
    expect(found(false)).toBe('unknown')
  })
})

describe('an organization of a page that prints no handles', () => {
  it.each([
    ['LUMIA Lumen University of Media, Info and Arts', 'LUMIA Lumen University of Media, Info and Arts'],
    ['TIDE TIDE Research', 'TIDE Research'],
    ['tidelab Tide Lab', 'Tide Lab'],
  ])('%s', (text, name) => {
    expect(readWhere('absent', text)).toBe(name)
  })
})

describe('an organization whose picture’s text is gone, with a space behind it', () => {
  it('is no handle and a name', () => {
    const written = 'Tide [https://a.example/tide.png] Tide Research'
    const plain = { text: ' Tide Research', links: [], toSource: (at: number) => (at === 0 ? 0 : at + 33) }
    const context = { plain, page: { printsPictures: true }, handles: 'unknown' } as unknown as PageContext
    expect(written.slice(plain.toSource(1))).toBe('Tide Research')
    expect(joinOrganization([{ start: 1, end: 14 }], [], context)).toBe('Tide Research')
  })
})
