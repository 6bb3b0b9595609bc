import type { Place } from '../diagnostic.js'
import type { Change, Subject } from '../diff/change.js'
import { fold } from '../model/fold.js'
import type { Model, Role, RoleReference } from '../model/types.js'

/** A reference to a role by the name that it had before. */
export interface Forgotten {
  place: Place
  /** As it is written. */
  name: string
  /** The role that it means. */
  role: Subject
}

/** References that still have the former name of a role that has another one now: they lead nowhere. */
export async function forgottenIn(
  changes: readonly Change[],
  readWhole: () => Promise<Model>,
): Promise<Forgotten[]> {
  const former = new Map(
    changes
      .filter(({ type }) => type === 'role-id-changed' || type === 'title-changed')
      .map(({ subject, before }) => [fold(String(before)), subject]),
  )
  if (former.size === 0) return []
  const { roles, ladders } = await readWhole()
  const forgotten = (name: string, place: Place): Forgotten[] => {
    const meant = former.get(fold(name))
    return meant ? [{ place, name, role: meant }] : []
  }
  return [
    ...[...roles.values()].flatMap((role) =>
      referencesOf(role).flatMap(({ id, name, pointer }) => {
        const place = role.locate(pointer)
        // What a role inherits from its base is reported at the base.
        return id === undefined && place.file === role.file ? forgotten(name, place) : []
      }),
    ),
    ...[...ladders.values()].flatMap(({ strayRungs, locate }) =>
      strayRungs.flatMap(({ name, pointer }) => forgotten(name, locate(pointer))),
    ),
  ]
}

function referencesOf({ reporting, routine, career }: Role): RoleReference[] {
  const { to, dotted, reports, reportsGiven } = reporting
  return [
    ...(to ? [to] : []),
    ...dotted,
    ...(reportsGiven ? reports : []),
    ...routine.flatMap((item) => item.to ?? []),
    ...(career?.promotion ?? []),
    ...(career?.rotation ?? []),
  ]
}
