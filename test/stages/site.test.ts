import { describe, expect, it } from 'vitest'
import { isCommentsTarget, isSiteTarget } from '../../src/text/site.js'

const SITE = 'https://huggingface.co'

describe('targets that are the site’s own', () => {
  it.each([
    '/papers/2306.02707',
    '#community',
    'mailto:orca@a.example',
    '',
    'x https://a.example',
    'https://huggi',
    'https://huggingface.',
    `${SITE}/`,
    'http://huggingface.co/papers',
    `${SITE}/papers`,
    `${SITE}/papers/2306.02707#community`,
    `${SITE}/papers?q=orca`,
    `${SITE}/papers#top`,
    `${SITE}/login?next=%2Fpapers`,
    `${SITE}/join`,
    `${SITE}/front/assets/logo.svg`,
    `${SITE}/avatars/1.svg`,
    `${SITE}/docs`,
    `${SITE}/docs/hub`,
    `${SITE}/pricing`,
    `${SITE}/enterprise`,
    `${SITE}/models`,
    `${SITE}/models/`,
    `${SITE}/datasets`,
    `${SITE}/datasets/`,
    `${SITE}/spaces`,
    `${SITE}/spaces/`,
    `${SITE}/collections`,
    `${SITE}/robodita`,
    `${SITE}/robodita/`,
    `${SITE}/robo-dita.ai?x=1`,
    `${SITE}/robodita#top`,
    `${SITE}/#c0`,
    `${SITE}/?x=1`,
    'https://cdn-avatars.huggingface.co/v1/x.png',
    'http://cdn.huggingface.co/x.png',
    'https://cdn-thumbnails.huggingface.co/x.png',
    'https://aeiljuispo.cloudimg.io/v7/x.png',
    'HTTPS://HuggingFace.co/Papers/2306.02707',
    'HTTPS://CDN.HuggingFace.co/x.png',
    'https://hf.co/cli',
    'https://hf.co/cli/install.sh',
  ])('%j', (target) => {
    expect(isSiteTarget(target)).toBe(true)
  })
})

describe('targets of a paper', () => {
  it.each([
    'https://arxiv.org/abs/2306.02707',
    'http://a.example',
    'HTTPS://a.example',
    `${SITE}/robodita/orca`,
    `${SITE}/robodita/orca/`,
    `${SITE}/datasets/robodita/orca`,
    `${SITE}/spaces/robodita/orca`,
    `${SITE}/models/robodita`,
    `${SITE}/collections/robodita/orca-6612af`,
    `${SITE}/enterprise-explorers/orca`,
    `${SITE}/docsum/orca`,
    'https://a.example/huggingface.co/papers',
    'https://huggingface.co.a.example/papers',
    'https://mycdn.huggingface.co/x.png',
    'https://a.example/?x=https://cdn.huggingface.co/x.png',
    'https://cdn.a.example/x.png',
    'https://hf.co/clip/orca',
    'https://a.example/hf.co/cli',
  ])('%j', (target) => {
    expect(isSiteTarget(target)).toBe(false)
  })
})

it.each([
  ['https://huggingface.co/papers/2410.10819#community', true],
  ['#community', true],
  ['/papers/2410.10819community', true],
  ['/papers/2410.10819', false],
  ['https://a.example/community', false],
])('leads to comments: %s, %s', (target, isOfComments) => {
  expect(isCommentsTarget(target)).toBe(isOfComments)
})
