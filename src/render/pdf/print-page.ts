import { setTimeout } from 'node:timers/promises'
import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js'
import type { Connection } from 'puppeteer-core/internal/cdp/Connection.js'
import { blockRequests } from './block-requests.js'
import { loadFontFaces, withStandIns } from './font-faces.js'
import { isShrunk } from './page-scale.js'
import { FIND_WIDEST, TooWide, type WideBlock } from './too-wide.js'

/** How the package's fonts reach the browser: by its font configuration, or loaded into each page. */
export type FontWay = 'fontconfig' | 'font-face'

/** A page of a browser that prints one document after another. */
export interface PrintPage {
  print(html: string): Promise<Buffer>
  close(): void
}

/** Opens a page for printing: no scripts, no requests, the package's fonts. */
export async function openPrintPage(connection: Connection, fontWay: FontWay): Promise<PrintPage> {
  const targetId = await createTarget(connection)
  const session = await attach(connection, targetId)
  await Promise.all([
    session.send('Page.enable'),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    // A page keeps the policies of all documents it has shown, so each would forbid the next one's styles. What they
    // guard against is shut off here for every document: scripts above, requests below.
    session.send('Page.setBypassCSP', { enabled: true }),
    blockRequests(session),
  ])
  // The page's main frame has the id of the page.
  const install = (html: string) => session.send('Page.setDocumentContent', { frameId: targetId, html })
  if (fontWay === 'font-face') {
    await install('<!doctype html>')
    await evaluate(session, loadFontFaces())
  }
  return {
    async print(page) {
      const document = unseen(page)
      // Writing keeps the fonts that the page has loaded; installing is quicker but begins with none.
      const html = fontWay === 'font-face' ? document : withStandIns(document)
      await (fontWay === 'font-face' ? evaluate(session, write(html)) : install(html))
      if (LOADS_LATER.test(html)) await waitForLoading(session)
      const pdf = await printToPdf(session)
      if (isShrunk(pdf)) throw new TooWide(await widestOf(session))
      return pdf
    },
    close() {
      // A page that hangs never confirms its end.
      connection.send('Target.closeTarget', { targetId }).catch(() => {})
    },
  }
}

/** A page that is painted only when it is asked for, where the browser can do so: a fifth of the work is saved. */
async function createTarget(connection: Connection): Promise<string> {
  const create = (still: boolean) =>
    connection.send('Target.createTarget', { url: 'about:blank', enableBeginFrameControl: still })
  const { targetId } = await create(true).catch(() => create(false))
  return targetId
}

async function attach(connection: Connection, targetId: string): Promise<CDPSession> {
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const session = connection.session(sessionId)
  if (!session) throw new Error('the page is gone')
  return session
}

/**
 * The page hidden on screens, and so only there. A browser that finds the time paints a page before it prints it, and
 * numbers some elements on the way; these numbers come into the PDF, and equal pages would not be equal bytes.
 */
function unseen(html: string): string {
  return html.replace('</head>', '<style media="screen">:root{display:none!important}</style>\n</head>')
}

function write(html: string): string {
  return `document.open(); document.write(${JSON.stringify(html)}); document.close()`
}

/** What a page may still be loading once its text is set; a drawing within it is there at once. */
const LOADS_LATER =
  /<(?:img|image|feimage|input|object|embed|video|iframe|link)\b|\sbackground\s*=|@font-face|@import|url\((?!["']?#)|image-set\(/i

/** Fonts are asked for by name, since nothing but the print itself lays out the margins of a page. */
const IS_LOADED = `Promise.allSettled([
  ...Array.from(document.fonts, (face) => face.load()),
  ...Array.from(document.images, (image) => image.decode()),
]).then(() => document.readyState === 'complete')`

async function waitForLoading(session: CDPSession): Promise<void> {
  while (!(await evaluate(session, IS_LOADED))) await setTimeout(5)
}

/** What of the page is wider than the paper, laid out as for print. */
async function widestOf(session: CDPSession): Promise<WideBlock> {
  await session.send('Emulation.setEmulatedMedia', { media: 'print' })
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 640,
    height: 960,
    deviceScaleFactor: 1,
    mobile: false,
  })
  const found = (await evaluate(session, FIND_WIDEST)) as WideBlock
  await session.send('Emulation.clearDeviceMetricsOverride')
  await session.send('Emulation.setEmulatedMedia', { media: '' })
  return found
}

/** Runs an expression of this tool: a page's own scripts are off. */
async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? 'the page failed')
  return answer.result.value
}

async function printToPdf(session: CDPSession): Promise<Buffer> {
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    paperWidth: A4.width,
    paperHeight: A4.height,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsBase64',
  })
  return Buffer.from(data, 'base64')
}

/** In inches; a page that states a size of its own has precedence. */
const A4 = { width: 210 / 25.4, height: 297 / 25.4 }
