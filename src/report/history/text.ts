import picocolors from 'picocolors'
import type { Change } from '../../diff/change.js'
import { historyWords } from '../../messages/histories.js'
import { gravestFirst } from '../changes/group-changes.js'
import { changeLine } from '../changes/text-line.js'
import { visible } from '../words/visible.js'
import type { FormatHistory, HistoryReport, HistoryReportOptions, ReportedEntry } from './history-report.js'

/** For people at a terminal: commit by commit, newest first. */
export const text: FormatHistory = (report, options) => {
  const words = historyWords[options.lang]
  const colors = picocolors.createColors(options.color ?? false)
  const name = visible(report.title)
  if (report.entries.length === 0) return report.isCutOff ? words.noneHere(name) : words.none(name)
  return [
    colors.bold(words.title(name, visible(report.id))),
    ...report.entries.map((entry) => block(entry, report, options)),
    ...(report.isCutOff ? [words.cutOff] : []),
  ].join('\n\n')
}

function block(entry: ReportedEntry, { titles }: HistoryReport, options: HistoryReportOptions): string {
  const words = historyWords[options.lang]
  const colors = picocolors.createColors(options.color ?? false)
  const { id, commit, author, date, subject, version, changes, unsound } = entry
  const head = [
    colors.bold(date.slice(0, 10)),
    visible(author),
    colors.dim(commit.slice(0, 10)),
    ...(version === undefined ? [] : [words.version(visible(version))]),
    visible(subject),
  ]
  return [
    head.join('  '),
    ...(unsound.length > 0 ? [colors.yellow(`  ! ${words.partial(unsound.map(visible))}`)] : []),
    ...gravestFirst(changes).map((change) =>
      changeLine(withReach(change, id), { titles }, { ...options, role: id }),
    ),
  ].join('\n')
}

/** Of what the model brought only this role is known to be reached, which goes without saying; of a base, all its heirs. */
function withReach(change: Change, role: string): Change {
  if (change.subject.kind === 'role') return change
  return { ...change, touches: change.touches.filter((touched) => touched !== role) }
}
