import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../src/tokens/furniture.js'

describe('the page’s own wording', () => {
  it.each([
    'new',
    'Get trending papers in your email inbox!',
    'Get trending papers in your email inbox once a day!',
    'Subscribe',
    'Daily Papers',
    'byAK and the research community',
    'by AK and the research community',
    'Search by arxiv id or title',
    'Submit a paper',
    'Log In',
    'TOS',
    '[2]Models',
    '[2] Models',
    'Models [12]',
    'System theme',
    'Title: Daily Papers - Hugging Face',
    'URL Source: https://huggingface.co/papers',
    'Source SHA256: 0739791f',
    'https://huggingface.co/papers?q=circuit',
    '<https://huggingface.co/papers>',
    'Search results for: circuit',
    '43 papers',
    '1,204 results',
    '━━━━━━━━',
    '════════',
    'Search models, datasets, users...',
    'newGet trending papers in your email inbox once a day!Get trending papers in your email inbox!Subscribe',
    'Company© Hugging Face',
    'Video: 2606.09924.mp4',
    'Daily   Weekly   Monthly',
    'SubscribeDaily Papers',
    'Previous Next Trending Papers ranked by GitHub stars activity',
    'Featured in',
    'Share collection',
    'Recent Activity',
    '· Featured in Daily Papers on Oct 10, 2023',
    'Featured in  Daily Papers  on',
    '[Content truncated]',
    'authored a paper about 1 month ago',
    'authored 2 papers 2 months ago',
    'anaq upvoted a paper 5 days ago',
    "replied to anaq's post 5 days ago",
    'New activity in anaq/orca 3 days ago',
    'Get this paper in your agent:',
    'hf papers read 2505.11594',
    "Don't have the latest CLI?",
    'curl -LsSf https://hf.co/cli/install.sh | bash',
    'The AI community building the future.',
    'We use cookies to improve your experience.',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true)
  })
})

describe('the papers’ wording', () => {
  it.each([
    'Orca',
    'new methods',
    'Daily Papers in Your Inbox: A Study',
    'We use cooking recipes',
    '43',
    'https://github.com/openai/whisper',
    'Title generation with transformers',
    'Search is all you need',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(false)
  })
})
