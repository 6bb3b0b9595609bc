import type { Performance, RoleKpi } from '../../../../content/job-description/work-types.js'
import { filled, given } from '../../../../values/given.js'
import { wordTarget } from '../wording/kpi-target.js'
import { itemMark } from '../wording/numbering.js'
import { type Wording, word } from '../wording/wording.js'
import { factsOf, listFact, textFact } from './facts.js'
import type { Scene } from './scene.js'
import { anyHas, shareOf } from './shares.js'
import type { Fact, KpiView, PerformanceView } from './types.js'

/** How the role is measured, and how the results are used. */
export function performanceOf({ kpis, appraisal }: Performance, { wording }: Scene): PerformanceView {
  const items = filled(kpis.map((kpi, index) => kpiOf(kpi, index + 1, wording)))
  return given({ kpis: items && kpiTable(items), appraisal: appraisalOf(appraisal, wording) })
}

function kpiTable(items: KpiView[]): NonNullable<PerformanceView['kpis']> {
  return given({
    formula: anyHas(items, 'formula'),
    shares: anyHas(items, 'share'),
    target: anyHas(items, 'target'),
    source: anyHas(items, 'source'),
    cycle: anyHas(items, 'cycle'),
    items,
  })
}

function kpiOf(kpi: RoleKpi, number: number, wording: Wording): KpiView {
  return given({
    mark: itemMark(number),
    name: kpi.name,
    definition: kpi.definition,
    formula: kpi.formula,
    share: shareOf(kpi.weight),
    target: kpi.target && wordTarget(kpi.target, wording.lang),
    source: kpi.source,
    cycle: kpi.cycle && word(wording, `cycle-${kpi.cycle}`),
    note: kpi.note,
  })
}

function appraisalOf(appraisal: Performance['appraisal'], wording: Wording): Fact[] | undefined {
  if (!appraisal) return undefined
  const label = (key: string) => word(wording, `label-${key}`)
  return factsOf([
    textFact(label('appraisal-cycle'), appraisal.cycle && word(wording, `cycle-${appraisal.cycle}`)),
    textFact(label('appraisal-share'), shareOf(appraisal.share)?.text),
    listFact(label('appraisal-by'), appraisal.by, wording),
    listFact(label('appraisal-uses'), appraisal.uses, wording),
    textFact(label('note'), appraisal.note),
  ])
}
