import { ToolError } from '../errors.js'
import type { AnyDiagnostic } from '../rules/index.js'
import type { FileSource } from '../source/file-source.js'

/** Files and folders as one writes them, made comparable with the paths of a workspace. */
export function normalizePaths(paths: readonly string[]): string[] {
  return paths.map((path) =>
    path
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/, '')
      .replace(/\/+$/, '')
      .replace(/^\.$/, ''),
  )
}

/** Fails when a path leads nowhere: a check of nothing must not look like a check without findings. */
export async function assertPathsExist(
  paths: readonly string[],
  files: Iterable<string>,
  source: FileSource,
): Promise<void> {
  const known = [...files]
  for (const path of paths) {
    if (known.some((file) => isAt(file, path)) || (await source.get(path))) continue
    throw new ToolError('nothing-at-path', { path, workspace: source.name })
  }
}

/** The diagnostics in the given files and folders; all of them when none are given. */
export function onlyIn(
  paths: readonly string[] | undefined,
  diagnostics: readonly AnyDiagnostic[],
): AnyDiagnostic[] {
  return diagnostics.filter(({ place }) => !paths || paths.some((path) => isAt(place.file, path)))
}

const isAt = (file: string, path: string) => path === '' || file === path || file.startsWith(`${path}/`)
