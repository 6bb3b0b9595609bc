import { type Change, type Impact, impacts } from '../../diff/change.js'

/** The changes that nobody has acknowledged, as grave as an impact or graver; none when no impact is given. */
export function failingChanges(changes: readonly Change[], failOn: Impact | undefined): Change[] {
  if (failOn === undefined) return []
  const grave = impacts.slice(0, impacts.indexOf(failOn) + 1)
  return changes.filter(({ impact, acknowledged }) => !acknowledged && grave.includes(impact))
}
