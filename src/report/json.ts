import type { Diagnostic } from '../diagnostic.js'
import { countSeverities, type Format } from './report.js'
import { type ReportLang, sayDiagnostic } from './words/say.js'

/** JSON for other programs; the keys are part of the public contract. */
export const json: Format = ({ diagnostics, found, files }, { lang }) => {
  const { errors, warnings } = countSeverities(found)
  const entries = diagnostics.map((diagnostic) => entryOf(diagnostic, lang))
  return JSON.stringify({ diagnostics: entries, summary: { files, errors, warnings } }, null, 2)
}

function entryOf(diagnostic: Diagnostic, lang: ReportLang) {
  const { file, start, end } = diagnostic.place
  const { message } = sayDiagnostic(diagnostic, lang)
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}
