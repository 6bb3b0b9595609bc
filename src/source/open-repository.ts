import type { Repository } from './git/repository.js'

/** Opens the git repository that a folder lies in; whoever opens it closes it. Nothing of git is loaded before. */
export async function openRepository(folder: string): Promise<Repository> {
  const git = await import('./git/open.js')
  return git.openRepository(folder)
}
