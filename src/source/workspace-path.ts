import type { SourceFile } from './file-source.js'

/** Folders that never hold an author's files: installed packages, and dot folders such as .git. */
export function isIgnoredFolder(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.')
}

/** Whether a path lies below a folder (`.` or '' is the whole workspace) and its name ends in one of the endings. */
export function isWorkspaceFile(path: string, folder: string, endings: readonly string[]): boolean {
  const steps = path.split('/')
  const name = steps.pop() ?? ''
  const above = folder.split('/').filter((step) => step !== '' && step !== '.')
  return (
    above.every((step, index) => steps[index] === step) &&
    !steps.some(isIgnoredFolder) &&
    !name.startsWith('.') &&
    endings.some((ending) => name.endsWith(ending))
  )
}

/** Order of files by code unit: the same on every machine. */
export function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
