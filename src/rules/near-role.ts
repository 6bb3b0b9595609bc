import { isNearTitle } from '../model/typo.js'
import { defineRule } from './shared/define-rule.js'
import { outsideReferences } from './shared/outside-references.js'

/**
 * A post without a role file is not a role of the workspace but for one character.
 *
 * Why: a slip in a name of three characters makes another post of it, outside the workspace, and the line leads nowhere.
 *
 * Fix: write the name of the role, if it was meant. Posts that are called so may stay: this is a warning.
 */
export const nearRole = defineRule<{ found: string; nearest: string }>()({
  code: 'near-role',
  severity: 'warning',
  words: {
    'zh-CN': ({ found, nearest }, { name }) => ({
      message: `没有名为${name(found)}的岗位文件，它和${name(nearest)}只差一个字`,
      fix: `是不是${name(nearest)}？确实是另一个岗位的，可以不改`,
    }),
    en: ({ found, nearest }, { name }) => ({
      message: `There is no role file ${name(found)}, which differs from ${name(nearest)} by one character`,
      fix: `did you mean ${name(nearest)}? If it is another post, leave it`,
    }),
  },
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
