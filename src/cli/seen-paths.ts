import { join, relative, sep } from 'node:path'
import { repositoryTop } from '../unchanged.js'

/**
 * How the files of a folder are called in a report: from where the command was called, so that a terminal can open them; on
 * a hosting site from the top of the repository, wherever in it the command was called.
 */
export function pathsSeen(root: string, format?: string): (file: string) => string {
  const isHosted = format === 'github' || format === 'gitlab' || format === 'sarif'
  const from = (isHosted ? repositoryTop(root) : undefined) ?? process.cwd()
  return (file) => relative(from, join(root, file)).split(sep).join('/')
}
