// The sources of patterns for what several rules look for in any text.

/** `94`, `1,204`, `2.12k`, `110k`, `1.2M` */
export const COUNT = '\\d[\\d,]{0,12}(?:(?:\\.\\d{1,3})?[km])?'

/** A new-style arXiv number, without its version: `2410.10819`, `0704.0001` */
export const ARXIV_NUMBER = '\\d{4}\\.\\d{4,5}'

/** The buttons under an abstract whose names are nothing else's */
export const BUTTONS = 'View arXiv page|View PDF|Add to collection'

/** `.png`, the end of a picture's address or name */
export const PICTURE_END = '\\.(?:png|jpe?g|gif|webp|svg|mp4)'

/** Words of a sentence that are no name, and no part of an address */
export const SMALL_WORDS =
  '(?:a|an|the|this|that|these|it|its|we|our|they|their|for|with|where|when|while|to|in|into|is|are|was|were|which|via|at|on|as|under|along|by|from|of|but|can|will|has|have|also|so|if|after|before|including|together)'
