import type { Place } from '../diagnostic.js'
import { pointersOfTexts } from '../model/texts.js'
import type { Role } from '../model/types.js'
import { isPlaceholder } from '../values/placeholder.js'
import { defineRule } from './shared/define-rule.js'

/**
 * The texts that stood in a new role have been written.
 *
 * Why: they are there to be replaced; one that is left would be printed in the document. In a draft it is a warning,
 * in a role that is under review or approved an error.
 *
 * Fix: write the text, or delete the line.
 */
export const placeholderText = defineRule<Record<never, never>>()({
  code: 'placeholder-text',
  severity: 'error',
  words: {
    'zh-CN': () => ({
      message: '这里还是新建岗位时的提示文字',
      fix: '换成自己的内容，或删除这一行',
    }),
    en: () => ({
      message: 'Placeholder not replaced',
      fix: 'write your own instead, or delete the line',
    }),
  },
  *check({ roles }) {
    const seen = new Set<string>()
    // What a finished role has in common with a draft is an error, and said once.
    for (const role of [...roles.values()].sort((a, b) => Number(isFinished(b)) - Number(isFinished(a)))) {
      for (const place of placeholdersOf(role)) {
        const key = JSON.stringify(place)
        if (seen.has(key)) continue
        seen.add(key)
        yield { place, facts: {}, severity: isFinished(role) ? 'error' : 'warning' }
      }
    }
  },
})

const isFinished = ({ status }: Role) => status === 'review' || status === 'approved'

function placeholdersOf({ extra, body, bodyEdits, ...role }: Role): Place[] {
  return pointersOfTexts(role, isPlaceholder).map((pointer) => role.locate(pointer))
}
