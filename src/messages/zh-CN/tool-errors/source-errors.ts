import type { SourceErrors } from '../../../error-facts.js'
import type { Sentences } from '../../sentences.js'
import { didYouMean } from './phrases.js'

/** How older history gets into a clone that was cut off; all branches, for a shallow clone has but one. */
const unshallow = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"'

/** What to do in a clone that lacks history. */
const fetchHistory = `这是浅克隆，缺少较早的版本：请执行 ${unshallow}（GitHub Actions 中请为 actions/checkout 设置 fetch-depth: 0）。`

const fromHere = '请检查路径，路径从当前文件夹写起。'

/** What is said in Chinese when files, or versions in git, cannot be found or read. */
export const sourceErrors: Sentences<SourceErrors> = {
  'no-such-path': ({ path }) => `找不到文件或文件夹 ${path}。${fromHere}`,
  'no-such-folder': ({ folder }) => `找不到文件夹 ${folder}。${fromHere}`,
  'no-such-file': ({ path }) => `找不到文件 ${path}。${fromHere}`,
  'folder-not-readable': ({ folder }) =>
    `文件夹 ${folder} 读不了：没有读取权限。请联系其所有者，或把它移出工作区。`,
  'no-roles': ({ workspace }) =>
    `在“${workspace}”里没有找到岗位：查找了其中 roles 文件夹下的 Markdown 和 YAML 文件，以及该文件夹里以 --- 开头的 Markdown 文件。运行 rolewright init 可新建工作区。`,
  'only-unread-files': ({ workspace, unread }) =>
    `在“${workspace}”里没有找到岗位：岗位是以 .md 结尾的文本文件，${unread} 这样的文件不会被读取。请另存为以 .md 结尾的文件，或运行 rolewright new role 新建一个。`,
  'nothing-at-path': ({ workspace, path }) =>
    `在工作区“${workspace}”的“${path}”处没有找到岗位或模型文件。路径请从工作区文件夹写起。`,
  'bare-repository': ({ folder }) =>
    `${folder} 是裸仓库，没有工作文件。请写两个版本，例如 rolewright diff HEAD~1 HEAD。`,
  'git-not-started': () =>
    '比较版本需要 git，但无法启动。请从 https://git-scm.com 安装，重新打开终端后再试。',
  'git-too-old': () => '本机的 git 版本过旧。请从 https://git-scm.com 安装 2.30 或更新的版本。',
  'git-failed': ({ folder, complaint }) =>
    `git 读不了 ${folder} 所在的仓库：“${complaint ?? '未说明原因'}”。请在该文件夹中运行 git status 和 git fsck，查看问题所在。`,
  'objects-missing': () =>
    '该版本的部分文件不在本机：仓库是部分克隆（--filter），或已损坏。请执行 git fetch --refetch --no-filter 取回，或不带 --filter 重新克隆。',
  'no-repository': ({ folder }) =>
    `${folder} 不在 git 仓库中，没有可比较的版本。请进入克隆下来的文件夹，或先执行 git init 并提交一次。`,
  'repository-not-owned': ({ place }) =>
    `${place} 属于另一个用户，git 不予读取。如果信任它，请执行：git config --global --add safe.directory "${place}"`,
  'not-a-revision': ({ text }) =>
    `${JSON.stringify(text)} 不是版本的名称。请写分支、标签或提交，例如 main 或 HEAD~1。`,
  'ambiguous-revision': ({ text }) => `有多个版本以 ${text} 开头。请多写几位。`,
  'revision-is-file': ({ text }) => `“${text}”是文件。请写版本，或该版本中工作区的文件夹，例如 main:hr。`,
  'folder-not-in-revision': ({ revision, folder }) =>
    `${revision} 中没有文件夹“${folder}”。可用 git ls-tree --name-only ${revision} 查看其中的内容。`,
  'no-history': ({ name }) => `“${name}”是文件夹，没有历史。请写分支、标签或提交。`,
  'nothing-committed': ({ branch }) =>
    `分支 ${branch} 还没有任何提交，没有可比较的版本。请先执行 git add . 和 git commit。`,
  'unknown-revision': ({ text, near, isShallow }) =>
    isShallow
      ? `本机没有版本“${text}”。${didYouMean(near)}${fetchHistory}`
      : `没有版本“${text}”。${didYouMean(near)}请写分支、标签或提交；如果它刚推送到服务器，请先执行 git fetch。`,
  'no-default-branch': ({ isShallow }) =>
    `无法确定与哪个分支比较：没有 origin/HEAD、origin/main 或 main。${isShallow ? fetchHistory : '请写明分支：rolewright diff 分支名。'}`,
  'fork-not-here': ({ base, head }) => `${head} 从 ${base} 分出时的版本不在本机。${fetchHistory}`,
  'nothing-in-common': ({ base, head }) =>
    `${base} 与 ${head} 没有共同的版本。请写明要比较的两个版本：rolewright diff ${base} ${head}。`,
  'no-role-compared': ({ name, near }) =>
    `变更前后都没有岗位“${name}”。${didYouMean(near, '请写岗位的标识、名称或编号。')}`,
  'no-role-in-history': ({ name, near }) =>
    `最近一次提交中没有岗位“${name}”，历史上也没有同名文件。${didYouMean(near, '请写岗位的标识、名称、编号或文件。')}`,
}
