import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { ToolError } from '../../errors.js'
import { fixBytes } from './fix-bytes.js'
import { appendMetadata } from './metadata.js'
import { readPdf } from './pdf-file.js'
import type { PrintJob } from './print-job.js'
import {
  type PrintingBrowser,
  type PrintingBrowserOptions,
  startPrintingBrowser,
} from './printing-browser.js'
import { refuseFull } from './temporary-folder.js'
import { TooWide, tooWide } from './too-wide.js'

/** How to print. */
export interface PrinterOptions extends PrintingBrowserOptions {
  /** Documents printed at one time; as many as the machine has cores unless given. */
  jobs?: number | undefined
}

/** Prints documents; equal jobs give equal bytes with one browser build and one set of fonts. */
export interface Printer {
  /**
   * Prints one document. Rejects with a `ToolError` if no browser can be started, or if this document cannot be
   * printed; other documents are not affected by that.
   */
  print(job: PrintJob): Promise<Uint8Array>
  /**
   * Starts the browser and prepares pages for so many documents, which come later. Whatever fails is told by the first
   * of them.
   */
  warm(documents: number): void
}

/** A printer that its holder closes. */
interface OpenPrinter extends Printer {
  /** Ends the browser, also one that is still starting. */
  close(): Promise<void>
}

/** Lends a printer. The browser starts with the first document and is closed in any case. */
export async function withPrinter<T>(
  options: PrinterOptions,
  use: (printer: Printer) => Promise<T>,
): Promise<T> {
  const printer = openPrinter(options)
  try {
    return await use(printer)
  } finally {
    await printer.close()
  }
}

const MOST_PAGES = 8

/** Opens a printer, for a run that knows early that it will print. */
export function openPrinter(options: PrinterOptions): OpenPrinter {
  const browsers = openBrowsers(options)
  const pages = options.jobs ?? Math.min(availableParallelism(), MOST_PAGES)
  const together = pLimit(pages)
  const alone = pLimit(1)
  const printOnce = async (browser: PrintingBrowser, job: PrintJob) =>
    finish(await browser.print(job.html), job)
  return {
    async print(job) {
      try {
        return await together(async () => printOnce(await browsers.shared(), job))
      } catch (error) {
        if (error instanceof TooWide) throw tooWide(job.title, error.block)
        if (error instanceof ToolError) throw error
      }
      // Its neighbour may have brought the browser down, so each gets a second try in a browser of its own.
      return alone(() => browsers.own((browser) => printOnce(browser, job))).catch((error: unknown) => {
        // A page that waits for room on the disk waits for ever.
        refuseFull()
        throw error instanceof ToolError ? error : cannotPrint(job, error)
      })
    },
    warm(documents) {
      if (documents === 0) return
      browsers.shared().then(
        (browser) => browser.warm(Math.min(documents, pages)),
        () => {},
      )
    },
    close: () => browsers.close(),
  }
}

function finish(pdf: Buffer, job: PrintJob): Uint8Array {
  const file = readPdf(pdf)
  fixBytes(pdf, job.created, file)
  // What was patched is what the metadata replaces, or nothing that it looks at.
  return appendMetadata(pdf, job, file)
}

interface Browsers {
  /** The browser that all documents share; a new one if the last has crashed. */
  shared(): Promise<PrintingBrowser>
  own<T>(use: (browser: PrintingBrowser) => Promise<T>): Promise<T>
  close(): Promise<void>
}

function openBrowsers(options: PrinterOptions): Browsers {
  const started: Promise<PrintingBrowser>[] = []
  const closed = new AbortController()
  let current: Promise<PrintingBrowser> | undefined
  const start = () => {
    const starting = startPrintingBrowser({ ...options, signal: closed.signal })
    started.push(starting)
    return starting
  }
  return {
    async shared() {
      current ??= start()
      const waited = current
      const browser = await waited
      if (browser.isAlive()) return browser
      if (current === waited) current = start()
      return current
    },
    async own(use) {
      const browser = await startPrintingBrowser(options)
      try {
        return await use(browser)
      } finally {
        await browser.close()
      }
    },
    async close() {
      closed.abort()
      for (const starting of started) await starting.then((browser) => browser.close()).catch(() => {})
    },
  }
}

function cannotPrint({ title }: PrintJob, cause: unknown): ToolError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ToolError('not-printed', { title, reason }, { cause })
}
