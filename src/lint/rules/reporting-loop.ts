import { superiorOf } from '../../model/queries.js'
import type { Model, Role } from '../../model/types.js'
import { defineRule, lines } from '../rule.js'

/**
 * Reporting lines must not come round to where they began.
 *
 * Why: in a ring nobody is answerable for the others, approvals never end, and a chart has no top.
 *
 * Fix: follow the path in the message; one of its lines points down instead of up.
 */
export const reportingLoop = defineRule({
  code: 'reporting-loop',
  examples: [
    {
      title: 'three roles in a ring, reported once',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'reporting: { to: b }',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
        'roles/b.md': lines(
          '---',
          'title: 乙',
          'reporting: { to: c }',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
        'roles/c.md': lines(
          '---',
          'title: 丙',
          'reporting: { to: a }',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
        'roles/d.md': lines(
          '---',
          'title: 丁',
          'reporting: { to: a }',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
      },
      finds: ['roles/a.md:3:18'],
    },
  ],
  *check(model) {
    const seen = new Set<Role>()
    for (const role of model.roles.values()) {
      const loop = loopFrom(model, role)
      if (loop.length < 2 || loop.some((one) => seen.has(one))) continue
      for (const one of loop) seen.add(one)
      const path = [...loop, role].map(({ title }) => title)
      yield { place: role.locate('/reporting/to'), facts: { path } }
    }
  },
})

/** The roles of the ring that a role stands in, itself first; empty when its line ends or goes round elsewhere. */
function loopFrom(model: Model, role: Role): Role[] {
  const line = new Set<Role>()
  for (let next: Role | undefined = role; next; next = superiorOf(model, next)) {
    if (line.has(next)) return next === role ? [...line] : []
    line.add(next)
  }
  return []
}
