/** Tags that are left of no page of which a tool made text: what pandoc keeps is peeled. */
const TAG = /<\/(?:div|a|p|span|h\d|li|ul|section|head|body|html)>/g

/** An abstract can name a few. */
const FEWEST_TAGS = 5

/** Whether a text is HTML, or has some among other words. */
export const holdsHtml = (text: string): boolean => (text.match(TAG)?.length ?? 0) >= FEWEST_TAGS
