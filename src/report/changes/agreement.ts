import type { Change } from '../../diff/change.js'
import type { ChangePhrases } from '../../messages/change-words.js'

/** Everybody who must agree to some changes, each once; a list of one list, or none, for reports. */
export function agreementOf(changes: readonly Change[]): string[][] {
  const parties = [
    ...new Set(changes.filter(({ acknowledged }) => !acknowledged).flatMap(({ agreement }) => agreement)),
  ]
  return parties.length > 0 ? [parties] : []
}

/** Who has accepted a change, if anybody, and who still must. */
export function acceptanceOf(
  { acknowledged, accepted = [], agreement }: Change,
  phrases: ChangePhrases,
): string[] {
  if (acknowledged) return [phrases.acknowledged(acknowledged)]
  return accepted.length > 0 ? [phrases.partlyAcknowledged(accepted, agreement)] : []
}
