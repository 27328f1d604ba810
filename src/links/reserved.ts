/**
 * First path segments of github.com that are the site's own pages, never the owner of a repository.
 *
 * Complete as far as is known: every name that the package github-reserved-names 2.2.0 (MIT) found to be
 * reserved, less the names of error pages (`404`) and of servers (`www1`), which no text links to; and the
 * pages GitHub has opened since: agents, models, premium-support, solutions, spark, trust-center.
 */
const RESERVED_OWNERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ `
about account admin advisories agents anonymous any api apps attributes auth billing blob blog bounty branches
business businesses c cache careers case-studies categories central certification changelog chat cla cloud
codereview codespaces collection collections comments commit commits companies compare contact contributing
cookbook copilot coupons customer customer-stories customers dashboard dashboard-feed dashboards design develop
developer diff discover discussions downloads downtime editor editors edu education enterprise enterprises events
explore featured features feed files fixtures forked garage ghost gist gists git-guides github-copilot graphs
groups guide guides help help-wanted home hooks hosting hovercards identity images inbox individual info
integration interfaces introduction invalid-email-address investors issues jobs join journal journals lab labs
languages launch layouts learn legal library linux listings lists login logos logout mac maintenance malware man
marketplace mcp mention mentioned mentioning mentions migrating milestones mine mirrors mobile models navigation
network new news newsletter newsroom none nonprofit nonprofits notices notifications oauth offer open-source
organisations organizations orgs pages partners payments personal plans plugins popular popularity posts
premium-support press preview pricing professional projects pulls raw readme recommendations redeem releases
render reply repos repositories resources restore revert save-net-neutrality saved scraping search security
services sessions settings shareholders showcases signin signup site site-policy sitemap social-impact socials
solutions spam spark sponsors ssh staff starred stars static status statuses storage store stories styleguide
subscriptions suggest suggestion suggestions support suspended talks teach teacher teachers teaching team teams
ten terms timeline topic topics tos tour train training translations tree trending trust-center undefined updates
user-attachments username users visualization w watching why-github wiki wikis windows works-with
`.split(/\s+/),
)

/** Whether `github.com/OWNER` is a page of GitHub's own. */
export function isReservedOwner(owner: string): boolean {
  return RESERVED_OWNERS.has(owner.toLowerCase())
}
