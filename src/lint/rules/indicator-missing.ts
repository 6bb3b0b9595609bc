import type { Model } from '../../model/types.js'
import { defineRule, lines } from '../rule.js'

const model = (levels: string) => [
  'scales:',
  '  - { id: depth, levels: [了解, 运用, 精通] }',
  'competencies:',
  '  - id: product',
  '    kind: knowledge',
  '    name: 产品知识',
  `    levels: ${levels}`,
]
const role = (level: string) =>
  lines(
    '---',
    'title: 甲',
    'purpose: 管理',
    'duties: [管理]',
    `ksa: { knowledge: { product: ${level} } }`,
    '---',
  )

/**
 * A level that a role requires is described, where the competency describes its levels at all.
 *
 * Why: the holder of the role and the interviewer would have nothing to go by. A level that nobody requires may be left
 * out: many skills begin at the third level.
 *
 * Fix: describe the level; where there is nothing to describe write an empty list for it, `1: []`.
 */
export const indicatorMissing = defineRule({
  code: 'indicator-missing',
  examples: [
    {
      title: 'a role requires a level that is not described',
      files: {
        'roles/model.yaml': lines(...model('{ 2: 能推荐产品, 3: 能培训他人 }')),
        'roles/a.md': role('了解'),
      },
      finds: ['roles/model.yaml:7:5'],
    },
    {
      title: 'nobody requires it',
      files: {
        'roles/model.yaml': lines(...model('{ 2: 能推荐产品, 3: 能培训他人 }')),
        'roles/a.md': role('3'),
      },
      finds: [],
    },
    {
      title: 'it is said that there is nothing to describe',
      files: { 'roles/model.yaml': lines(...model('{ 1: [], 运用: 能推荐产品 }')), 'roles/a.md': role('1') },
      finds: [],
    },
    {
      title: 'no level is described',
      files: {
        'roles/model.yaml': lines(...model('{}')),
        'roles/a.md': role('1'),
      },
      finds: [],
    },
  ],
  *check(model) {
    const required = requiredLevels(model)
    for (const { id, name, scale, indicators, pointer, locate } of model.competencies.values()) {
      if (indicators.size === 0) continue
      const levels = (model.scales.get(scale ?? '')?.levels ?? []).filter(
        ({ number }) => !indicators.has(number) && required.get(id)?.has(number),
      )
      if (levels.length === 0) continue
      const facts = {
        competency: name,
        levels: levels.map((level) => level.name),
        numbers: levels.map(({ number }) => number),
      }
      yield { place: locate(`${pointer}/levels`, 'key'), facts, within: [locate(`${pointer}/levels`)] }
    }
  },
})

/** The levels that roles require, by competency. */
function requiredLevels({ roles }: Model): Map<string, Set<number>> {
  const required = new Map<string, Set<number>>()
  for (const { requirements } of roles.values())
    for (const { competency, level } of requirements) {
      if (competency === undefined || level === undefined) continue
      required.set(competency, (required.get(competency) ?? new Set()).add(level))
    }
  return required
}
