import type { Weighted } from '../diagnostic.js'
import { defineRule } from './shared/define-rule.js'
import { firstUnweighted, type WeightedList, weightedLists } from './shared/weighted-lists.js'

/** What binary fractions are off by themselves. */
const dust = 0.0001

/**
 * Weights of duties, of KPIs, of competencies add up to 100.
 *
 * Why: scores are worked out from them; with 110 in total nobody can tell which of them is meant.
 *
 * Fix: change one weight so that the sum is 100, or leave all of them out. Where KPIs are only a part of the score, say
 * which: `appraisal: { share: 70 }`.
 */
export const weightsSum = defineRule<{ of: Weighted; sum: number; total: number }>()({
  code: 'weights-sum',
  severity: 'error',
  options: {
    // Thirds are written 33.33, of which three are 0.01 short.
    tolerance: {
      type: 'number',
      default: 0.01,
      least: 0,
      chinese: '容差',
      about: {
        'zh-CN': '合计可以相差多少',
        en: 'how far a sum may be off',
      },
    },
  },
  words: {
    'zh-CN': ({ of, sum, total }, { round, weighted }) => ({
      message: `${weighted[of]}的权重合计 ${sum}，应为 ${total}`,
      fix: `${sum > total ? `多出 ${round(sum - total)}，请从各项里减去` : `还差 ${round(total - sum)}，请加到各项上`}${of === 'kpis' ? `；只占总分一部分的，在「绩效考核」里写 指标权重合计: ${sum}` : ''}`,
    }),
    en: ({ of, sum, total }, { round, weighted }) => ({
      message: `The weights of the ${weighted[of]} add up to ${sum}, not to ${total}`,
      fix: `${sum > total ? `${round(sum - total)} too many: take it from the weights` : `${round(total - sum)} missing: add it to the weights`}${of === 'kpis' ? `; if they are only a part of the score, write share: ${sum} under "appraisal"` : ''}`,
    }),
  },
  *check({ roles }, { tolerance }) {
    for (const list of weightedLists(roles.values())) {
      const sum = sumOf(list.items.map(({ weight }) => weight ?? 0))
      const total = totalOf(list)
      if (Math.abs(sum - total) <= tolerance + dust || firstUnweighted(list)) continue
      yield {
        place: list.role.locate(`/${list.of}`, 'key'),
        facts: { of: list.of, sum, total },
        within: [list.role.locate(`/${list.of}`)],
      }
    }
  },
})

/** KPIs may be a part of the score: 70 of 100, the rest being given for conduct. */
const totalOf = ({ of, role }: WeightedList) => (of === 'kpis' ? (role.appraisal?.share ?? 100) : 100)

/** Rounded to what a person would write: 0.1 and 0.2 make 0.3. */
const sumOf = (weights: readonly number[]) =>
  Number(weights.reduce((sum, weight) => sum + weight, 0).toFixed(4))
