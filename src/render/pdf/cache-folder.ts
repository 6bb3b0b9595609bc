import { accessSync, constants, mkdirSync } from 'node:fs'
import { cachePath } from '../../store/cache-path.js'
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

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
