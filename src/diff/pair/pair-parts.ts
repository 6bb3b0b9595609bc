import { fold } from '../../model/fold.js'
import type { ModelPart } from '../../model/types.js'

/** Ids of entries of the model as they were, by which they are now: by id, then by name. */
export function pairParts(
  before: ReadonlyMap<string, ModelPart>,
  after: ReadonlyMap<string, ModelPart>,
): Map<string, string> {
  const come = new Map(
    [...after.values()].filter(({ id }) => !before.has(id)).map(({ id, name }) => [fold(name), id]),
  )
  return new Map(
    [...before.values()].flatMap(({ id, name }): [string, string][] => {
      const now = after.has(id) ? id : come.get(fold(name))
      return now === undefined ? [] : [[id, now]]
    }),
  )
}
