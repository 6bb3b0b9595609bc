import { type Git, outputOf } from './run-git.js'

/** A file in a tree. */
export interface TreeFile {
  /** Relative to the folder that was listed. */
  path: string
  id: string
  size: number
}

/** What is below a folder of a tree. */
export interface Listed {
  files: TreeFile[]
  /** Folders that are other repositories: submodules. */
  foreign: string[]
}

/** What is below a folder of a tree (`prefix`: '' or 'hr/'); nothing when there is no such folder. */
export async function listTree(git: Git, tree: string, prefix: string): Promise<Listed> {
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', tree]
  const out = await outputOf(git, prefix === '' ? args : [...args, '--', prefix])
  const entries = out.toString().split('\0')
  return {
    files: entries.flatMap((entry) => fileOf(entry, prefix) ?? []),
    foreign: entries.flatMap((entry) => foreignOf(entry, prefix) ?? []),
  }
}

/** `160000 commit <id> -\t<path>` */
function foreignOf(entry: string, prefix: string): string | undefined {
  const path = /^160000 commit [0-9a-f]+ +-\t(.*)$/s.exec(entry)?.[1]
  return path?.startsWith(prefix) ? path.slice(prefix.length) : undefined
}

/** `100644 blob <id> <size, padded>\t<path>`. Links (120000) are no files of an author. */
function fileOf(entry: string, prefix: string): TreeFile | undefined {
  const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(entry) ?? []
  if (id === undefined || path === undefined || !path.startsWith(prefix)) return undefined
  // The size of what is not on this machine is no number; whoever reads it is told.
  return { id, size: Number(size) || 0, path: path.slice(prefix.length) }
}
