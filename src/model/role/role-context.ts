import type { DiagnosticCode, DiagnosticFacts } from '../../diagnostic.js'
import type { Part } from '../../parse/parsed-file.js'
import type { NameIndex } from '../name-index.js'
import type { Report } from '../resolve.js'
import type { Competency, Kpi, Scale } from '../types.js'
import type { JoinedRole } from './joined-role.js'
import type { WideRole } from './wide-role.js'

/** What a role is linked against. */
export interface Surroundings {
  roles: NameIndex
  /** Titles by id, for references that were made by id. */
  titles: ReadonlyMap<string, string>
  competencies: { index: NameIndex; byId: ReadonlyMap<string, Competency> }
  kpis: { index: NameIndex; byId: ReadonlyMap<string, Kpi> }
  scales: ReadonlyMap<string, Scale>
  departments: { index: NameIndex; byId: ReadonlyMap<string, { name: string }> }
  categories: { index: NameIndex; byId: ReadonlyMap<string, { name: string }> }
  report: Report
}

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
