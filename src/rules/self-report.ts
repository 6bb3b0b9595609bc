import { defineRule } from './shared/define-rule.js'

/**
 * A role must not report to itself.
 *
 * Why: nobody signs off their own work, and a chart with such a line cannot be drawn. Mostly a form was copied and
 * its superior left as it was.
 *
 * Fix: name the role's superior, or leave the key out at the top of the organization.
 */
export const selfReport = defineRule<{ title: string }>()({
  code: 'self-report',
  severity: 'error',
  words: {
    'zh-CN': ({ title }, { name }) => ({
      message: `${name(title)}的直接上级是它自己`,
      fix: '改为真正的上级',
    }),
    en: ({ title }, { name }) => ({
      message: `${name(title)} reports to itself`,
      fix: 'name the real superior',
    }),
  },
  *check({ roles }) {
    for (const { id, title, reporting, locate } of roles.values()) {
      if (reporting.to?.id === id) yield { place: locate(reporting.to.pointer), facts: { title } }
    }
  },
})
