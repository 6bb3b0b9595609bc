import { outsideReferences } from '../outside-references.js'
import { defineRule, lines } from '../rule.js'

/**
 * A reference names one post.
 *
 * Why: 甲/乙 is the name of no role, so that it is drawn as one post outside and leads nowhere.
 *
 * Fix: where there may be several, write each as an item of its own; a role has one direct superior.
 */
export const joinedReferences = defineRule({
  code: 'joined-references',
  examples: [
    {
      title: 'two superiors in one, and two dotted ones in brackets',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties: [管理]',
          'reporting:',
          '  to: 市场部经理/总经理',
          '  dotted: [集团总裁、集团财务总监]',
          '---',
        ),
      },
      finds: ['roles/a.md:6:7', 'roles/a.md:7:12'],
    },
    {
      title: 'several, a role whose title has a stroke, a collective with what it holds',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'purpose: 管理',
          'duties: [管理]',
          'reporting: { to: 出纳/会计, dotted: [总裁, 财务总监], reports: [一线员工(含普工、技工等)] }',
          '---',
        ),
        'roles/b.md': lines('---', 'title: 出纳/会计', 'purpose: 管账', 'duties: [管账]', '---'),
      },
      finds: [],
    },
  ],
  *check({ roles }) {
    for (const role of roles.values())
      for (const { reference, many } of outsideReferences(role)) {
        const parts = partsOf(reference.name)
        if (parts.length < 2) continue
        yield { place: role.locate(reference.pointer), facts: { found: reference.name, parts, many } }
      }
  },
})

/** The posts that are joined in one name; what stands in brackets belongs to the post before them. */
function partsOf(name: string): string[] {
  const outside = name.replace(/[（(][^）)]*[)）]/g, '')
  if (!/[、，,；;/／|]|\s(?:and|or|&)\s/.test(outside)) return [name]
  const parts = outside.split(/[、，,；;/／|]|\s(?:and|or|&)\s/).map((part) => part.trim())
  return parts.filter((part) => part.length > 1)
}
