import { ToolError } from '../../errors.js'

/** git could not be started. */
export function notStarted(cause: NodeJS.ErrnoException, folder: string): ToolError {
  if (cause.code !== 'ENOENT' && cause.code !== 'EACCES') return gitTrouble(cause.message, folder)
  const text = {
    en: 'Comparing versions needs git, and it could not be started. Install it from https://git-scm.com, open a new terminal and try again.',
    zh: '比较版本需要 git，但无法启动。请从 https://git-scm.com 安装，重新打开终端后再试。',
  }
  return new ToolError('environment', text, { cause })
}

/** What git complained of, in words of ours where it is known and quoted where it is not. */
export function gitTrouble(said: string, folder: string): ToolError {
  if (/promisor remote|lazy fetching|unable to read|bad object|could not read|traverse parents/i.test(said))
    return objectMissing()
  if (/dubious ownership|unsafe repository/.test(said)) return notOwned(said, folder)
  if (/not a git repository/.test(said)) return noRepository(folder)
  const quoted = complaintIn(said)
  return new ToolError('environment', {
    en: `git could not read the repository of ${folder}: "${quoted}". Run \`git status\` and \`git fsck\` there to see what is wrong.`,
    zh: `git 读不了 ${folder} 所在的仓库：“${quoted}”。请在该文件夹中运行 git status 和 git fsck，查看问题所在。`,
  })
}

/** An object that a revision needs is not on this machine. */
export function objectMissing(): ToolError {
  return new ToolError('environment', {
    en: 'Some of the files of that version are not on this machine: this is a partial clone (--filter), or it is damaged. Fetch them with `git fetch --refetch --no-filter`, or clone the repository again without --filter.',
    zh: '该版本的部分文件不在本机：仓库是部分克隆（--filter），或已损坏。请执行 git fetch --refetch --no-filter 取回，或不带 --filter 重新克隆。',
  })
}

/** A git that is too old to be asked. */
export function oldGit(): ToolError {
  return new ToolError('environment', {
    en: 'This git is too old. Install version 2.30 or newer from https://git-scm.com.',
    zh: '本机的 git 版本过旧。请从 https://git-scm.com 安装 2.30 或更新的版本。',
  })
}

/** A folder that is not there. */
export function noFolder(folder: string, cause: unknown): ToolError {
  const text = {
    en: `There is no folder ${folder}. Check the path; it starts from the folder you are in.`,
    zh: `找不到文件夹 ${folder}。请检查路径，路径从当前文件夹写起。`,
  }
  return new ToolError('usage', text, { cause })
}

function noRepository(folder: string): ToolError {
  return new ToolError('environment', {
    en: `${folder} is not in a git repository, so there are no versions to compare. Go to the folder that was cloned, or begin with \`git init\` and a first commit.`,
    zh: `${folder} 不在 git 仓库中，没有可比较的版本。请进入克隆下来的文件夹，或先执行 git init 并提交一次。`,
  })
}

function notOwned(said: string, folder: string): ToolError {
  const place = /repository (?:at )?\(?'([^']+)'/.exec(said)?.[1] ?? folder
  const command = `git config --global --add safe.directory "${place}"`
  return new ToolError('environment', {
    en: `git refuses to read ${place}, because it belongs to another user. If you trust it, run \`${command}\`.`,
    zh: `${place} 属于另一个用户，git 不予读取。如果信任它，请执行：${command}`,
  })
}

/** The line that says why; git may warn of other things before. */
function complaintIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const fatal = lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? 'no reason given'
  return fatal.replace(/^(?:fatal|error): /, '').slice(0, 300)
}
