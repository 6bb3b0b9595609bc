import { describe, expect, it } from 'vitest'
import type { FontWay } from '../../../src/render/pdf/print-page.js'
import { withPrinter } from '../../../src/render/pdf/printer.js'
import { documentOf, jobOf } from './documents.js'
import { fontsOf, hashOf, textOfPages } from './read-printed.js'

const signs =
  '<p>Łukasz ☐✔⇓ <b>Łukasz ☐✔⇓</b></p><p style="font-family:\'Noto Sans SC\'">Łukasz <b>Łukasz</b></p>'
const english =
  '<div lang="en" style="font-family: \'Noto Serif\', \'Noto Serif SC\'">Bachelor’s “degree” <b>bold ☐</b> → Łukasz</div>'
const jobs = [jobOf('客户接待主管'), jobOf('大客户经理'), jobOf('字', documentOf('字', signs + english))]

function print(fontWay: FontWay) {
  return withPrinter({ fontWay, jobs: 1 }, (printer) => Promise.all(jobs.map((job) => printer.print(job))))
}

it('prints equal bytes on any page whose fonts are loaded', async () => {
  const inOrder = await print('font-face')
  const onTwoPages = await withPrinter({ fontWay: 'font-face', jobs: 2 }, async (printer) => {
    const backwards = await Promise.all(jobs.toReversed().map((job) => printer.print(job)))
    return backwards.toReversed()
  })
  expect(onTwoPages.map(hashOf)).toEqual(inOrder.map(hashOf))
}, 60_000)

it('prints the same text in the same fonts whether they are configured or loaded into the page', async () => {
  const [configured, loaded] = [await print('fontconfig'), await print('font-face')]
  for (const [index, pdf] of loaded.entries()) {
    const other = configured[index] ?? new Uint8Array()
    expect(fontsOf(pdf)).toEqual(fontsOf(other))
    expect(fontsOf(pdf).kinds).toEqual(['CIDFontType2', 'Type0'])
    expect(await textOfPages(pdf)).toEqual(await textOfPages(other))
  }
}, 60_000)

describe('English text', () => {
  it('is set in Latin faces with bold ones of their own, quotes and all', async () => {
    const text =
      '<p lang="en" style="font-family: \'Noto Sans\', \'Noto Sans SC\'">A firm’s “role” <b>€ é</b></p>'
    const html = `<!doctype html><html lang="en"><title>a</title><body>${text}</body></html>`
    const pdf = await withPrinter({ jobs: 1 }, (printer) => printer.print(jobOf('a', html)))
    expect(fontsOf(pdf).names).toEqual(['NotoSans-Bold', 'NotoSans-Regular'])
    expect(fontsOf(pdf).kinds).toEqual(['CIDFontType2', 'Type0'])
    expect(await textOfPages(pdf)).toEqual(['A firm’s “role” € é'])
  })
})
