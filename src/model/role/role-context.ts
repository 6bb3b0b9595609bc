import type { DiagnosticCode, DiagnosticFacts } from '../../diagnostic.js'
import type { Part } from '../../parse/parsed-file.js'
import type { JoinedRole } from './joined-role.js'
import type { Surroundings } from './surroundings.js'
import type { WideRole } from './wide-role.js'

/** One role being linked. */
export interface RoleContext {
  id: string
  value: WideRole
  around: Surroundings
  layer: JoinedRole['layer']
  /** Takes down a diagnostic at a pointer of the role. */
  report: <C extends DiagnosticCode>(code: C, pointer: string, facts: DiagnosticFacts[C], part?: Part) => void
}

/** The context of one role. */
export function contextOf({ id, layer }: JoinedRole, around: Surroundings): RoleContext {
  return {
    id,
    value: layer.value,
    around,
    layer,
    report: (code, pointer, facts, part) => around.report(code, layer.locate(pointer, part), facts),
  }
}
