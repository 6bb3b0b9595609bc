import type { RoleKpi as ModelKpi, Role } from '../../model/types.js'
import { given, said } from '../../values/given.js'
import type { Scene } from './scene.js'
import type { Performance, RoleKpi } from './work-types.js'

/** How the role is measured, and how the results are used. */
export function performanceOf({ role }: Scene): Performance | undefined {
  const appraisal = appraisalOf(role)
  return role.kpis.length > 0 || appraisal ? given({ kpis: role.kpis.map(kpiOf), appraisal }) : undefined
}

function kpiOf(kpi: ModelKpi): RoleKpi {
  const { id, name, unit, better, cycle, weight, target } = kpi
  return given({
    kpi: id,
    name,
    definition: said(kpi.definition),
    formula: said(kpi.formula),
    unit,
    better,
    source: said(kpi.source),
    cycle,
    weight,
    target,
    note: said(kpi.note),
  })
}

/** An appraisal that says nothing is none. */
function appraisalOf({ appraisal }: Role): Performance['appraisal'] {
  if (!appraisal) return undefined
  const { cycle, share, by, uses } = appraisal
  const note = said(appraisal.note)
  const says = cycle !== undefined || share !== undefined || by.length + uses.length > 0 || note !== undefined
  return says ? given({ cycle, share, by, uses, note }) : undefined
}
