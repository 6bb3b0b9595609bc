import { defineRule, lines } from '../rule.js'
import { firstUnweighted, type WeightedList, weightedLists } from '../weighted-lists.js'

/** Thirds are written 33.33, of which three are 0.01 short, and a little more in binary. */
const tolerance = 0.0101

/**
 * Weights of duties, of KPIs, of competencies add up to 100.
 *
 * Why: scores are worked out from them; with 110 in total nobody can tell which of them is meant.
 *
 * Fix: change one weight so that the sum is 100, or leave all of them out. Where KPIs are only a part of the score, say
 * which: `appraisal: { share: 70 }`.
 */
export const weightsSum = defineRule({
  code: 'weights-sum',
  examples: [
    {
      title: 'duties',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties:',
          '  - { duty: 接待, weight: 60 }',
          '  - { duty: 回访, weight: 50 }',
          '---',
        ),
      },
      finds: ['roles/a.md:4:1'],
    },
    {
      title: 'knowledge, skills and abilities together',
      files: {
        'roles/a.md': lines(
          '---',
          '岗位名称: 甲',
          '岗位目的: 管理',
          '职责: [管理]',
          '能力素质:',
          '  知识: { 产品: { 权重: 50 } }',
          '  技能: { 谈判: { 权重: 40 } }',
          '---',
        ),
      },
      finds: ['roles/a.md:5:1'],
    },
    {
      title: 'KPIs that are 70 of 100, as the role says',
      files: {
        'roles/a.md': lines(
          '---',
          '岗位名称: 甲',
          '岗位目的: 管理',
          '职责: [管理]',
          '绩效指标: [{ 名称: 一, 权重: 40 }, { 名称: 二, 权重: 30% }]',
          '绩效考核: { 指标权重合计: 70% }',
          '---',
        ),
      },
      finds: [],
    },
    {
      title: 'thirds are near enough',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties: [管理]',
          'kpis:',
          '  - { name: 一, weight: 33.33 }',
          '  - { name: 二, weight: 33.33 }',
          '  - { name: 三, weight: 33.33 }',
          '---',
        ),
      },
      finds: [],
    },
    {
      title: 'duties taken over from a base need no weight',
      files: {
        'roles/base.md': lines('---', 'title: 基础', 'abstract: true', 'duties: [遵守制度]', '---'),
        'roles/a.md': lines(
          '---',
          'extends: base',
          'title: 甲',
          'purpose: 管理',
          'duties:',
          '  - { duty: 接待, weight: 60 }',
          '  - { duty: 回访, weight: 40 }',
          '---',
        ),
      },
      finds: [],
    },
  ],
  *check({ roles }) {
    for (const list of weightedLists(roles.values())) {
      const sum = sumOf(list.items.map(({ weight }) => weight ?? 0))
      const total = totalOf(list)
      if (Math.abs(sum - total) <= tolerance || firstUnweighted(list)) continue
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
