// The addresses of the site, and what a link to one of them tells.

/** What the paths of the site's own pages begin with: `/papers/2410.10819`, `/docs/hub` */
export const OWN_PAGES = '(?:papers|login|join|docs|pricing|enterprise)'

/** And those of what its users show there, and of the lists of it: `/datasets/robodita/orca`, `/datasets` */
export const USERS_PAGES = '(?:models|datasets|spaces|collections|posts|learn)'

/** The site's host, or its short one */
export const SITE_HOST = '(?:(?:www\\.)?huggingface|hf)\\.co'

/** The site's address, or that of its mirror, which a link may leave out, or a tool that read a file of the page replace. */
export const SITE = `(?:https?://(?:${SITE_HOST}|hf-mirror\\.com)|file://(?:localhost)?)?`

/** `https://huggingface.co/papers/2410.10819`, a login that leads back to it, a user, and whatever else of the site is no one's project. */
const SITE_PAGE = new RegExp(`^${SITE}(?:/(?:(?:${OWN_PAGES}|front|avatars)/.*|(?:[\\w.%-]+/?)?(?:[?#].*)?))?$`, 'i')

/** Pictures of the site: avatars, thumbnails. */
const SITE_MEDIA = /^https?:\/\/(?:cdn|aeiljuispo)[\w.-]*\.(?:huggingface\.co|cloudimg\.io)\//i

/** The site's own program, which a paper's page tells how to get. */
const SITE_PROGRAM = /^https?:\/\/hf\.co\/cli(?:\/|$)/i

/** `https://arxiv.org`; `/papers/2309.00001` and `#community` are the page's own, and `https://huggi` is what the text's end cut. */
const EXTERNAL = /^(?:https?|ftp):\/\/[^/?#]{1,300}\.[^./?#]/i

/** Whether a link target is the page's own furniture rather than a link of the paper. */
export const isSiteTarget = (target: string): boolean =>
  !EXTERNAL.test(target) || SITE_PAGE.test(target) || SITE_MEDIA.test(target) || SITE_PROGRAM.test(target)

/** `https://huggingface.co/papers/2410.10819?utm_source=x`, but not `/papers/trending` */
const PAPER_PAGE = new RegExp(`^${SITE}/papers/(\\d[\\w.-]*)(?:\\?[^#]*)?$`)

/** Whether a link leads to a paper's own page, and to which: its identifier, or what stands in its place. */
export const isPaperPage = (target: string): boolean => PAPER_PAGE.test(target)
export const paperOfPage = (target: string): string | undefined => PAPER_PAGE.exec(target)?.[1]

/** `https://huggingface.co/occ-ai`, `/mistralai%5F` */
const PROFILE = new RegExp(`^${SITE}/(?!(?:${OWN_PAGES}|${USERS_PAGES})/?$)[\\w.%-]+/?$`)

/** Whether a link leads to the page of a user or an organization. */
export const isProfile = (target: string): boolean => PROFILE.test(target)

/** `https://huggingface.co/occ-ai/Orca-7B`, `/spaces/occ-ai/orca` */
const REPOSITORY = new RegExp(
  `^${SITE}/(?:(?:datasets|spaces|collections)/|(?!(?:${OWN_PAGES}|${USERS_PAGES}|blog|settings)/))[\\w.%-]+/[\\w.%-]+/?$`,
)

/** Whether a link leads to a model, a dataset, a Space or a collection. */
export const isRepository = (target: string): boolean => REPOSITORY.test(target)

/** `https://huggingface.co/papers/2410.10819#community`; `/papers/2410.10819community`, without the `#` that is a mark of Markdown, too */
const COMMENTS = /(?:#|\/papers\/[\d.]{9,10})community$/

/** Whether a link leads to a paper's comments. */
export const isCommentsTarget = (target: string): boolean => COMMENTS.test(target)

/** `https://huggingface.co/login?next=%2Fpapers%2F2410.10819`, perhaps cut off with the text */
const LOGIN = /\/login(?:\?|$)/

/** Whether a link leads to the login, as vote boxes do. */
export const isLoginTarget = (target: string): boolean => LOGIN.test(target)
