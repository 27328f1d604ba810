// Patterns for the tree of a page that Playwright's server for agents writes, and their sources.

/** `### Page state`, `- Page URL: https://huggingface.co/papers`, the fence: what Playwright's server for agents writes over the tree of a page */
export const TREE_FRAME = '(?:### (?:Page(?: state)?|Snapshot)|- Page (?:URL|Title|Snapshot):[^\\n]{0,300}|```yaml)'

/** `  - banner [ref=e3]:`, `- 'heading "Orca: Progressive Learning" [level=3]':`, `- /url: /`: an element's line in that tree up to its role, in quotes or not */
export const TREE_ELEMENT = "( *)- ('?)(/?[a-z]+)(?=[ :'\\n]|$)"

/** `    - /url: /papers`, `- 'heading "Orca: Progressive Learning" [level=3]':`, in that tree, of which older ones name no addresses */
export const TREE_LINE = /^ *- (?:\/url: |'?heading(?: ".*")? \[level=\d\])/m
