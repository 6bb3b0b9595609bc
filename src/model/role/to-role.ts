import { given } from '../../values/given.js'
import type { Role } from '../types.js'
import type { JoinedRole } from './joined-role.js'
import { linkKpis } from './kpis.js'
import { linkKeys } from './linkers.js'
import { contextOf } from './role-context.js'
import { toSkimmedRole } from './skimmed-role.js'
import type { Surroundings } from './surroundings.js'

/** A role complete: short forms made long, references resolved. */
export function toRole(joined: JoinedRole, around: Surroundings): Role {
  const context = contextOf(joined, around)
  if (joined.checked.skimmed) return toSkimmedRole(joined, context)
  const { checked, bases, layer } = joined
  return given({
    ...linkKeys({ ...context, kpis: linkKpis(context) }),
    file: checked.file.path,
    bases,
    sound: true,
    extra: Object.fromEntries(Object.entries(context.value).filter(([key]) => key.startsWith('x-'))),
    body: checked.file.body.text,
    bodyLine: checked.file.body.line,
    locate: layer.locate,
  })
}
