import { describe, expect, it } from 'vitest'
import { endOfSpacedTitle } from '../../src/rereading/spaced-title.js'

/** Each row shows with `|` where the title ends. */
describe('a title that a space joins to its abstract', () => {
  it.each([
    ['ends over a sentence', 'Sparse Heads in Practice |Large models have heads.'],
    ['ends over what sentences begin with', 'Owls at Noon: A Survey |We present owls.'],
    ['ends over an adverb', 'Owls |Surprisingly, Owls sing at noon.'],
    ['is one word over what abstracts begin with', 'Owls |We present owls.'],
    ['ends with a question', 'Do Owls Sing? |Recent work claims that owls sing.'],
    ['ends over small words', 'Owls and Terns at Noon |With the growth of flocks, owls sing.'],
    ['holds small words', 'The limits of sparse heads and their use in owls |In this paper, we study heads.'],
    ['has small words behind its colon', 'Owls: Sparse heads that sing |Large models sing.'],
    ['ends over capitals', 'Owls at Noon Revisited |Inspired by the Kolmogorov theorem, we sing.'],
    ['ends over a term with its short form', 'On Owls and Others |Sparse Attention Heads (SAH) are short.'],
    ['ends over a term with a small word in it', 'On Owls and Others |In-flock Learning (IFL) is a way to sing.'],
    ['ends over a word and a term', 'Owls at Noon Revisited |Advances in Sparse Attention Heads (SAH) are many.'],
    ['ends over an article and a term', 'Owls at Noon Revisited |The Sparse Attention Heads (SAH) are short.'],
    ['ends over a word and another in brackets', 'Owls at Noon |Owls (Strix) sing at night.'],
    ['ends over an adjective before a term', 'A Study of Flocks |Recent Sparse Attention Heads (SAH) are short.'],
    ['has a short form of its own', 'OWL-4: Open, Wide, and Light (OWL) Flocks |We present OWL-4, which sings.'],
    ['ends over a word in quotation marks', 'Sparse Heads in Practice |"Sparse" heads have few parts.'],
    ['ends over a name', 'Attention for Night Birds |GPT-4 sings badly.'],
    ['asks about us', 'How Far Are We from Night Birds? |Large models sing at night.'],
    ['is short', 'Owls-2 |Night birds that sing are many.'],
    ['ends over a small word and a name', 'Owls from Feedback |As models sing, so do owls.'],
    ['begins with a short word and a name', 'Can LLMs really sing about owls? |We study that.'],
    [
      'has an abstract with several sentences',
      'Night Birds of the North |Owl flocks (OFS). The existing ways are slow.',
    ],
  ])('%s', (_name, shown) => {
    expect(endOfSpacedTitle(shown.replace('|', ''))).toBe(shown.indexOf('|'))
  })

  it.each(['Sparse Heads in Practice', 'sparse heads in practice', 'Owls: Sparse heads that sing', ''])(
    'has no end where nothing shows one: %s',
    (words) => {
      expect(endOfSpacedTitle(words)).toBe(-1)
    },
  )
})
