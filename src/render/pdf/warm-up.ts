import type { PrintPage } from './print-page.js'

/** Has a page load the fonts and do once what it does for each document; the first time takes longest. */
export async function warmUp(page: PrintPage): Promise<PrintPage> {
  await page.print(SAMPLE)
  return page
}

const FACES = ['Noto Sans SC', 'Noto Serif SC'].map((family) => `"${family}"`)

/** A little of what documents are made of. */
const SAMPLE = `<!doctype html><html lang="zh-CN"><head><title>-</title><style>
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page) " / " counter(pages) } }
td { border: 1px solid; box-shadow: 0 1px #000 }
</style></head><body>${FACES.map(
  (face) => `<section style='font-family:${face}'><h1>岗位 Role</h1><p>职责，任务。</p>
<ul><li>一</li></ul><table><tr><th>甲</th><td>1</td></tr></table></section>`,
).join('')}
<svg viewBox="0 0 9 9"><rect width="9" height="9"/><text>图</text></svg></body></html>`
