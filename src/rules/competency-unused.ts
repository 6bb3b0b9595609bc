import { defineRule } from './shared/define-rule.js'

/**
 * A competency of the model is required by a role.
 *
 * Why: what no role requires stands in no document; it may be a role that was forgotten, or a name that was changed.
 *
 * Fix: require it in a role under `ksa`. An entry that is kept for later may stay: this is a note.
 */
export const competencyUnused = defineRule<{ competency: string }>()({
  code: 'competency-unused',
  severity: 'note',
  words: {
    'zh-CN': ({ competency }, { name }) => ({
      message: `没有岗位要求${name(competency)}，它不会出现在任何文档里`,
    }),
    en: ({ competency }, { name }) => ({
      message: `No role requires ${name(competency)}, so it appears in no document`,
    }),
  },
  *check({ roles, competencies }) {
    if (roles.size === 0) return
    const required = new Set(
      [...roles.values()].flatMap(({ requirements }) => requirements.map(({ competency }) => competency)),
    )
    for (const { id, name, pointer, locate } of competencies.values())
      if (!required.has(id)) yield { place: locate(`${pointer}/id`), facts: { competency: name } }
  },
})
