import type { Change } from '../../diff/change.js'
import { impacts } from '../../diff/impact.js'
import type { Language } from '../../language.js'
import { annotationsShown, workflowCommand } from '../workflow-command.js'
import { caveatsOf, isPartial } from './caveats.js'
import { countsOf, type FormatChanges, placeOf } from './change-report.js'
import { failingChanges } from './failing.js'
import { sayChange } from './said-change.js'
import { changeWordsOf } from './words/spoken-words.js'

/**
 * Workflow commands that GitHub shows beside the changed lines, the gravest first, then how many it will not show. What
 * was removed stands beside no line. Mere words are no annotation.
 */
export const github: FormatChanges = (report, { lang }) => {
  const { base, head, changes, failOn } = report
  const { phrases } = changeWordsOf(lang)
  const failing = new Set(failingChanges(changes, failOn))
  const commandOf = (change: Change) =>
    failing.has(change)
      ? 'error'
      : change.impact === 'material' && !change.acknowledged
        ? 'warning'
        : 'notice'
  const notable = impacts
    .flatMap((wanted) => changes.filter(({ impact }) => impact === wanted))
    .filter((change) => change.impact !== 'editorial' || failing.has(change))
  const shown = (['error', 'warning', 'notice'] as const).flatMap((command) =>
    notable
      .filter((change) => commandOf(change) === command)
      .slice(0, annotationsShown)
      .map((change) => annotation(change, command, lang)),
  )
  const hidden = changes.length - shown.length
  const warnings = caveatsOf(report, phrases).map((text) => workflowCommand('warning', {}, text))
  return [
    ...warnings,
    ...shown,
    ...(hidden > 0 ? [phrases.more(hidden)] : []),
    changes.length === 0
      ? (isPartial(report) ? phrases.noneKnown : phrases.none)(base, head)
      : `${phrases.title(base, head)}${phrases.colon}${phrases.summary(countsOf(report))}`,
  ].join('\n')
}

function annotation(change: Change, command: 'error' | 'warning' | 'notice', lang: Language): string {
  const at = placeOf(change)
  const { subject, places } = change
  const properties = {
    ...(at ? { file: at.place.file } : {}),
    ...(places.after ? { line: places.after.start.line } : {}),
    title: `${subject.name} · ${change.type}`,
  }
  return workflowCommand(command, properties, sayChange(change, lang).message)
}
