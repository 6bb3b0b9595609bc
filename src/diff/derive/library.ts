import type { NamedChange } from '../change.js'

/**
 * What a role has from an entry of the model, its KPI from the library, the kind of a competency, its level from a scale, is
 * told there.
 */
export function foldLibrary(roles: readonly NamedChange[], parts: readonly NamedChange[]): NamedChange[] {
  const causes = new Set(
    parts.filter(({ subject }) => subject.kind === 'kpi').map((change) => keyOf(change, change.subject.id)),
  )
  const whole = new Map(
    parts
      .filter(({ trail, verb }) => trail.length === 0 && (verb === 'added' || verb === 'removed'))
      .map((change) => [change.subject.id, change]),
  )
  const kinds = new Set(
    parts.filter(({ type }) => type === 'competency-kind-changed').map(({ subject }) => subject.id),
  )
  return roles.filter((change) => {
    const entry = change.trail.find(({ field }) => field === 'kpi' || field === 'requirement')
    if (!entry) return true
    if (change.type === 'requirement-kind-changed' && kinds.has(entry.key)) return false
    return !causes.has(keyOf(change, entry.key)) && !comesWith(change, whole.get(entry.key))
  })
}

const keyOf = ({ type, before, after }: NamedChange, kpi: string) =>
  JSON.stringify([kpi, type, before, after])

/** Whether a role has or lacks something for the entry of the model that has come or gone. */
function comesWith({ field, verb, before, after }: NamedChange, cause: NamedChange | undefined): boolean {
  if (!cause) return false
  // A level without its scale is a number, and the same one.
  if (field === 'requirement-level')
    return numberOf(before) !== undefined && numberOf(before) === numberOf(after)
  const value = cause.verb === 'added' ? after : before
  const isPart = cause.details?.some((detail) => detail.field === field && detail.value === value)
  return verb === cause.verb && isPart === true
}

const numberOf = (level: NamedChange['before']) => /^\d+/.exec(String(level ?? ''))?.[0]
