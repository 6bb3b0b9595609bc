import { given } from '../../values/given.js'
import { parseKpiTarget } from '../../values/kpi-target.js'
import { plainUnit } from '../../values/plain-width.js'
import { itemsOf } from '../items.js'
import { indexNames, lookUp } from '../name-index.js'
import { below } from '../pointer.js'
import { resolve } from '../resolve.js'
import type { Duty, Kpi, RoleKpi } from '../types.js'
import type { RoleContext } from './role-context.js'

type Written = Exclude<NonNullable<RoleContext['value']['kpis']>[number], string>

/** The measures of a role; what it does not say of one from the library is filled in from there. */
export function linkKpis(context: RoleContext): RoleKpi[] {
  return itemsOf(context.value.kpis, '/kpis').flatMap(([item, pointer]) => linkKpi(context, item, pointer))
}

/** The KPI by which a duty is measured: one of the role's own, or one from the library. */
export type DutyKpi = (name: string, pointer: string) => Duty['kpis'][number]

/** Finds the KPIs of duties by their names. */
export function dutyKpis(context: RoleContext, kpis: readonly RoleKpi[]): DutyKpi {
  const named = kpis.map((kpi) => ({ kpi, id: kpi.id ?? kpi.name, names: [kpi.name] }))
  const index = indexNames('kpi', named)
  const byId = new Map(named.toReversed().map(({ id, kpi }) => [id, kpi]))
  return (name, pointer) => {
    const found = byId.get(lookUp(index, name)[0] ?? '') ?? libraryKpi(context, name, pointer)
    return given({ pointer, name: found?.name ?? name, id: found?.id })
  }
}

function linkKpi(context: RoleContext, written: string | Written, pointer: string): RoleKpi[] {
  const short = typeof written === 'string'
  const item: Written = short ? { kpi: written } : written
  const library =
    item.kpi === undefined
      ? undefined
      : libraryKpi(context, item.kpi, short ? pointer : below(pointer, 'kpi'))
  const name = item.name ?? library?.name ?? item.kpi
  if (name === undefined) return []
  const unit = item.unit ?? library?.unit
  const better = item.better ?? library?.better
  return [
    given({
      pointer,
      id: library?.id,
      name,
      definition: library?.definition,
      formula: item.formula ?? library?.formula,
      unit: unit && plainUnit(unit),
      better,
      source: item.source ?? library?.source,
      cycle: item.cycle ?? library?.cycle,
      weight: item.weight,
      target: item.target === undefined ? undefined : parseKpiTarget(item.target, { unit, better }),
      note: item.note,
    }),
  ]
}

/** The entry of the library; where there is no library at all, any name will do. */
function libraryKpi({ around, layer }: RoleContext, name: string, pointer: string): Kpi | undefined {
  const { index, byId } = around.kpis
  if (index.ids.size === 0) return undefined
  return byId.get(resolve(index, name, () => layer.locate(pointer), around.report) ?? '')
}
