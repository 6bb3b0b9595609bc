/**
 * The least that printing can be: a loop of two protocol calls on reused pages of a browser. It fixes no bytes, sets no
 * metadata and survives nothing. Returns the seconds, without the browser's start.
 */
export async function bareLoop(browser, documents, pages) {
  const queue = [...documents]
  const prints = await Promise.all(
    Array.from({ length: pages }, async () => barePage(await browser.newPage())),
  )
  await Promise.all(prints.map((print) => print(documents[0])))
  const started = performance.now()
  await Promise.all(
    prints.map(async (print) => {
      for (let html = queue.shift(); html; html = queue.shift()) await print(html)
    }),
  )
  return (performance.now() - started) / 1000
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
