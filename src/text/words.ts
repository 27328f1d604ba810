// What several rules look for in any text, pages or not; apart from `page-patterns.ts`, of which `extractGithubUrls` needs nothing.

/** The buttons under an abstract whose names are nothing else's */
export const BUTTONS = 'View arXiv page|View PDF|Add to collection'

/** Words of a sentence that are no name, and no part of an address */
export const SMALL_WORDS =
  '(?:a|an|the|this|that|these|it|its|we|our|they|their|for|with|where|when|while|to|in|into|is|are|was|were|which|via|at|on|as|under|along|by|from|of|but|can|will|has|have|also|so|if|after|before|including|together)'
