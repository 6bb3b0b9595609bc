import { defineRule } from '../rule.js'

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
        'roles/manager.md':
          '---\ntitle: 经理\nreporting: { to: manager }\npurpose: 管理\nduties: [管理]\n---\n',
      },
      finds: ['roles/manager.md:3:18'],
    },
    {
      title: 'by its title, in Chinese',
      files: {
        'roles/manager.md':
          '---\n岗位名称: 客户经理\n汇报关系:\n  直接上级: 客户经理\n岗位目的: 管理\n职责: [管理]\n---\n',
      },
      finds: ['roles/manager.md:4:9'],
    },
    {
      title: 'the head of those who share a base does not take over to be its own superior',
      files: {
        'roles/base.md': '---\ntitle: 基础\nabstract: true\nreporting: manager\n---\n',
        'roles/manager.md': '---\nextends: base\ntitle: 经理\npurpose: 管理\nduties: [管理]\n---\n',
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
