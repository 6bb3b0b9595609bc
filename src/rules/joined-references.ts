import { defineRule } from './shared/define-rule.js'
import { outsideReferences } from './shared/outside-references.js'

/** `parts` are the posts that one name joins; `many` says that there may be several, each an item of its own. */
type Facts = {
  found: string
  parts: string[]
  many: boolean
}

/**
 * A reference names one post.
 *
 * Why: 甲/乙 is the name of no role, so that it is drawn as one post outside and leads nowhere.
 *
 * Fix: where there may be several, write each as an item of its own; a role has one direct superior.
 */
export const joinedReferences = defineRule<Facts>()({
  code: 'joined-references',
  severity: 'warning',
  words: {
    'zh-CN': ({ found, parts, many }, { name }) => ({
      message: `${name(found)}会被当作一个岗位`,
      fix: many ? `一个岗位写一项：[${parts.join(', ')}]` : '直接上级只写一个，其他的写进虚线上级',
    }),
    en: ({ found, parts, many }, { name }) => ({
      message: `${name(found)} is taken for a single post`,
      fix: many
        ? `write each post as an item: [${parts.join(', ')}]`
        : 'name one direct superior, and the others under "dotted"',
    }),
  },
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
