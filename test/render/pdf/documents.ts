import type { PrintJob } from '../../../src/render/pdf/print-job.js'

const STYLE = `
  @page { size: A4; margin: 22mm 20mm 20mm;
    @bottom-left { content: var(--number); font-family: "Noto Sans SC" }
    @bottom-right { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font: 8pt "Noto Serif SC" } }
  :root { --number: "编号 HR-001" }
  body { font: 10.5pt/1.65 "Noto Serif SC"; }
  h1, h2, b { font-family: "Noto Sans SC"; font-weight: 700 }
  .mark { position: fixed; top: 40%; left: 25%; font-size: 80pt; color: #eee }
  td, th { border: 0.4pt solid; padding: 2mm }`

/** A small Chinese job description that fills two pages. */
export function documentOf(title: string, body = dutiesOf(title)): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<style>${STYLE}</style></head><body><div class="mark" aria-hidden="true">草稿</div><h1>${title}</h1>${body}</body></html>`
}

/** What to print, with everything a caller may say about it. */
export function jobOf(title: string, html = documentOf(title)): PrintJob {
  return { html, title, lang: 'zh-CN', created: '2026-01-02' }
}

function dutiesOf(title: string): string {
  const rows = Array.from(
    { length: 34 },
    (_, row) => `<tr><td>${row + 1}</td><td>${title}负责高效人力工作${row}</td></tr>`,
  )
  return `<h2>主要职责</h2><p>龙、高、力、人、工、立、长：<b>粗体</b> and <em>English</em>.</p>
<table><thead><tr><th>序号</th><th>任务表头</th></tr></thead><tbody>${rows.join('')}</tbody></table><h2>任职要求</h2><p>完</p>`
}
