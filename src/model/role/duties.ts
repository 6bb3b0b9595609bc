import { given } from '../../values/given.js'
import { itemsOf, longItemsOf, textsOf } from '../items.js'
import { below } from '../pointer.js'
import type { Duty, RoleKpi } from '../types.js'
import { dutyKpis } from './kpis.js'
import type { RoleContext } from './role-context.js'

/** Duties with their tasks; the KPIs of a duty are from the library or among the role's own. */
export function linkDuties(context: RoleContext, kpis: readonly RoleKpi[]): Duty[] {
  const kpiNamed = dutyKpis(context, kpis)
  return longItemsOf(context.value.duties, '/duties', 'duty').map((item) =>
    given({
      pointer: item.pointer,
      duty: item.duty,
      weight: item.weight,
      essential: item.essential ?? false,
      tasks: longItemsOf(item.tasks, below(item.pointer, 'tasks'), 'task'),
      outputs: textsOf(item.outputs),
      kpis: itemsOf(item.kpis, below(item.pointer, 'kpis')).map(([name, at]) => kpiNamed(name, at)),
    }),
  )
}
