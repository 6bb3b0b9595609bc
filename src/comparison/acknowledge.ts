import type { Diagnostic } from '../diagnostic.js'
import type { Acknowledgement, Change } from '../diff/change.js'
import { fold } from '../model/fold.js'
import { parseApprovedChanges } from '../parse/parse-yaml-file.js'
import type { FileSource } from '../source/file-source.js'
import { checkApprovedChanges } from '../validate/checks.js'
import { given } from '../values/given.js'

/** Where changes are acknowledged, at the root of a workspace. */
const FILE = 'approved-changes.yaml'

/** One acknowledgement, and the fingerprint of what it accepts. */
interface Entry extends Acknowledgement {
  change: string
}

/** The acknowledgements of a workspace. */
export interface Acknowledgements {
  entries: readonly Entry[]
  diagnostics: readonly Diagnostic[]
}

/** Reads the acknowledgements of a workspace; most have none. */
export async function readAcknowledgements(source: FileSource): Promise<Acknowledgements> {
  const file = await source.get(FILE)
  if (!file) return { entries: [], diagnostics: [] }
  const { value, diagnostics } = checkApprovedChanges(await parseApprovedChanges(file))
  const entries = (value.changes ?? []).flatMap((entry) => {
    if (!entry?.change || !entry.by) return []
    const { by, on, reason } = entry
    const changes = [entry.change].flat().filter((change) => change !== undefined)
    return changes.map((change) => given({ change, by, on, reason }))
  })
  return { entries, diagnostics }
}

/**
 * The acknowledgements that came with some changes. Those that stood there before accepted earlier ones and stay as a
 * record: the same change made again has to be accepted again.
 */
export function newlyAcknowledged(before: Acknowledgements, after: Acknowledgements): Entry[] {
  const known = new Set(before.entries.map((entry) => JSON.stringify(entry)))
  return after.entries.filter((entry) => !known.has(JSON.stringify(entry)))
}

/**
 * Changes with their acknowledgements. Where the workspace says who must agree, it takes all of these; whoever has agreed
 * is no longer asked.
 */
export function acknowledge(changes: readonly Change[], entries: readonly Entry[]): Change[] {
  return changes.map((change) => {
    const own = entries.filter((entry) => entry.change === change.fingerprint)
    const [first] = own
    if (!first) return change
    const accepted = [...new Set(own.flatMap(({ by }) => partiesIn(by)))]
    const agreed = new Set(accepted.map(fold))
    const agreement = change.agreement.filter((party) => !agreed.has(fold(party)))
    if (agreement.length > 0) return { ...change, agreement, accepted }
    const { on, reason } = first
    return { ...change, acknowledged: given({ by: accepted.join('、'), on, reason }) }
  })
}

/** One entry may be signed by several. */
const partiesIn = (by: string) =>
  by
    .split(/[、，,;；]/)
    .map((party) => party.trim())
    .filter((party) => party !== '')

/** Fingerprints of acknowledgements that accept nothing. */
export function staleIn(changes: readonly Change[], entries: readonly Entry[]): string[] {
  const found = new Set(changes.map(({ fingerprint }) => fingerprint))
  return [...new Set(entries.map(({ change }) => change).filter((change) => !found.has(change)))]
}
