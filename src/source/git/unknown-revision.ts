import { ToolError } from '../../errors.js'
import { lookUp } from './look-up.js'
import { nearestName } from './nearest-name.js'
import { type Git, outputOf } from './run-git.js'
import { fetchHistory, noFolderIn } from './wrong-revision.js'

/** Why a text names no version, and what may have been meant. */
export async function explainUnknown(git: Git, text: string, isShallow: boolean): Promise<ToolError> {
  const unborn = await branchWithoutCommit(git)
  if (unborn !== undefined && (text === unborn || /^(?:HEAD|@)(?![\w/-])/.test(text)))
    return noCommitYet(unborn)
  const [, before, folder] = /^([^:]+):(.+)$/s.exec(text) ?? []
  if (before && folder && (await lookUp(git, before)).id) return noFolderIn(before, folder)
  const near = nearestName(before ?? text, await namesIn(git))
  return isShallow ? unknownInShallow(text, near) : unknown(text, near)
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

function noCommitYet(branch: string): ToolError {
  return new ToolError('environment', {
    en: `Nothing has been committed to ${branch} yet, so there is no version to compare with. Make the first: \`git add .\` and \`git commit\`.`,
    zh: `分支 ${branch} 还没有任何提交，没有可比较的版本。请先执行 git add . 和 git commit。`,
  })
}

function unknown(text: string, near: string | undefined): ToolError {
  return new ToolError('usage', {
    en: `There is no version "${text}".${near ? ` Did you mean ${near}?` : ''} Write a branch, a tag or a commit; if it is new on the server, run \`git fetch\` first.`,
    zh: `没有版本“${text}”。${near ? `是否想写 ${near}？` : ''}请写分支、标签或提交；如果它刚推送到服务器，请先执行 git fetch。`,
  })
}

function unknownInShallow(text: string, near: string | undefined): ToolError {
  return new ToolError('usage', {
    en: `There is no version "${text}" here.${near ? ` Did you mean ${near}?` : ''} ${fetchHistory.en}`,
    zh: `本机没有版本“${text}”。${near ? `是否想写 ${near}？` : ''}${fetchHistory.zh}`,
  })
}
