import type { NamedChange } from '../change.js'

/** What a role's KPI has from the library is told there. */
export function foldLibrary(roles: readonly NamedChange[], parts: readonly NamedChange[]): NamedChange[] {
  const causes = new Set(
    parts.filter(({ subject }) => subject.kind === 'kpi').map((change) => keyOf(change, change.subject.id)),
  )
  return roles.filter((change) => {
    const kpi = change.trail.find(({ field }) => field === 'kpi')
    return !kpi || !causes.has(keyOf(change, kpi.key))
  })
}

const keyOf = ({ type, before, after }: NamedChange, kpi: string) =>
  JSON.stringify([kpi, type, before, after])
