import { defineRule, lines } from '../rule.js'

/**
 * A role must not report to itself.
 *
 * Why: nobody signs off their own work, and a chart with such a line cannot be drawn. Mostly a form was copied and
 * its superior left as it was.
 *
 * Fix: name the role's superior, or leave the key out at the top of the organization.
 */
export const selfReport = defineRule({
  code: 'self-report',
  examples: [
    {
      title: 'by id',
      files: {
        'roles/manager.md': lines(
          '---',
          'title: 经理',
          'reporting: { to: manager }',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
      },
      finds: ['roles/manager.md:3:18'],
    },
    {
      title: 'by its title, in Chinese',
      files: {
        'roles/manager.md': lines(
          '---',
          '岗位名称: 客户经理',
          '汇报关系:',
          '  直接上级: 客户经理',
          '岗位目的: 管理',
          '职责: [管理]',
          '---',
        ),
      },
      finds: ['roles/manager.md:4:9'],
    },
    {
      title: 'the head of those who share a base does not take over to be its own superior',
      files: {
        'roles/base.md': lines('---', 'title: 基础', 'abstract: true', 'reporting: manager', '---'),
        'roles/manager.md': lines(
          '---',
          'extends: base',
          'title: 经理',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
      },
      finds: [],
    },
  ],
  *check({ roles }) {
    for (const { id, title, reporting, locate } of roles.values()) {
      if (reporting.to?.id === id) yield { place: locate(reporting.to.pointer), facts: { title } }
    }
  },
})
