/** No button or label of the page's own is longer. */
export const LONGEST_LABEL = 45

/** `Listen to this paper as a podcast.`: of fewer words several authors can have a sentence in common. */
export const FIVE_WORDS = /^(?:\S+ ){4}/

const NUMBERS = /\d+(?:[.,]\d+)*k?/g

/** What a label says, its numbers made one: `12 views` and `1.2k views` are the same. */
export const withoutNumbers = (words: string): string => words.replace(NUMBERS, '0')
