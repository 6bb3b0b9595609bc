import { defineRule, lines } from '../rule.js'

/**
 * A competency that describes some levels of its scale describes all of them.
 *
 * Why: a role may require the level that is missing; its holder and the interviewer then have nothing to go by.
 *
 * Fix: describe the missing levels, or give the competency a scale with fewer. Without any indicator it is complete.
 */
export const indicatorMissing = defineRule({
  code: 'indicator-missing',
  examples: [
    {
      title: 'the highest level is not described',
      files: {
        'roles/model.yaml': lines(
          'scales:',
          '  - { id: depth, levels: [了解, 运用, 精通] }',
          'competencies:',
          '  - id: product',
          '    kind: knowledge',
          '    name: 产品知识',
          '    levels: { 1: 能说出产品, 运用: 能推荐产品 }',
        ),
      },
      finds: ['roles/model.yaml:7:5'],
    },
    {
      title: 'no level is described',
      files: {
        'roles/model.yaml': lines(
          'scales:',
          '  - { id: depth, levels: [了解, 运用] }',
          'competencies:',
          '  - { id: product, kind: knowledge, name: 产品知识 }',
        ),
      },
      finds: [],
    },
  ],
  *check({ competencies, scales }) {
    for (const { name, scale, indicators, pointer, locate } of competencies.values()) {
      const missing = (scales.get(scale ?? '')?.levels ?? []).filter(({ number }) => !indicators.has(number))
      if (indicators.size === 0 || missing.length === 0) continue
      const facts = { competency: name, levels: missing.map((level) => level.name) }
      yield { place: locate(`${pointer}/levels`, 'key'), facts, within: [locate(`${pointer}/levels`)] }
    }
  },
})
