/** The words of a list, a bar between two of them */
const wordsOf = (list: string): string[] => list.split('|').map((words) => words.trim())

/** Words that are lines of the site's own, or stand beside others on one, perhaps glued: tabs, buttons, navigation, footer. */
const ROW_WORDS = wordsOf(`
subscribe | daily papers | trending papers ranked by github stars activity | trending papers | search by arxiv id or title |
search any paper with ai | submit a paper | daily | weekly | monthly | previous | next |
models | datasets | spaces | posts | docs | solutions | pricing | enterprise | log in | sign up |
share collection | view history | collection guide | browse collections |
system theme | company | © hugging face | tos | privacy | about | jobs | careers | website
`)

/** `DailyWeeklyMonthly`, `Log InSign Up`: the words of one tab, button or link */
export const ROW_WORD = ROW_WORDS.join('|')

/** Lines of the site's own wording, in lower case: these, banner, search box, cookie and theme lines. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set([
  ...ROW_WORDS,
  ...wordsOf(`
new | get trending papers in your email inbox! | get trending papers in your email inbox once a day! |
paper page | papers | paper pages | today | yesterday |
by | ak | by ak | byak | and the research community | ak and the research community | by ak and the research community |
byak and the research community | by ak and the research | by ak and the | by ak and | the research community | byak and the | ak and the | research community |
search | search models, datasets, users... | submit paper | submit | [unknown input type] |
hugging face's logo | hugging face's logo hugging face | hugging face © | careers https://huggingface.co/ | buckets | buckets new | collections | tasks |
huggingchat | languages | organizations | blog | learn | discord | forum | team & enterprise | hugging face pro |
enterprise support | inference providers | inference endpoints | storage buckets | the ai community building the future. |
notifications | settings | profile | inbox | new model | new dataset | new space | new bucket | new collection |
create organization | billing | get pro | sign out | log out | following |
recent activity | view all activity | view all | view all papers | load more | show more | read more | loading... |
to collection | copy markdown | share collection view history collection | guide browse collections | back to top | ai & ml interests | none yet | none defined yet. | share | follow | / |
get this paper in your agent: | don't have the latest cli? |
toggle theme | light | dark | system | accept | accept all | reject all | accept cookies | manage cookies | skip to content |
references | visible links: | hidden links: | markdown content: | content: | page content:
`),
])

const SPECIAL = /[.*+?^${}()|[\]\\]/g

/** A pattern for any of them, the longest first. */
export const KNOWN_WORDING = [...FURNITURE_LINES]
  .sort((left, right) => right.length - left.length)
  .map((line) => line.replace(SPECIAL, '\\$&'))
  .join('|')
