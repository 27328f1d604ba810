const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const AUTHORS = /^(?:• )?(\d+) authors?$/
const DATE = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})(?: (\d+))?$/
const REPOSITORY = /https?:\/\/github\.com\/[\w.-]+\/[\w.-]*\w/g

/** What one writes for this one layout in an afternoon: six fields, no options, no diagnostics, no checks. */
export function readSixFields(text) {
  const papers = []
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (let index = 4; index < lines.length; index++) {
    const date = lines[index - 1] === '·' ? DATE.exec(lines[index]) : null
    if (!date) continue
    const authors = AUTHORS.exec(lines[index - 2])
    const abstract = lines[index - 3]
    papers.push({
      title: lines[index - 4],
      abstract,
      authorCount: authors ? Number(authors[1]) : null,
      date: `${date[3]}-${String(MONTHS.indexOf(date[1]) + 1).padStart(2, '0')}-${date[2].padStart(2, '0')}`,
      upvotes: date[4] ? Number(date[4]) : null,
      githubUrls: [...new Set(abstract.match(REPOSITORY))],
    })
  }
  return papers
}
