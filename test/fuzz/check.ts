import { loadWorkspace, memorySource, reportDiagnostics } from '../../src/index.js'
import { mutated } from './mutate.js'
import { type Random, randomOf } from './random.js'
import { approvals, configs, models, roles } from './samples.js'

/** A workspace with slips in it, as a seed decides. */
export function wrongWorkspace(random: Random): Record<string, string> {
  const all = [...roles, ...models, ...configs, ...approvals]
  const maybe = (text: string) => (random.chance(0.7) ? mutated(text, all, random) : text)
  return {
    'roles/a.md': mutated(random.pick(roles), all, random),
    'roles/b.md': maybe(random.pick(roles)),
    'roles/model.yaml': maybe(random.pick(models)),
    ...(random.chance(0.4) ? { 'rolewright.config.yaml': maybe(random.pick(configs)) } : {}),
    ...(random.chance(0.4) ? { 'approved-changes.yaml': maybe(random.pick(approvals)) } : {}),
  }
}

/** Checks a wrong workspace and words all that is found; answers with the number of files. */
export async function fuzzCheck(seed: number): Promise<number> {
  const files = wrongWorkspace(randomOf(seed))
  const workspace = await loadWorkspace(memorySource(files))
  for (const { place } of workspace.diagnostics) {
    const lines = files[place.file]?.split(/\r\n?|\n/).length ?? 0
    if (place.start.line < 1 || place.start.line > Math.max(lines, 1))
      throw new Error(`no such line: ${place.file}:${place.start.line}`)
  }
  for (const format of ['text', 'json', 'github', 'gitlab'] as const)
    refuseInnards(
      reportDiagnostics(workspace, { format, lang: seed % 2 === 0 ? 'zh-CN' : 'en', color: false }),
    )
  return Object.keys(files).length
}

/** What a program says where nobody thought of a value. */
export function refuseInnards(text: string): void {
  const found =
    /\[object \w+\]|failed in a way|内部错误|Cannot read prop|is not a function|Invalid count/.exec(text)
  if (found)
    throw new Error(`${found[0]} in: ${text.slice(Math.max(0, found.index - 200), found.index + 100)}`)
}
