import type { Cycle, RoutineItem } from '../../model/types.js'
import { wordWhen } from '../wording/due-days.js'
import { filled, given, said } from '../wording/given.js'
import { word } from '../wording/wording.js'
import { nameOf } from './names.js'
import type { Scene } from './scene.js'
import { anyHas } from './shares.js'
import type { RoutineView } from './types.js'

const periods = ['day', 'week', 'ten-days', 'month', 'quarter', 'half-year', 'year'] as const

/** Recurring work by period, from the day to the year. */
export function routineOf(scene: Scene): RoutineView | undefined {
  const groups = filled(periods.map((period) => groupOf(period, scene)).filter((group) => group.span > 0))
  const items = groups?.flatMap((group) => group.items) ?? []
  return (
    groups &&
    given({ when: anyHas(items, 'when'), to: anyHas(items, 'to'), output: anyHas(items, 'output'), groups })
  )
}

function groupOf(period: Cycle, scene: Scene): RoutineView['groups'][number] {
  const items = scene.role.routine.filter(({ every }) => every === period)
  return {
    period: word(scene.wording, `cycle-${period}`),
    span: items.length,
    items: items.map((item) => itemOf(item, scene)),
  }
}

function itemOf(item: RoutineItem, scene: Scene): RoutineView['groups'][number]['items'][number] {
  return given({
    when: wordWhen(item, scene.wording),
    do: item.do,
    to: item.to && nameOf(item.to, scene),
    output: said(item.output),
  })
}
