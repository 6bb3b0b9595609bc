import { ToolError } from '../../errors.js'
import type { Place } from './locate.js'
import type { Revision } from './repository.js'
import type { Resolver } from './revision.js'
import { gitTrouble } from './trouble.js'

/** The version in which the work on b began: the last that both have in common. It is called what `a` is called. */
export async function mergeBaseOf(
  { git, isShallow }: Place,
  { ofCommit }: Resolver,
  a: Revision,
  b: Revision,
): Promise<Revision> {
  const { code, out, said } = await git.ask(['merge-base', commitOf(a), commitOf(b)])
  const names = { base: a.name, head: b.name }
  if (code === 1) throw new ToolError(isShallow ? 'fork-not-here' : 'nothing-in-common', names)
  if (code !== 0) throw gitTrouble(said, git.folder)
  return ofCommit(out.toString().trim(), a.name)
}

/** The commit of a revision; a tree has no history. */
export function commitOf({ name, commit }: Revision): string {
  if (commit === undefined) throw new ToolError('no-history', { name })
  return commit
}
