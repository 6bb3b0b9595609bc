import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChangeReportInput } from '../../src/publish/change-report.js'
import { changeReport } from '../../src/publish/change-report.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import type { Settings } from '../../src/render/settings.js'
import { directorySource } from '../../src/source/directory-source.js'
import { pageRules } from '../render/html/page-rules.js'
import { fontsOf, textOfPages } from '../render/pdf/read-printed.js'
import { removeFolder } from '../temporary.js'
import { changedWorkspace, reported } from './changed-workspace.js'
import { A4_TEXT, OUTSIDE, VIOLATIONS } from './looks-wrong.js'
import { openPageBrowser, type PageBrowser } from './page-browser.js'

const kinds = (['zh-CN', 'en'] as const).flatMap((lang) =>
  (['form', 'modern'] as const).map((look) => ({ lang, look })),
)

let folder: string
let browser: PageBrowser
let input: ChangeReportInput
let documents: Awaited<ReturnType<typeof loadDocuments>>['documents']
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-report-'))
  documents = (await loadDocuments({ builtIn: directorySource('.') })).documents
  input = reported(await changedWorkspace())
  browser = await openPageBrowser()
})
afterAll(async () => {
  await browser?.close()
  removeFolder(folder)
})

const made = (kind: Pick<Settings, 'lang' | 'look'>, format: 'html' | 'pdf') => {
  const settings: Settings = { ...kind, paper: 'A4', accent: '#1f4e79', company: { name: '衡岳集团' } }
  return changeReport(input, { documents, settings }, format)
}

describe.each(kinds)('the change report ($lang, $look)', (kind) => {
  test('is a valid page that everyone can read', async () => {
    const html = Buffer.from((await made(kind, 'html')).bytes).toString()
    const rules = { ...pageRules.rules, 'long-title': 'off' as const }
    const { results } = await new HtmlValidate({ ...pageRules, rules }).validateString(html)
    const messages = results.flatMap((result) => result.messages)
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)).toEqual([])
    const file = join(folder, `${kind.lang}-${kind.look}.html`)
    writeFileSync(file, html)
    const viewings = [{ width: A4_TEXT, print: true }, { width: 1280 }, { width: 700 }, { width: 360 }]
    expect(await browser.look(file, viewings, OUTSIDE)).toEqual([])
    const both = [1280, 360].flatMap((width) => [false, true].map((dark) => ({ width, dark })))
    expect(await browser.look(file, both, VIOLATIONS, axe.source)).toEqual([])
  })

  test('shows what went and what came, in the form and in no attribute', async () => {
    const html = Buffer.from((await made(kind, 'html')).bytes).toString()
    for (const marked of [
      '<del>P2</del><ins>P3</ins>',
      '<ins>与投行</ins>',
      '<ins>当日</ins>',
      '<ins>与担保</ins>',
    ])
      expect(html).toContain(marked)
    expect(html).toContain('<p class="in-place">离岗时<strong><ins>当日</ins></strong>交还全部资料。</p>')
    expect(html).not.toMatch(/[\ufdd0-\ufdd3]/)
    expect(html).not.toMatch(/undefined|\[object/)
  })

  test('prints: the list with room to sign first, each redline on a new page', async () => {
    const { bytes, missing } = await made(kind, 'pdf')
    expect(missing).toEqual([])
    const texts = (await textOfPages(bytes)).map((text) => text.replaceAll(/\s/g, ''))
    const [redline, signature] =
      kind.lang === 'en' ? ['Jobdescription(redline)', 'Signature'] : ['岗位说明书（修订标记）', '签字']
    expect(texts[0]).toContain('工作目录')
    expect(texts.findIndex((text) => text.includes(signature))).toBeLessThan(
      texts.findIndex((text) => text.includes(redline)),
    )
    expect(texts.filter((text) => text.includes(redline))).toHaveLength(2)
    expect(fontsOf(bytes).kinds).toEqual(['CIDFontType2', 'Type0'])
  })
})
