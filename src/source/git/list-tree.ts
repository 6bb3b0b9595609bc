import { type Git, outputOf } from './run-git.js'

/** A file in a tree. */
export interface TreeFile {
  /** Relative to the folder that was listed. */
  path: string
  id: string
  size: number
}

/** The files below a folder of a tree (`prefix`: '' or 'hr/'); none when there is no such folder. */
export async function listTree(git: Git, tree: string, prefix: string): Promise<TreeFile[]> {
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', tree]
  const out = await outputOf(git, prefix === '' ? args : [...args, '--', prefix])
  const entries = out.toString().split('\0')
  return entries.flatMap((entry) => fileOf(entry, prefix) ?? [])
}

/** `100644 blob <id> <size, padded>\t<path>`. Links (120000) and other repositories (160000) are no files of an author. */
function fileOf(entry: string, prefix: string): TreeFile | undefined {
  const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(entry) ?? []
  if (id === undefined || path === undefined || !path.startsWith(prefix)) return undefined
  // The size of what is not on this machine is no number; whoever reads it is told.
  return { id, size: Number(size) || 0, path: path.slice(prefix.length) }
}
