import type { Writer } from '../elements.js'
import { beautifulSoup, beautifulSoupGlued } from './beautiful-soup.js'
import { crawl4ai } from './crawl4ai.js'
import { firefox } from './firefox.js'
import { htmlToText } from './html-to-text.js'
import { html2text, html2textReferences } from './html2text.js'
import { innerText } from './inner-text.js'
import { lynx } from './lynx.js'
import { mainText } from './main-text.js'
import { firecrawl, jina, markdownify, obsidian } from './markdown.js'
import { notebookLm } from './notebooklm.js'
import { overstrike } from './overstrike.js'
import { playwright } from './playwright.js'
import { w3m } from './w3m.js'

/** Every extractor that the library reads. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  'main text': mainText,
  innerText,
  w3m,
  lynx,
  'html2text (overstrike)': overstrike,
  'html2text (Markdown)': html2text,
  'html2text (references)': html2textReferences,
  BeautifulSoup: beautifulSoup,
  'BeautifulSoup (glued)': beautifulSoupGlued,
  'html-to-text': htmlToText,
  Firefox: firefox,
  firecrawl,
  jina,
  markdownify,
  'Obsidian clipper': obsidian,
  NotebookLM: notebookLm,
  Playwright: playwright,
  Crawl4AI: crawl4ai,
}
