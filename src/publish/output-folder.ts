import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { WhyRefused } from '../error-facts.js'
import { ToolError } from '../errors.js'
import { writeError } from '../write-error.js'

/** Folders of a workspace that hold the author's own work. */
const AUTHORS = ['roles', 'templates', '.git']
const OWN_FILES = ['.rolewright.json', '.rolewright.journal']

/** Whether a path of outputs stays below its folder on every system. */
export function isPlainPath(path: string): boolean {
  return !/[\\:]|^\/|\/$/.test(path) && path.split('/').every((part) => part !== '' && !/^[.]+$/.test(part))
}

/**
 * The real path of the folder for outputs, which is made unless the run is a dry one. Refuses a folder that holds
 * the author's own files.
 */
export function openOutputFolder(
  folder: string,
  options: { workspace: string; create: boolean; inside?: boolean | undefined },
): string {
  refuseAuthorsFolder(folder, options.workspace)
  if (options.inside && !isWithin(realPathOf(folder), realPathOf(options.workspace)))
    throw refusal(folder, { is: 'link-out' })
  const found = kindOf(folder)
  if (found === 'file') throw refusal(folder, { is: 'file' })
  if (found === undefined && options.create) make(folder)
  for (const name of OWN_FILES)
    if (kindOf(join(folder, name)) === 'link') throw refusal(join(folder, name), { is: 'link' })
  return realPathOf(folder)
}

function refuseAuthorsFolder(folder: string, workspace: string): void {
  const out = realPathOf(folder)
  const root = realPathOf(workspace)
  if (isWithin(root, out)) throw refusal(folder, { is: 'around-workspace' })
  for (const name of AUTHORS) {
    const own = realPathOf(join(root, name))
    if (isWithin(out, own) || isWithin(own, out)) throw refusal(folder, { is: 'authors', name })
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The real path, also of what is not there yet. */
function realPathOf(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync.native(whole)
  } catch {
    return whole === dirname(whole) ? whole : join(realPathOf(dirname(whole)), basename(whole))
  }
}

/**
 * What stands between the folder and one of its outputs and must not be followed: a link, or a file where a folder
 * should be. Undefined when the way is free.
 */
export function obstacleTo(path: string, folder: string): string | undefined {
  const parts = path.split('/').slice(0, -1)
  for (const [index] of parts.entries()) {
    const way = parts.slice(0, index + 1).join('/')
    const kind = kindOf(join(folder, way))
    if (kind === undefined) return undefined
    if (kind !== 'folder') return way
  }
  return undefined
}

/** What stands at a path, without following a link. */
export function kindOf(path: string): 'file' | 'folder' | 'link' | undefined {
  try {
    const stats = lstatSync(path)
    return stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw writeError(folder, error)
  }
}

function refusal(folder: string, why: WhyRefused): ToolError {
  return new ToolError('output-folder-refused', { folder, why })
}
