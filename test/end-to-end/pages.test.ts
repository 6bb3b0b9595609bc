import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import pLimit from 'p-limit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageRules } from '../render/html/page-rules.js'
import { fontsOf, textOfPages } from '../render/pdf/read-printed.js'
import { removeFolder } from '../temporary.js'
import { A4_TEXT, OUTSIDE, VIOLATIONS } from './looks-wrong.js'
import { openPageBrowser, type PageBrowser } from './page-browser.js'
import { bytesOf } from './pages.js'
import { writeStressWorkspace } from './stress.js'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Shipped workspaces, and one that strains every look in every language. */
const strained = ['en', 'zh-CN'].flatMap((lang) => ['form', 'modern'].map((look) => ({ lang, look })))

let folder: string
let browser: PageBrowser
let pages: string[]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-pages-'))
  const build = (place: string, out: string, ...args: string[]) =>
    run(process.execPath, [join(ROOT, 'dist/bin.js'), 'build', place, '--out', join(folder, out), ...args])
  const straining = strained.map(({ lang, look }) => {
    const place = join(folder, `${lang}-${look}`)
    writeStressWorkspace(place, { lang, look })
    return build(place, `strained-${lang}-${look}`)
  })
  await Promise.all([
    build(ROOT, 'form', '--format', 'html'),
    build(join(ROOT, 'examples/english'), 'modern', '--format', 'html'),
    ...straining,
  ])
  pages = [...bytesOf(folder).keys()].filter((path) => path.endsWith('.html'))
  browser = await openPageBrowser()
})
afterAll(async () => {
  await browser?.close()
  removeFolder(folder)
})

describe('every page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ ...pageRules, rules: { ...pageRules.rules, 'long-title': 'off' } })
    expect(pages.length).toBeGreaterThan(40)
    for (const path of pages) {
      const { results } = await validator.validateString(readFileSync(join(folder, path), 'utf8'))
      const messages = results.flatMap((result) => result.messages)
      expect(
        messages.map(({ ruleId, line }) => `${line} ${ruleId}`),
        path,
      ).toEqual([])
    }
  })

  test('keeps its text within the cells of its tables, and within 360 pixels', async () => {
    const viewings = [{ width: A4_TEXT, print: true }, { width: 1280 }, { width: 700 }, { width: 360 }]
    const together = pLimit(4)
    const found = await Promise.all(
      pages.map((path) => together(() => browser.look(join(folder, path), viewings, OUTSIDE))),
    )
    expect(found.flatMap((here, index) => here.map((what) => `${pages[index]}: ${what}`))).toEqual([])
  })
})

describe('everyone can read', () => {
  test.each([
    ['the form', 'form/job-description/account-manager.html'],
    ['the modern page', 'modern/job-description/customer-success-manager.html'],
    ['the matrix', 'form/competency-matrix/department-bank-corporate.html'],
    ['the index', 'form/index.html'],
  ])('%s, light and dark, on a wide screen and a telephone', async (_, path) => {
    const viewings = [1280, 360].flatMap((width) => [false, true].map((dark) => ({ width, dark })))
    expect(await browser.look(join(folder, path), viewings, VIOLATIONS, axe.source)).toEqual([])
  })
})

describe('the printed document', () => {
  test.each(strained)('of a role with next to nothing is one page ($lang, $look)', async ({ lang, look }) => {
    const texts = await textOfPages(pdfOf(lang, look, 'short'))
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('Receive visitors')
  })

  test.each(strained)(
    'has its title at the head of each further page ($lang, $look)',
    async ({ lang, look }) => {
      const pdf = pdfOf(lang, look, 'long')
      const [, ...further] = await textOfPages(pdf)
      expect(further.length).toBeGreaterThan(0)
      const title = lang === 'en' ? 'InternationalizationConsultant:Jobdescription' : '高级区域电信实施'
      for (const text of further) expect(text.replaceAll(/\s/g, '')).toContain(title)
      expect(fontsOf(pdf).kinds).toEqual(['CIDFontType2', 'Type0'])
    },
  )
})

function pdfOf(lang: string, look: string, id: string): Uint8Array {
  return readFileSync(join(folder, `strained-${lang}-${look}`, `job-description/${id}.pdf`))
}
