import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { ToolError } from '../../errors.js'
import { cacheFolder } from './cache-folder.js'
import { findPackedBrowser, type PackedBrowser, unpackEmbeddedBrowser } from './embedded-browser.js'
import { findSystemBrowser, type Host, isExecutable, programOfApp } from './system-browser.js'
import { browserOfUser, settingsPath } from './user-settings.js'

/** A browser to print with, and what starting it depends on. */
export interface FoundBrowser {
  path: string
  /** Named by the user, brought by the package, or installed on the system. */
  origin: 'named' | 'embedded' | 'system'
  /** A folder of libraries for this browser alone. */
  libraries?: string
  /** A shell without windows starts and prints two to three times as fast as a whole browser. */
  shell: boolean
  /** Confined programs see neither hidden nor temporary folders. */
  snap: boolean
  /** A program of Windows, reached from Linux under Windows. */
  windowsFromLinux: boolean
}

/** Where to look for a browser. */
export interface BrowserSearch {
  /** The path that the user named by flag. */
  browser?: string | undefined
  /** The folder of the workspace: nothing in it may name a browser. */
  workspace?: string | undefined
  env?: Readonly<Record<string, string | undefined>>
  cache?: string
  /** Finds the packed browser; for trying what is done with a wrong one. */
  packed?: () => PackedBrowser | undefined
}

/**
 * The browser to print with: the one the user named, else the one that came with the package, else one of the
 * system. Without any, a `ToolError` says what to install.
 */
export async function findBrowser(search: BrowserSearch = {}): Promise<FoundBrowser> {
  const env = search.env ?? process.env
  const named =
    search.browser ||
    env.ROLEWRIGHT_BROWSER ||
    env.PUPPETEER_EXECUTABLE_PATH ||
    (await browserOfUser(env, search.workspace))
  if (named) return namedBrowser(named)
  const unpacked = await embeddedBrowser(search).catch((error: unknown) => {
    // Without room for it one of the system prints as well.
    const installed = installedBrowser(search)
    if (installed) return installed
    throw error
  })
  const found = unpacked ?? installedBrowser(search)
  if (found) return found
  throw new ToolError('no-browser', {})
}

/** The browser that came with the package; unpacked `anew`, whether or not it seems to be whole. */
export async function embeddedBrowser(
  search: BrowserSearch,
  anew = false,
): Promise<FoundBrowser | undefined> {
  const packed = (search.packed ?? findPackedBrowser)()
  if (!packed) return undefined
  const unpacked = await unpackEmbeddedBrowser(packed, cacheOf(search), anew)
  return { ...PLAIN, origin: 'embedded', shell: true, ...unpacked }
}

/** A browser that is installed on the system. */
export function installedBrowser(search: BrowserSearch): FoundBrowser | undefined {
  const path = findSystemBrowser(thisHost(search.env ?? process.env, cacheOf(search)))
  return path === undefined ? undefined : describe(path, 'system')
}

const cacheOf = ({ cache, env }: BrowserSearch) => cache ?? cacheFolder(env ?? process.env)

const PLAIN = { snap: false, windowsFromLinux: false }

function namedBrowser(named: string): FoundBrowser {
  const path = named.endsWith('.app') ? programOfApp(named) : named
  if (!isExecutable(path))
    throw new ToolError('named-browser-missing', { path, settings: settingsPath(process.env) })
  return describe(path, 'named')
}

function describe(path: string, origin: FoundBrowser['origin']): FoundBrowser {
  const libraries = librariesBeside(path)
  const shell = libraries !== undefined || /headless[-_]shell/.test(basename(path))
  const system = { snap: isSnap(path), windowsFromLinux: isWindowsFromLinux(path) }
  return { path, origin, shell, ...system, ...(libraries !== undefined && { libraries }) }
}

/** The browser of the package keeps its libraries beside it, also when it is named by its path. */
function librariesBeside(path: string): string | undefined {
  if (process.platform !== 'linux') return undefined
  const libraries = join(dirname(realpathSync(path)), 'lib')
  return existsSync(join(libraries, 'libnspr4.so')) ? libraries : undefined
}

function isWindowsFromLinux(path: string): boolean {
  return process.platform === 'linux' && path.endsWith('.exe')
}

/** Ubuntu's `chromium-browser` is a script which starts the snap. */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false
  if (path.startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap') return true
  if (statSync(path).size > 65_536) return false
  const script = readFileSync(path, 'latin1')
  return script.startsWith('#!') && script.includes('/snap/bin/')
}

function thisHost(env: NodeJS.ProcessEnv, cache: string): Host {
  const home = env.HOME || homedir()
  const puppeteer = env.PUPPETEER_CACHE_DIR || join(home, '.cache', 'puppeteer')
  return {
    platform: process.platform,
    env,
    home,
    wsl: isWsl(),
    downloads: [join(cache, 'browsers'), puppeteer],
  }
}

function isWsl(): boolean {
  if (process.platform !== 'linux') return false
  try {
    return /microsoft/i.test(readFileSync('/proc/version', 'utf8'))
  } catch {
    return false
  }
}
