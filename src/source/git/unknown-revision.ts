import { ToolError } from '../../errors.js'
import { lookUp } from './look-up.js'
import { nearestName } from './nearest-name.js'
import { type Git, outputOf } from './run-git.js'

/** Why a text names no version, and what may have been meant. */
export async function explainUnknown(git: Git, text: string, isShallow: boolean): Promise<ToolError> {
  const unborn = await branchWithoutCommit(git)
  if (unborn !== undefined && (text === unborn || /^(?:HEAD|@)(?![\w/-])/.test(text)))
    return new ToolError('nothing-committed', { branch: unborn })
  const [, before, folder] = /^([^:]+):(.+)$/s.exec(text) ?? []
  if (before && folder && (await lookUp(git, before)).id)
    return new ToolError('folder-not-in-revision', { revision: before, folder })
  const near = nearestName(before ?? text, await namesIn(git))
  return new ToolError('unknown-revision', { text, near, isShallow })
}

/** The branch that HEAD is on, when nothing has been committed to it. */
async function branchWithoutCommit(git: Git): Promise<string | undefined> {
  const [head, branch] = await Promise.all([
    lookUp(git, 'HEAD'),
    git.ask(['symbolic-ref', '--quiet', '--short', 'HEAD']),
  ])
  return head.id === undefined && branch.code === 0 ? branch.out.toString().trim() : undefined
}

async function namesIn(git: Git): Promise<string[]> {
  const kinds = ['refs/heads', 'refs/tags', 'refs/remotes']
  const names = await outputOf(git, ['for-each-ref', '--format=%(refname:lstrip=2)', ...kinds])
  return names.toString().split('\n').filter(Boolean)
}
