import type { RoutineGroup } from '../../../../content/job-description/work-types.js'
import { given } from '../../../../values/given.js'
import { wordWhen } from '../wording/due-days.js'
import { word } from '../wording/wording.js'
import { type Cell, cell, isLong } from './length.js'
import { nameOf } from './names.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { RoutineView } from './types.js'

/** Recurring work by period. */
export function routineOf(routine: readonly RoutineGroup[], scene: Scene): RoutineView {
  const plain = routine.map((group) => groupOf(group, scene))
  const items = plain.flatMap((group) => group.items)
  const columns = { when: anyHas(items, 'when'), to: anyHas(items, 'to'), output: anyHas(items, 'output') }
  const across = 41 - (columns.when ? 8.5 : 0) - (columns.to ? 8 : 0) - (columns.output ? 7.5 : 0)
  const groups = plain.map((group) =>
    given({ ...group, long: isLong(group.items.map((item) => cellsOf(item, across))) }),
  )
  return given({ ...columns, long: anyHas(groups, 'long'), groups })
}

type Group = RoutineView['groups'][number]
type Item = Group['items'][number]

function cellsOf({ when, do: work, to, output }: Item, across: number): Cell[] {
  return [cell(across, work), cell(7, when), cell(7, to?.text), cell(6.5, output)]
}

function groupOf({ period, items }: RoutineGroup, scene: Scene): Group {
  return {
    period: word(scene.wording, `cycle-${period}`),
    span: items.length,
    items: items.map((item) => itemOf(item, scene)),
  }
}

function itemOf(item: RoutineGroup['items'][number], scene: Scene): Item {
  return given({
    when: wordWhen(item, scene.wording),
    do: item.do,
    to: item.to && nameOf(item.to, scene),
    output: item.output,
  })
}
