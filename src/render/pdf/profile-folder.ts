import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import type { FoundBrowser } from './find-browser.js'
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.js'

/** A temporary folder that this browser can see. */
export function makeProfileFolder(found: FoundBrowser): TemporaryFolder {
  if (found.snap) return makeTemporaryFolder(snapFolder(found.path))
  if (found.windowsFromLinux) return makeTemporaryFolder(windowsTemporary())
  return makeTemporaryFolder()
}

/** The folder as the browser itself would write it. */
export function pathForBrowser(found: FoundBrowser, path: string): string {
  return found.windowsFromLinux ? output('wslpath', ['-w', path]) : path
}

function snapFolder(browser: string): string | undefined {
  const name = basename(browser).startsWith('chromium') ? 'chromium' : basename(browser)
  const common = join(homedir(), 'snap', name, 'common')
  return existsSync(common) ? common : undefined
}

function windowsTemporary(): string {
  return output('wslpath', ['-u', output('cmd.exe', ['/c', 'echo %TEMP%'])])
}

function output(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
