import { createHash } from 'node:crypto'
import type { AnyDiagnostic } from '../rules/index.js'

/** Facts that change with what stands elsewhere, though the mistake is the same. */
const passing: ReadonlySet<string> = new Set([
  ...['line', 'lines', 'first', 'other'],
  ...['known', 'nearest', 'levels', 'words', 'keys', 'ids', 'use', 'example'],
])

/** What a mistake is, wherever it moves to in its file: by it a host knows which ones a change of the files brings. */
function identityOf({ place, code, facts }: AnyDiagnostic): string {
  const lasting = Object.entries(facts).filter(([name]) => !passing.has(name))
  return JSON.stringify([place.file, code, lasting.sort(([a], [b]) => (a < b ? -1 : 1))])
}

/**
 * A fingerprint for each of some diagnostics, 32 hexadecimal digits, which stays when lines move. The same mistake may be
 * made again in one file, and each time is told apart: hosts drop all but one of those with one fingerprint.
 */
export function fingerprintsOf(diagnostics: readonly AnyDiagnostic[]): string[] {
  const times = new Map<string, number>()
  return diagnostics.map((diagnostic) => {
    const identity = identityOf(diagnostic)
    const again = times.get(identity) ?? 0
    times.set(identity, again + 1)
    return createHash('sha256').update(`${identity} ${again}`).digest('hex').slice(0, 32)
  })
}
