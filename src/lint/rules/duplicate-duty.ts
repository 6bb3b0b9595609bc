import type { Place } from '../../diagnostic.js'
import { fold } from '../../model/fold.js'
import type { Located, Role } from '../../model/types.js'
import { defineRule, lines } from '../rule.js'

/**
 * No duty stands in a role twice, and no task in a duty.
 *
 * Why: one of the two was to be changed after it had been copied; weights and KPIs count it twice.
 *
 * Fix: change one of them, or delete it.
 */
export const duplicateDuty = defineRule({
  code: 'duplicate-duty',
  examples: [
    {
      title: 'a duty in both forms, and a task',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties:',
          '  - 接待客户',
          '  - { duty: 接待客户, tasks: [安排行程, 安排用餐, 安排 行程] }',
          '---',
        ),
      },
      finds: ['roles/a.md:6:5', 'roles/a.md:6:39'],
    },
    {
      title: 'the same task of two duties',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties:',
          '  - { duty: 接待, tasks: [归档] }',
          '  - { duty: 回访, tasks: [归档] }',
          '---',
        ),
      },
      finds: [],
    },
  ],
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
