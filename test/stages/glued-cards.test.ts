import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/markup/plain-text.js'
import { partGluedCards } from '../../src/rereading/glued-cards/glued-cards.js'

const HEAD =
  'Daily Papers - Hugging Face|Hugging Face|Models|Datasets|Log In|Sign Up|new|Get trending papers in your email inbox!|Subscribe|Daily Papers|byAK|and the research community'
const FOOT = 'Previous|Next|System theme|Company|TOS'

/** Marks in a page: `|` where a line ends, braces around what is unclear and goes, angles around a name that is unclear and stays. */
const withoutMarks = (page: string): string => page.replace(/[|{}⟨⟩]/g, '')
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Each page as it is expected to be parted; its text is the same without the marks. */
describe('the cards of a glued page', () => {
  it.each<readonly [name: string, page: string]>([
    // Lists
    [
      'a list',
      `${HEAD}|Aug|1|Submitted by|akhaliq|94|Orca: Progressive Learning|·|533 authors|5|Submitted by|ana-r|24|Medusa|·|1 authors|12|${FOOT}`,
    ],
    ['a single card', `${HEAD}|Oct 22|Submitted by|anaq|115|Does Orca Learn?|·|4 authors|7|${FOOT}`],
    ['a list without a header', 'Submitted by|anaq|115|Does Orca Learn?|·|4 authors|7'],
    [
      'a card without votes',
      'Submitted by|ana roe|-|Orca for Seconds|·|4 authors|Submitted by|b-q|-|Orca 2|·|4 authors',
    ],
    [
      'titles that begin with a digit or a small letter',
      'Submitted by|anaq|5|3D Orca|·|4 authors|Submitted by|bo|12|vLLM|·|3 authors',
    ],
    ['a submitter without votes, whose name nothing ends', 'Submitted by|anaq|Orca|·|4 authors'],
    ['digits in a handle', 'Submitted by|k4n4y|12|Orca|·|4 authors|Submitted by|⟨leo11178⟩|Medusa|·|3 authors'],
    ['stars', 'Submitted by|anaq|15|Orca|·|7 authors|25.5k|3|Submitted by|bo|1|Medusa|·|2 authors|8.04k'],
    [
      'two digits behind the authors, where others have stars',
      'Submitted by|anaq|15|Orca|·|7 authors|25.5k|3|Submitted by|bo|1|Medusa|·|2 authors{12}|Submitted by|cy|1|GiT|·|2 authors|1',
    ],
    [
      'three digits behind the authors',
      'Submitted by|anaq|15|Orca|·|7 authors{133}|Submitted by|bo|1|Medusa|·|2 authors{12}',
    ],
    [
      'organizations in place of the authors',
      'Submitted by|anaq|15|Orca under Distribution Shift|University of Oslo, Bergen (UB)|8.04k|Submitted by|bo|1|On Language|DeepSeek|9|Submitted by|cy|1|Owls|·|2 authors',
    ],
    [
      'organizations beside the authors',
      'Submitted by|anaq|15|Orca Revisited|Tide Lab|·|4 authors|9|Submitted by|bo|1|Owls at Noon|浙江大学|·|2 authors',
    ],
    [
      'words in titles as names have them, where few cards have any',
      `Submitted by|anaq|15|On DeepSeek|·|4 authors|9|${['Owls', 'Terns', 'Ravens', 'Wrens'].map((title) => `Submitted by|bo|1|${title}|·|2 authors`).join('|')}`,
    ],
    [
      'a separator and authors in one part, as a page’s source has them',
      'Submitted by|anaq|15|Orca Revisited|·\n\t\t\t\t|4 authors|9|Submitted by|bo|1|Owls at Noon|·\n\t\t\t\t|2 authors',
    ],
    [
      'a list without submitters',
      `${HEAD}{Jun1479}|Orca for Graphs|·|533 authors{3243}|How to Train Medusa|·|8 authors|1|Learning GiT|·|15 authors{22}|Owls|·|1 authors|93k{12}|Terns|·|1 authors|2|${FOOT}`,
    ],
    [
      'the list of a month, with votes and without',
      'Daily Papers|byAK|and the research community|Daily|Weekly|Monthly|May 2024|79|Orca for Graphs|·|533 authors{324}|How to Train Medusa|·|8 authors|-|Owls|·|15 authors',
    ],
    [
      'a list of few cards, whose footer has a line of its own',
      'Daily Papers|byAK|and the research community|May 2024|Orca for Graphs|·|533 authors|3|How to Train Medusa|·|8 authors|4|\nPrevious|Next|\nSystem theme|Company',
    ],
    // Search pages
    [
      'a search page',
      `${HEAD}{Feb 2529}|Orca for Language Models|We study heads.|·|4 authors|·|Oct 28, 2021{71}|Medusa at Noon|Large models sing.|·|3 authors|·|Dec 2, 2020{1026}|Owls by Night|The owls.|·|1 authors|·|Mar 12, 20163|${FOOT}`,
    ],
    [
      'a search page that the text’s end cut in its last card',
      `${HEAD}{Feb 2529}|Orca for Language Models|We study heads.|·|4 authors|·|Oct 28, 2021{71}|Medusa at Noon|Large models sing.|·|3 authors|·|Dec 2, 2020{1026}|Owls by`,
    ],
    [
      'votes of one digit, none at all, a day that only one number can be',
      `Daily Papers|byAK|and the research community|Oct 4|51|Orca for Language Models|We study heads.|4 authors|·|Oct 28, 2021|7|Medusa at Noon|Large models sing.|3 authors|·|Dec 2, 20201|-|Owls by Night|The owls.|1 authors|·|Mar 4|1|Terns at Sea|These terns.|1 authors|·|Apr 9{51}|Wrens in Woods|As wrens.|2 authors|·|Feb 211418|Ravens on Ice|It is.|2 authors|·|Mar 12, 2016`,
    ],
    [
      'a search page without votes',
      `${HEAD}|Oct 2|Orca for Language Models|We study heads.|4 authors|·|Oct 28, 20217|Medusa at Noon|Large models sing.|3 authors|·|Dec 2, 2020|Owls by Night|The owls.|1 authors|·|3 days ago12`,
    ],
    [
      'a header without a date',
      'Daily Papers|byAK|and the research community|12|Orca for Language Models|We study heads.|4 authors|·|Oct 28, 2021{71}|Medusa at Noon|Large models sing.|3 authors|·|Dec 2, 2020',
    ],
    [
      'organizations in place of the authors, and beside them',
      'Orca for Language Models|We study heads.|Tide Lab|·|Oct 28, 20217|Medusa at Noon|Large models sing without H2O.|Z.ai|·|4 authors|·|Dec 2, 20205|Owls by Night|The owls sing in a choir|Tide Lab|·|Dec 2, 20205|Terns at Sea|A tern is no gull|·|Dec 2, 20205|Wrens|Wrens sing.|9 authors|·|Dec 2, 20201',
    ],
    [
      'titles over texts that begin with no small word',
      'Orca for Models|"Heads" Matter.|4 authors|·|Oct 28, 20217|Owl|GPT Sings.|3 authors|·|Dec 2, 2020',
    ],
    ['titles that end in a quotation', 'Submitted by|anaq|15|On (the) "Owls"|Tide Lab|·|4 authors|9'],
    [
      'titles with a quotation',
      'The "Aha Moment" of (“Large”) Owls|We study heads.|4 authors|·|Oct 28, 20217|Owls by Night|The owls.|1 authors|·|3 days ago',
    ],
    [
      'texts behind a quotation',
      'Orca and "Heads"|We study heads.|4 authors|·|Oct 28, 20217|Owls by Night|The owls.|1 authors|·|3 days ago',
    ],
    [
      'titles that nothing ends, or whose words the text says again',
      'Owls by night and day|·|4 authors|·|Oct 28, 20217|OwlNet: Heads of Owls|We use OwlNet.|3 authors|·|Dec 2, 20205|On ChatGPT at Noon|We ask ChatGPT at noon. Large models sing.|3 authors|·|Dec 2, 20201',
    ],
    [
      'a number too long for votes over the first title',
      'Daily Papers|byAK|and the research community|1234567890123Orca at Noon|We sing.|4 authors|·|Oct 28, 20217|Owls by Night|The owls.|1 authors|·|Mar 12, 20163',
    ],
    [
      'days that more numbers than one can be, with and without votes',
      'Orca at Noon|We sing.|4 authors|·|Oct 11|Owls by Night|The owls.|1 authors|·|3 days ago|Terns at Sea|A tern.|1 authors|·|Mar 45',
    ],
    // Trending
    [
      'a trending page, whose second copies show no submitter',
      `${HEAD}|Daily|Weekly|Monthly|Trending Papers|Submitted by|hamish ivison|Orca at Noon|We study heads.|4 authors|·|Published on Mar 17|Upvote|4|GitHub|27.3k|arXiv Page|Orca at Noon|We study heads.|4 authors|·|Mar 17|Upvote|4|GitHub|27.3k|arXiv Page|Submitted by|me|Medusa|Large models sing.|Tide Lab|·|Published on Sep 20, 2023|Upvote|-|System theme|Company`,
    ],
    [
      'a trending page, whose copies all show one',
      'Submitted by|anaq|Orca at Noon|We study heads.|4 authors|·|Published on Mar 17|Upvote|4|arXiv Page|Submitted by|anaq|Orca at Noon|We study heads.|4 authors|·|Mar 17|Upvote|4|arXiv Page',
    ],
    // A line for each card
    [
      'a list of which each card is a line',
      'Submitted by|akhaliq|94|Orca: Progressive Learning|·|533 authors|5|\nSubmitted by|ana-r|24|Medusa|·|1 authors|12|\n',
    ],
    [
      'a search page of which each card is a line',
      '29|Orca for Language Models|We study heads.|·|533 authors|·|Oct 28, 20217|\n1|Medusa at Noon|Large models sing.|·|3 authors|·|Dec 2, 202010|\n-|3D Owls by Night|The owls.|·|1 authors|·|Mar 12, 2016',
    ],
    [
      'the same without votes',
      'Orca for Language Models|We study heads.|4 authors|·|Oct 28, 20217|\nMedusa at Noon|Large models sing.|3 authors|·|Dec 2, 202010|\n3D Owls by Night|The owls.|1 authors|·|Mar 12, 2016',
    ],
    [
      'a trending page of which each card is a line',
      'Submitted by|anaq|Orca at Noon|We study heads.|4 authors|·|Published on Mar 17|Upvote|4|arXiv Page|\nOrca at Noon|We study heads.|4 authors|·|Mar 17|Upvote|4|arXiv Page|\nSubmitted by|bo|Medusa|Large models sing.|2 authors|·|Published on Mar 17|Upvote|4|arXiv Page',
    ],
    [
      'a separator and a date in one part, and an organization that begins with a small letter',
      'Submitted by|anaq|Orca at Noon|We study heads.|tideAI|· |Published on Mar 17|Upvote|4|arXiv Page|Submitted by|anaq|Orca at Noon|We study heads.|tideAI|· |Mar 17|Upvote|4|arXiv Page',
    ],
    // Collections and activity pages
    [
      'a collection',
      "Owls - a anaq Collection|Hugging Face|Models|Log In|Sign Up|anaq's Collections|Owls|updated|2 days ago|Upvote|3|+1|Orca|Paper|•|2306.02707|•|Published|Aug 10, 2020|•|136|•|7|Medusa|Paper|•|2401.10774|•|Published|May 20|•|14|GiT|Paper|•|2403.0939|•|Published|Owls at Noon|Paper|•|2403.09394|•|Published|Oct 10|•|2.12k|•|9|3D Terns|Paper|•|2403.09395|•|Published|Oct 1|System theme|Company",
    ],
    [
      'a collection’s description',
      'Owls|updated Oct 1|Papers I read.|Upvote|-|Orca|Paper|•|2306.02707|•|Published|Aug 3',
    ],
    [
      'a label and a date in one part',
      'Orca|Paper|•|2306.02707|•|Published |Aug 10, 2020|•|136|•|7|Medusa|Paper|•|2401.10774|•|Published |May 20|•|14',
    ],
    [
      'items that are no papers, and notes',
      'Orca|Paper|•|2306.02707|•|Published|Aug 10, 2020|•|1|RAGCollection9 items|•|Updated|Sep 30|•83|Owls|Paper|•|2401.10774|•|Published|May 20|•|14|Note|Read this first.|Terns at Sea|Paper|•|2403.09394|•|Published|May 20|•|1|orca-7b|•|Updated|3 days ago|•16k•3.84k|Wrens|Paper|•|2403.09395|•|Published|•|1|NoteLLM: On Notes|Paper|•|2403.09396|•|Published',
    ],
    [
      'an activity page',
      'Ana Roe|upvoted a paper|1 day ago|π|Paper|•|2510.04830|•|Published|Oct 10|•|2|•|10|upvoted 2 papers|3 days ago|Owls|Paper|•|2208.04867|•|Published|Aug 25, 2022|•|332|submitted a paper to Daily Papers|Oct 3|Terns|Paper|•|2208.04868|•|Published',
    ],
  ])('%s', (_name, page) => {
    const text = withoutMarks(page)
    const parts = partGluedCards(text)
    const plain = applyEdits({ text, links: [], toSource: (at) => at, toSourceEnd: (at) => at }, parts?.edits ?? [])
    const shown = page.replace(/\{[^}]*\}/g, '|').replace(/[⟨⟩]/g, '')
    expect(linesOf(plain.text)).toEqual(linesOf(shown.replaceAll('|', '\n')))
    const unclear = parts?.unclear.map(({ start, end, isName }) => [text.slice(start, end), isName ?? false])
    const marked = Array.from(page.matchAll(/\{([^}]*)\}|⟨([^⟩]*)⟩/g), ([, gone, name]) => [
      gone ?? name,
      name !== undefined,
    ])
    expect(unclear).toEqual(marked)
  })

  it.each([
    ['of a page with line ends', 'Submitted by\nanaq\n12\nOrca\n·\n4 authors\n3'],
    ['joined by spaces', 'Submitted by anaq 12 Orca · 4 authors 3 Paper • 2306.02707 • Published'],
    ['of a paper’s own page', 'Papersarxiv:2306.02707OrcaPublished on May 16·Authors:Mira OkonkwoAbstractWe study.'],
  ])('are none: %s', (_name, text) => {
    expect(partGluedCards(text)).toBeNull()
  })
})
