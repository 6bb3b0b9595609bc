import { below } from '../../model/pointer.js'
import type { Better, RoleKpi } from '../../model/types.js'
import { defineRule, lines } from '../rule.js'

const role = (kpi: string) =>
  lines('---', 'title: 甲', 'purpose: 管理', 'duties: [管理]', `kpis: [${kpi}]`, '---')

/**
 * The comparison of a target goes the way that is better.
 *
 * Why: of a measure that is better the lower it is, "at least 2 %" would reward what is worse.
 *
 * Fix: turn the comparison round, or correct the direction.
 */
export const kpiTargetDirection = defineRule({
  code: 'kpi-target-direction',
  examples: [
    {
      title: 'at least so much, though lower is better',
      files: { 'roles/a.md': role('{ name: 坏账率, better: lower, target: ">= 2%" }') },
      finds: ['roles/a.md:5:44'],
    },
    {
      title: 'at most so much, though higher is better by the library',
      files: {
        'roles/model.yaml': lines('指标库:', '  - { 标识: rate, 名称: 回款率, 方向: 越高越好 }'),
        'roles/a.md': role('{ kpi: rate, target: 不超过90% }'),
      },
      finds: ['roles/a.md:5:29'],
    },
    {
      title: 'the way that is better, an exact figure, a range, none',
      files: {
        'roles/a.md': role(
          '{ name: 一, better: lower, target: 2 }, { name: 二, better: higher, target: "= 100%" }, { name: 三, better: lower, target: 1%-2% }, { name: 四, target: "<= 2" }',
        ),
      },
      finds: [],
    },
  ],
  *check({ roles }) {
    for (const { kpis, locate } of roles.values())
      for (const { name, better, target, pointer } of kpis)
        if (target && goesWrong(target, better))
          yield { place: locate(below(pointer, 'target')), facts: { kpi: name, better } }
  },
})

function goesWrong(
  target: NonNullable<RoleKpi['target']>,
  better: Better | undefined,
): better is 'higher' | 'lower' {
  if (!('comparator' in target)) return false
  const { comparator } = target
  return (
    (better === 'lower' && (comparator === '>=' || comparator === '>')) ||
    (better === 'higher' && (comparator === '<=' || comparator === '<'))
  )
}
