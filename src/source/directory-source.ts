import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { ToolError } from '../errors.js'
import type { FileSource, ListOptions, SourceFile } from './file-source.js'
import { byPath, isIgnoredFolder, isWorkspaceFile } from './workspace-path.js'

/**
 * A workspace that is a folder on the author's disk. Nothing outside of it is read, through links neither. Files are
 * small and many, so they are read one after another: handing each to a thread would take longer than reading it.
 */
export function directorySource(root: string): FileSource {
  const home = resolve(root)
  return {
    name: basename(home),
    async list(folder, endings, options = {}) {
      const paths = pathsBelow(home, join(home, folder), options)
      const wanted = paths.filter((path) => isWorkspaceFile(path, folder, endings, options))
      return wanted.flatMap((path) => fileAt(home, path) ?? []).sort(byPath)
    },
    get: async (path) => fileAt(home, path),
  }
}

function pathsBelow(home: string, folder: string, { shallow = false }: ListOptions): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    // A linked folder is left alone: it may lead outside, or round in a circle.
    if (entry.isDirectory()) return shallow || isIgnoredFolder(entry.name) ? [] : pathsBelow(home, path, {})
    return [relative(home, path).split(sep).join('/')]
  })
}

/** What a folder holds; nothing when there is none. One that may not be read ends the run: roles in it would be missed. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (isForbidden(error)) throw new ToolError('folder-not-readable', { folder }, { cause: error })
    return []
  }
}

const isForbidden = (error: unknown) => /^(?:EACCES|EPERM)$/.test(String((error as { code?: unknown }).code))

function fileAt(home: string, path: string): SourceFile | undefined {
  try {
    const place = inside(home, path)
    const found = place === undefined ? undefined : statSync(place)
    if (place === undefined || !found?.isFile()) return undefined
    return { path, size: found.size, read: async () => readFileSync(place) }
  } catch (error) {
    // It is there, but in a folder that may not be entered: whoever reads it is told.
    return isForbidden(error) ? { path, size: 0, read: () => Promise.reject(error) } : undefined
  }
}

/** The file's real place, or undefined when it lies outside the workspace. */
function inside(home: string, path: string): string | undefined {
  const place = realpathSync.native(join(home, path))
  return place.startsWith(realpathSync.native(home).replace(/[/\\]?$/, sep)) ? place : undefined
}
