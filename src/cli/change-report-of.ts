import {
  type ChangeReport,
  type Comparison,
  failingChanges,
  type Impact,
  type Language,
  mayHide,
  type Place,
  type States,
} from '../index.js'
import { pathsSeen } from './seen-paths.js'
import { say } from './session.js'

/** The folder of the workspace, and how its report is shown. */
interface Asked {
  root: string
  lang: Language
  failOn: Impact | 'none' | undefined
  format?: string
}

/** A comparison with its paths as readers see them, each side's from its own folder. */
export function changeReportOf(
  { before, after, changes, unread, unsound, forgotten, foreign, empty, stale }: Comparison,
  states: States,
  { root, lang, failOn, format }: Asked,
): ChangeReport {
  const seen = pathsSeen(root, format)
  const seenBefore = pathsSeen(states.before.folder ?? root, format)
  const at = (place: Place, name: typeof seen): Place => ({ ...place, file: name(place.file) })
  const partly = unread.map((one) => ({
    ...one,
    file: (one.side === 'before' ? seenBefore : seen)(one.file),
  }))
  const others = unsound.filter((file) => !unread.some((one) => one.file === file))
  const now = say({ lang }, 'files-now', {})
  const titles = [before, after].flatMap(({ roles }) =>
    [...roles.values()].map(({ id, title }) => [id, title] as const),
  )
  return {
    base: states.before.name ?? now,
    head: states.after.name ?? now,
    changes: changes.map(({ places, ...change }) => ({
      ...change,
      places: {
        ...(places.before && { before: at(places.before, seenBefore) }),
        ...(places.after && { after: at(places.after, seen) }),
      },
    })),
    titles: new Map(titles),
    unsound: [...new Set([...partly.map(({ file }) => file), ...others.map(seen)])],
    unread: partly,
    forgotten: forgotten.map((one) => ({ ...one, place: at(one.place, seen) })),
    foreign: foreign.map(seen),
    empty,
    lacking: states.lacking,
    stale,
    failOn: failOn === 'none' ? undefined : failOn,
  }
}

/** Whether a run fails: by a change that is grave enough, or because nobody knows whether there is one. */
export function failsBecauseOf(report: ChangeReport): boolean {
  return mayHide(report, report.failOn) || failingChanges(report.changes, report.failOn).length > 0
}
