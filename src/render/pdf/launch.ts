import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ConnectionTransport } from 'puppeteer-core'
import type { Connection } from 'puppeteer-core/internal/cdp/Connection.js'
import { type Bilingual, ToolError } from '../../errors.js'
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
  throw tooOld(input.found.path, launched.version)
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
    throw doesNotStart(found, cause)
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

function doesNotStart({ path, origin }: FoundBrowser, cause: unknown): ToolError {
  const reason = reasonOf(cause)
  const advice = adviceFor(path, origin)
  return new ToolError(
    'environment',
    {
      en: `The browser at ${path} does not start: ${reason.en}. ${advice.en}`,
      zh: `${path} 处的浏览器无法启动：${reason.zh}。${advice.zh}`,
    },
    { cause },
  )
}

function adviceFor(path: string, origin: FoundBrowser['origin']): Bilingual {
  if (origin === 'named')
    return {
      en: 'Name another one, or none to use the one found on this system.',
      zh: '请指定另一个浏览器，或不指定以使用系统中的浏览器。',
    }
  if (origin === 'system')
    return {
      en: 'Name another one with ROLEWRIGHT_BROWSER.',
      zh: '请用环境变量 ROLEWRIGHT_BROWSER 指定另一个浏览器。',
    }
  return {
    en: `Delete the folder ${dirname(path)} and run again, or install Chrome, Edge or Chromium.`,
    zh: `请删除文件夹 ${dirname(path)} 后重试，或安装 Chrome、Edge 或 Chromium。`,
  }
}

/** The browser's own complaint, without its log prefix. */
function reasonOf(cause: unknown): Bilingual {
  if (isSilence(cause)) return { en: 'it does not answer', zh: '没有响应' }
  if (!(cause instanceof EndedEarly)) return untranslated(messageOf(cause))
  const { said, code } = cause
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.find((line) => TELLING.test(line)) ?? lines[0]
  if (telling) return untranslated(telling)
  return { en: `it ended at once (code ${code})`, zh: `启动后立即退出（代码 ${code}）` }
}

/** A socket that fails gives an event, which is no error but has a message, too. */
function messageOf(cause: unknown): string {
  const { message } = (cause ?? {}) as { message?: unknown }
  return typeof message === 'string' && message !== '' ? message : 'it broke off'
}

const TELLING = /error|fatal|cannot|unable|unrecognized|not supported/i

function untranslated(complaint: string): Bilingual {
  const reason = complaint
    .trim()
    .replace(/^\[[^\]]*\] /, '')
    .replace(/\.?$/, '')
  return { en: reason, zh: reason }
}

function tooOld(path: string, version: string): ToolError {
  return new ToolError('environment', {
    en: `The browser at ${path} is ${version}; printing page numbers needs version ${OLDEST} or later. Update it, or name a newer one with PUPPETEER_EXECUTABLE_PATH.`,
    zh: `${path} 处的浏览器版本为 ${version}；打印页码需要 ${OLDEST} 或更高版本。请更新，或用 PUPPETEER_EXECUTABLE_PATH 指定较新的浏览器。`,
  })
}
