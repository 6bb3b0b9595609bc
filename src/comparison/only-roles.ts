import type { Change, Subject } from '../diff/change.js'
import { ToolError } from '../errors.js'
import { fold } from '../model/fold.js'
import type { Model } from '../model/types.js'
import { nearestOf } from '../model/typo.js'

/** The changes that concern some roles, by ids, titles or numbers: their own, and those that reach them. */
export function onlyAbout(
  changes: readonly Change[],
  names: readonly string[],
  models: readonly Model[],
): Change[] {
  const wanted = new Set(names.flatMap((name) => idsNamed(name, models)))
  const isWanted = ({ kind, id, formerId = id }: Subject) =>
    kind === 'role' && (wanted.has(id) || wanted.has(formerId))
  return changes.filter(
    ({ subject, others, touches }) =>
      isWanted(subject) || others.some(isWanted) || touches.some((id) => wanted.has(id)),
  )
}

function idsNamed(name: string, models: readonly Model[]): string[] {
  const roles = models.flatMap((model) => [...model.roles.values()])
  const found = roles.filter(({ id, title, code }) =>
    [id, title, code ?? ''].some((one) => fold(one) === fold(name)),
  )
  if (found.length > 0) return found.map(({ id }) => id)
  const near = nearestOf(
    name,
    roles.flatMap(({ id, title }) => [id, title]),
  )
  throw new ToolError('no-role-compared', { name, near })
}
