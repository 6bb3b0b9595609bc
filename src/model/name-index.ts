import type { EntityKind } from '../diagnostic.js'
import { fold } from './fold.js'
import { isSlip, isUnitSlip } from './typo.js'

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
  /** The name or id of which a text is clearly a slip. */
  slipOf(text: string): string | undefined
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
    slipOf: slipFinder(
      all.flatMap(({ id, names }) => [...names, id]),
      kind === 'department' ? isUnitSlip : isSlip,
    ),
  }
}

/** The same post outside the workspace is named by many roles, so what has been found is kept. */
function slipFinder(names: readonly string[], isLike: typeof isSlip): NameIndex['slipOf'] {
  let folded: { name: string; text: string }[] | undefined
  const found = new Map<string, string | undefined>()
  return (text) => {
    if (!found.has(text)) {
      folded ??= names.map((name) => ({ name, text: fold(name) }))
      const slip = fold(text)
      found.set(text, folded.find((known) => isLike(slip, known.text))?.name)
    }
    return found.get(text)
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
  const ids = new Map<string, Set<string>>()
  for (const entity of entities) {
    for (const key of keysOf(entity).map(fold)) {
      const present = ids.get(key)
      if (present) present.add(entity.id)
      else ids.set(key, new Set([entity.id]))
    }
  }
  return new Map([...ids].map(([key, set]) => [key, [...set]]))
}
