// What the borders between names and a text, joined to them by a tool, are told by.

/** A name is no longer. */
export const LONGEST_AUTHOR = 60

/** What a text begins with, and no part of a name: `[Context] Recent`, `{\bf Orca}`, ``` ``Scaling'' laws ```, `'Thinking' models`, `τ-bench`, `🚀 We`, `— heads`, `~30%`, `k-NN`, `¿Son`, `«Owls»`, `https://…` */
export const BEGINS_TEXT =
  /[\p{Uppercase}\d$“({\\[`‘#<¿«]|"(?!\s)|'\p{Uppercase}?[\p{Lowercase}\d -]{1,40}'(?=[\s.,)])|(?<!\p{Script=Greek})\p{Script=Greek}|\p{Extended_Pictographic}|[—–*]|~\d|\p{Lowercase}-\p{Uppercase}{2,4} \p{Lowercase}|https?:/u
    .source

/** `van der Berg` is a name, and no word of prose. */
export const NO_PARTICLE = /(?!(?:de|van|von|der|den|ter|dos|du|la|le|da|di|bin|al)\s|d['’]\p{Uppercase})/u.source

/** `DiTs`, of `Diffusion Transformers (DiTs)` */
const IN_BRACKETS = /(?<=\()[^()]+/g
const mask = (words: string): string => 'x'.repeat(words.length)

/** Words whose brackets hold nothing that can be read: in them no name ends. */
export const maskBrackets = (words: string): string => words.replace(IN_BRACKETS, mask)
