import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the cache folder belongs on this system, whether or not it can be made. */
export function cachePath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = env.HOME || homedir()
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'rolewright')
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'rolewright', 'Cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'rolewright')
  return join(home, '.cache', 'rolewright')
}
