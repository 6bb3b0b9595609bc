import type { Weighted } from '../../diagnostic.js'
import type { Role } from '../../model/types.js'

/** An item of a list whose weights add up to 100. */
export interface WeightedItem {
  name: string
  weight?: number | undefined
  pointer: string
}

/** A list of a role in which at least one item has a weight. */
export interface WeightedList {
  of: Weighted
  role: Role
  items: readonly WeightedItem[]
}

/** The lists with weights of all roles that are more than a base: a base's weights are completed by other roles. */
export function* weightedLists(roles: Iterable<Role>): Iterable<WeightedList> {
  for (const role of roles) {
    if (role.abstract) continue
    const lists: Record<Weighted, readonly WeightedItem[]> = {
      duties: role.duties.map(({ duty, weight, pointer }) => ({ name: duty, weight, pointer })),
      kpis: role.kpis,
      ksa: role.requirements,
    }
    for (const [of, items] of Object.entries(lists) as [Weighted, readonly WeightedItem[]][]) {
      if (items.some(({ weight }) => weight !== undefined)) yield { of, role, items }
    }
  }
}

/** The first item that has no weight though others have; what was taken over from a base may be without. */
export function firstUnweighted({ role, items }: WeightedList): WeightedItem | undefined {
  return items.find(({ weight, pointer }) => weight === undefined && role.locate(pointer).file === role.file)
}
