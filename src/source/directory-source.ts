import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { ToolError } from '../errors.js'
import type { FileSource, ListOptions, SourceFile } from './file-source.js'
import { byPath, isIgnoredFolder, isWorkspaceFile } from './workspace-path.js'

/** A workspace that is a folder on the author's disk. Nothing outside of it is read, through links neither. */
export function directorySource(root: string): FileSource {
  const home = resolve(root)
  return {
    name: basename(home),
    async list(folder, endings, options = {}) {
      const paths = await pathsBelow(home, join(home, folder), options)
      const wanted = paths.filter((path) => isWorkspaceFile(path, folder, endings, options))
      const files = await Promise.all(wanted.map((path) => fileAt(home, path)))
      return files.filter((file) => file !== undefined).sort(byPath)
    },
    get: (path) => fileAt(home, path),
  }
}

async function pathsBelow(home: string, folder: string, { shallow = false }: ListOptions): Promise<string[]> {
  const entries = await entriesOf(folder)
  const nested = entries.map((entry) => {
    const path = join(folder, entry.name)
    // A linked folder is left alone: it may lead outside, or round in a circle.
    if (entry.isDirectory()) return shallow || isIgnoredFolder(entry.name) ? [] : pathsBelow(home, path, {})
    return [relative(home, path).split(sep).join('/')]
  })
  return (await Promise.all(nested)).flat()
}

/** What a folder holds; nothing when there is none. One that may not be read ends the run: roles in it would be missed. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isForbidden(error)) throw notListed(folder, error)
    return []
  })
}

const isForbidden = (error: unknown) => /^(?:EACCES|EPERM)$/.test(String((error as { code?: unknown }).code))

function notListed(folder: string, cause: unknown): ToolError {
  const text = {
    en: `The folder ${folder} cannot be read: you have no permission. Ask whoever owns it, or move it out of the workspace.`,
    zh: `文件夹 ${folder} 读不了：没有读取权限。请联系其所有者，或把它移出工作区。`,
  }
  return new ToolError('environment', text, { cause })
}

async function fileAt(home: string, path: string): Promise<SourceFile | undefined> {
  try {
    const place = await inside(home, path)
    const found = place === undefined ? undefined : await stat(place)
    if (place === undefined || !found?.isFile()) return undefined
    return { path, size: found.size, read: () => readFile(place) }
  } catch (error) {
    // It is there, but in a folder that may not be entered: whoever reads it is told.
    return isForbidden(error) ? { path, size: 0, read: () => Promise.reject(error) } : undefined
  }
}

/** The file's real place, or undefined when it lies outside the workspace. */
async function inside(home: string, path: string): Promise<string | undefined> {
  const [realHome, place] = await Promise.all([realpath(home), realpath(join(home, path))])
  return place.startsWith(realHome.replace(/[/\\]?$/, sep)) ? place : undefined
}
