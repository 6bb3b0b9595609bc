import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { pathKey } from './file-names.js'
import { type IsIntact, intactSince } from './intact.js'
import { kindOf, obstacleTo } from './output-folder.js'
import type { Output, Plan } from './plan.js'
import type { OutputRecord } from './record.js'

/** An output to be made, and whether a file that no run made stands in its place. */
export interface Work {
  output: Output
  foreign: boolean
}

/** What a plan means for a folder as it is. */
export interface Difference {
  work: Work[]
  unchanged: string[]
  /** Made by an earlier run, not in the plan any more, and still as they were made. */
  gone: string[]
  /** Not in the plan any more, but changed or replaced since: no longer ours. */
  released: string[]
}

/** Compares a plan with the record of a folder and with the files that are there. */
export function comparePlan(plan: Plan, record: OutputRecord, folder: string): Difference {
  const difference: Difference = { work: [], unchanged: [], gone: [], released: [] }
  const known = { record, folder, isIntact: intactSince(record.writtenAt, folder) }
  for (const output of plan.outputs) {
    const state = stateOf(output.path, known)
    if (state.inputs === output.hash) difference.unchanged.push(output.path)
    else difference.work.push({ output, foreign: state.foreign })
  }
  // What is to be removed is read before.
  const read = { record, folder, isIntact: intactSince(undefined, folder) }
  for (const path of leftOver(plan, record)) {
    const ours = stateOf(path, read).inputs !== undefined
    difference[ours ? 'gone' : 'released'].push(path)
  }
  return difference
}

/** Files of earlier runs that the plan no longer has. Nothing is out of date for a plan of a part. */
function leftOver(plan: Plan, record: OutputRecord): string[] {
  const planned = new Set(plan.outputs.map(({ path }) => path))
  return plan.whole ? record.paths().filter((path) => !planned.has(path)) : []
}

/** `inputs`: the file is there as a run made it, from these inputs. `foreign`: what is there is someone's own. */
interface State {
  inputs?: string
  foreign: boolean
}

interface Known {
  record: OutputRecord
  folder: string
  isIntact: IsIntact
}

function stateOf(path: string, { record, folder, isIntact }: Known): State {
  if (obstacleTo(path, folder) !== undefined) return { foreign: true }
  const kind = kindOf(join(folder, path))
  if (kind === undefined) return { foreign: false }
  if (kind !== 'file') return { foreign: true }
  const entry = record.entryOf(path)
  if (!entry) return { foreign: !isRenamed(path, record, folder) }
  return isIntact(path, entry) ? { inputs: entry.inputs, foreign: false } : { foreign: false }
}

/** Where case does not count, a role renamed from Role to role finds its old file under the new name. */
function isRenamed(path: string, record: OutputRecord, folder: string): boolean {
  const old = record.paths().find((other) => pathKey(other) === pathKey(path))
  return old !== undefined && isSameFile(join(folder, old), join(folder, path))
}

function isSameFile(a: string, b: string): boolean {
  if (kindOf(a) === undefined) return false
  const [one, other] = [lstatSync(a), lstatSync(b)]
  return one.ino === other.ino && one.dev === other.dev
}
