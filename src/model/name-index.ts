import type { EntityKind } from '../diagnostic.js'
import { fold } from './fold.js'

/** Something that can be referred to by its id or by one of its names. */
export interface Named {
  id: string
  names: readonly string[]
}

/** Ids and names of one kind of entity, for looking up what an author wrote. */
export interface NameIndex {
  kind: EntityKind
  /** Whether there can be no others: only then is anything unknown. */
  complete: boolean
  ids: ReadonlySet<string>
  names: ReadonlySet<string>
  /** Ids by folded id, then by folded name. */
  byId: ReadonlyMap<string, readonly string[]>
  byName: ReadonlyMap<string, readonly string[]>
}

/** An index of the ids and names of some entities. */
export function indexNames(kind: EntityKind, entities: Iterable<Named>, { complete = true } = {}): NameIndex {
  const all = [...entities]
  return {
    kind,
    complete,
    ids: new Set(all.map(({ id }) => id)),
    names: new Set(all.flatMap(({ names }) => names)),
    byId: idsBy(all, ({ id }) => [id]),
    byName: idsBy(all, ({ names }) => names),
  }
}

/** Ids that a text may mean: an exact id is certain; otherwise ids before names, whatever the capitals and spaces. */
export function lookUp(index: NameIndex, text: string): readonly string[] {
  if (index.ids.has(text)) return [text]
  return index.byId.get(fold(text)) ?? index.byName.get(fold(text)) ?? []
}

/** What an author could have written instead: names to somebody who writes Chinese, ids to others. */
export function spellingsFor(index: NameIndex, text: string): string[] {
  const chinese = /\p{Script=Han}/u.test(text)
  return [...(chinese && index.names.size > 0 ? index.names : index.ids)]
}

function idsBy(
  entities: readonly Named[],
  keysOf: (entity: Named) => readonly string[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const entity of entities) {
    for (const key of new Set(keysOf(entity).map(fold)))
      ids.set(key, [...new Set(ids.get(key)).add(entity.id)])
  }
  return ids
}
