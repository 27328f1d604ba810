// What every consumer of the package must see, in any runtime: no I/O, no module of Node.
const TEXT = `Daily Papers
by AK and the research community

Feb 25

Duo-Attention: Retrieval and Streaming Heads

Long inputs are slow. Our code is at https://github.com/mit-han-lab/duo-attention.

• 7 authors
·
Oct 14, 2024 7
`

const equal = (found, wanted, what) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`)
  }
}

/** Uses every function of the package; a difference is an error. */
exports.check = async (library) => {
  const digest = library.parseDigest(TEXT, { referenceDate: '2025-03-01' })
  library.DigestSchema.parse(digest)
  equal([digest.layout, digest.date, digest.papers.length], ['search', '2025-02-25', 1], 'the digest')
  const [paper] = digest.papers
  library.PaperSchema.parse(paper)
  equal(paper.title, 'Duo-Attention: Retrieval and Streaming Heads', 'title')
  equal([paper.authorCount, paper.date, paper.upvotes], [7, '2024-10-14', 7], 'facts')
  equal(paper.githubUrls, ['https://github.com/mit-han-lab/duo-attention'], 'githubUrls')
  equal(library.parsePapers(TEXT), digest.papers, 'parsePapers')
  equal(library.extractGithubUrls(TEXT), paper.githubUrls, 'extractGithubUrls')
  const streamed = []
  for await (const one of library.streamPapers([TEXT.slice(0, 99), TEXT.slice(99)])) streamed.push(one)
  equal(streamed, digest.papers, 'streamPapers')
  const [diagnostic] = digest.diagnostics
  library.DiagnosticSchema.parse(diagnostic)
  library.ParseOptionsSchema.parse({ strict: true })
  equal(library.formatDiagnostic(diagnostic, TEXT).startsWith('line '), true, 'formatDiagnostic')
  let thrown
  try {
    library.parseDigest('Nothing of the kind.', { strict: true })
  } catch (error) {
    thrown = error
  }
  equal(thrown instanceof library.DigestError && thrown.diagnostics.length, 1, 'DigestError')
  return 'all as expected'
}
