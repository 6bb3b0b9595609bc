import { expect, test } from 'vitest'
import { isOnlyWords } from '../../src/diff/name/only-words.js'

test.each([
  ['维护客户档案', '做好维护客户档案的工作'],
  ['组织、检查和指导接待', '组织，检查与指导接待。'],
  ['根据计划开展走访', '按照计划走访'],
  ['提前三天通知客户', '提前 3 天通知客户'],
  ['每日走访十五户', '每日走访15户'],
  ['单笔不超过 5,000 元', '单笔不超过5000元'],
  ['按ISO 14001检查', '按 ISO 14001 检查'],
  ['**准时**交货', '准时交货'],
  ['Prepare the budget, and review it.', 'Prepare budget and review it'],
])('%s says the same as %s', (before, after) => {
  expect(isOnlyWords(before, after)).toBe(true)
})

test.each([
  ['审核接待费用', '审批接待费用'],
  ['维护企业客户', '维护个人客户'],
  ['不得泄露客户资料', '泄露客户资料'],
  ['应当在 3 天内答复', '可以在 3 天内答复'],
  ['在 3 天内答复', '在 5 天内答复'],
  ['提前三天通知', '提前十三天通知'],
  ['编制预算和决算', '编制预算'],
  ['客户经理审核主管的报告', '主管审核客户经理的报告'],
  ['客户或供应商', '客户和供应商'],
  ['负责大区的销售', '协助大区的销售'],
  ['（收入 − 成本）÷ 收入', '收入 −（成本 ÷ 收入）'],
  ['不超过 1.5 倍', '不超过 15 倍'],
  ['Approve discounts', 'Review discounts'],
  ['May sign contracts', 'Must sign contracts'],
  ['first-level support', 'first level of support plus escalation'],
])('%s may say something else than %s', (before, after) => {
  expect(isOnlyWords(before, after)).toBe(false)
})
