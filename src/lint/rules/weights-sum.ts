import { defineRule } from '../rule.js'
import { firstUnweighted, weightedLists } from '../weighted-lists.js'

/** Thirds are written 33.33, of which three are 0.01 short, and a little more in binary. */
const tolerance = 0.0101

/**
 * Weights of duties, of KPIs, of competencies add up to 100.
 *
 * Why: scores are worked out from them; with 110 in total nobody can tell which of them is meant.
 *
 * Fix: change one weight so that the sum is 100, or leave all of them out.
 */
export const weightsSum = defineRule({
  code: 'weights-sum',
  examples: [
    {
      title: 'duties',
      files: {
        'roles/a.md':
          '---\ntitle: 甲\npurpose: 管理\nduties:\n  - { duty: 接待, weight: 60 }\n  - { duty: 回访, weight: 50 }\n---\n',
      },
      finds: ['roles/a.md:4:1'],
    },
    {
      title: 'knowledge, skills and abilities together',
      files: {
        'roles/a.md':
          '---\n岗位名称: 甲\n岗位目的: 管理\n职责: [管理]\n能力素质:\n  知识: { 产品: { 权重: 50 } }\n  技能: { 谈判: { 权重: 40 } }\n---\n',
      },
      finds: ['roles/a.md:5:1'],
    },
    {
      title: 'thirds are near enough',
      files: {
        'roles/a.md':
          '---\ntitle: 甲\npurpose: 管理\nduties: [管理]\nkpis:\n  - { name: 一, weight: 33.33 }\n  - { name: 二, weight: 33.33 }\n  - { name: 三, weight: 33.33 }\n---\n',
      },
      finds: [],
    },
    {
      title: 'duties taken over from a base need no weight',
      files: {
        'roles/base.md': '---\ntitle: 基础\nabstract: true\nduties: [遵守制度]\n---\n',
        'roles/a.md':
          '---\nextends: base\ntitle: 甲\npurpose: 管理\nduties:\n  - { duty: 接待, weight: 60 }\n  - { duty: 回访, weight: 40 }\n---\n',
      },
      finds: [],
    },
  ],
  *check({ roles }) {
    for (const list of weightedLists(roles.values())) {
      const sum = sumOf(list.items.map(({ weight }) => weight ?? 0))
      if (Math.abs(sum - 100) <= tolerance || firstUnweighted(list)) continue
      yield {
        place: list.role.locate(`/${list.of}`, 'key'),
        facts: { of: list.of, sum },
        within: [list.place],
      }
    }
  },
})

/** Rounded to what a person would write: 0.1 and 0.2 make 0.3. */
const sumOf = (weights: readonly number[]) =>
  Number(weights.reduce((sum, weight) => sum + weight, 0).toFixed(4))
