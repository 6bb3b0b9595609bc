import { createHash } from 'node:crypto'
import type { Diagnostic, Severity } from '../diagnostic.js'
import type { Format } from './report.js'
import { phrasesOf, type ReportLang, sayDiagnostic } from './words/say.js'

const severities = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<
  Severity,
  string
>

/**
 * GitLab's code quality report: what it shows beside the lines of a merge request. Columns are left out: GitLab does not
 * use them, and rejects wrong ones.
 */
export const gitlab: Format = ({ diagnostics }, { lang }) => {
  const counters = new Map<string, number>()
  const entries = diagnostics.map((diagnostic) => {
    const identity = identityOf(diagnostic)
    const again = counters.get(identity) ?? 0
    counters.set(identity, again + 1)
    return entryOf(diagnostic, fingerprintOf(identity, again), lang)
  })
  return JSON.stringify(entries, null, 2)
}

function entryOf(diagnostic: Diagnostic, fingerprint: string, lang: ReportLang) {
  const { code, severity, place } = diagnostic
  return {
    description: describe(diagnostic, lang),
    check_name: code,
    fingerprint,
    severity: severities[severity],
    location: { path: place.file, lines: { begin: place.start.line } },
  }
}

/** GitLab shows one line of text. */
function describe(diagnostic: Diagnostic, lang: ReportLang): string {
  const { message, fix } = sayDiagnostic(diagnostic, lang)
  const whole = fix === undefined ? message : `${message} (${phrasesOf(lang).fix}: ${fix})`
  return whole.replace(/\s+/g, ' ')
}

/** Facts that change with what stands elsewhere, though the mistake is the same. */
const passing: ReadonlySet<string> = new Set([
  ...['line', 'lines', 'first', 'other'],
  ...['known', 'nearest', 'levels', 'words', 'keys', 'ids', 'use', 'example'],
])

/** What a mistake is, wherever it moves to in its file: GitLab knows by it which ones a merge request brings. */
function identityOf({ place, code, facts }: Diagnostic): string {
  const lasting = Object.entries(facts).filter(([name]) => !passing.has(name))
  return JSON.stringify([place.file, code, lasting.sort(([a], [b]) => (a < b ? -1 : 1))])
}

/** The same mistake may be made again in one file: GitLab drops all but one of those with one fingerprint. */
const fingerprintOf = (identity: string, again: number) =>
  createHash('sha256').update(`${identity} ${again}`).digest('hex').slice(0, 32)
