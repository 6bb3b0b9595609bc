import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ToolError } from '../errors.js'

/** The names that the configuration may have; the first that is there is read. */
export const configNames = ['rolewright.config.yaml', 'rolewright.config.yml'] as const

/**
 * The folder of the workspace that a path belongs to: the nearest one upwards with a configuration or around a folder
 * roles/. Without either it is the path's own folder, which may hold roles side by side.
 */
export function findWorkspace(path: string): string {
  const start = resolve(path)
  const kind = statSync(start, { throwIfNoEntry: false })
  if (!kind) throw new ToolError('no-such-path', { path })
  const own = kind.isDirectory() ? start : dirname(start)
  for (let folder = own, below = own; ; below = folder, folder = dirname(folder)) {
    if (hasConfig(folder) || (hasRoles(folder) && (folder === own || basename(below) === 'roles')))
      return folder
    if (folder === dirname(folder)) return own
  }
}

function hasConfig(folder: string): boolean {
  return configNames.some((name) => existsSync(join(folder, name)))
}

function hasRoles(folder: string): boolean {
  return statSync(join(folder, 'roles'), { throwIfNoEntry: false })?.isDirectory() === true
}
