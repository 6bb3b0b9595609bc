import type { NamedChange } from '../change.js'
import type { Sides } from '../compare/compare-roles.js'
import { contentOf } from './same-change.js'

/** What a role takes over from its base is told there, with the roles that take it over. */
export function foldInherited(changes: readonly NamedChange[], { after }: Sides): NamedChange[] {
  const causes = new Map<string, { change: NamedChange; heirs: string[] }>()
  for (const change of changes)
    if (change.subject.kind === 'role')
      causes.set(`${change.subject.id} ${contentOf(change)}`, { change, heirs: [] })
  const own = changes.filter((change) => {
    const role = after.roles.get(change.subject.id)
    if (!role || !isWrittenElsewhere(change, role.file)) return true
    const cause = role.bases.map((base) => causes.get(`${base} ${contentOf(change)}`)).find(Boolean)
    cause?.heirs.push(role.id)
    return cause === undefined
  })
  const heirsOf = new Map([...causes.values()].map(({ change, heirs }) => [change, heirs]))
  return own.map((change) => {
    const heirs = heirsOf.get(change) ?? []
    return heirs.length === 0 ? change : { ...change, touches: [...change.touches, ...heirs] }
  })
}

function isWrittenElsewhere({ places }: NamedChange, file: string): boolean {
  return Object.values(places).every((place) => place.file !== file)
}
