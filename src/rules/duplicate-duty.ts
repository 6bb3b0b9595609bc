import type { Place } from '../diagnostic.js'
import { fold } from '../model/fold.js'
import type { Located, Role } from '../model/types.js'
import { defineRule } from './shared/define-rule.js'

/** `line` is where the first one stands. */
type Facts = {
  text: string
  line: number
}

/**
 * No duty stands in a role twice, and no task in a duty.
 *
 * Why: one of the two was to be changed after it had been copied; weights and KPIs count it twice.
 *
 * Fix: change one of them, or delete it.
 */
export const duplicateDuty = defineRule<Facts>()({
  code: 'duplicate-duty',
  severity: 'warning',
  words: {
    'zh-CN': ({ text, line }, { name }) => ({
      message: `${name(text)}写了两遍，另一处在第 ${line} 行`,
      fix: '删去一处，或改成不同的内容',
    }),
    en: ({ text, line }, { name }) => ({
      message: `${name(text)} stands here twice; the first is on line ${line}`,
      fix: 'delete one of them, or make them differ',
    }),
  },
  *check({ roles }) {
    for (const role of roles.values()) {
      yield* twice(role.duties, ({ duty }) => duty, role)
      for (const { tasks } of role.duties) yield* twice(tasks, ({ task }) => task, role)
    }
  },
})

function* twice<T extends Located>(
  items: readonly T[],
  textOf: (item: T) => string,
  { locate }: Role,
): Iterable<{ place: Place; facts: { text: string; line: number } }> {
  const first = new Map<string, T>()
  for (const item of items) {
    const text = textOf(item)
    const other = first.get(fold(text))
    if (!other) first.set(fold(text), item)
    else yield { place: locate(item.pointer), facts: { text, line: locate(other.pointer).start.line } }
  }
}
