import type { Cycle, RoutineItem } from '../../../../model/types.js'
import { wordWhen } from '../wording/due-days.js'
import { filled, given, said } from '../wording/given.js'
import { word } from '../wording/wording.js'
import { type Cell, cell, isLong } from './length.js'
import { nameOf } from './names.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { RoutineView } from './types.js'

const periods = ['day', 'week', 'ten-days', 'month', 'quarter', 'half-year', 'year'] as const

/** Recurring work by period, from the day to the year. */
export function routineOf(scene: Scene): RoutineView | undefined {
  const plain = periods.map((period) => groupOf(period, scene)).filter((group) => group.span > 0)
  const items = plain.flatMap((group) => group.items)
  const columns = { when: anyHas(items, 'when'), to: anyHas(items, 'to'), output: anyHas(items, 'output') }
  const across = 41 - (columns.when ? 8.5 : 0) - (columns.to ? 8 : 0) - (columns.output ? 7.5 : 0)
  const groups = filled(
    plain.map((group) => given({ ...group, long: isLong(group.items.map((item) => cellsOf(item, across))) })),
  )
  return groups && given({ ...columns, long: anyHas(groups, 'long'), groups })
}

type Group = RoutineView['groups'][number]
type Item = Group['items'][number]

function cellsOf({ when, do: work, to, output }: Item, across: number): Cell[] {
  return [cell(across, work), cell(7, when), cell(7, to?.text), cell(6.5, output)]
}

function groupOf(period: Cycle, scene: Scene): Group {
  const items = scene.role.routine.filter(({ every }) => every === period)
  return {
    period: word(scene.wording, `cycle-${period}`),
    span: items.length,
    items: items.map((item) => itemOf(item, scene)),
  }
}

function itemOf(item: RoutineItem, scene: Scene): Item {
  return given({
    when: wordWhen(item, scene.wording),
    do: item.do,
    to: item.to && nameOf(item.to, scene),
    output: said(item.output),
  })
}
