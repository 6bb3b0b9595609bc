import { expect, test } from 'vitest'
import schema from '../../../../../schemas/role.schema.json' with { type: 'json' }
import { wordsOf } from '../models.js'

test('both languages have the same words', () => {
  const currencies = /^currency-/
  const keys = (lang: 'zh-CN' | 'en', document?: string) =>
    Object.keys(wordsOf(lang, document))
      .filter((key) => !currencies.test(key))
      .sort()
  expect(keys('zh-CN')).toEqual(keys('en'))
  expect(keys('zh-CN', 'job-description')).toEqual(keys('en', 'job-description'))
})

test.each([
  ['status', schema.properties.status.enum],
  ['right', schema.$defs.authorityItem.properties.right.enum],
  ['scope', schema.$defs.relationship.properties.scope.enum],
  ['step', schema.$defs.approval.properties.step.enum],
])('every word of the closed set “%s” is in both languages', (set, words) => {
  for (const lang of ['zh-CN', 'en'] as const)
    expect(wordsOf(lang)).toMatchObject(
      Object.fromEntries(words.map((name) => [`${set}-${name}`, expect.any(String)])),
    )
})
