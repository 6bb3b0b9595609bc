import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/**
 * The folder from which a hosting site counts the paths of its files: as its CI names it, else the top of the repository
 * that a folder lies in, where git keeps its own files. Undefined outside of both.
 */
export function repositoryTop(folder: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].find((top) => top && isInside(folder, top))
  if (named) return resolve(named)
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

function isInside(folder: string, top: string): boolean {
  const way = relative(resolve(top), resolve(folder))
  return way === '' || !/^(?:\.\.(?:[/\\]|$)|[A-Za-z]:|[/\\])/.test(way)
}
