/**
 * The printer against the floor: a bare loop of two protocol calls on as many reused pages of the same browser,
 * which neither fixes bytes nor survives anything. Rounds are interleaved, for only ratios within one run mean
 * something. Usage: node bench/print.mjs [documents] [rounds]
 */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const COUNT = Number(process.argv[2] ?? 100)
const ROUNDS = Number(process.argv[3] ?? 5)
const GOAL = 1.25

const { withPrinter, startPrintingBrowser } = await bundlePrinter()
const documents = Array.from({ length: COUNT }, (_, number) => documentOf(number))

const times = { 'bare 1': [], 'printer 1': [], 'bare 2': [], 'printer 2': [] }
await printAll(2, documents.slice(0, 8))
for (let round = 0; round < ROUNDS; round++)
  for (const pages of [1, 2]) {
    times[`bare ${pages}`].push(await bareLoop(pages))
    times[`printer ${pages}`].push(await printAll(pages, documents))
  }

for (const [name, list] of Object.entries(times))
  console.log(
    `${name.padEnd(10)} ${(median(list) / COUNT).toFixed(1)} ms a document (${list.map((ms) => (ms / COUNT).toFixed(1)).join(' ')})`,
  )
for (const pages of [1, 2]) {
  const ratio = median(times[`printer ${pages}`].map((ms, round) => ms / times[`bare ${pages}`][round]))
  console.log(`ratio with ${pages} page${pages > 1 ? 's' : ''}: ${ratio.toFixed(2)} (goal: at most ${GOAL})`)
}

/** The time of printing, without the start of the browser: the first document is printed before the clock runs. */
async function printAll(jobs, list) {
  return withPrinter({ jobs }, async (printer) => {
    await Promise.all(Array.from({ length: jobs }, () => printer.print(jobOf(documents[0], 0))))
    const start = performance.now()
    await Promise.all(list.map((html, number) => printer.print(jobOf(html, number))))
    return performance.now() - start
  })
}

async function bareLoop(pages) {
  const started = await startPrintingBrowser({})
  const queue = [...documents]
  const prints = await Promise.all(
    Array.from({ length: pages }, async () => barePage(await started.browser.newPage())),
  )
  await Promise.all(prints.map((print) => print(documents[0])))
  const start = performance.now()
  await Promise.all(
    prints.map(async (print) => {
      for (let html = queue.shift(); html; html = queue.shift()) await print(html)
    }),
  )
  const time = performance.now() - start
  await started.close()
  return time
}

async function barePage(page) {
  const session = await page.createCDPSession()
  await session.send('Page.enable')
  const { frameTree } = await session.send('Page.getFrameTree')
  return async (html) => {
    await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
    const { data } = await session.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return Buffer.from(data, 'base64')
  }
}

async function bundlePrinter() {
  const folder = join(ROOT, 'node_modules', '.cache', 'rolewright-bench')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, 'printer.mjs')
  await build({
    stdin: {
      contents: `export { withPrinter } from './printer.js'
export { startPrintingBrowser } from './printing-browser.js'`,
      resolveDir: join(ROOT, 'src', 'render', 'pdf'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  const module = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true, force: true })
  return module
}

function jobOf(html, number) {
  return { html, title: `岗位 ${number}`, lang: 'zh-CN', created: '2026-01-01' }
}

/** Two A4 pages of Chinese in two weights, with a list and a table; different for each number. */
function documentOf(number) {
  const words = [
    '客户',
    '经理',
    '负责',
    '渠道',
    '目标',
    '团队',
    '计划',
    '沟通',
    '分析',
    '制度',
    '培训',
    '合同',
    '回款',
    '满意度',
  ]
  const text = (seed, length) =>
    Array.from({ length }, (_, at) => words[(seed * 7 + at * at + number) % words.length]).join('')
  const items = (seed, count) =>
    Array.from({ length: count }, (_, at) => `<li>${text(seed + at, 14)}。</li>`).join('')
  const rows = Array.from(
    { length: 6 },
    (_, at) => `<tr><td>${text(at, 2)}</td><td>${at * 5}%</td><td>${text(at, 9)}</td></tr>`,
  )
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>岗位 ${number}</title><style>
@page{size:A4;margin:20mm;@bottom-right{content:"第 " counter(page) " 页 共 " counter(pages) " 页";font:8pt "Noto Sans SC"}}
body{font:10.5pt/1.65 "Noto Serif SC"}h1,h2,th{font-family:"Noto Sans SC"}table{border-collapse:collapse;width:100%}
td,th{border:0.4pt solid #888;padding:2mm}</style></head><body><h1>大客户经理 ${number}</h1>
<h2>岗位概述</h2><p>${text(1, 40)}</p><h2>主要职责</h2><ol>${items(2, 10)}</ol><h2>任职要求</h2><ul>${items(3, 8)}</ul>
<h2>绩效指标</h2><table><thead><tr><th>指标</th><th>权重</th><th>说明</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<h2>工作权限</h2><ul>${items(5, 5)}</ul><h2>我们提供</h2><ul>${items(6, 5)}</ul></body></html>`
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1]
}
