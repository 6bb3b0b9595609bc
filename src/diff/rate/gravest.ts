import type { Area } from '../areas.js'
import { type ChangeType, type Field, fields } from '../fields.js'
import { type Impact, impacts } from '../impact.js'
import { verbsOfKind } from '../kinds.js'
import type { ChangePolicy } from './policy.js'
import { usualImpactOf } from './ratings.js'

/** The gravest impact that a change in some areas can have: a part that could not be compared may hold one. */
export function gravestIn(areas: readonly Area[], policy: ChangePolicy): Impact {
  const possible = (Object.keys(fields) as Field[])
    .filter((field) => areas.includes(fields[field].area))
    .flatMap((field) =>
      [...verbsOfKind[fields[field].kind], 'turned'].map((verb) => impactOf(field, verb, policy)),
    )
  // A role may be retired by its status.
  if (areas.includes('status')) possible.push('material')
  return impacts.find((impact) => possible.includes(impact)) ?? 'editorial'
}

function impactOf(field: Field, verb: string, { impact }: ChangePolicy): Impact {
  const own = impact[`${field}-${verb}` as ChangeType] ?? impact[field] ?? impact[fields[field].area]
  return own ?? usualImpactOf(field, verb)
}
