import { superiorOf } from '../model/queries.js'
import type { Model, Role } from '../model/types.js'
import { defineRule } from './shared/define-rule.js'

/**
 * Reporting lines must not come round to where they began.
 *
 * Why: in a ring nobody is answerable for the others, approvals never end, and a chart has no top.
 *
 * Fix: follow the path in the message; one of its lines points down instead of up.
 */
export const reportingLoop = defineRule<{ path: string[] }>()({
  code: 'reporting-loop',
  severity: 'error',
  words: {
    'zh-CN': ({ path }, { line }) => ({
      message: `汇报关系绕成了圈：${line(path)}`,
      fix: '改正其中一个直接上级',
    }),
    en: ({ path }, { line }) => ({
      message: `These roles report to each other in a circle: ${line(path)}`,
      fix: 'correct one superior',
    }),
  },
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
