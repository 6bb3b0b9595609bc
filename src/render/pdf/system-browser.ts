import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { join, posix, win32 } from 'node:path'

/** What the search for an installed browser depends on. */
export interface Host {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  home: string
  /** Linux under Windows, where the browser of Windows can be reached. */
  wsl: boolean
  /** Folders in the layout of Puppeteer's downloads. */
  downloads: readonly string[]
}

/** Names of browsers on the search path, the quickest printers first. */
const COMMANDS = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'headless_shell',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
]

const LINUX_PATHS = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
]

const MAC_APPS = [
  'Google Chrome',
  'Google Chrome for Testing',
  'Microsoft Edge',
  'Chromium',
  'Google Chrome Canary',
]

const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome SxS', 'Application', 'chrome.exe'],
]

/** The installed browser that prints best, or nothing. */
export function findSystemBrowser(host: Host, isProgram = isExecutable): string | undefined {
  const candidates = [...downloadedBrowsers(host.downloads), ...installedBrowsers(host)]
  return candidates.find(isProgram)
}

/** Every place where this kind of system keeps a browser, the best first. */
export function installedBrowsers(host: Host): string[] {
  if (host.platform === 'win32') return windowsBrowsers(windowsFolders(host.env), win32.join)
  if (host.platform === 'darwin') return macBrowsers(host.home)
  const folders = (host.env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder))
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)))
  const ofWindows = host.wsl ? windowsBrowsers(WINDOWS_FROM_WSL, posix.join) : []
  return [...onPath, ...LINUX_PATHS, ...ofWindows]
}

const WINDOWS_FROM_WSL = ['/mnt/c/Program Files', '/mnt/c/Program Files (x86)']

function windowsFolders(env: NodeJS.ProcessEnv): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
  return folders.filter((folder) => folder !== undefined)
}

function windowsBrowsers(folders: readonly string[], join: (...parts: string[]) => string): string[] {
  return WINDOWS_PATHS.flatMap((parts) => folders.map((folder) => join(folder, ...parts)))
}

function macBrowsers(home: string): string[] {
  const folders = ['/Applications', posix.join(home, 'Applications')]
  return MAC_APPS.flatMap((app) => folders.map((folder) => programOfApp(posix.join(folder, `${app}.app`))))
}

/** The program inside a macOS application folder. */
export function programOfApp(app: string): string {
  return posix.join(app, 'Contents', 'MacOS', posix.basename(app, '.app'))
}

/** Programs that Puppeteer's installer laid down: product / platform-version / folder / program, newest first. */
function downloadedBrowsers(roots: readonly string[]): string[] {
  const products = roots.flatMap((root) => [
    ...programsBelow(join(root, 'chrome-headless-shell'), [
      'chrome-headless-shell',
      'chrome-headless-shell.exe',
    ]),
    ...programsBelow(join(root, 'chrome'), ['chrome', 'chrome.exe', MAC_TESTING]),
  ])
  return products
}

const MAC_TESTING = programOfApp('Google Chrome for Testing.app')

function programsBelow(product: string, programs: readonly string[]): string[] {
  const newestFirst = namesIn(product).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  return newestFirst.flatMap((version) =>
    namesIn(join(product, version)).flatMap((folder) =>
      programs.map((program) => join(product, version, folder, program)),
    ),
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether the path is a file that this user may start. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
