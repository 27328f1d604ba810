/** Lines of the site's own wording, in lower case: banner, navigation, tabs, search box, footer, cookie and theme lines. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  `
  new
  get trending papers in your email inbox!
  get trending papers in your email inbox once a day!
  subscribe
  subscribe daily papers
  subscribedaily papers
  subscribe trending papers
  subscribetrending papers
  trending papers ranked by github stars activity
  previous next trending papers ranked by github stars activity
  previousnexttrending papers ranked by github stars activity
  paper page
  papers
  by
  ak
  by ak
  byak
  and the research community
  ak and the research community
  by ak and the research community
  byak and the research community
  by ak and the research
  by ak and the
  byak and the
  ak and the
  research community
  search by arxiv id or title
  search any paper with ai
  search models, datasets, users...
  search by arxiv id or title submit a paper
  search any paper with ai submit a paper
  submit a paper
  submit paper
  submit
  search
  daily
  weekly
  monthly
  daily weekly monthly
  dailyweeklymonthly
  daily weekly monthly trending papers
  dailyweeklymonthly trending papers
  today
  yesterday
  previous
  next
  previous next
  previousnext
  paper pages
  hugging face's logo
  hugging face's logo hugging face
  models
  datasets
  spaces
  posts
  docs
  solutions
  pricing
  enterprise
  buckets
  buckets new
  collections
  share collection
  view history
  collection guide
  browse collections
  recent activity
  view all activity
  log in
  sign up
  log in sign up
  log insign up
  company
  © hugging face
  company© hugging face
  company © hugging face
  company tos
  hugging face ©
  tos
  privacy
  about
  jobs
  careers
  references
  visible links:
  hidden links:
  website
  system theme
  system themecompany
  toggle theme
  light
  dark
  system
  accept
  accept all
  reject all
  accept cookies
  manage cookies
  skip to content
  tasks
  huggingchat
  languages
  organizations
  blog
  learn
  discord
  forum
  team & enterprise
  hugging face pro
  enterprise support
  inference providers
  inference endpoints
  storage buckets
  to collection
  copy markdown
  back to top
  load more
  show more
  read more
  view all
  view all papers
  share
  follow
  following
  notifications
  settings
  profile
  inbox
  new model
  new dataset
  new space
  new bucket
  new collection
  create organization
  billing
  get pro
  sign out
  log out
  link: canonical
  loading...
  get this paper in your agent:
  don't have the latest cli?
  markdown content:
  content:
  page content:
  `
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
)
