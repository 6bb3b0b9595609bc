import type { Cycle, Duty as ModelDuty, RelationshipScope } from '../../model/types.js'
import { filled, given, said } from '../../values/given.js'
import { postOf } from '../posts.js'
import type { Text } from '../types.js'
import type { Scene } from './scene.js'
import type { Authority, Duty, RelationshipGroup, RoutineGroup, ScopeItem } from './work-types.js'

const periods = [
  'day',
  'week',
  'ten-days',
  'month',
  'quarter',
  'half-year',
  'year',
] as const satisfies Cycle[]
const scopes = ['team', 'company', 'external'] as const satisfies RelationshipScope[]

/** The duties in the author's order, with their tasks. */
export function dutiesOf({ role }: Scene): Duty[] | undefined {
  return filled(role.duties.map(dutyOf))
}

function dutyOf({ duty, weight, essential, tasks, outputs, kpis }: ModelDuty): Duty {
  return given({
    duty,
    weight,
    essential: essential || undefined,
    tasks: tasks.map(({ task, output }) => given({ task, output: said(output) })),
    outputs,
    kpis: kpis.map(({ id, name }) => given({ kpi: id, name })),
  })
}

/** Recurring work by period, from the day to the year. */
export function routineOf({ role, model }: Scene): RoutineGroup[] | undefined {
  const groups = periods.map((period) => ({
    period,
    items: role.routine
      .filter(({ every }) => every === period)
      .map(({ on, by, at, do: work, to, output }) =>
        given({ on, by, at, do: work, to: to && postOf(to, model), output: said(output) }),
      ),
  }))
  return filled(groups.filter(({ items }) => items.length > 0))
}

/** Rights with their limits, in the author's order. */
export function authorityOf({ role }: Scene): Authority[] | undefined {
  return filled(
    role.authority.map(({ right, matter, limit, note }) => given({ right, matter, limit, note: said(note) })),
  )
}

/** What the role manages. */
export function scopeOf({ role }: Scene): ScopeItem[] | undefined {
  return filled(role.scope.map(({ name, covers }) => ({ name, covers })))
}

/** With whom and about what, from the nearest to the farthest. */
export function relationshipsOf({ role }: Scene): RelationshipGroup[] | undefined {
  const groups = scopes.map((scope) => ({
    scope,
    items: role.relationships
      .filter((item) => item.scope === scope)
      .map(({ with: partner, about }) => given({ with: partner, about: said(about) })),
  }))
  return filled(groups.filter(({ items }) => items.length > 0))
}

/** Texts one by one. */
export function textsOf(texts: readonly Text[]): Text[] | undefined {
  return filled(texts)
}
