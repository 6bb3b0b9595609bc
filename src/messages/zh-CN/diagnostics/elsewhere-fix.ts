import type { Elsewhere } from '../../../diagnostic.js'

const body = '正文（第二个 --- 下面）'
const approval = (step: string) => (_: string, text: string) =>
  `写进「审批记录」，例如 审批记录: [{ 审批人: ${text}, 审批环节: ${step} }]`
const approvalDay = (step: string) => (_: string, text: string) =>
  `写进「审批记录」，例如 审批记录: [{ 审批人: …, 审批环节: ${step}, 审批日期: ${text} }]`

const fixes = {
  'own-fact': (key) =>
    `要印出来，写进${body}；只作数据，改为 x-${key.trim().replace(/\s+/g, '-')}，写在最外层`,
  body: () => `写进${body}，会印在“补充说明”里`,
  prepared: approval('编制'),
  reviewed: approval('审核'),
  approved: approval('批准'),
  'prepared-on': approvalDay('编制'),
  'reviewed-on': approvalDay('审核'),
  'approved-on': approvalDay('批准'),
  'published-on': () => `从哪天起执行，写「生效日期」；公布的日期写进${body}`,
  'revised-on': (_, text) => `写进「修订记录」，例如 修订记录: [{ 修订内容: …, 修订日期: ${text} }]`,
  'other-requirement': (key, text) => `写进「任职资格」的「其他」，例如 其他: ["${key}：${text}"]`,
  duty: (key) => `写成「职责」里的一项，例如 - { 职责: ${key}, 任务: […] }`,
  accountability: () => `写进「责任」，或写进${body}`,
  standard: () => '写进「绩效指标」里那个指标的「目标」，可以是文字，例如 目标: 完整准确',
  ladder: () => `序列写在 roles/ 下模型文件的「序列」里；只要印出来，写进${body}`,
} satisfies Record<Elsewhere, (key: string, text: string) => string>

/** Where a fact goes that has no key of its own. */
export function elsewhereFix(place: Elsewhere, key: string, text = '…'): string {
  return fixes[place](key, text)
}
