import type { Competency, Kind, Model, Requirement, Role, Scale } from '../../../../model/types.js'

/** A competency that some role of the matrix needs, from the dictionary or only named. */
export interface Need {
  key: string
  /** Anchor on the page, the same for the same roles and model. */
  id: string
  kind: Kind
  name: string
  competency?: Competency
  scale?: Scale
}

/** Groups of a matrix, in their order. */
export const kinds: readonly Kind[] = ['knowledge', 'skill', 'ability']

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
    .map((requirement, index) => needOf(model, requirement, index + 1))
}

function needOf(model: Model, requirement: Requirement, number: number): Need {
  const { kind, name } = requirement
  const competency = model.competencies.get(requirement.competency ?? '')
  const scale = model.scales.get(competency?.scale ?? '')
  return {
    key: keyOf(requirement),
    id: `competency-${number}`,
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

/** Class of the shade of a level: five steps whatever the length of the scale. */
export function shadeOf(level: number | undefined, scale: Scale | undefined): string {
  if (level === undefined) return 'shade-0'
  const share = scale ? level / scale.levels.length : level / 5
  return `shade-${Math.min(5, Math.max(1, Math.round(share * 5)))}`
}

function keyOf({ competency, kind, name }: Requirement): string {
  return competency ?? `${kind}:${name}`
}
