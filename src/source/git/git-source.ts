import { ToolError } from '../../errors.js'
import type { FileSource, SourceFile } from '../file-source.js'
import { byPath, isWorkspaceFile } from '../workspace-path.js'
import type { Listed, TreeFile } from './list-tree.js'
import type { ObjectReader } from './object-reader.js'

/** A workspace as it was in a revision. */
export function gitSource(name: string, { files: found, foreign }: Listed, reader: ObjectReader): FileSource {
  const files = new Map(found.map((file) => [file.path, sourceFile(file, reader)]))
  return {
    name,
    ...(foreign.length > 0 && { foreign }),
    list: async (folder, endings, options) =>
      [...files.values()].filter(({ path }) => isWorkspaceFile(path, folder, endings, options)).sort(byPath),
    get: async (path) => files.get(path),
  }
}

function sourceFile({ path, size, id }: TreeFile, reader: ObjectReader): SourceFile {
  const read = async () => {
    const object = await reader.read(id)
    if (object === undefined) throw new ToolError('objects-missing', {})
    return object.bytes
  }
  return { path, size, id, read }
}
