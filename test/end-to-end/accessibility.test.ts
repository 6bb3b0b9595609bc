import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../src/render/pdf/find-browser.js'
import { removeFolder } from '../temporary.js'
import { bytesOf } from './pages.js'

const ROOT = join(import.meta.dirname, '../..')

let folder: string
let browser: Browser
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-pages-'))
  for (const place of ['.', 'examples/english']) {
    const out = join(folder, place === '.' ? 'form' : 'modern')
    const args = ['build', join(ROOT, place), '--format', 'html', '--out', out]
    execFileSync(process.execPath, [join(ROOT, 'dist/bin.js'), ...args])
  }
  const { path, shell, libraries } = await findBrowser()
  browser = await puppeteer.launch({
    executablePath: path,
    headless: shell ? 'shell' : true,
    args: ['--no-sandbox'],
    env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  })
})
afterAll(async () => {
  await browser?.close()
  removeFolder(folder)
})

test.each([
  { look: 'form', pages: ['index', 'job-description/account-manager', 'competency-matrix/workspace'] },
  { look: 'modern', pages: ['index', 'job-description/customer-success-manager'] },
])(
  'pages in the look $look can be read by everyone, on a wide screen and on a phone',
  async ({ look, pages }) => {
    expect([...bytesOf(join(folder, look)).keys()]).toEqual(
      expect.arrayContaining(pages.map((name) => `${name}.html`)),
    )
    for (const name of pages)
      for (const width of [1280, 360])
        expect(await violations(join(folder, look, `${name}.html`), width), `${name} at ${width}`).toEqual([])
  },
)

/** What WCAG 2 AA forbids on a page, and whether one must scroll sideways. */
async function violations(path: string, width: number): Promise<string[]> {
  const page = await browser.newPage()
  try {
    await page.setBypassCSP(true)
    await page.setViewport({ width, height: 800 })
    await page.goto(pathToFileURL(path).href)
    await page.evaluate(axe.source)
    const found =
      await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) => [
      ...violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 80)),
      ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
    ])`)
    return found as string[]
  } finally {
    await page.close()
  }
}
