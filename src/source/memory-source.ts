import type { FileSource, SourceFile } from './file-source.js'
import { byPath, isWorkspaceFile } from './workspace-path.js'

/** A workspace held in memory: files by path, as text or bytes. For tests, editors and previews. */
export function memorySource(
  files: Readonly<Record<string, string | Uint8Array>>,
  name = 'memory',
): FileSource {
  const found = Object.entries(files).map(([path, content]) => memoryFile(path, content))
  return {
    name,
    list: async (folder, endings, options) =>
      found.filter(({ path }) => isWorkspaceFile(path, folder, endings, options)).sort(byPath),
    get: async (path) => found.find((file) => file.path === path),
  }
}

function memoryFile(path: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { path, size: bytes.byteLength, read: async () => bytes }
}
