/**
 * Prints 200 documents of two pages with the printer, against a bare loop of protocol calls on as many pages of the
 * same browser (`bare/print.mjs`). Both start a browser for each round, and warm its pages before the clock runs.
 */
import { bareLoop } from './bare/print.mjs'
import { importSource } from './shared/import-source.mjs'
import { compare } from './shared/timing.mjs'
import { twoPages } from './shared/two-pages.mjs'

const { withPrinter, startPrintingBrowser } = await importSource(
  'render/pdf',
  `export { withPrinter } from './printer.js'
export { startPrintingBrowser } from './printing-browser.js'`,
)
const documents = Array.from({ length: 200 }, (_, number) => twoPages(number))

for (const pages of [1, 2])
  await compare({
    name: `print 200, ${pages} at a time`,
    goal: 1.25,
    ours: () => printAll(pages),
    theirs: () => printBare(pages),
  })

async function printAll(jobs) {
  return withPrinter({ jobs }, async (printer) => {
    await Promise.all(Array.from({ length: jobs }, () => printer.print(jobOf(documents[0], 0))))
    const started = performance.now()
    await Promise.all(documents.map((html, number) => printer.print(jobOf(html, number))))
    return (performance.now() - started) / 1000
  })
}

async function printBare(pages) {
  const started = await startPrintingBrowser({})
  try {
    return await bareLoop(started.connection, documents, pages)
  } finally {
    await started.close()
  }
}

function jobOf(html, number) {
  return { html, title: `岗位 ${number}`, lang: 'zh-CN', created: '2026-01-01' }
}
