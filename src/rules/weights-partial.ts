import type { Weighted } from '../diagnostic.js'
import { defineRule } from './shared/define-rule.js'
import { firstUnweighted, weightedLists } from './shared/weighted-lists.js'

/**
 * Either every item of a list has a weight or none has.
 *
 * Why: an item without a weight among others counts for nothing, which is seldom meant.
 *
 * Fix: give the item its weight, or take the others' away. Items taken over from a base may be without.
 */
export const weightsPartial = defineRule<{ of: Weighted; without: string }>()({
  code: 'weights-partial',
  severity: 'error',
  words: {
    'zh-CN': ({ of, without }, { name, weighted }) => ({
      message: `${weighted[of]}里${name(without)}没有权重，其他的有`,
      fix: '要么都写权重，要么都不写',
    }),
    en: ({ of, without }, { name, weighted }) => ({
      message: `Among the ${weighted[of]}, ${name(without)} has no weight, though others have one`,
      fix: 'give all of them a weight, or none',
    }),
  },
  *check({ roles }) {
    for (const list of weightedLists(roles.values())) {
      const item = firstUnweighted(list)
      if (!item) continue
      yield {
        place: list.role.locate(item.pointer),
        facts: { of: list.of, without: item.name },
        within: [list.role.locate(`/${list.of}`)],
      }
    }
  },
})
