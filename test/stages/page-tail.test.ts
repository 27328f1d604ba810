import { describe, expect, it } from 'vitest'
import { expectReadAlike } from '../support/changed-pages.js'
import { itPeels } from '../support/peeled.js'

describe('a tag around a page', () => {
  itPeels([
    ['goes beside its lines', '<pre>Orca\nHeads</pre>', 'Orca\nHeads'],
    ['goes over and under them', '<web_page url="a.b">\nOrca\n</web_page>\n', '\nOrca\n\n'],
    ['goes with what keeps its text as it is', '<content><![CDATA[Orca\nHeads]]></content>', 'Orca\nHeads'],
    ['stays without its end', '<pre>Orca\nHeads', '<pre>Orca\nHeads'],
    ['stays over its own end', '<think>\nOrca </think> it\n</pre>', '<think>\nOrca </think> it\n</pre>'],
    ['goes at the page’s end alone', 'Orca\nHeads</pre>', 'Orca\nHeads'],
    ['stays in a line with its beginning', 'Orca\n<source>b.txt</source>', 'Orca\n<source>b.txt</source>'],
    ['of HTML stays', '<div>Orca\nHeads</div>', '<div>Orca\nHeads</div>'],
  ])

  it.each<readonly [opening: string, closing: string]>([
    ['<pre>', '</pre>'],
    ['<web_page url="https://huggingface.co/papers">\n', '\n</web_page>\n'],
    ['<content><![CDATA[', ']]></content>'],
  ])('changes nothing of what is read: %s', (opening, closing) => {
    expect(expectReadAlike((text) => opening + text + closing)).toBeGreaterThan(90)
  })
})
