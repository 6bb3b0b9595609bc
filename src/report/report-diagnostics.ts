import type { Severity } from '../diagnostic.js'
import type { AnyDiagnostic } from '../rules/index.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { json } from './json.js'
import type { Checked, Format, Report, ReportFormat, ReportOptions } from './report.js'
import { sarif } from './sarif.js'
import { text } from './text.js'

const formats = { text, json, github, gitlab, sarif } satisfies Record<ReportFormat, Format>

/** What was found in a workspace, or a report of several, as text without a line break at its end. */
export function reportDiagnostics(found: Report | Checked, options: ReportOptions): string {
  const report = 'model' in found ? wholeReport(found) : found
  const diagnostics = mostSevere(report.diagnostics, options.max)
  return formats[options.format]({ ...report, diagnostics, found: report.diagnostics }, options)
}

function wholeReport({ diagnostics, files, model }: Checked): Report {
  const { roles, competencies, kpis, ladders } = model
  const entities = {
    roles: roles.size,
    competencies: competencies.size,
    kpis: kpis.size,
    ladders: ladders.size,
  }
  return { diagnostics, texts: files, files: files.size, entities }
}

const order = ['error', 'warning', 'note'] as const satisfies readonly Severity[]

/** At most so many, errors before warnings before notes, in the order that they had. */
function mostSevere(
  diagnostics: readonly AnyDiagnostic[],
  max = Number.POSITIVE_INFINITY,
): readonly AnyDiagnostic[] {
  if (diagnostics.length <= max) return diagnostics
  const kept = new Set(
    order.flatMap((wanted) => diagnostics.filter(({ severity }) => severity === wanted)).slice(0, max),
  )
  return diagnostics.filter((diagnostic) => kept.has(diagnostic))
}
