import { join, relative, sep } from 'node:path'
import {
  type ChangeReport,
  type Comparison,
  failingChanges,
  type Impact,
  type Lang,
  type Place,
  type States,
} from '../index.js'

/** What a report of changes is called after, and where its paths count from. */
interface Asked {
  root: string
  lang: Lang
  failOn: Impact | 'none' | undefined
}

/** Paths in a report count from where the command was called, so that a terminal and GitHub can open them. */
export function changeReportOf(
  { before, after, changes, unsound, foreign, empty, stale }: Comparison,
  states: States,
  { root, lang, failOn }: Asked,
): ChangeReport {
  const seen = (file: string) => relative(process.cwd(), join(root, file)).split(sep).join('/')
  const at = (place: Place): Place => ({ ...place, file: seen(place.file) })
  const now = lang === 'zh-CN' ? '当前文件' : 'files as they are now'
  const titles = [before, after].flatMap(({ roles }) =>
    [...roles.values()].map(({ id, title }) => [id, title] as const),
  )
  return {
    base: states.before.name ?? now,
    head: states.after.name ?? now,
    changes: changes.map(({ places, ...change }) => ({
      ...change,
      places: {
        ...(places.before && { before: at(places.before) }),
        ...(places.after && { after: at(places.after) }),
      },
    })),
    titles: new Map(titles),
    unsound: unsound.map(seen),
    foreign: foreign.map(seen),
    empty,
    stale,
    failOn: failOn === 'none' ? undefined : failOn,
  }
}

/** Whether a run fails: by a change that is grave enough, or because nobody knows whether there is one. */
export function failsBecauseOf(report: ChangeReport): boolean {
  const { changes, unsound, foreign, failOn } = report
  const isPartial = unsound.length + foreign.length > 0
  return failOn !== undefined && (isPartial || failingChanges(changes, failOn).length > 0)
}
