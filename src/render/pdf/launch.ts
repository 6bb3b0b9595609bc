import { join } from 'node:path'
import type { Browser, LaunchOptions } from 'puppeteer-core'
import { type Bilingual, ToolError } from '../../errors.js'
import type { FoundBrowser } from './find-browser.js'
import { pathForBrowser } from './profile-folder.js'
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
}

/** A running browser. */
export interface LaunchedBrowser {
  browser: Browser
  version: string
  sandboxed: boolean
}

/** `@page` margin boxes, which carry the page numbers, came with this version. */
const OLDEST = 131

/** Starts a browser that runs no scripts and reaches no network. */
export async function launchBrowser(input: LaunchInput): Promise<LaunchedBrowser> {
  const sandboxed = wantsSandbox()
  const launched = await start(input, sandboxed).catch((error: unknown) => {
    if (sandboxed && mayDropSandbox() && !isSilence(error)) return start(input, false)
    throw error
  })
  const major = Number(/\/(\d+)/.exec(launched.version)?.[1])
  if (major >= OLDEST) return launched
  await launched.browser.close()
  throw tooOld(input.found.path, launched.version)
}

async function start(input: LaunchInput, sandboxed: boolean): Promise<LaunchedBrowser> {
  const options = launchOptions(input, sandboxed)
  try {
    const browser = await launchWithin(input.timeLimit, options).catch((error: unknown) => {
      // The other way works where the pipe does not, and tells what the browser said if neither works.
      if (options.pipe && !isSilence(error)) return launchWithin(input.timeLimit, { ...options, pipe: false })
      throw error
    })
    return { browser, version: await browser.version(), sandboxed }
  } catch (cause) {
    throw doesNotStart(input.found, cause)
  }
}

/** A program that runs but never answers is ended; on the pipe nothing else would notice it. */
async function launchWithin(timeLimit: number, options: LaunchOptions): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core')
  const stop = new AbortController()
  try {
    return await withinTime(puppeteer.launch({ ...options, timeout: 0, signal: stop.signal }), timeLimit)
  } catch (error) {
    stop.abort()
    throw error
  }
}

/** Whatever else is tried, such a program stays silent. */
function isSilence(error: unknown): boolean {
  return error instanceof TookTooLong || (error instanceof ToolError && error.cause instanceof TookTooLong)
}

function launchOptions({ found, folder, fontConfig }: LaunchInput, sandboxed: boolean): LaunchOptions {
  return {
    executablePath: found.path,
    headless: found.shell ? 'shell' : true,
    // Neither a snap nor a program of Windows inherits the pipe's file descriptors.
    pipe: !found.snap && !found.windowsFromLinux,
    // The printer has a limit of its own, for a whole document.
    protocolTimeout: 0,
    userDataDir: pathForBrowser(found, join(folder, 'profile')),
    args: browserArguments(sandboxed),
    env: browserEnvironment(found, folder, fontConfig),
  }
}

function browserArguments(sandboxed: boolean): string[] {
  return [
    ...(sandboxed ? [] : ['--no-sandbox']),
    '--disable-gpu',
    '--lang=en-US',
    '--force-device-scale-factor=1',
    '--font-render-hinting=none',
    '--blink-settings=scriptEnabled=false',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ]
}

function browserEnvironment(found: FoundBrowser, folder: string, fontConfig?: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LANG: 'en_US.UTF-8',
    LANGUAGE: 'en',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  }
  if (found.libraries) env.LD_LIBRARY_PATH = found.libraries
  if (fontConfig) env.FONTCONFIG_FILE = fontConfig
  // A snap has a home of its own; for the others the true one may be read-only or absent.
  if (process.platform === 'linux' && !found.snap)
    Object.assign(env, { HOME: folder, TMPDIR: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder })
  return env
}

function doesNotStart({ path, origin }: FoundBrowser, cause: unknown): ToolError {
  const reason = reasonOf(cause)
  const named = origin === 'named'
  return new ToolError(
    'environment',
    {
      en: `The browser at ${path} does not start: ${reason.en}. ${named ? 'Name another one, or none to use the one found on this system.' : 'Name another one with PUPPETEER_EXECUTABLE_PATH.'}`,
      zh: `${path} 处的浏览器无法启动：${reason.zh}。${named ? '请指定另一个浏览器，或不指定以使用系统中的浏览器。' : '请用 PUPPETEER_EXECUTABLE_PATH 指定另一个浏览器。'}`,
    },
    { cause },
  )
}

/** The browser's own complaint, without its log prefix and the advice and addresses around it. */
function reasonOf(cause: unknown): Bilingual {
  if (isSilence(cause)) return { en: 'it does not answer', zh: '没有响应' }
  const message = cause instanceof Error ? cause.message : String(cause)
  const [start = '', said = ''] = message.split('stderr:')
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('TROUBLESHOOTING'))
  const telling =
    lines.find((line) => /error|fatal|cannot|unable|unrecognized|not supported/i.test(line)) ?? lines[0]
  const code = /Code: (\d+)\s*$/.exec(start.trim())?.[1]
  if (!telling && code) return { en: `it ended at once (code ${code})`, zh: `启动后立即退出（代码 ${code}）` }
  const reason = (telling ?? start)
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
