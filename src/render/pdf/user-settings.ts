import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'
import { ToolError } from '../../errors.js'

/**
 * The browser that the user names in a settings file of their own, as `browser: PATH`. A file inside the workspace is
 * not read, even where the home folder is: it may have come with a branch.
 */
export async function browserOfUser(env: NodeJS.ProcessEnv, workspace?: string): Promise<string | undefined> {
  const path = settingsPath(env)
  if (workspace !== undefined && isInside(path, workspace)) return undefined
  const text = readIfThere(path)
  if (text === undefined) return undefined
  const { browser } = await mappingIn(text, path)
  if (browser === undefined || browser === null) return undefined
  if (typeof browser !== 'string' || !isAbsolute(browser)) throw wrongSettings(path)
  return browser
}

/** Where the settings file belongs on this system. */
export function settingsPath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = env.HOME || homedir()
  const folder =
    platform === 'win32'
      ? env.APPDATA || join(home, 'AppData', 'Roaming')
      : env.XDG_CONFIG_HOME ||
        (platform === 'darwin' ? join(home, 'Library', 'Application Support') : join(home, '.config'))
  return join(folder, 'rolewright', 'settings.yaml')
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

async function mappingIn(text: string, path: string): Promise<{ browser?: unknown }> {
  const { parse } = await import('yaml')
  try {
    const value: unknown = parse(text) ?? {}
    if (typeof value === 'object' && !Array.isArray(value)) return value as { browser?: unknown }
  } catch {}
  throw wrongSettings(path)
}

function wrongSettings(path: string): ToolError {
  return new ToolError('settings-not-understood', { path })
}
