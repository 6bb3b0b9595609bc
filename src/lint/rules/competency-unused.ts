import { defineRule, lines } from '../rule.js'

/**
 * A competency of the model is required by a role.
 *
 * Why: what no role requires stands in no document; it may be a role that was forgotten, or a name that was changed.
 *
 * Fix: require it in a role under `ksa`. An entry that is kept for later may stay: this is a note.
 */
export const competencyUnused = defineRule({
  code: 'competency-unused',
  examples: [
    {
      title: 'one of two is required',
      files: {
        'roles/model.yaml': lines(
          'competencies:',
          '  - { id: product, kind: knowledge, name: 产品知识 }',
          '  - { id: talks, kind: skill, name: 商务谈判 }',
        ),
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties: [管理]',
          'ksa: { knowledge: [产品知识] }',
          '---',
        ),
      },
      finds: ['roles/model.yaml:3:11'],
    },
    {
      title: 'none when there are no roles yet',
      files: {
        'roles/model.yaml': lines('competencies:', '  - { id: talks, kind: skill, name: 商务谈判 }'),
      },
      finds: [],
    },
  ],
  *check({ roles, competencies }) {
    if (roles.size === 0) return
    const required = new Set(
      [...roles.values()].flatMap(({ requirements }) => requirements.map(({ competency }) => competency)),
    )
    for (const { id, name, pointer, locate } of competencies.values())
      if (!required.has(id)) yield { place: locate(`${pointer}/id`), facts: { competency: name } }
  },
})
