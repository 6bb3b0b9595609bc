import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { makeTemporaryFolder } from './temporary-folder.js'

let fallback: string | undefined

/**
 * The tool's own cache folder, made if need be: what is in it can be deleted at any time. Where the home folder is
 * not writable it is a private folder which lives as long as the process.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const folder = cachePath(env)
  if (isWritable(folder)) return folder
  fallback ??= makeTemporaryFolder().path
  return fallback
}

/** Where the cache folder belongs on this system, whether or not it can be made. */
export function cachePath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = env.HOME || homedir()
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'rolewright')
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'rolewright', 'Cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'rolewright')
  return join(home, '.cache', 'rolewright')
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
