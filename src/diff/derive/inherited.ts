import type { NamedChange } from '../change.js'
import { subjectOf } from '../compare/compare-roles.js'
import type { Sides } from '../compare/sides.js'
import { contentOf } from './same-change.js'

/** A change inherited from a base is reported at the base, with the roles that inherit it. */
export function foldInherited(changes: readonly NamedChange[], sides: Sides): NamedChange[] {
  const { after } = sides
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
  return foldLostBases(own, sides).map((change) => {
    const heirs = heirsOf.get(change) ?? []
    return heirs.length === 0 ? change : { ...change, touches: [...change.touches, ...heirs] }
  })
}

function isWrittenElsewhere({ places }: NamedChange, file: string): boolean {
  return Object.values(places).every((place) => place.file !== file)
}

/** What roles lose because their base is gone, or can no longer give it, is reported once, at the base. */
function foldLostBases(changes: readonly NamedChange[], { before, after, pairing }: Sides): NamedChange[] {
  const lost = new Map(
    [...before.roles.values()].filter(({ id }) => !pairing.roles.has(id)).map((base) => [base.file, base]),
  )
  const told = new Map<string, NamedChange>()
  const own = changes.filter((change) => {
    const base = change.places.after ? undefined : lost.get(change.places.before?.file ?? '')
    if (!base?.abstract || change.subject.id === base.id || change.subject.kind !== 'role') return true
    const key = `${base.id} ${contentOf(change)}`
    const known = told.get(key) ?? { ...change, subject: subjectOf(base), touches: [] }
    told.set(key, { ...known, touches: [...known.touches, change.subject.id] })
    return false
  })
  const heirs = new Map<string, Set<string>>()
  for (const { subject, touches } of told.values()) {
    const known = heirs.get(subject.id) ?? new Set()
    for (const id of touches) if (after.roles.has(id)) known.add(id)
    heirs.set(subject.id, known)
  }
  const reached = own.map((change) => {
    const ids = change.type === 'base-role-removed' ? heirs.get(change.subject.id) : undefined
    return ids ? { ...change, touches: [...change.touches, ...ids] } : change
  })
  return [...reached, ...told.values()]
}
