import type { Change } from '../../diff/change.js'

/** Everybody who must agree to some changes, each once; a list of one list, or none, for reports. */
export function agreementOf(changes: readonly Change[]): string[][] {
  const parties = [
    ...new Set(changes.filter(({ acknowledged }) => !acknowledged).flatMap(({ agreement }) => agreement)),
  ]
  return parties.length > 0 ? [parties] : []
}
