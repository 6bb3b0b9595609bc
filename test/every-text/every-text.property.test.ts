import { describe, expect, test } from 'vitest'
import { officeTexts } from './office-texts.js'
import { looks, marksOf, pagesOf, reportOf, wordsOf } from './pages-of.js'
import { modelOf } from './workspace-of.js'

/** A text that is nothing but letters, for which the others are put. */
const PLAIN = '乙丙丁'

const withoutBlanks = (text: string) => text.replace(/\s/g, '')
const withPut = (page: string, text: string) => wordsOf(page).replaceAll(PLAIN, () => withoutBlanks(text))

const plain = await modelOf(() => PLAIN)
const plainMoved = await modelOf(() => PLAIN, { '/location': '总部' })

/** A target says its unit itself. */
const NOT_SHOWN = /^(?:model)?\/kpis\/\d\/unit$/

describe.each(looks)('in the look %s', async (look) => {
  const pages = await pagesOf(plain, look)
  const report = await reportOf(plain, plainMoved, look)

  test.each(officeTexts)('every field shows what it says, and nothing else: %j', async (text) => {
    const shown = await pagesOf(await modelOf(() => text), look)
    for (const [name, page] of Object.entries(shown)) {
      expect(wordsOf(page)).toBe(withPut(pages[name] ?? '', text))
      expect(page).not.toMatch(/<(?:del|ins|em|strong|code|s)\b/)
    }
  })

  test.each(officeTexts)(
    'a redline marks what was changed alone, whatever stands beside it: %j',
    async (text) => {
      const [before, after] = [await modelOf(() => text), await modelOf(() => text, { '/location': '总部' })]
      const page = await reportOf(before, after, look)
      const withoutRemoved = (html: string) => wordsOf(html.replace(/<del>[\s\S]*?<\/del>/g, ''))
      expect(withoutRemoved(page)).toBe(withoutRemoved(report).replaceAll(PLAIN, () => withoutBlanks(text)))
      expect(marksOf(page).filter((mark) => !mark.startsWith('<del'))).toEqual(['<ins>总部</ins>'])
      expect(withoutBlanks(wordsOf(`<body>${marksOf(page).join('')}`).replace('总部', ''))).toBe(
        withoutBlanks(text),
      )
      expect(marksOf(await reportOf(before, before, look))).toEqual([])
    },
  )

  test('every text field of the schemas stands on a page', async () => {
    const paths: string[] = []
    const model = await modelOf((path) => {
      if (!paths.includes(path)) paths.push(path)
      return `第${paths.indexOf(path)}号`
    })
    const all = Object.values(await pagesOf(model, look))
      .map(wordsOf)
      .join('\n')
    const missing = paths.filter((_, index) => !all.includes(`第${index}号`))
    expect(missing.filter((path) => !NOT_SHOWN.test(path))).toEqual([])
  })
})
