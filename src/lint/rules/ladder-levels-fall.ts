import type { Requirement, Role } from '../../model/types.js'
import { defineRule, lines } from '../rule.js'

const model = (roles: string) =>
  lines(
    'scales: [{ id: s, levels: [了解, 运用, 精通] }]',
    'competencies:',
    '  - { id: a, kind: skill, name: 谈判 }',
    '  - { id: b, kind: skill, name: 沟通 }',
    `ladders: [{ id: l, name: 序列, roles: ${roles} }]`,
  )
const role = (title: string, a: number, b: number) =>
  lines(
    '---',
    `title: ${title}`,
    'purpose: 管理',
    'duties: [管理]',
    `ksa: { skills: { a: ${a}, b: ${b} } }`,
    '---',
  )

/**
 * What is required does not fall from rung to rung of a ladder.
 *
 * Why: a ladder is written from the bottom up. Where nothing rises and at least half of what both rungs require falls,
 * the order is probably turned round.
 *
 * Fix: put the roles in order, the lowest first, or correct the levels.
 */
export const ladderLevelsFall = defineRule({
  code: 'ladder-levels-fall',
  examples: [
    {
      title: 'from the top down',
      files: {
        'roles/model.yaml': model('[senior, junior]'),
        'roles/senior.md': role('高级', 3, 3),
        'roles/junior.md': role('初级', 1, 2),
      },
      finds: ['roles/model.yaml:5:46'],
    },
    {
      title: 'one falls and another rises',
      files: {
        'roles/model.yaml': model('[expert, head]'),
        'roles/expert.md': role('专家', 3, 1),
        'roles/head.md': role('主管', 2, 3),
      },
      finds: [],
    },
  ],
  *check({ roles, ladders }) {
    for (const { name, rungs, locate } of ladders.values())
      for (const [index, { id, pointer }] of rungs.entries()) {
        const [upper, lower] = [roles.get(id), roles.get(rungs[index - 1]?.id ?? '')]
        if (!upper || !lower || !falls(lower, upper)) continue
        yield {
          place: locate(pointer),
          facts: { ladder: name, role: upper.title, below: lower.title },
        }
      }
  },
})

function falls(lower: Role, upper: Role): boolean {
  const before = new Map(lower.requirements.map((one) => [one.competency, one.level]))
  const steps = upper.requirements.flatMap((one) => stepFrom(before.get(one.competency), one))
  const down = steps.filter((step) => step < 0).length
  return steps.length > 1 && down * 2 >= steps.length && !steps.some((step) => step > 0)
}

const stepFrom = (before: number | undefined, { competency, level }: Requirement) =>
  competency === undefined || before === undefined || level === undefined ? [] : [level - before]
