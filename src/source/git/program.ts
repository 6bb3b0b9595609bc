import { statSync } from 'node:fs'
import { join, win32 } from 'node:path'

/**
 * What to start for git. Windows looks for a program in the current folder first, so that a workspace with a git.exe in
 * it would have that run; there git is looked up in PATH, in folders that are named in full.
 */
export function gitProgram(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (platform !== 'win32') return 'git'
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const folders = (env[name] ?? '').split(';').map((folder) => folder.replaceAll('"', ''))
  const places = folders.filter(win32.isAbsolute).map((folder) => join(folder, 'git.exe'))
  // Where none is found the name is one that no folder has: the start fails as it does elsewhere.
  return places.find(isFile) ?? join(win32.parse(process.cwd()).root, 'no-git-in-path', 'git.exe')
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true
