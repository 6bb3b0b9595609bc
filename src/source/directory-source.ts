import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
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

/** What a folder holds; nothing when there is no such folder, or it cannot be listed. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => [])
}

async function fileAt(home: string, path: string): Promise<SourceFile | undefined> {
  const place = await inside(home, path)
  const found = place === undefined ? undefined : await stat(place).catch(() => undefined)
  if (place === undefined || !found?.isFile()) return undefined
  return { path, size: found.size, read: () => readFile(place) }
}

/** The file's real place, or undefined when it does not exist or lies outside the workspace. */
async function inside(home: string, path: string): Promise<string | undefined> {
  const [realHome, place] = await Promise.all([realpath(home), realpath(join(home, path))]).catch(() => [])
  return realHome !== undefined && place?.startsWith(realHome.replace(/[/\\]?$/, sep)) ? place : undefined
}
