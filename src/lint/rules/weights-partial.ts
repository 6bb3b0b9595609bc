import { defineRule, lines } from '../rule.js'
import { firstUnweighted, weightedLists } from '../weighted-lists.js'

/**
 * Either every item of a list has a weight or none has.
 *
 * Why: an item without a weight among others counts for nothing, which is seldom meant.
 *
 * Fix: give the item its weight, or take the others' away. Items taken over from a base may be without.
 */
export const weightsPartial = defineRule({
  code: 'weights-partial',
  examples: [
    {
      title: 'one duty without a weight',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties:',
          '  - { duty: 接待, weight: 100 }',
          '  - 回访',
          '---',
        ),
      },
      finds: ['roles/a.md:6:5'],
    },
    {
      title: 'a measure from the library without a weight',
      files: {
        'roles/model.yaml': lines('kpis:', '  - { id: rate, name: 铺货率 }'),
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties: [管理]',
          'kpis:',
          '  - rate',
          '  - { name: 回款率, weight: 100 }',
          '---',
        ),
      },
      finds: ['roles/a.md:6:5'],
    },
  ],
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
