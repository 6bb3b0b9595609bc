import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { given } from '../../values/given.js'
import { itemsOf } from '../items.js'
import type { NameIndex } from '../name-index.js'
import { below } from '../pointer.js'
import { type Report, resolve } from '../resolve.js'
import type { Ladder } from '../types.js'
import { byId, partAt, writtenUnder } from './written.js'

/** Ladders by id; a rung must be a role of the workspace. */
export function linkLadders(
  parts: readonly CheckedFile<ModelFile>[],
  roles: NameIndex,
  report: Report,
): Map<string, Ladder> {
  const ladders = writtenUnder(parts, 'ladders').flatMap((written): Ladder[] => {
    const { item, pointer, file } = written
    if (!item.id || !item.name) return []
    const strayRungs: Ladder['strayRungs'] = []
    const named = itemsOf(item.roles, below(pointer, 'roles')).flatMap(([name, at]) => {
      const id = resolve(roles, name, () => file.locate(at), report)
      if (id === undefined) strayRungs.push({ name, pointer: at })
      return id === undefined ? [] : [{ id, pointer: at }]
    })
    const rungs = named.filter(({ id }, index) => named.findIndex((one) => one.id === id) === index)
    return [
      given({
        ...partAt(written, item.id, item.name),
        description: item.description,
        roles: rungs.map(({ id }) => id),
        rungs,
        strayRungs,
      }),
    ]
  })
  return byId('ladder', ladders, report)
}
