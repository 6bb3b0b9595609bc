import { test } from 'vitest'
import { hostingSentences } from '../../src/messages/hosting.js'
import type { HostingFacts } from '../../src/messages/hosting-facts.js'
import { expectSound } from './expect-sound.js'

const facts: { readonly [C in keyof HostingFacts]: readonly HostingFacts[C][] } = {
  created: [{}, { url: 'https://x' }],
  updated: [{}, { url: 'https://x' }],
  same: [{}, { url: 'https://x' }],
  nothing: [{}],
  fork: [{}],
  'no-file': [{}],
  'no-pull-request': [{}],
  outdated: [{}],
  several: [{}],
  'no-token': [{}],
  'wrong-use': [{}],
  'not-written': [{ reason: 'torn' }],
  'not-posted': [
    { why: 'not-a-report' },
    { why: 'not-json' },
    { why: 'too-long' },
    ...(['no-text', 'no-list', 'no-object'] as const).map((is) => ({ why: { at: 'comment', is } })),
    { why: { at: 'comment/impact', noneOf: ['minor', 'material'] } },
  ],
  'github-token-missing': [{}],
  'github-refused': [{ reason: '403' }],
  'gitlab-refused': [{ reason: '403' }],
  redirected: [
    { host: 'x.org', to: '' },
    { host: 'x.org', to: 'https://y.org' },
  ],
}

const all = Object.entries(facts).flatMap(([code, some]) => some.map((one) => [code, one] as const))

test.each(all)('%s is a sentence in every language', (code, one) => {
  expectSound((language) => {
    const sentence: (facts: never) => string = hostingSentences[language][code as keyof HostingFacts]
    return sentence(one as never)
  })
})
