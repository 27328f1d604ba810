/** `https://huggingface.co/papers/2410.10819`, a login that leads back to it, and whatever else of the site is no one's project. */
const SITE_PAGE =
  /^(?:https?:\/\/huggingface\.co(?=$|\/))?(?:\/(?:papers(?:[/?#].*)?|(?:login|join|docs|pricing|enterprise)(?:[/?#].*)?|front\/.*|avatars\/.*|[\w.%-]+\/?(?:[?#].*)?|[?#].*)?)?$/i

/** Pictures of the site: avatars, thumbnails. */
const SITE_MEDIA = /^https?:\/\/(?:cdn|aeiljuispo)[\w.-]*\.(?:huggingface\.co|cloudimg\.io)\//i

/** The site's own program, which a paper's page tells how to get. */
const SITE_PROGRAM = /^https?:\/\/hf\.co\/cli(?:\/|$)/i

/** `https://arxiv.org`; `/papers/2309.00001` and `#community` are the page's own. */
const EXTERNAL = /^(?:https?|ftp):\/\//i

/** Whether a link target is the page's own furniture rather than a link of the paper. */
export const isSiteTarget = (target: string): boolean =>
  !EXTERNAL.test(target) || SITE_PAGE.test(target) || SITE_MEDIA.test(target) || SITE_PROGRAM.test(target)
