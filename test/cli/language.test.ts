import { expect, test } from 'vitest'
import { langAskedFor, langNamed } from '../../src/cli/language.js'

test.each([
  ['zh', 'zh-CN'],
  ['zh-cn', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['EN', 'en'],
])('a language is taken as people write it: %s', (written, lang) => {
  expect(langNamed(written)).toBe(lang)
  expect(langAskedFor(['check', '--lang', written])).toBe(lang)
  expect(langAskedFor(['check', `--lang=${written}`])).toBe(lang)
})

test('a language that there is none of is refused with the list of languages', () => {
  expect(() => langNamed('fr')).toThrow('--lang takes zh-CN or en, not "fr".')
  expect(langAskedFor(['check', '--lang', 'fr'])).toBeUndefined()
})
