import type { Page, Writer } from '../elements.js'
import { writeUnwrapped } from './html2text.js'

/** A link or a picture of Markdown, as Crawl4AI seeks them: of a picture in a link it sees only this. */
const LINK = /!?\[([^\]]+)\]\(([^)]+?)\)/g

/** Crawl4AI's `markdown_with_citations` with its `references_markdown`: one number for each address. */
export const crawl4ai: Writer = {
  links: true,
  votes: true,
  write(page: Page) {
    const shown = new Map<string, string>()
    const text = writeUnwrapped(page).replace(LINK, (link, words: string, address: string) => {
      if (!shown.has(address)) shown.set(address, words)
      const cited = `${words}⟨${[...shown.keys()].indexOf(address) + 1}⟩`
      return link.startsWith('!') ? `![${cited}]` : cited
    })
    const list = [...shown].map(([address, words], index) => `⟨${index + 1}⟩ ${address}: ${words}\n`)
    return `${text}\n\n## References\n\n${list.join('')}`
  },
}
