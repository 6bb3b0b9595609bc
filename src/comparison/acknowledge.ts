import type { Diagnostic } from '../diagnostic.js'
import type { Acknowledgement, Change } from '../diff/change.js'
import { parseApprovedChanges } from '../parse/parse-yaml-file.js'
import type { FileSource } from '../source/file-source.js'
import { checkApprovedChanges } from '../validate/checks.js'
import { given } from '../values/given.js'

/** Where changes are acknowledged, at the root of a workspace. */
const FILE = 'approved-changes.yaml'

/** The acknowledgements of a workspace, by the fingerprints of what they accept. */
export interface Acknowledgements {
  byChange: ReadonlyMap<string, Acknowledgement>
  diagnostics: readonly Diagnostic[]
}

/** Reads the acknowledgements of a workspace; most have none. */
export async function readAcknowledgements(source: FileSource): Promise<Acknowledgements> {
  const file = await source.get(FILE)
  if (!file) return { byChange: new Map(), diagnostics: [] }
  const { value, diagnostics } = checkApprovedChanges(await parseApprovedChanges(file))
  const entries = (value.changes ?? []).flatMap((entry) => (entry?.change && entry.by ? [entry] : []))
  return {
    byChange: new Map(entries.map(({ change, by, on, reason }) => [change, given({ by, on, reason })])),
    diagnostics,
  }
}

/** Changes with their acknowledgements. */
export function acknowledge(changes: readonly Change[], { byChange }: Acknowledgements): Change[] {
  return changes.map((change) => {
    const acknowledged = byChange.get(change.fingerprint)
    return acknowledged ? { ...change, acknowledged } : change
  })
}

/**
 * Acknowledgements that accept nothing. Those that stood there before belong to earlier changes and stay as a record;
 * only what was added with these changes must match one of them.
 */
export function staleIn(
  changes: readonly Change[],
  before: Acknowledgements,
  after: Acknowledgements,
): string[] {
  const found = new Set(changes.map(({ fingerprint }) => fingerprint))
  return [...after.byChange.keys()].filter((change) => !found.has(change) && !before.byChange.has(change))
}
