import { ToolError } from '../../errors.js'
import type { Place } from './locate.js'
import type { Revision } from './repository.js'
import type { Resolver } from './revision.js'
import { gitTrouble } from './trouble.js'
import { fetchHistory, noHistory } from './wrong-revision.js'

/** The version in which the work on b began: the last that both have in common. It is called what `a` is called. */
export async function mergeBaseOf(
  { git, isShallow }: Place,
  { ofCommit }: Resolver,
  a: Revision,
  b: Revision,
): Promise<Revision> {
  const { code, out, said } = await git.ask(['merge-base', commitOf(a), commitOf(b)])
  if (code === 1) throw nothingInCommon(a.name, b.name, isShallow)
  if (code !== 0) throw gitTrouble(said, git.folder)
  return ofCommit(out.toString().trim(), a.name)
}

/** The commit of a revision; a tree has no history. */
export function commitOf({ name, commit }: Revision): string {
  if (commit === undefined) throw noHistory(name)
  return commit
}

function nothingInCommon(a: string, b: string, isShallow: boolean): ToolError {
  if (isShallow)
    return new ToolError('environment', {
      en: `The version in which ${b} left ${a} is not on this machine. ${fetchHistory.en}`,
      zh: `${b} 从 ${a} 分出时的版本不在本机。${fetchHistory.zh}`,
    })
  return new ToolError('usage', {
    en: `${a} and ${b} have no version in common. Name the two to compare: rolewright diff ${a} ${b}.`,
    zh: `${a} 与 ${b} 没有共同的版本。请写明要比较的两个版本：rolewright diff ${a} ${b}。`,
  })
}
