/**
 * The least that printing can be: a loop of two protocol calls on reused pages of a browser. It fixes no bytes, sets no
 * metadata and survives nothing. Returns the seconds, without the browser's start.
 */
export async function bareLoop(connection, documents, pages) {
  const queue = [...documents]
  const prints = await Promise.all(Array.from({ length: pages }, () => barePage(connection)))
  await Promise.all(prints.map((print) => print(documents[0])))
  const started = performance.now()
  await Promise.all(
    prints.map(async (print) => {
      for (let html = queue.shift(); html; html = queue.shift()) await print(html)
    }),
  )
  return (performance.now() - started) / 1000
}

async function barePage(connection) {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const session = connection.session(sessionId)
  await session.send('Page.enable')
  return async (html) => {
    await session.send('Page.setDocumentContent', { frameId: targetId, html })
    const { data } = await session.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return Buffer.from(data, 'base64')
  }
}
