import { type Bilingual, ToolError } from '../../errors.js'

/** How older history gets into a clone that was cut off; all branches, for a shallow clone has but one. */
const UNSHALLOW = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"'

/** What to do in a clone that lacks history. */
export const fetchHistory: Bilingual = {
  en: `This clone is shallow and lacks older versions: run \`${UNSHALLOW}\` (in GitHub Actions set \`fetch-depth: 0\` for actions/checkout).`,
  zh: `这是浅克隆，缺少较早的版本：请执行 ${UNSHALLOW}（GitHub Actions 中请为 actions/checkout 设置 fetch-depth: 0）。`,
}

/** A text that git would not take for a name. */
export function notAName(text: string): ToolError {
  const written = JSON.stringify(text)
  return new ToolError('usage', {
    en: `${written} does not name a version. Write a branch, a tag or a commit, for example main or HEAD~1.`,
    zh: `${written} 不是版本的名称。请写分支、标签或提交，例如 main 或 HEAD~1。`,
  })
}

/** The beginning of several hashes. */
export function ambiguous(text: string): ToolError {
  return new ToolError('usage', {
    en: `Several versions begin with ${text}. Write more of its characters.`,
    zh: `有多个版本以 ${text} 开头。请多写几位。`,
  })
}

/** A file where a version or a folder is wanted. */
export function isAFile(text: string): ToolError {
  return new ToolError('usage', {
    en: `"${text}" is a file. Write a version, or the folder of a workspace in it: main:hr.`,
    zh: `“${text}”是文件。请写版本，或该版本中工作区的文件夹，例如 main:hr。`,
  })
}

/** A folder of a version that does not have it. */
export function noFolderIn(revision: string, folder: string): ToolError {
  return new ToolError('usage', {
    en: `There is no folder "${folder}" in ${revision}. See what is there with \`git ls-tree --name-only ${revision}\`.`,
    zh: `${revision} 中没有文件夹“${folder}”。可用 git ls-tree --name-only ${revision} 查看其中的内容。`,
  })
}

/** A tree where a commit is needed: it has no history. */
export function noHistory(name: string): ToolError {
  return new ToolError('usage', {
    en: `"${name}" is a folder, which has no history. Write a branch, a tag or a commit.`,
    zh: `“${name}”是文件夹，没有历史。请写分支、标签或提交。`,
  })
}
