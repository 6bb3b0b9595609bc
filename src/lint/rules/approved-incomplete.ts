import type { Role } from '../../model/types.js'
import { defineRule, lines } from '../rule.js'

/**
 * A role that is approved says which version it is, from when it holds, and who approved it.
 *
 * Why: a document without them cannot be told from an older one, and nobody has answered for it.
 *
 * Fix: add what is missing, or set the status back to draft or review.
 */
export const approvedIncomplete = defineRule({
  code: 'approved-incomplete',
  examples: [
    {
      title: 'approved and nothing more',
      files: {
        'roles/a.md': lines('---', 'title: 甲', 'status: approved', 'purpose: 管理', 'duties: [管理]', '---'),
      },
      finds: ['roles/a.md:3:9', 'roles/a.md:3:9', 'roles/a.md:3:9'],
    },
    {
      title: 'prepared and reviewed, but approved by nobody, in Chinese',
      files: {
        'roles/a.md': lines(
          '---',
          '岗位名称: 甲',
          '状态: 已批准',
          '版本: "1.0"',
          '生效日期: 2026-01-01',
          '审批记录: [{ 审批人: 人力资源部, 审批环节: 审核 }]',
          '岗位目的: 管理',
          '职责: [管理]',
          '---',
        ),
      },
      finds: ['roles/a.md:3:5'],
    },
    {
      title: 'a draft may be without',
      files: { 'roles/a.md': lines('---', 'title: 甲', 'purpose: 管理', 'duties: [管理]', '---') },
      finds: [],
    },
  ],
  *check({ roles }) {
    for (const role of roles.values()) {
      if (role.status !== 'approved' || role.abstract) continue
      for (const lacks of lackingIn(role))
        yield {
          place: role.locate('/status'),
          facts: { lacks },
          within: [role.locate(lacks === 'approval' ? '/approvals' : `/${lacks}`)],
        }
    }
  },
})

function lackingIn({ version, effective, approvals }: Role): ('version' | 'effective' | 'approval')[] {
  return [
    ...(version === undefined ? ['version' as const] : []),
    ...(effective === undefined ? ['effective' as const] : []),
    ...(approvals.some(({ step }) => step === 'approved') ? [] : ['approval' as const]),
  ]
}
