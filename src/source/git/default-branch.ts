import { ToolError } from '../../errors.js'
import { type Git, outputOf } from './run-git.js'

/** A branch by its full name, which no tag or file can have, and by the one that people use. */
export interface Branch {
  ref: string
  name: string
}

/** The branch that work is merged into: the server's, else the one that new repositories begin with. */
export async function defaultBranch(git: Git, isShallow: boolean): Promise<Branch> {
  const configured = await initialBranch(git)
  const usual = [...new Set([...configured, 'main', 'master'])].map((name) => `refs/heads/${name}`)
  const candidates = [SERVERS, 'refs/remotes/origin/main', 'refs/remotes/origin/master', ...usual]
  const targets = await refsAmong(git, candidates)
  const found = candidates.find((ref) => targets.has(ref))
  if (found === undefined) throw new ToolError('no-default-branch', { isShallow })
  // What the server's default is called says more than `origin/HEAD`.
  const ref = targets.get(found) || found
  return { ref, name: ref.replace(/^refs\/(?:heads|remotes)\//, '') }
}

const SERVERS = 'refs/remotes/origin/HEAD'

async function initialBranch(git: Git): Promise<string[]> {
  const { code, out } = await git.ask(['config', '--get', 'init.defaultBranch'])
  const name = out.toString().trim()
  return code === 0 && name !== '' ? [name] : []
}

/** Which references there are, and what they point on to. */
async function refsAmong(git: Git, refs: readonly string[]): Promise<Map<string, string>> {
  const out = await outputOf(git, ['for-each-ref', '--format=%(refname) %(symref)', ...refs])
  const lines = out.toString().split('\n').filter(Boolean)
  return new Map(lines.map((line) => line.split(' ') as [string, string]))
}
