import type { Change } from '../../diff/change.js'
import { type Impact, impacts } from '../../diff/impact.js'
import type { ChangeReport } from './change-report.js'

/** The changes that nobody has acknowledged, as grave as an impact or graver; none when no impact is given. */
export function failingChanges(changes: readonly Change[], failOn: Impact | undefined): Change[] {
  if (failOn === undefined) return []
  const grave = impacts.slice(0, impacts.indexOf(failOn) + 1)
  return changes.filter(({ impact, acknowledged }) => !acknowledged && grave.includes(impact))
}

/** Whether what could not be compared may hold a change as grave as an impact or graver. */
export function mayHide(
  { unsound, unread = [], foreign }: ChangeReport,
  failOn: Impact | undefined,
): boolean {
  if (failOn === undefined) return false
  const grave = impacts.slice(0, impacts.indexOf(failOn) + 1)
  const told = new Set(unread.map(({ file }) => file))
  return (
    foreign.length > 0 ||
    unsound.some((file) => !told.has(file)) ||
    unread.some(({ gravest }) => grave.includes(gravest))
  )
}
