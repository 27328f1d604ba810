// What several rules look for in any text, pages or not; apart from `page-patterns.ts`, of which `extractGithubUrls` needs nothing.

/** The buttons under an abstract whose names are nothing else's */
export const BUTTONS = 'View arXiv page|View PDF|Add to collection'

/** Words of a sentence that are no name, and no part of an address */
export const SMALL_WORDS =
  '(?:a|an|the|this|that|these|it|its|we|our|they|their|for|with|where|when|while|to|in|into|is|are|was|were|which|via|at|on|as|under|along|by|from|of|but|can|will|has|have|also|so|if|after|before|including|together)'

/** The same, and those that stand between names, too */
export const SENTENCE_WORDS = `(?:and|or|${SMALL_WORDS})`

/** Words that a title goes on behind, and any sentence */
export const LINKING_WORD =
  '(?:a|across|among|an|and|as|at|between|by|for|from|in|into|of|on|or|than|that|the|through|to|towards?|under|using|via|with|within|without|your)'
