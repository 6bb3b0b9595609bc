import picocolors from 'picocolors'
import { visible } from '../words/visible.js'
import { agreementOf } from './agreement.js'
import { alsoSee } from './also-see.js'
import { caveatsOf, isPartial } from './caveats.js'
import { type ChangeReport, type ChangeReportOptions, countsOf, type FormatChanges } from './change-report.js'
import { failingChanges, mayHide } from './failing.js'
import { type ChangeGroup, groupChanges, notesOf } from './group-changes.js'
import { gathered, isMany } from './many.js'
import { sayChange } from './said-change.js'
import { shorten } from './shorten.js'
import { changeLine, linesOf } from './text-line.js'
import { changeWordsOf } from './words/spoken-words.js'

type Colors = ReturnType<typeof picocolors.createColors>

/** For people at a terminal: role by role, the gravest first, with the changed words marked. */
export const text: FormatChanges = (report, options) => {
  const words = changeWordsOf(options.lang)
  const colors = picocolors.createColors(options.color ?? false)
  const { phrases } = words
  if (report.changes.length === 0)
    return [...caveats(report, options), nothing(report, options, colors), ...verdict(report, options)].join(
      '\n\n',
    )
  const counts = countsOf(report)
  return [
    `${colors.bold(phrases.title(report.base, report.head))}\n${phrases.summary(counts)}`,
    ...caveats(report, options),
    ...groupChanges(report.changes).map((group) => block(group, report, options)),
    ...agreementOf(report.changes).map((parties) => colors.bold(phrases.agreement(parties))),
    ...verdict(report, options),
  ].join('\n\n')
}

/** Without a change, but with files that could not be read, nobody knows that nothing has changed. */
function nothing(report: ChangeReport, { lang }: ChangeReportOptions, colors: Colors): string {
  const { none, noneKnown } = changeWordsOf(lang).phrases
  const { base, head } = report
  return isPartial(report) ? noneKnown(base, head) : colors.green(none(base, head))
}

function caveats(report: ChangeReport, { lang, color = false }: ChangeReportOptions): string[] {
  const paint = picocolors.createColors(color).yellow
  return caveatsOf(report, changeWordsOf(lang).phrases).map((text) => paint(`! ${text}`))
}

function block(group: ChangeGroup, report: ChangeReport, options: ChangeReportOptions): string {
  const colors = picocolors.createColors(options.color ?? false)
  return [
    colors.bold(headOf(group, options)),
    ...(group.reached.length > 0 ? [`  ${visible(alsoSee(group.reached, options.lang))}`] : []),
    ...gathered(group.changes, report, options.lang).flatMap((line) =>
      isMany(line) ? linesOf(line, report, options) : changeLine(line, report, options),
    ),
  ].join('\n')
}

/** A role by its title and id, with what has happened to it as a whole. */
export function headOf(group: ChangeGroup, { lang }: Pick<ChangeReportOptions, 'lang'>): string {
  const { phrases } = changeWordsOf(lang)
  const { role } = group
  if (!role) return phrases.model
  const ids = [visible(role.id), ...notesOf(group, phrases)].join(' · ')
  return `${visible(role.name)}  ${ids}`
}

/** Changes that are shown as they would be acknowledged. */
const mostShown = 50

/** Why the run fails, and what to write to accept what made it fail. */
function verdict(report: ChangeReport, { lang, color = false }: ChangeReportOptions): string[] {
  const { changes, failOn } = report
  if (failOn === undefined) return []
  const { phrases, impacts } = changeWordsOf(lang)
  const { red } = picocolors.createColors(color)
  const keys = phrases.acknowledgement
  const failing = failingChanges(changes, failOn)
  const unsure = mayHide(report, failOn) ? [red(phrases.unsure(impacts[failOn]))] : []
  if (failing.length === 0) return unsure
  const entries = failing
    .slice(0, mostShown)
    .flatMap((change) => [
      `  - ${keys.change}: ${change.fingerprint}   # ${shorten(sayChange(change, lang).message, 60)}`,
      `    ${keys.by}: …`,
      `    ${keys.on}: …`,
    ])
  const count = red(phrases.failed(failing.length, impacts[failOn]))
  return [...unsure, [count, phrases.accept, `${keys.changes}:`, ...entries].join('\n')]
}
