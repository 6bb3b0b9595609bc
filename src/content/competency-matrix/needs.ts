import type { Competency, Kind, Model, Requirement, Role, Scale } from '../../model/types.js'
import { kinds } from '../kinds.js'

/** A competency that some role needs, from the dictionary or only named. */
export interface Need {
  key: string
  kind: Kind
  name: string
  competency?: Competency
  scale?: Scale
}

/** All that the roles need: by kind, then as the dictionary lists them, then the merely named ones. */
export function needsOf(model: Model, roles: readonly Role[]): Need[] {
  const found = new Map<string, Requirement>()
  for (const requirement of roles.flatMap((role) => role.requirements)) {
    if (!found.has(keyOf(requirement))) found.set(keyOf(requirement), requirement)
  }
  const listed = [...model.competencies.keys()].filter((id) => found.has(id))
  const named = [...found.keys()].filter((key) => !model.competencies.has(key))
  const ordered = [...listed, ...named].flatMap((key) => found.get(key) ?? [])
  return kinds
    .flatMap((kind) => ordered.filter((requirement) => requirement.kind === kind))
    .map((requirement) => needOf(model, requirement))
}

function needOf(model: Model, requirement: Requirement): Need {
  const { kind, name } = requirement
  const competency = model.competencies.get(requirement.competency ?? '')
  const scale = model.scales.get(competency?.scale ?? '')
  return {
    key: keyOf(requirement),
    kind,
    name: competency?.name ?? name,
    ...(competency && { competency }),
    ...(scale && { scale }),
  }
}

/** What a role asks of a competency. */
export function requirementOf(role: Role, need: Pick<Need, 'key'>): Requirement | undefined {
  return requirementsByKey(role).get(need.key)
}

const known = new WeakMap<Role, Map<string, Requirement>>()

/** The first of a key counts. A matrix asks for every competency of every role. */
function requirementsByKey(role: Role): Map<string, Requirement> {
  const byKey =
    known.get(role) ?? new Map(role.requirements.map((one) => [keyOf(one), one] as const).toReversed())
  known.set(role, byKey)
  return byKey
}

function keyOf({ competency, kind, name }: Requirement): string {
  return competency ?? `${kind}:${name}`
}
