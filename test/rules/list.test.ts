import { expect, test } from 'vitest'
import { type Language, languages } from '../../src/language.js'
import { allRules } from '../../src/rules/index.js'
import type { Options } from '../../src/rules/shared/options.js'

/**
 * Every rule with its severity, its options and what it rests on, in every language. After a change:
 * `npx vitest run test/rules/list.test.ts -u`, then read the difference.
 */
test.each(languages)('the list of rules in %s', async (language) => {
  const rows = allRules.map(({ code, severity, options, source }) => {
    const rests = source ? `[${source.title} ${source.article ?? ''}](${source.url})` : ''
    return `| ${code} | ${severity} | ${optionsIn(options, language)} | ${rests} |`
  })
  const page = ['| rule | severity | options | source |', '|---|---|---|---|', ...rows, ''].join('\n')
  await expect(page).toMatchFileSnapshot(`list/${language}.md`)
})

test('every option has a default within its bounds, and keys that no other option of its rule has', () => {
  for (const { options } of allRules as readonly { options: Options }[]) {
    const keys = Object.entries(options).flatMap(([key, { chinese }]) => [key, chinese])
    expect(new Set(keys).size).toBe(keys.length)
    for (const option of Object.values(options)) {
      if (option.type !== 'number') continue
      expect(option.default).toBeGreaterThanOrEqual(option.least ?? Number.NEGATIVE_INFINITY)
      expect(option.default).toBeLessThanOrEqual(option.most ?? Number.POSITIVE_INFINITY)
    }
  }
})

function optionsIn(options: Options, language: Language): string {
  return Object.entries(options)
    .map(([key, { chinese, about, default: usual }]) => `${key} / ${chinese} (${usual}): ${about[language]}`)
    .join('<br>')
}
