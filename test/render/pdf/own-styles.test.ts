import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { FontWay } from '../../../src/render/pdf/print-page.js'
import { withPrinter } from '../../../src/render/pdf/printer.js'
import { jobOf } from './documents.js'
import { fontsOf, textOfPages } from './read-printed.js'

/** A page as it is published: its policy allows the one style that it brings, by hash. */
function withPolicy(title: string, foot: string): string {
  const style = `@page { @bottom-left { content: "${foot}"; font-family: "Noto Sans SC" } } body { font-family: "Noto Sans SC" } .gone { display: none }`
  const hash = createHash('sha256').update(style).digest('base64')
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p class="gone">不印</p></body></html>`
}

// The pages of one browser serve many documents, each with a policy that knows only its own styles.
describe.each<FontWay>(['fontconfig', 'font-face'])(
  'documents after one another on one page, %s',
  (fontWay) => {
    it('keep their own styles under their own policies', async () => {
      const feet = ['甲 1.0', '乙 2.0', '丙 3.0']
      const printed = await withPrinter({ jobs: 1, fontWay }, async (printer) => {
        const made: Uint8Array[] = []
        for (const foot of feet) made.push(await printer.print(jobOf('岗位', withPolicy('岗位', foot))))
        return made
      })
      for (const [index, pdf] of printed.entries()) {
        const text = (await textOfPages(pdf)).join('').replaceAll(/\s/g, '')
        expect(text).toContain(feet[index]?.replace(' ', ''))
        expect(text).not.toContain('不印')
        expect(fontsOf(pdf).names.join()).toContain('NotoSansSC')
      }
    })
  },
)
