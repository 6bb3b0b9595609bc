import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
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
    throw refusal(folder, { en: 'a link leads out of the workspace', zh: '链接指向工作区之外' })
  const found = kindOf(folder)
  if (found === 'file') throw refusal(folder, { en: 'it is a file', zh: '它是一个文件' })
  if (found === undefined && options.create) make(folder)
  for (const name of OWN_FILES)
    if (kindOf(join(folder, name)) === 'link')
      throw refusal(join(folder, name), { en: 'it is a link', zh: '它是一个链接' })
  return realPathOf(folder)
}

function refuseAuthorsFolder(folder: string, workspace: string): void {
  const out = realPathOf(folder)
  const root = realPathOf(workspace)
  if (isWithin(root, out))
    throw refusal(folder, { en: 'it holds the workspace itself', zh: '它包含工作区本身' })
  for (const name of AUTHORS) {
    const own = realPathOf(join(root, name))
    if (isWithin(out, own) || isWithin(own, out))
      throw refusal(folder, { en: `your own files are in ${name}/`, zh: `${name}/ 中是您自己的文件` })
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

function refusal(folder: string, why: { en: string; zh: string }): ToolError {
  return new ToolError('usage', {
    en: `Outputs cannot go to ${folder}: ${why.en}. Name another folder, for example --out out.`,
    zh: `不能输出到 ${folder}：${why.zh}。请指定其他文件夹，例如 --out out。`,
  })
}
