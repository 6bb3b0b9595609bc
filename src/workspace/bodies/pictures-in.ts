import type { Role } from '../../model/types.js'
import type { FileSource, SourceFile } from '../../source/file-source.js'
import { bodyTree, nodesOf, picturesAmong } from './body-tree.js'
import { fileMeant, hasScheme } from './workspace-file.js'

/** The pictures that a body takes from files of the workspace: the address as written, its line from 0, and the file. */
export async function picturesIn(
  role: Role,
  source: FileSource,
): Promise<{ address: string; line: number; file: SourceFile | undefined }[]> {
  const pictures = picturesAmong(nodesOf(bodyTree(role.body))).filter(({ url }) => !hasScheme(url))
  return Promise.all(
    pictures.map(async ({ url, position }) => {
      const path = fileMeant(url, role.file)
      const file = path === undefined ? undefined : await source.get(path)
      return { address: url, line: (position?.start.line ?? 1) - 1, file }
    }),
  )
}
