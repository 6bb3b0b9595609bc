import type { Change, Impact, NamedChange } from '../change.js'
import { fingerprintOf } from './fingerprint.js'
import type { ChangePolicy } from './policy.js'
import { ratings } from './ratings.js'

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

function usualImpact({ field, verb, preferred, after }: NamedChange): Impact {
  // A role that is retired is no more, though its file is still there.
  if (field === 'status' && after === 'retired') return 'material'
  const rating: Impact | Partial<Record<string, Impact>> = ratings[field]
  const impact = typeof rating === 'string' ? rating : (rating[verb] ?? 'material')
  return preferred && impact === 'material' ? 'minor' : impact
}
