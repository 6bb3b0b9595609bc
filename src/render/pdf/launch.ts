import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ConnectionTransport } from 'puppeteer-core'
import type { Connection } from 'puppeteer-core/internal/cdp/Connection.js'
import type { BrowserFailure } from '../../error-facts.js'
import { ToolError } from '../../errors.js'
import { browserArguments, browserEnvironment } from './browser-arguments.js'
import { type BrowserProcess, EndedEarly, startProcess, UNSEEN } from './browser-process.js'
import type { FoundBrowser } from './find-browser.js'
import { mayDropSandbox, wantsSandbox } from './sandbox.js'
import { TookTooLong, withinTime } from './within-time.js'

/** What a browser is started with. */
export interface LaunchInput {
  found: FoundBrowser
  /** A folder of this run alone: the browser's profile and home. */
  folder: string
  /** The fontconfig file, where the fonts are given that way. */
  fontConfig?: string | undefined
  /** Milliseconds that the start may take. */
  timeLimit: number
  /** Gives the start up. */
  signal?: AbortSignal | undefined
}

/** A running browser. */
export interface LaunchedBrowser {
  connection: Connection
  version: string
  sandboxed: boolean
  /** Whether it has neither crashed nor been closed. */
  isAlive(): boolean
  /** Resolves when the browser has ended. */
  ended: Promise<void>
  kill(): void
}

/** `@page` margin boxes, which carry the page numbers, came with this version. */
const OLDEST = 131

/** Browsers that the system refused a sandbox: it will not have changed its mind when the next one is started. */
const withoutSandbox = new Set<string>()

/** Starts a browser that runs no scripts and reaches no network. */
export async function launchBrowser(input: LaunchInput): Promise<LaunchedBrowser> {
  const { path } = input.found
  const sandboxed = wantsSandbox() && !withoutSandbox.has(path)
  const launched = await start(input, sandboxed).catch(async (error: unknown) => {
    if (!sandboxed || isSilence(error) || !(isDenied(error) || mayDropSandbox())) throw error
    const started = await start(input, false)
    withoutSandbox.add(path)
    return started
  })
  const major = Number(/\/(\d+)/.exec(launched.version)?.[1])
  if (major >= OLDEST) return launched
  launched.kill()
  await launched.ended
  throw new ToolError('browser-too-old', { path, version: launched.version, least: OLDEST })
}

async function start(input: LaunchInput, sandboxed: boolean): Promise<LaunchedBrowser> {
  const { found } = input
  // Neither a snap nor a program of Windows inherits the pipe's file descriptors.
  const pipe = !found.snap && !found.windowsFromLinux
  try {
    return await startWith(input, { sandboxed, pipe }).catch((error: unknown) => {
      // The other way works where something between us and the browser closes the pipe.
      if (pipe && !isSilence(error) && !isDenied(error)) return startWith(input, { sandboxed, pipe: false })
      throw error
    })
  } catch (cause) {
    const { path, origin } = found
    const failure = failureOf(cause)
    throw new ToolError('browser-not-started', { path, folder: dirname(path), origin, failure }, { cause })
  }
}

/** A program that runs but never answers is ended; nothing else would notice it. */
async function startWith(
  { found, folder, fontConfig, timeLimit, signal }: LaunchInput,
  { sandboxed, pipe }: { sandboxed: boolean; pipe: boolean },
): Promise<LaunchedBrowser> {
  signal?.throwIfAborted()
  const args = browserArguments({ found, folder, sandboxed, pipe })
  const env = browserEnvironment(found, folder, fontConfig)
  const started = startProcess({ path: found.path, args, env, pipe })
  const { ended, kill } = started
  signal?.addEventListener('abort', kill)
  try {
    return { ...(await withinTime(greet(started), timeLimit)), sandboxed, ended, kill }
  } catch (error) {
    kill()
    throw error
  } finally {
    signal?.removeEventListener('abort', kill)
  }
}

/** The printer has a limit of its own for a whole document, so no command of the protocol has one. */
async function greet(
  started: BrowserProcess,
): Promise<Pick<LaunchedBrowser, 'connection' | 'version' | 'isAlive'>> {
  const early = started.ended.then(async () => Promise.reject(await started.complaint()))
  const { Connection, CDPSessionEvent } = await Promise.race([early, loadConnection()])
  const connection = new Connection('', await Promise.race([early, transportTo(started)]), 0, 0)
  let alive = true
  connection.once(CDPSessionEvent.Disconnected, () => {
    alive = false
  })
  // The connection breaks a moment before the browser's end is known, which tells more.
  const answer = connection.send('Browser.getVersion').catch(async (error: unknown) => {
    await Promise.race([early, setTimeout(PATIENCE, undefined, UNSEEN)])
    throw error
  })
  const { product } = await Promise.race([early, answer])
  return { connection, version: product, isAlive: () => alive }
}

/** Milliseconds that a broken connection may wait for the end of the browser. */
const PATIENCE = 1_000

/**
 * Only what speaks the protocol is taken from Puppeteer, while the browser starts: to load all of it takes longer than
 * that.
 */
async function loadConnection() {
  const [{ Connection }, { CDPSessionEvent }] = await Promise.all([
    import('puppeteer-core/internal/cdp/Connection.js'),
    import('puppeteer-core/internal/api/CDPSession.js'),
  ])
  return { Connection, CDPSessionEvent }
}

async function transportTo({ pipe, address }: BrowserProcess): Promise<ConnectionTransport> {
  if (pipe) {
    const { PipeTransport } = await import('puppeteer-core/internal/node/PipeTransport.js')
    return new PipeTransport(pipe.write, pipe.read)
  }
  const { NodeWebSocketTransport } = await import('puppeteer-core/internal/node/NodeWebSocketTransport.js')
  return NodeWebSocketTransport.create(await address)
}

/** The system refuses it a sandbox, as in a plain chroot, where nothing else tells of that. */
function isDenied(error: unknown): boolean {
  const cause = error instanceof ToolError ? error.cause : error
  return cause instanceof EndedEarly && /no usable sandbox/i.test(cause.said)
}

/** Whatever else is tried, such a program stays silent. */
export function isSilence(error: unknown): boolean {
  return error instanceof TookTooLong || (error instanceof ToolError && error.cause instanceof TookTooLong)
}

/** The browser's own complaint, without its log prefix. */
function failureOf(cause: unknown): BrowserFailure {
  if (isSilence(cause)) return 'silent'
  if (!(cause instanceof EndedEarly)) return failureIn(messageOf(cause))
  const { said, code } = cause
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.find((line) => TELLING.test(line)) ?? lines[0]
  return telling ? failureIn(telling) : { ended: code }
}

/** A socket that fails gives an event, which is no error but has a message, too. */
function messageOf(cause: unknown): string | undefined {
  const { message } = (cause ?? {}) as { message?: unknown }
  return typeof message === 'string' && message !== '' ? message : undefined
}

const TELLING = /error|fatal|cannot|unable|unrecognized|not supported/i

function failureIn(complaint: string | undefined): BrowserFailure {
  if (complaint === undefined) return 'broken-off'
  const said = complaint
    .trim()
    .replace(/^\[[^\]]*\] /, '')
    .replace(/\.?$/, '')
  return { said }
}
