import { cacheFolder } from './cache-folder.js'
import {
  type BrowserSearch,
  embeddedBrowser,
  type FoundBrowser,
  findBrowser,
  installedBrowser,
} from './find-browser.js'
import { writeFontConfig } from './font-config.js'
import { fontFolder, readFonts } from './fonts.js'
import { isSilence, type LaunchedBrowser, launchBrowser } from './launch.js'
import { refuseFewFiles } from './open-files.js'
import { type FontWay, openPrintPage, type PrintPage } from './print-page.js'
import { makeProfileFolder } from './profile-folder.js'
import type { TemporaryFolder } from './temporary-folder.js'
import { warmUp } from './warm-up.js'
import { withinTime } from './within-time.js'

/** Which browser to start and how. */
export interface PrintingBrowserOptions extends BrowserSearch {
  /** For trying the way of another system; each system has its own by default. */
  fontWay?: FontWay | undefined
  /** Milliseconds that one document may take. */
  timeLimit?: number | undefined
  /** Milliseconds that the start of the browser may take. */
  startLimit?: number | undefined
  /** Gives up a start that is under way. */
  signal?: AbortSignal | undefined
}

/** A running browser and its pages; a page serves one document at a time. */
export interface PrintingBrowser extends LaunchedBrowser {
  found: FoundBrowser
  fontWay: FontWay
  print(html: string): Promise<Buffer>
  /** Opens pages before they are needed, and has each print something. */
  warm(pages: number): void
  close(): Promise<void>
}

/**
 * Finds and starts a browser; all that it writes goes to a temporary folder which `close` removes. One that came with
 * the package and does not start is unpacked once more, for it may have been damaged, and else passed over.
 */
export async function startPrintingBrowser(options: PrintingBrowserOptions): Promise<PrintingBrowser> {
  refuseFewFiles()
  const found = await findBrowser(options)
  return startOne(found, options).catch(async (error: unknown) => {
    if (found.origin !== 'embedded' || options.signal?.aborted || isSilence(error)) throw error
    const others = [() => embeddedBrowser(options, true), async () => installedBrowser(options)]
    for (const other of others) {
      const next = await other().catch(() => undefined)
      const started = next && (await startOne(next, options).catch(() => undefined))
      if (started) return started
    }
    throw error
  })
}

async function startOne(found: FoundBrowser, options: PrintingBrowserOptions): Promise<PrintingBrowser> {
  const fontWay = options.fontWay ?? fontWayFor(found)
  readFonts()
  const folder = makeProfileFolder(found)
  try {
    const fontConfig = fontWay === 'fontconfig' ? fontConfigIn(folder, options) : undefined
    const timeLimit = options.startLimit ?? TIME_LIMIT
    const { signal } = options
    const launched = await launchBrowser({ found, folder: folder.path, fontConfig, timeLimit, signal })
    const open = () => openPrintPage(launched.connection, fontWay)
    return {
      ...launched,
      found,
      fontWay,
      ...onFreePages(open, options.timeLimit ?? TIME_LIMIT),
      close: () => closeBrowser(launched, { found, folder }),
    }
  } catch (error) {
    await folder.remove()
    throw error
  }
}

function fontWayFor(found: FoundBrowser): FontWay {
  // A snap cannot read the configuration, and a Windows program does not use it.
  const configurable = process.platform === 'linux' && !found.snap && !found.windowsFromLinux
  return configurable ? 'fontconfig' : 'font-face'
}

function fontConfigIn(folder: TemporaryFolder, { cache, env }: PrintingBrowserOptions): string {
  return writeFontConfig({ folder: folder.path, fonts: [fontFolder()], cache: cache ?? cacheFolder(env) })
}

/** Prints on a page that is free, or on a new one. A page that failed is not used again. */
function onFreePages(
  open: () => Promise<PrintPage>,
  timeLimit: number,
): Pick<PrintingBrowser, 'print' | 'warm'> {
  const idle: Promise<PrintPage>[] = []
  let opened = 0
  const add = () => {
    opened++
    return open()
  }
  return {
    async print(html) {
      const next = idle.pop() ?? add()
      try {
        const pdf = await withinTime(
          next.then((page) => page.print(html)),
          timeLimit,
        )
        idle.push(next)
        return pdf
      } catch (error) {
        opened--
        next.then((page) => page.close()).catch(() => {})
        throw error
      }
    },
    warm(pages) {
      while (opened < pages) {
        const page = add().then(warmUp)
        // The document that is given this page learns of it.
        page.catch(() => {})
        idle.push(page)
      }
    },
  }
}

const TIME_LIMIT = 60_000

async function closeBrowser(
  { connection, ended, kill }: LaunchedBrowser,
  { found, folder }: { found: FoundBrowser; folder: TemporaryFolder },
): Promise<void> {
  // Killed at once where that ends all of it: it keeps nothing that it would have to put in order first.
  if (process.platform !== 'win32' && !found.snap && !found.windowsFromLinux) kill()
  else connection.send('Browser.close').catch(kill)
  const timer = setTimeout(kill, PATIENCE)
  await ended
  clearTimeout(timer)
  await folder.remove()
}

const PATIENCE = 5_000
