import type { Severity } from '../diagnostic.js'
import type { Language } from '../language.js'
import type { AnyDiagnostic } from '../rules/index.js'
import { countSeverities, type Format } from './report.js'
import { phrasesOf, sayDiagnostic } from './words/say.js'
import { annotationsShown, workflowCommand } from './workflow-command.js'

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** Workflow commands that GitHub shows beside the changed lines: errors first, then how many it will not show. */
export const github: Format = ({ diagnostics, found, files, entities }, { lang }) => {
  const phrases = phrasesOf(lang)
  const kinds = (['error', 'warning', 'note'] as const).map((wanted) =>
    diagnostics.filter(({ severity }) => severity === wanted),
  )
  const shown = kinds.flatMap((kind) => kind.slice(0, annotationsShown))
  const counts = countSeverities(found)
  const hidden = found.length - shown.length
  const fine = counts.errors + counts.warnings === 0
  return [
    ...shown.map((diagnostic) => annotation(diagnostic, lang)),
    ...(hidden > 0 ? [phrases.more(hidden)] : []),
    fine ? phrases.fine(entities) : phrases.summary({ ...counts, files }),
  ].join('\n')
}

function annotation(diagnostic: AnyDiagnostic, lang: Language): string {
  const { file, start, end } = diagnostic.place
  const { message, fix } = sayDiagnostic(diagnostic, lang)
  // Columns of a stretch over several lines mean nothing to GitHub.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: diagnostic.code }
  const text = fix === undefined ? message : `${message}\n${phrasesOf(lang).fix}: ${fix}`
  return workflowCommand(commands[diagnostic.severity], properties, text)
}
