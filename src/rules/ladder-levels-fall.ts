import type { Requirement, Role } from '../model/types.js'
import { defineRule } from './shared/define-rule.js'

/**
 * What is required does not fall from rung to rung of a ladder.
 *
 * Why: a ladder is written from the bottom up. Where nothing rises and at least half of what both rungs require falls,
 * the order is probably turned round.
 *
 * Fix: put the roles in order, the lowest first, or correct the levels.
 */
export const ladderLevelsFall = defineRule<{ ladder: string; role: string; below: string }>()({
  code: 'ladder-levels-fall',
  severity: 'warning',
  options: {
    share: {
      type: 'number',
      default: 50,
      least: 1,
      most: 100,
      chinese: '比例',
      about: {
        'zh-CN': '两级共有的要求里，至少百分之多少变低才提示',
        en: 'how many per cent of what both rungs require must fall',
      },
    },
    common: {
      type: 'number',
      default: 2,
      least: 1,
      chinese: '共有项数',
      about: {
        'zh-CN': '两级至少有多少项共有的要求才比较',
        en: 'how many requirements two rungs must have in common',
      },
    },
  },
  words: {
    'zh-CN': ({ ladder, role, below }, { name }) => ({
      message: `${name(ladder)}里，${name(role)}排在${name(below)}之上，要求的等级却更低`,
      fix: '序列由低到高排列；顺序没有写反的，改正等级',
    }),
    en: ({ ladder, role, below }, { name }) => ({
      message: `On the ladder ${name(ladder)}, ${name(role)} stands above ${name(below)} but requires lower levels`,
      fix: 'write the lowest role first; if the order is right, correct the levels',
    }),
  },
  *check({ roles, ladders }, options) {
    for (const { name, rungs, locate } of ladders.values())
      for (const [index, { id, pointer }] of rungs.entries()) {
        const [upper, lower] = [roles.get(id), roles.get(rungs[index - 1]?.id ?? '')]
        if (!upper || !lower || !falls(lower, upper, options)) continue
        yield {
          place: locate(pointer),
          facts: { ladder: name, role: upper.title, below: lower.title },
        }
      }
  },
})

function falls(lower: Role, upper: Role, { share, common }: { share: number; common: number }): boolean {
  const before = new Map(lower.requirements.map((one) => [one.competency, one.level]))
  const steps = upper.requirements.flatMap((one) => stepFrom(before.get(one.competency), one))
  const down = steps.filter((step) => step < 0).length
  return steps.length >= common && down * 100 >= steps.length * share && !steps.some((step) => step > 0)
}

const stepFrom = (before: number | undefined, { competency, level }: Requirement) =>
  competency === undefined || before === undefined || level === undefined ? [] : [level - before]
