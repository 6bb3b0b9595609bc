import type { Diagnostic, Severity } from '../diagnostic.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { json } from './json.js'
import type { Format, Report, ReportFormat, ReportOptions } from './report.js'
import { text } from './text.js'

const formats = { text, json, github, gitlab } satisfies Record<ReportFormat, Format>

/** The text of a report, without a line break at its end. */
export function reportDiagnostics(report: Report, options: ReportOptions): string {
  const diagnostics = mostSevere(report.diagnostics, options.max)
  return formats[options.format]({ ...report, diagnostics, found: report.diagnostics }, options)
}

const order = ['error', 'warning', 'note'] as const satisfies readonly Severity[]

/** At most so many, errors before warnings before notes, in the order that they had. */
function mostSevere(
  diagnostics: readonly Diagnostic[],
  max = Number.POSITIVE_INFINITY,
): readonly Diagnostic[] {
  if (diagnostics.length <= max) return diagnostics
  const kept = new Set(
    order.flatMap((wanted) => diagnostics.filter(({ severity }) => severity === wanted)).slice(0, max),
  )
  return diagnostics.filter((diagnostic) => kept.has(diagnostic))
}
