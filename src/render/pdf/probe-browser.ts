import type { FoundBrowser } from './find-browser.js'
import type { FontWay } from './print-page.js'
import { type PrintingBrowserOptions, startPrintingBrowser } from './printing-browser.js'

/** What a check of the environment can say about printing. */
export interface BrowserReport {
  path: string
  origin: FoundBrowser['origin']
  version: string
  sandboxed: boolean
  fontWay: FontWay
}

/** Starts the browser that printing would use, and closes it again. */
export async function probeBrowser(options: PrintingBrowserOptions = {}): Promise<BrowserReport> {
  const browser = await startPrintingBrowser(options)
  const { found, version, sandboxed, fontWay } = browser
  await browser.close()
  return { path: found.path, origin: found.origin, version, sandboxed, fontWay }
}
