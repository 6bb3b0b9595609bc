import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cachePath } from '../store/cache-path.js'
import { writeWhole } from '../store/write-whole.js'
import { toolBuild } from '../version.js'
import { hashOf } from './hash.js'

/** What earlier plans came to: the hash of an output by the hash of all that it is made from. */
export interface PlanMemo {
  get(inputs: string): string | undefined
  put(inputs: string, hash: string): void
  /** Keeps what this plan has asked for or found out; the rest goes, unless the plan was of a part. */
  save(whole: boolean): void
}

/** Outputs that are remembered of plans of parts: a workspace of ten thousand roles has as many. */
const MOST = 50_000

/**
 * What is remembered of the plans for an output folder, in the user's cache: a branch cannot bring it. What another build of
 * the tool remembers does not count, and the source itself, of which nobody can tell what it is, remembers nothing.
 */
export function openPlanMemo(folder: string): PlanMemo {
  const isBuilt = toolBuild.hash !== 'unbuilt'
  // Among what the store keeps for this build, and so within its bounds.
  const name = `${hashOf(folder).slice(0, 32)}.json`
  const place = join(cachePath(process.env), 'store', toolBuild.hash, 'plans', name)
  const before = isBuilt ? readMemo(place) : new Map<string, string>()
  const now = new Map<string, string>()
  return {
    get(inputs) {
      const hash = now.get(inputs) ?? before.get(inputs)
      if (hash !== undefined) now.set(inputs, hash)
      return hash
    },
    put: (inputs, hash) => void now.set(inputs, hash),
    save(whole) {
      if (!whole)
        for (const [inputs, hash] of before) if (now.size < MOST && !now.has(inputs)) now.set(inputs, hash)
      const isSame = now.size === before.size && [...now.keys()].every((inputs) => before.has(inputs))
      if (isBuilt && !isSame) writeMemo(place, now)
    },
  }
}

function readMemo(place: string): Map<string, string> {
  try {
    const { build, plans } = JSON.parse(readFileSync(place, 'utf8')) as { build: string; plans: object }
    return new Map(build === toolBuild.hash ? Object.entries(plans) : [])
  } catch {
    return new Map()
  }
}

function writeMemo(place: string, plans: ReadonlyMap<string, string>): void {
  try {
    writeWhole(
      place,
      Buffer.from(JSON.stringify({ build: toolBuild.hash, plans: Object.fromEntries(plans) })),
    )
  } catch {
    // Where nothing can be kept every plan is made anew.
  }
}
