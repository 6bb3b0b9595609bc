import { fuzzCheck } from './check.js'
import { fuzzDiff } from './diff.js'
import { fuzzTemplates } from './templates.js'

/** What can be fed with wrong input: how much of it a seed made. */
export const targets = { check: fuzzCheck, diff: fuzzDiff, templates: fuzzTemplates }

/** What came of it: inputs tried, and the seeds that brought something down. */
export interface Fuzzed {
  inputs: number
  crashes: { seed: number; error: unknown }[]
  /** The next seed, to go on with. */
  next: number
}

/** Feeds a target until it has had so many inputs, seed by seed. */
export async function fuzz(target: keyof typeof targets, inputs: number, first: number): Promise<Fuzzed> {
  const result: Fuzzed = { inputs: 0, crashes: [], next: first }
  while (result.inputs < inputs) {
    const seed = result.next++
    try {
      result.inputs += await targets[target](seed)
    } catch (error) {
      result.inputs += 1
      result.crashes.push({ seed, error })
    }
  }
  return result
}
