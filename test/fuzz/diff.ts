import { compareWorkspaces, memorySource, reportChanges, tellReport } from '../../src/index.js'
import { refuseInnards, wrongWorkspace } from './check.js'
import { mutated } from './mutate.js'
import { randomOf } from './random.js'
import { roles } from './samples.js'

/** Compares two states of a workspace, both maybe wrong, in all formats and as a page's data; answers with 1 pair. */
export async function fuzzDiff(seed: number): Promise<number> {
  const random = randomOf(seed)
  const before = wrongWorkspace(random)
  const after = Object.fromEntries(
    Object.entries(before).map(([path, text]) => [
      path,
      random.chance(0.5) ? mutated(text, roles, random) : text,
    ]),
  )
  if (random.chance(0.2)) delete after['roles/b.md']
  const comparison = await compareWorkspaces(memorySource(before), memorySource(after), {
    whole: random.chance(0.3),
  })
  const titles = [comparison.before, comparison.after].flatMap((model) =>
    [...model.roles.values()].map(({ id, title }) => [id, title] as const),
  )
  const report = { ...comparison, base: 'a', head: 'b', titles: new Map(titles), failOn: random.pick(limits) }
  const lang = random.pick(['zh-CN', 'en'] as const)
  for (const format of ['text', 'markdown', 'json', 'github'] as const)
    refuseInnards(reportChanges(report, { format, lang }))
  refuseInnards(JSON.stringify(tellReport(report, lang)))
  const same = await compareWorkspaces(memorySource(before), memorySource(before))
  if (same.changes.length > 0) throw new Error('a workspace differs from itself')
  return 1
}

const limits = ['material', 'minor', 'editorial', undefined] as const
