import { describe, expect, it } from 'vitest'
import { fixBytes } from '../../../src/render/pdf/fix-bytes.js'
import { appendMetadata } from '../../../src/render/pdf/metadata.js'
import { dictionaryEntries, objectSpan, readPdf } from '../../../src/render/pdf/pdf-file.js'
import { openPdf } from './read-printed.js'

const INFO = `<</Title (a)\n/Creator (Mozilla/5.0 \\(X11\\) Chrome)\n/CreationDate (D:20251121172652+00'00')\n/ModDate (D:20251121172652+00'00')>>`
const CATALOG = '<</Type /Catalog\n/Pages 3 0 R\n/MarkInfo <</Marked true>>\n/Lang (en)>>'
const PAGES = '<</Type /Pages /Kids [4 0 R] /Count 1>>'
const PAGE = '<</Type /Page /Parent 3 0 R /MediaBox [0 0 9 9]>>'

/** A whole PDF with these objects, numbered from 1; the first is the information, the second the catalog. */
function pdfOf(...objects: string[]): Buffer {
  let text = '%PDF-1.4\n'
  const rows = [INFO, CATALOG, PAGES, PAGE, ...objects].map((body, index) => {
    const offset = String(text.length).padStart(10, '0')
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${offset} 00000 n \n`
  })
  const head = `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  const tail = `trailer\n<</Size ${rows.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + head + tail, 'latin1')
}

function fixed(...objects: string[]): string {
  const pdf = pdfOf(...objects)
  fixBytes(pdf, '2026-01-02')
  return pdf.toString('latin1')
}

describe('what is patched in place', () => {
  it('is the dates and the program, without a change of length', () => {
    const text = fixed()
    expect(text).toContain(`/CreationDate (D:20260102000000+00'00')\n/ModDate (D:20260102000000+00'00')`)
    expect(text).toContain(`/Creator (${' '.repeat('Mozilla/5.0 \\(X11\\) Chrome'.length)})\n`)
    expect(text).toHaveLength(pdfOf().length)
  })

  it('is the numbers of nodes, by their order in the document', () => {
    const text = fixed(
      '<</Type /StructElem /S /TH /ID (node00000059)>>',
      '<</Type /StructElem /S /TD /A [<</O /Table /Headers [(node00000059) (node00000007)]>>]>>',
      '<</Limits [(node00000007) (node00000059)]\n/Names [(node00000007) 6 0 R (node00000059) 5 0 R]>>',
    )
    expect(text).toContain('/ID (node00000002)')
    expect(text).toContain('/Headers [(node00000002) (node00000001)]')
    expect(text).toContain('/Names [(node00000001) 6 0 R (node00000002) 5 0 R]')
  })

  it.each([
    ['a description', '<</Type /StructElem /S /Figure /Alt (node00000059)>>'],
    ['part of a text', '<</Type /StructElem /S /Figure /Alt (see /ID \\(node00000059\\) endobj)>>'],
    ['the title of a heading', '<</Title (node00000059) /Parent 3 0 R>>'],
    ['a page', '<</Type /Page /Names [(node00000059)]>>'],
  ])('is never %s', (_, body) => {
    expect(fixed(body)).toContain(body)
  })

  it('is found in every element, however many stand between', () => {
    const other = '<</Type /Page /Alt (node00000003)>>'
    const element = (number: string) => `<</Type /StructElem /S /TH /ID (node${number})>>`
    const text = fixed(element('00000059'), other, other, element('00000060'), other, element('00000070'))
    expect([...text.matchAll(/\/ID \(node(\d+)\)/g)].map(([, number]) => Number(number))).toEqual([1, 2, 3])
    expect(text.match(/\/Alt \(node00000003\)/g)).toHaveLength(3)
  })

  it('is nothing in a file of another build', () => {
    expect(() => fixBytes(Buffer.from('%PDF-1.5\nstartxref\n0\n%%EOF'), '2026-01-02')).toThrow(
      'cross-reference',
    )
  })
})

describe('metadata', () => {
  const job = { html: '', title: '岗位 (一)', lang: 'zh-CN', created: '2026-01-02', keywords: ['甲', '<乙>'] }

  it('is appended: the bytes before it stay, and a reader finds it', async () => {
    const pdf = pdfOf()
    const whole = appendMetadata(pdf, job)
    expect(whole.subarray(0, pdf.length).equals(pdf)).toBe(true)
    const document = await openPdf(whole)
    const { info, metadata } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: '岗位 (一)',
      Keywords: '甲, <乙>',
      Creator: 'Rolewright',
      Language: 'zh-CN',
    })
    expect(metadata?.get('dc:subject')).toEqual(['甲', '<乙>'])
    expect(document.numPages).toBe(1)
  })

  it('keeps what the catalog said', () => {
    const whole = appendMetadata(pdfOf(), job).toString('latin1')
    const catalog = dictionaryEntries(
      /2 0 obj\n(<<[\s\S]*?)\nendobj/.exec(whole.slice(pdfOf().length))?.[1] ?? '',
    )
    expect(catalog.get('MarkInfo')).toBe('<</Marked true>>')
    expect(catalog.get('Pages')).toBe('3 0 R')
    expect([...catalog.keys()].filter((key) => key === 'Lang')).toHaveLength(1)
  })

  it('leaves out what no XML may hold', async () => {
    const { metadata } = await (
      await openPdf(appendMetadata(pdfOf(), { ...job, title: 'a\u0000\u0007b\ud800c' }))
    ).getMetadata()
    expect(metadata?.get('dc:title')).toBe('abc')
  })
})

describe('reading', () => {
  it('tells the end of an object from the same word in a text', () => {
    const file = readPdf(pdfOf('<</Alt (endobj endobj)>>'))
    const { start, end } = objectSpan(file, 5)
    expect(file.text.slice(start, end).trim()).toBe('<</Alt (endobj endobj)>>')
  })

  it('takes a dictionary apart at its own level', () => {
    const entries = dictionaryEntries(
      '<</A /B /C <</D [1 /E] /F (/G \\) <<)>> /H [/I 2 0 R] /J 3 0 R /K <FE FF>>>',
    )
    expect([...entries]).toEqual([
      ['A', '/B'],
      ['C', '<</D [1 /E] /F (/G \\) <<)>>'],
      ['H', '[/I 2 0 R]'],
      ['J', '3 0 R'],
      ['K', '<FE FF>'],
    ])
  })
})
