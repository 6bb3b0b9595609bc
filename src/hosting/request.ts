import { setTimeout as wait } from 'node:timers/promises'
import { Trouble } from './trouble.js'

/** What a server answered instead of what was asked for. */
export class Refusal extends Error {
  readonly status: number
  readonly retryAfter: string | null
  readonly mayRetry: boolean

  constructor(status: number, said: string, headers: Headers) {
    super(`${status} ${said}`)
    this.status = status
    this.retryAfter = headers.get('retry-after')
    this.mayRetry =
      status >= 500 ||
      status === 429 ||
      (status === 403 && (this.retryAfter !== null || /rate limit|abuse/i.test(said)))
  }
}

/** A request to the interface of a hosting site. */
export interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: unknown
}

/** What it answered: parsed JSON, whose shape its documentation tells, and headers. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the site's own documentation is its type
  value: any
  headers: Headers
}

/** One request. A redirect is not followed: the token in it is for this host alone. */
export async function request(url: string, { method = 'GET', headers, body }: Asking): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  })
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw redirected(url, response.headers.get('location') ?? '')
  const text = await response.text()
  if (!response.ok) throw new Refusal(response.status, saidIn(text), response.headers)
  return { value: text === '' ? undefined : JSON.parse(text), headers: response.headers }
}

function saidIn(text: string): string {
  try {
    const { message, error } = JSON.parse(text) as { message?: unknown; error?: unknown }
    return String(message ?? error ?? '')
  } catch {
    return ''
  }
}

function redirected(url: string, to: string): Trouble {
  const { host } = new URL(url)
  return new Trouble('redirected', { host, to })
}

/** As long as the server asks for, within reason. */
const secondsToWait = (asked: string | number) => Math.min(Number(asked) || 0, LONGEST_WAIT)

const TRIES = 4
const LONGEST_WAIT = 60

/**
 * Does something again when the server is busy. All of it is done again, the look for an earlier comment too: a comment
 * may have come to be although the answer was an error.
 */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Trouble) throw error
      const refusal = error instanceof Refusal ? error : undefined
      if (refusal?.mayRetry === false || attempt === TRIES) throw error
      await wait(secondsToWait(refusal?.retryAfter ?? 2 ** (attempt - 1)) * 1000)
    }
  }
}
