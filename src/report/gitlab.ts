import type { Severity } from '../diagnostic.js'
import type { Language } from '../language.js'
import type { AnyDiagnostic } from '../rules/index.js'
import { fingerprintsOf } from './lasting-identity.js'
import type { Format } from './report.js'
import { phrasesOf, sayDiagnostic } from './words/say.js'

const severities = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<
  Severity,
  string
>

/**
 * GitLab's code quality report: what it shows beside the lines of a merge request. Columns are left out: GitLab does not
 * use them, and rejects wrong ones.
 */
export const gitlab: Format = ({ diagnostics }, { lang }) => {
  const fingerprints = fingerprintsOf(diagnostics)
  const entries = diagnostics.map((diagnostic, index) => entryOf(diagnostic, fingerprints[index] ?? '', lang))
  return JSON.stringify(entries, null, 2)
}

function entryOf(diagnostic: AnyDiagnostic, fingerprint: string, lang: Language) {
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
function describe(diagnostic: AnyDiagnostic, lang: Language): string {
  const { message, fix } = sayDiagnostic(diagnostic, lang)
  const whole = fix === undefined ? message : `${message} (${phrasesOf(lang).fix}: ${fix})`
  return whole.replace(/\s+/g, ' ')
}
