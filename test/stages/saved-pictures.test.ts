import { describe, expect, it } from 'vitest'
import { peelSavedPictures } from '../../src/markup/pictures/saved-pictures.js'
import { expectReadAlike } from '../support/changed-pages.js'

const peeled = (text: string): string =>
  peelSavedPictures({ text, links: [], toSource: (at) => at, toSourceEnd: (at) => at }).text

describe('the address of a picture that was saved with the page', () => {
  it.each([
    ['![](<./Daily Papers - Hugging Face_files/a(1).png>)Mira', '![](/a.png)Mira'],
    ['![](./Daily Papers_files/a.PNG)Mira', '![](/a.png)Mira'],
    ['[Daily%20Papers_files/a.svg]Mira', '[/a.png]Mira'],
    ['[./Daily Papers -\nHugging Face_files/a.png] Mira', '[/a.png] Mira'],
    ['[../cdn.example/a.webp] Mira', '[/a.png] Mira'],
    ['[data:image/png;base64,iVBORw0K/+=] Mira', '[/a.png] Mira'],
  ])('%j', (saved, plain) => {
    expect(peeled(saved)).toBe(plain)
  })

  it.each([
    'the _files/ of (Orca)',
    '[Orca_files/readme.txt]',
    '(see ../a.png, too)',
    '[../a b.png]',
    '[data:text/plain,a]',
  ])('is none in %j', (text) => {
    expect(peeled(text)).toBe(text)
  })
})

describe('a page whose pictures were saved with it is read as without that', () => {
  it.each([
    [
      'Markdown',
      /(?<=!\[[^[\]]*\]\()https:[^\s()]+\.(?:png|jpe?g|svg|webp)(?=\))/g,
      '<./Daily Papers - Hugging Face_files/a.png>',
    ],
    [
      'html-to-text',
      /(?<=\[)https:[^\s[\]]+\.(?:png|jpe?g|svg|webp)(?=\])/g,
      './Daily Papers - Hugging Face_files/a.png',
    ],
    [
      'html-to-text, from another browser',
      /(?<=\[)https:[^\s[\]]+\.(?:png|jpe?g|svg|webp)(?=\])/g,
      'Daily%20Papers_files/a.png',
    ],
  ])('by %s', (_, address, saved) => {
    expect(
      expectReadAlike(
        (text) => text.replace(address, saved),
        (text) => text.search(address) >= 0,
      ),
    ).toBeGreaterThan(3)
  })
})
