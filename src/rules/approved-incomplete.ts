import type { Role } from '../model/types.js'
import { defineRule } from './shared/define-rule.js'

/**
 * A role that is approved says which version it is, from when it holds, and who approved it.
 *
 * Why: a document without them cannot be told from an older one, and nobody has answered for it.
 *
 * Fix: add what is missing, or set the status back to draft or review.
 */
export const approvedIncomplete = defineRule<{ lacks: 'version' | 'effective' | 'approval' }>()({
  code: 'approved-incomplete',
  severity: 'warning',
  words: {
    'zh-CN': ({ lacks }) => ({
      message: `岗位已批准，但${{ version: '没有写版本', effective: '没有写生效日期', approval: '审批记录里没有批准人' }[lacks]}`,
      fix: {
        version: '加上一行，例如 版本: "1.0"；还没批准的，状态改为审核中',
        effective: '加上一行，例如 生效日期: 2026-01-31；还没批准的，状态改为审核中',
        approval: '在审批记录里写上谁在哪天批准；还没批准的，状态改为审核中',
      }[lacks],
    }),
    en: ({ lacks }) => ({
      message: `The role is approved, but ${{ version: 'has no version', effective: 'does not say from when it holds', approval: 'nobody has approved it' }[lacks]}`,
      fix: {
        version: 'add a line such as version: "1.0", or set the status to review',
        effective: 'add a line such as effective: 2026-01-31, or set the status to review',
        approval: 'add who approved it and when under "approvals", or set the status to review',
      }[lacks],
    }),
  },
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
