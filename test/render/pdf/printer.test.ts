import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fontFolder } from '../../../src/render/pdf/fonts.js'
import { withPrinter } from '../../../src/render/pdf/printer.js'
import { documentOf, jobOf } from './documents.js'
import { pictureOf } from './picture.js'
import { fontsOf, openPdf, textOf, textOfPages } from './read-printed.js'

describe('a printed document', () => {
  const job = {
    ...jobOf('客户接待主管'),
    author: '人力资源部',
    subject: '岗位说明书 <form>',
    keywords: ['客户', 'front desk'],
  }
  let pdf: Uint8Array
  beforeAll(async () => {
    pdf = await withPrinter({}, (printer) => printer.print(job))
  })

  it('can be searched: every Chinese character has its own code point', async () => {
    const text = await textOf(pdf)
    expect(text).toContain('龙、高、力、人、工、立、长：粗体andEnglish')
    expect(text).not.toMatch(/[\u2e80-\u2fdf\uf900-\ufaff]/)
  })

  it('embeds the fonts of the package as TrueType', () => {
    const { names, kinds } = fontsOf(pdf)
    expect(names).toEqual([
      'NotoSansSC-Bold',
      'NotoSansSC-Regular',
      'NotoSerifSC-Bold',
      'NotoSerifSC-Regular',
    ])
    expect(kinds).toEqual(['CIDFontType2', 'Type0'])
  })

  it('has page numbers, a watermark and the table head on each page', async () => {
    const pages = (await textOfPages(pdf)).map((page) => page.replaceAll(/\s/g, ''))
    expect(pages).toHaveLength(2)
    pages.forEach((page, index) => {
      expect(page).toContain('编号HR-001')
      expect(page).toContain(`第${index + 1}页共2页`)
      expect(page).toContain('任务表头')
      expect(page).toMatch(/草.*稿/)
    })
  })

  it('is tagged, with an outline of its headings', async () => {
    const document = await openPdf(pdf)
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
    for (const role of ['H1', 'H2', 'Table', 'TH']) expect(tree).toContain(`"role":"${role}"`)
    const [top] = await document.getOutline()
    expect(top?.title).toBe('客户接待主管')
    expect(top?.items.map(({ title }) => title)).toEqual(['主要职责', '任职要求'])
  })

  it('says what it is, in its information and in its metadata packet', async () => {
    const { info, metadata } = await (await openPdf(pdf)).getMetadata()
    expect(info).toMatchObject({
      Title: '客户接待主管',
      Author: '人力资源部',
      Subject: '岗位说明书 <form>',
      Keywords: '客户, front desk',
      Creator: 'Rolewright',
      Language: 'zh-CN',
      CreationDate: "D:20260102000000+00'00'",
      ModDate: "D:20260102000000+00'00'",
    })
    expect(metadata?.get('dc:title')).toBe('客户接待主管')
    expect(metadata?.get('dc:description')).toBe('岗位说明书 <form>')
    expect(metadata?.get('dc:subject')).toEqual(['客户', 'front desk'])
    expect(metadata?.get('xmp:createdate')).toBe('2026-01-02T00:00:00Z')
  })

  it('does not say on which browser or when it was printed', () => {
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).not.toMatch(/Chromium|Mozilla|HeadlessChrome/)
    expect([...text.matchAll(/\(D:(\d{8})/g)].map((date) => date[1])).toEqual(Array(4).fill('20260102'))
  })
})

describe('characters and fonts', () => {
  const rare = '旳囍 Łukasz ☐✔✗⇓ ㈠①Ⅱ ㎡ ‰ ℃ 㑇𬭊'

  it('prints what the Chinese faces lack in the small families, and nothing in Type 3', async () => {
    const html = documentOf('字', `<p>${rare}</p><p style="font-family:'Noto Sans SC'"><b>${rare}</b></p>`)
    const pdf = await withPrinter({}, (printer) => printer.print(jobOf('字', html)))
    const wanted = rare.replaceAll(' ', '')
    expect(await textOf(pdf)).toContain(wanted + wanted)
    expect(fontsOf(pdf).kinds).toEqual(['CIDFontType2', 'Type0'])
  })

  it('takes the generic families from the package', async () => {
    const html = `<!doctype html><html lang="zh-CN"><title>a</title><p style="font-family:serif">宋 a<p style="font-family:sans-serif">黑 b`
    const pdf = await withPrinter({}, (printer) => printer.print(jobOf('a', html)))
    expect(fontsOf(pdf).names).toEqual(['NotoSansSC-Regular', 'NotoSerifSC-Regular'])
  })

  it('waits for a font that is in the document, also in the margin of the page', async () => {
    const font = readFileSync(join(fontFolder(), 'noto-serif-400.ttf')).toString('base64')
    const face = `@font-face { font-family: House; src: url(data:font/ttf;base64,${font}) }`
    const margin = '@page { @top-left { content: "Ł"; font-family: House, "Noto Sans SC" } }'
    const print = (body: string) => {
      const html = `<!doctype html><title>a</title><style>${face}${margin}</style>${body}`
      return withPrinter({}, (printer) => printer.print(jobOf('a', html)))
    }
    expect(fontsOf(await print('')).names).toEqual(['NotoSerif-Regular'])
    const text = '<p style="font-family:House,\'Noto Sans SC\'">ŁŁ'
    expect(fontsOf(await print(text)).names).toEqual(['NotoSerif-Regular'])
  })

  it.each([
    ['an image', (url: string) => `<img alt="" src="${url}">`],
    ['a source', (url: string) => `<picture><source srcset="${url}"><img alt=""></picture>`],
    ['a background', (url: string) => `<p style="background:url(${url}) no-repeat; height: 90px">一</p>`],
    ['a background of old', (url: string) => `<table background="${url}"><td>一</td></table>`],
    ['an image of a drawing', (url: string) => `<svg><image href="${url}" width="90" height="90"/></svg>`],
    ['an image of a filter', filtered],
    ['a button', (url: string) => `<input type="image" alt="" src="${url}">`],
    ['a sign of a list', (url: string) => `<ul style="list-style-image: url('${url}')"><li>一</ul>`],
  ])('waits for what is in the document: %s', async (_, bodyWith) => {
    const width = 611
    const body = bodyWith(`data:image/png;base64,${pictureOf(width, 500)}`)
    const pdf = await withPrinter({ jobs: 1 }, (printer) =>
      printer.print(jobOf('图', documentOf('图', body))),
    )
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Subtype \/Image\s/)
  })
})

function filtered(url: string): string {
  return `<svg><filter id="f"><feImage href="${url}"/></filter><rect width="90" height="90" filter="url(#f)"/></svg>`
}
