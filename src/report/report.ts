import type { Language } from '../language.js'
import type { Counts } from '../messages/diagnostic-words.js'
import type { AnyDiagnostic } from '../rules/index.js'

/** What a check found, ready to be shown. */
export interface Report {
  /** In the order they are shown: by file and place. */
  diagnostics: readonly AnyDiagnostic[]
  /** Texts of the files by path, for showing the line; a file may be missing. */
  texts: ReadonlyMap<string, string>
  /** How many files were looked at. */
  files: number
  entities: Counts
}

/** What a loaded workspace knows of itself; it can be reported as it is. */
export interface Checked {
  diagnostics: readonly AnyDiagnostic[]
  files: ReadonlyMap<string, string>
  model: Readonly<Record<keyof Counts, { readonly size: number }>>
}

export type ReportFormat = 'text' | 'json' | 'github' | 'gitlab' | 'sarif'

/** How a report is shown. */
export interface ReportOptions {
  format: ReportFormat
  lang: Language
  /** At most so many diagnostics; errors are kept first. */
  max?: number
  color?: boolean
}

/** One format: a report with the diagnostics to show, and how many were left out. */
export type Format = (shown: Shown, options: ReportOptions) => string

export interface Shown extends Report {
  /** All that were found; `diagnostics` may be fewer. */
  found: readonly AnyDiagnostic[]
}

/** How many diagnostics there are of each severity. */
export function countSeverities(diagnostics: readonly AnyDiagnostic[]) {
  const count = (wanted: AnyDiagnostic['severity']) =>
    diagnostics.filter(({ severity }) => severity === wanted).length
  return { errors: count('error'), warnings: count('warning'), notes: count('note') }
}
