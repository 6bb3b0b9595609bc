import { defineRule, lines } from '../rule.js'

/**
 * Behavioural indicators stand under levels that the competency's scale has.
 *
 * Why: an indicator under a level that does not exist is shown nowhere.
 *
 * Fix: use a number or a name of the scale; the message lists them.
 */
export const indicatorUnknownLevel = defineRule({
  code: 'indicator-unknown-level',
  examples: [
    {
      title: 'a level of another scale',
      files: {
        'roles/model.yaml': lines(
          'scales:',
          '  - { id: depth, levels: [了解, 精通] }',
          'competencies:',
          '  - id: product',
          '    kind: knowledge',
          '    name: 产品知识',
          '    levels:',
          '      了解: 能说出产品',
          '      精通: 能推荐产品',
          '      3: 能改进产品',
        ),
      },
      finds: ['roles/model.yaml:10:7'],
    },
  ],
  *check({ competencies, scales }) {
    for (const { name, scale, strayLevels, locate } of competencies.values()) {
      const levels = (scales.get(scale ?? '')?.levels ?? []).map((level) => level.name)
      for (const stray of strayLevels) {
        yield { place: locate(stray.pointer, 'key'), facts: { competency: name, found: stray.name, levels } }
      }
    }
  },
})
