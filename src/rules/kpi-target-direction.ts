import { below } from '../model/pointer.js'
import type { Better, RoleKpi } from '../model/types.js'
import { defineRule } from './shared/define-rule.js'

/**
 * The comparison of a target goes the way that is better.
 *
 * Why: of a measure that is better the lower it is, "at least 2 %" would reward what is worse.
 *
 * Fix: turn the comparison round, or correct the direction.
 */
export const kpiTargetDirection = defineRule<{ kpi: string; better: 'higher' | 'lower' }>()({
  code: 'kpi-target-direction',
  severity: 'warning',
  words: {
    'zh-CN': ({ kpi, better }, { name }) =>
      better === 'lower'
        ? { message: `${name(kpi)}越低越好，目标却写成了“不低于”`, fix: '把 >= 改为 <=，或改正方向' }
        : { message: `${name(kpi)}越高越好，目标却写成了“不高于”`, fix: '把 <= 改为 >=，或改正方向' },
    en: ({ kpi, better }, { name }) =>
      better === 'lower'
        ? {
            message: `The lower ${name(kpi)} is the better, but its target is a least figure`,
            fix: 'write <= instead of >=, or correct the direction',
          }
        : {
            message: `The higher ${name(kpi)} is the better, but its target is a greatest figure`,
            fix: 'write >= instead of <=, or correct the direction',
          },
  },
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
