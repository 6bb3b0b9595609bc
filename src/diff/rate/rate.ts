import type { Change, NamedChange, Scalar } from '../change.js'
import type { Impact } from '../impact.js'
import { fingerprintOf } from './fingerprint.js'
import type { ChangePolicy } from './policy.js'
import { usualImpactOf } from './ratings.js'

/** A change with what it means for people, and who must agree to it. */
export function rate(change: NamedChange, policy: ChangePolicy): Change {
  const impact = impactOf(change, policy)
  return {
    ...change,
    impact,
    fingerprint: fingerprintOf(change),
    agreement: impact === 'editorial' ? [] : (policy.approvals[change.area] ?? []),
  }
}

/** The workspace's own rating, the most particular first; its rules on changes cannot rate themselves. */
function impactOf(change: NamedChange, { impact }: ChangePolicy): Impact {
  const { type, field, area } = change
  const own = area === 'policy' ? undefined : (impact[type] ?? impact[field] ?? impact[area])
  return own ?? usualImpact(change)
}

function usualImpact({ type, field, verb, turn, preferred, before, after, touches }: NamedChange): Impact {
  // A role that is retired is no more, though its file is still there.
  if (field === 'status' && after === 'retired') return 'material'
  // A headcount that falls to none abolishes the post, and one that rises from none creates it.
  if (field === 'headcount' && isNone(before) !== isNone(after)) return 'material'
  // How soon and how well is what a duty is held to, wherever it is written.
  if (turn === 'service' && (field === 'task' || field === 'routine')) return 'material'
  // A base says nothing by itself, unless it was taken away from those who are built on it.
  if (type === 'base-role-removed' && touches.length > 0) return 'material'
  const impact = usualImpactOf(field, turn ? 'turned' : verb)
  return preferred && impact === 'material' ? 'minor' : impact
}

/** Whether a headcount is zero. */
const isNone = (headcount: Scalar | undefined) => /^0\s*[人名位个]?$/u.test(String(headcount).trim())
