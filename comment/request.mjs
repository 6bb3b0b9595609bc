import { setTimeout as wait } from 'node:timers/promises'
import { Trouble } from './trouble.mjs'

/** What a server answered instead of what was asked for. */
export class Refusal extends Error {
  constructor(status, said, headers) {
    super(`${status} ${said}`)
    this.status = status
    this.retryAfter = headers.get('retry-after')
    this.mayRetry =
      status >= 500 ||
      status === 429 ||
      (status === 403 && (this.retryAfter !== null || /rate limit|abuse/i.test(said)))
  }
}

/** One request; answers with the parsed JSON and the headers. */
export async function request(url, { method = 'GET', headers, body }) {
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  })
  const text = await response.text()
  if (!response.ok) throw new Refusal(response.status, saidIn(text), response.headers)
  return { value: text === '' ? undefined : JSON.parse(text), headers: response.headers }
}

function saidIn(text) {
  try {
    const { message, error } = JSON.parse(text)
    return String(message ?? error ?? '')
  } catch {
    return ''
  }
}

const TRIES = 4
const LONGEST_WAIT = 60

/**
 * Does something again when the server is busy. All of it is done again, the look for an earlier comment too: a comment
 * may have come to be although the answer was an error.
 */
export async function persistently(work) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Trouble) throw error
      const mayRetry = !(error instanceof Refusal) || error.mayRetry
      if (!mayRetry || attempt === TRIES) throw error
      await wait(1000 * Math.min(Number(error.retryAfter ?? 2 ** (attempt - 1)) || 0, LONGEST_WAIT))
    }
  }
}
