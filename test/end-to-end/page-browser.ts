import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../src/render/pdf/find-browser.js'
import { writeFontConfig } from '../../src/render/pdf/font-config.js'
import { fontFolder } from '../../src/render/pdf/fonts.js'
import { removeFolder } from '../temporary.js'

/** How a page is looked at. */
export interface Viewing {
  width: number
  dark?: boolean
  print?: boolean
}

/** A browser with the fonts of the package, on a machine that may have none. */
export interface PageBrowser {
  /** Opens a file and answers an expression in each way of viewing it, with a script run first if one is given. */
  look(file: string, viewings: readonly Viewing[], expression: string, script?: string): Promise<string[]>
  close(): Promise<void>
}

export async function openPageBrowser(): Promise<PageBrowser> {
  const { path, shell, libraries } = await findBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'rolewright-browser-'))
  const fonts = writeFontConfig({ folder, fonts: [fontFolder()], cache: folder })
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: shell ? 'shell' : true,
    args: ['--no-sandbox', '--font-render-hinting=none', '--hide-scrollbars'],
    env: { ...process.env, FONTCONFIG_FILE: fonts, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  })
  return {
    look: (file, viewings, expression, script) =>
      onPage(browser, async (page) => {
        await page.goto(pathToFileURL(file).href)
        if (script !== undefined) await page.evaluate(script)
        const found: string[] = []
        for (const viewing of viewings) {
          await view(page, viewing)
          const here = (await page.evaluate(expression)) as string[]
          found.push(...here.map((what) => `${JSON.stringify(viewing)} ${what}`))
        }
        return found
      }),
    async close() {
      await browser.close()
      removeFolder(folder)
    },
  }
}

async function onPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage()
  try {
    await page.setBypassCSP(true)
    return await use(page)
  } finally {
    await page.close()
  }
}

async function view(page: Page, { width, dark, print }: Viewing): Promise<void> {
  await page.setViewport({ width, height: 800 })
  await page.emulateMediaType(print ? 'print' : 'screen')
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
}
