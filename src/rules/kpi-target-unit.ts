import { below } from '../model/pointer.js'
import type { RoleKpi } from '../model/types.js'
import { unitsDiffer } from '../values/units.js'
import { defineRule } from './shared/define-rule.js'

/** `unit` is the KPI's own, `found` that of its target. */
type Facts = {
  kpi: string
  unit: string
  found: string
}

/**
 * The target of a KPI is in the unit of the KPI.
 *
 * Why: a rate that is to come to 24 hours cannot be worked out, and one of the two was meant for another KPI.
 *
 * Fix: write the target in the KPI's unit, or correct the unit.
 */
export const kpiTargetUnit = defineRule<Facts>()({
  code: 'kpi-target-unit',
  severity: 'error',
  words: {
    'zh-CN': ({ kpi, unit, found }, { name }) => ({
      message: `${name(kpi)}的单位是 ${unit}，目标却写成了 ${found}`,
      fix: `目标用 ${unit} 来写，或改正单位`,
    }),
    en: ({ kpi, unit, found }, { name }) => ({
      message: `${name(kpi)} is measured in ${unit}, but its target is in ${found}`,
      fix: `write the target in ${unit}, or correct the unit`,
    }),
  },
  *check({ roles }) {
    for (const { kpis, locate } of roles.values())
      for (const { name, unit, target, pointer } of kpis) {
        const found = target && unitOf(target)
        if (!unit || !found || !unitsDiffer(unit, found)) continue
        yield { place: locate(below(pointer, 'target')), facts: { kpi: name, unit, found } }
      }
  },
})

const unitOf = (target: NonNullable<RoleKpi['target']>) => ('words' in target ? undefined : target.unit)
