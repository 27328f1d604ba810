import { skip } from '../text/sticky.js'

/**
 * The hosts whose addresses are taken without a scheme, when a path follows: where a paper's code, weights, data,
 * demo and text are published. Anything else needs `https://` or `www.`, since prose is full of `Node.js/TypeScript`,
 * `GPT-4.1/Claude`, `model.py/utils` and `U.S./China`. Link shorteners are here because nobody writes `bit.ly/3xYz`
 * and means something else.
 */
// github.com, www.github.com, git@github.com, gist.github.com, robodita.github.io, hf.co
const KNOWN_HOST =
  /(?:git@)?(?:www\.)?(?:(?:gist\.)?github\.com|raw\.githubusercontent\.com|[a-z\d-]{1,39}\.github\.io|gitlab\.com|bitbucket\.org|huggingface\.co|hf\.co|[a-z\d-]{1,63}\.hf\.space|modelscope\.cn|kaggle\.com|arxiv\.org|openreview\.net|aclanthology\.org|(?:dx\.)?doi\.org|zenodo\.org|osf\.io|youtube\.com|youtu\.be|(?:colab\.research|drive|sites)\.google\.com|bit\.ly|tinyurl\.com|goo\.gl)(?=[/]|[ \t]{0,8}\r?\n[ \t]{0,40}[/]\w)/iy

/** Where the known host at `at` ends (a slash stands there, perhaps on the next line), or `at` where none stands. */
export const skipKnownHost = (text: string, at: number): number => skip(KNOWN_HOST, text, at)
