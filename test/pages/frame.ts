import { showDate } from '../support/search-page.js'
import { anchor, type Block, heading, type Inline, list, paragraph, picture, row } from './elements.js'
import { SAVED } from './papers.js'

/** `Oct 2, 2024` */
export const longDate = (date: string): string => showDate(date, null)

/** `Oct 2, 2024`, or `Oct 2` in the year of the visit. */
export const shortDate = (date: string): string => showDate(date, Number(SAVED.slice(0, 4)))

const LINKS = ['Models', 'Datasets', 'Spaces', 'Docs', 'Enterprise', 'Pricing']

/** The site's navigation, which main-text extractors leave out. */
export const NAVIGATION: Block[] = [
  row(anchor('/', picture('/front/assets/huggingface_logo-noborder.svg', "Hugging Face's logo"), ' Hugging Face')),
  list([...LINKS, 'Log In', 'Sign Up'].map((name) => [anchor(`/${name.toLowerCase().replace(' ', '')}`, name)])),
]

/** What stands at the end of each page. */
export const FOOTER: Block[] = [
  row('System theme'),
  row('Company'),
  row(...['TOS', 'Privacy', 'About', 'Careers'].map((name) => anchor(`/${name.toLowerCase()}`, name))),
  row('Website'),
  row(...['Models', 'Datasets', 'Spaces', 'Pricing', 'Docs'].map((name) => anchor(`/${name.toLowerCase()}`, name))),
]

/** The banner and the heading of a page of cards. */
export const header = (title: string, date: string | null, ...controls: Block[]): Block[] => [
  row('new'),
  paragraph('Get trending papers in your email inbox once a day!'),
  paragraph('Get trending papers in your email inbox!'),
  row(anchor('/login?next=%2Fpapers', 'Subscribe')),
  heading(1, anchor('/papers', title)),
  heading(2, 'by ', anchor('/akhaliq', picture('/front/assets/papers-by.png'), 'AK'), ' and the research community'),
  ...controls,
  ...(date === null ? [] : [row(shortDate(date))]),
]

export const TABS = list([['Daily'], ['Weekly'], ['Monthly']])

/** The pictures of a paper's first authors, of which one may be missing, and more in the list's last item. */
export const avatars = (count: number, href: string, ...last: Inline[]): Block =>
  list(
    [
      ...Array.from({ length: Math.min(count, 4) }, (_, index): Inline[] =>
        index % 3 === 1 ? [] : [picture(`/avatars/${'0'.repeat(24)}${(index + 11) * 1_234_567}.svg`)],
      ),
      last,
    ],
    href,
  )
