import { ALIKE, likeness } from '../../marks/likeness.js'
import { fold } from '../../model/fold.js'
import type { ModelPart } from '../../model/types.js'

/** Ids of entries of the model as they were, by which they are now: by id, then by name, then by what they say. */
export function pairParts<T extends ModelPart>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  sayingOf: (part: T) => string,
): Map<string, string> {
  const gone = [...before.values()].filter(({ id }) => !after.has(id))
  const come = [...after.values()].filter(({ id }) => !before.has(id))
  const found = new Map([...before.keys()].filter((id) => after.has(id)).map((id) => [id, id]))
  for (const pairUp of [byName, bySaying(sayingOf)])
    for (const [was, is] of pairUp(
      gone.filter(({ id }) => !found.has(id)),
      notYet(come, found),
    ))
      found.set(was.id, is.id)
  return found
}

function notYet<T extends ModelPart>(come: readonly T[], found: ReadonlyMap<string, string>): T[] {
  const used = new Set(found.values())
  return come.filter(({ id }) => !used.has(id))
}

function byName<T extends ModelPart>(gone: readonly T[], come: readonly T[]): [T, T][] {
  const names = new Map(come.map((part) => [fold(part.name), part]))
  return gone.flatMap((was): [T, T][] => {
    const is = names.get(fold(was.name))
    names.delete(fold(was.name))
    return is ? [[was, is]] : []
  })
}

/** More than these are not held against each other one by one. */
const MOST = 200

const bySaying =
  <T extends ModelPart>(sayingOf: (part: T) => string) =>
  (gone: readonly T[], come: readonly T[]): [T, T][] => {
    if (gone.length > MOST || come.length > MOST) return []
    const candidates = gone
      .flatMap((was) => come.map((is) => ({ was, is, alike: likenessOf(sayingOf(was), sayingOf(is)) })))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike)
    const used = new Set<T>()
    return candidates.flatMap(({ was, is }): [T, T][] => {
      if (used.has(was) || used.has(is)) return []
      used.add(was).add(is)
      return [[was, is]]
    })
  }

/** What says nothing is like nothing. */
const likenessOf = (one: string, other: string) => (one === '' || other === '' ? 0 : likeness(one, other))
