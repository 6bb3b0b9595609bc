import type { Edit } from '../diagnostic.js'
import type { Language } from '../language.js'
import type { AnyDiagnostic } from '../rules/index.js'
import { countSeverities, type Format } from './report.js'
import { sayDiagnostic } from './words/say.js'

/**
 * JSON for other programs; the keys are part of the public contract. `edits` make the fix, when a program can: lines and
 * columns count from 1, columns in UTF-16 code units, all in the file as it is now.
 */
export const json: Format = ({ diagnostics, found, files }, { lang }) => {
  const { errors, warnings } = countSeverities(found)
  const entries = diagnostics.map((diagnostic) => entryOf(diagnostic, lang))
  return JSON.stringify({ diagnostics: entries, summary: { files, errors, warnings } }, null, 2)
}

function entryOf(diagnostic: AnyDiagnostic, lang: Language) {
  const { file, start, end } = diagnostic.place
  const { message, fix } = sayDiagnostic(diagnostic, lang)
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(fix === undefined ? {} : { fix }),
    ...(diagnostic.edits === undefined ? {} : { edits: diagnostic.edits.map(editOf) }),
  }
}

/** A stretch, from line and column on, up to but without the end; `text` goes there. */
function editOf({ start, end, text }: Edit) {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text }
}
