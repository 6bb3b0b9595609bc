import { parseClock } from '../../values/clock.js'
import { parseDueDay } from '../../values/due-day.js'
import { given } from '../../values/given.js'
import { parseMoney } from '../../values/money.js'
import { longItemsOf } from '../items.js'
import { below } from '../pointer.js'
import type { Authority, RoutineItem } from '../types.js'
import { linkAddressee } from './references.js'
import type { RoleContext } from './role-context.js'

/** Work on a clock or calendar, days and times read. */
export function linkRoutine(context: RoleContext): RoutineItem[] {
  return longItemsOf(context.value.routine, '/routine', 'do', 'every').map((item) =>
    given({
      pointer: item.pointer,
      every: item.every,
      on: item.on === undefined ? undefined : parseDueDay(item.on),
      by: item.by === undefined ? undefined : parseDueDay(item.by),
      at: item.at === undefined ? undefined : parseClock(item.at),
      do: item.do,
      to:
        item.to === undefined
          ? undefined
          : linkAddressee(context, item.to, below(item.pointer, 'to')).reference,
      output: item.output,
    }),
  )
}

/** Rights, limits read as money. */
export function toAuthority({ value }: RoleContext): Authority[] {
  return longItemsOf(value.authority, '/authority', 'matter').map((item) =>
    given({
      pointer: item.pointer,
      right: item.right,
      matter: item.matter,
      limit: item.limit === undefined ? undefined : parseMoney(item.limit),
      note: item.note,
    }),
  )
}
