import { isNearTitle } from '../../model/typo.js'
import { outsideReferences } from '../outside-references.js'
import { defineRule, lines } from '../rule.js'

/**
 * A post without a role file is not a role of the workspace but for one character.
 *
 * Why: a slip in a name of three characters makes another post of it, outside the workspace, and the line leads nowhere.
 *
 * Fix: write the name of the role, if it was meant. Posts that are called so may stay: this is a warning.
 */
export const nearRole = defineRule({
  code: 'near-role',
  examples: [
    {
      title: 'one character is another',
      files: {
        'roles/a.md': lines(
          '---',
          '岗位名称: 秘书',
          '岗位目的: 管理',
          '职责: [管理]',
          '汇报关系: 总经里',
          '---',
        ),
        'roles/b.md': lines('---', '岗位名称: 总经理', '岗位目的: 管理', '职责: [管理]', '---'),
      },
      finds: ['roles/a.md:5:7'],
    },
    {
      title: 'another post: rank, side or kind',
      files: {
        'roles/a.md': lines(
          '---',
          '岗位名称: 秘书',
          '岗位目的: 管理',
          '职责: [管理]',
          '汇报关系: { 直接上级: 副经理, 虚线上级: [总经办, 总工程师] }',
          '---',
        ),
        'roles/b.md': lines('---', '岗位名称: 总经理', '岗位目的: 管理', '职责: [管理]', '---'),
      },
      finds: [],
    },
  ],
  *check({ roles }) {
    const titles = [...roles.values()].filter(({ abstract }) => !abstract).map(({ title }) => title)
    for (const role of roles.values())
      for (const { reference } of outsideReferences(role)) {
        const nearest = titles.find((title) => isNearTitle(reference.name, title))
        if (nearest !== undefined)
          yield { place: role.locate(reference.pointer), facts: { found: reference.name, nearest } }
      }
  },
})
