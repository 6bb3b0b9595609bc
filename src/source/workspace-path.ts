import type { ListOptions, SourceFile } from './file-source.js'

/** Folders that never hold an author's files: installed packages, and dot folders such as .git. */
export function isIgnoredFolder(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.')
}

/** Files that are not the author's: hidden ones, and the locks of office programs (~$报表.docx). */
function isIgnoredFile(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$')
}

/** Whether a path lies below a folder (`.` or '' is the whole workspace) and its name ends in one of the endings. */
export function isWorkspaceFile(
  path: string,
  folder: string,
  endings: readonly string[],
  { shallow = false }: ListOptions = {},
): boolean {
  const steps = path.split('/')
  const name = steps.pop() ?? ''
  const above = folder.split('/').filter((step) => step !== '' && step !== '.')
  return (
    above.every((step, index) => steps[index] === step) &&
    !steps.some(isIgnoredFolder) &&
    !(shallow && steps.length > above.length) &&
    !isIgnoredFile(name) &&
    endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase()))
  )
}

/** Order of files by code unit: the same on every machine. */
export function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
