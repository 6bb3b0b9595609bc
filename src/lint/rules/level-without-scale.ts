import { below } from '../../model/pointer.js'
import { defineRule, lines } from '../rule.js'

const role = lines(
  '---',
  'title: 甲',
  'purpose: 管理',
  'duties: [管理]',
  'ksa: { abilities: { 团队协作: 2 } }',
  '---',
)

/**
 * A level by its number is a level of a scale. Where there is a model, what is missing in it is told there.
 *
 * Why: without a scale nobody knows what 2 means, and of how many. Often the model file was forgotten.
 *
 * Fix: write a scale in a model file, or the name of the level instead of its number.
 */
export const levelWithoutScale = defineRule({
  code: 'level-without-scale',
  examples: [
    { title: 'there is no model at all', files: { 'roles/a.md': role }, finds: ['roles/a.md:5:27'] },
    {
      title: 'there is a scale',
      files: {
        'roles/model.yaml': lines(
          'scales: [{ id: depth, levels: [了解, 运用] }]',
          'competencies: [{ id: teamwork, kind: ability, name: 团队协作 }]',
        ),
        'roles/a.md': role,
      },
      finds: [],
    },
    {
      title: 'the model says what the levels are, without a scale',
      files: {
        'roles/model.yaml': lines(
          'competencies: [{ id: teamwork, kind: ability, name: 团队协作, levels: { 1: 会, 2: 精 } }]',
        ),
        'roles/a.md': role,
      },
      finds: [],
    },
  ],
  *check({ roles, competencies, scales }) {
    if (competencies.size > 0 || scales.size > 0) return
    for (const { requirements, locate } of roles.values())
      for (const { level, levelName, name, pointer } of requirements)
        if (level !== undefined && levelName === undefined)
          yield { place: locate(below(pointer, 'level')), facts: { competency: name, level } }
  },
})
