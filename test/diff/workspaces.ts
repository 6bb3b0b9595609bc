import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Change } from '../../src/diff/change.js'
import { compareModels } from '../../src/diff/compare-models.js'
import { noPolicy } from '../../src/diff/rate/policy.js'
import { rate } from '../../src/diff/rate/rate.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

/** Texts of files by their paths in a workspace. */
export type Files = Readonly<Record<string, string>>

const repository = join(import.meta.dirname, '../..')

/** The shipped workspaces, by their folders in the repository. */
export const shipped = [
  '.',
  'examples/english',
  'examples/minimal',
  'examples/starter',
  'examples/starter-en',
]

/** The roles, model files and configuration of a shipped workspace. */
export function filesOf(folder: string): Files {
  const root = join(repository, folder)
  const config = folder === 'examples/minimal' ? [] : ['rolewright.config.yaml']
  const paths = [...config, ...filesBelow(join(root, 'roles')).map((path) => relative(root, path))]
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

const known = new Map<Files, ReturnType<typeof loadWorkspace>>()

/** The workspace of these files; read once for each set of them. */
export function workspaceOf(files: Files): ReturnType<typeof loadWorkspace> {
  const found = known.get(files) ?? loadWorkspace(memorySource(files))
  known.set(files, found)
  return found
}

/** The rated changes between two sets of files. */
export async function changesBetween(before: Files, after: Files): Promise<Change[]> {
  const models = await Promise.all([workspaceOf(before), workspaceOf(after)])
  return compareModels(models[0].model, models[1].model).map((change) => rate(change, noPolicy))
}

/** A change in one line: `material kpi-target-tightened account-manager · 回款率: >= 90% → >= 95%`. */
export function inOneLine(change: Change): string {
  const { impact, type, subject, trail, before, after, from, to, touches, others, preferred } = change
  const sides = [before, after].map((side) => (side === undefined ? '∅' : String(side))).join(' → ')
  const id = subject.formerId === undefined ? subject.id : `${subject.formerId}=>${subject.id}`
  return [
    [`${impact} ${type} ${id}`, ...trail.map(({ name }) => name)].join(' · '),
    `: ${sides}`,
    ...(from === undefined ? [] : [` (${from} → ${to})`]),
    ...(preferred ? [' (preferred)'] : []),
    ...(touches.length === 0 ? [] : [` | touches ${touches.join(', ')}`]),
    ...(others.length === 0 ? [] : [` | with ${others.map((other) => other.id).join(', ')}`]),
  ].join('')
}
