import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { type Printer, withPrinter } from '../../../src/render/pdf/printer.js'
import { bundleProgram } from './bundle.js'
import { documentOf, jobOf } from './documents.js'
import { hashOf } from './read-printed.js'

const titles = Array.from({ length: 12 }, (_, number) => `${'客户经理'.repeat(1 + (number % 5))}${number}`)

async function hashes(printer: Printer, order: readonly string[]): Promise<Record<string, string>> {
  const printed = await Promise.all(
    order.map(async (title) => [title, hashOf(await printer.print(jobOf(title)))] as const),
  )
  return Object.fromEntries(printed)
}

it('prints equal bytes whatever the order, the page and the process', async () => {
  const forwards = await withPrinter({ jobs: 1 }, (printer) => hashes(printer, titles))
  const backwards = await withPrinter({ jobs: 3 }, (printer) => hashes(printer, titles.toReversed()))
  expect(backwards).toEqual(forwards)
  expect(new Set(Object.values(forwards))).toHaveLength(titles.length)

  const program = await bundleProgram(`
    import { withPrinter } from '../../../src/render/pdf/printer.js'
    import { jobOf } from './documents.js'
    import { hashOf } from './read-printed.js'
    const title = process.argv[2]
    await withPrinter({}, async (printer) => console.log(hashOf(await printer.print(jobOf(title)))))`)
  const { stdout } = await promisify(execFile)(process.execPath, [program, titles[7] ?? ''], {
    env: { ...process.env, LANG: 'de_DE.UTF-8', TZ: 'Asia/Shanghai' },
  })
  expect(stdout.trim()).toBe(forwards[titles[7] ?? ''])
})

it('leaves a text alone that looks like what it patches', async () => {
  const title = '(node12345678) /ID (node00000001) endobj'
  const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs='
  const html = documentOf(
    'x',
    `<h2 id="node00000002">${title}</h2><p><img alt="${title}" src="${picture}"></p>`,
  )
  const pdf = await withPrinter({}, (printer) => printer.print({ ...jobOf(title, html), title }))
  const text = Buffer.from(pdf).toString('latin1')
  expect(text).toContain(String.raw`/Alt (\(node12345678\) /ID \(node00000001\) endobj)`)
})

it('takes the dates of the file from the document', async () => {
  const html = documentOf('x')
  const [first, second] = await withPrinter({}, async (printer) => [
    await printer.print({ ...jobOf('x', html), created: '2026-01-02' }),
    await printer.print({ ...jobOf('x', html), created: '2026-01-03T04:05:06+08:00' }),
  ])
  const dates = (pdf: Uint8Array | undefined) =>
    [
      ...Buffer.from(pdf ?? [])
        .toString('latin1')
        .matchAll(/\/(?:CreationDate|ModDate) \((.*?)\)/g),
    ].map((m) => m[1])
  expect(new Set(dates(first))).toEqual(new Set(["D:20260102000000+00'00'"]))
  expect(new Set(dates(second))).toEqual(new Set(["D:20260102200506+00'00'"]))
})
