import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js'
import { FONT_ORIGIN, fontBody } from './font-faces.js'

/**
 * Lets no request of a page through: a document is printed from what is in it. Only the package's own fonts are
 * answered, from memory.
 */
export async function blockRequests(session: CDPSession): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const answer = request.url.startsWith(FONT_ORIGIN) ? fontBody(request.url) : undefined
    const sent = answer === undefined ? refuse(session, requestId) : serveFont(session, requestId, answer)
    // The page may be gone by now, and its requests with it.
    sent.catch(() => {})
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

/** "Aborted" leaves the document in place; any other reason would put an error page there if the page navigates. */
function refuse(session: CDPSession, requestId: string): Promise<void> {
  return session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
}

function serveFont(session: CDPSession, requestId: string, body: string): Promise<void> {
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'Content-Type', value: 'font/ttf' },
      { name: 'Access-Control-Allow-Origin', value: '*' },
      { name: 'Cache-Control', value: 'max-age=31536000, immutable' },
    ],
    body,
  })
}
