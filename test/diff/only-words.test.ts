import { expect, test } from 'vitest'
import { isOnlyWords } from '../../src/diff/name/only-words.js'

test.each([
  ['组织、检查和指导接待', '组织、检查与指导接待。'],
  ['甲和乙、丙', '甲、乙以及丙'],
  ['根据计划开展走访', '按照计划开展走访'],
  ['核对客户的评价', '核对客户评价'],
  ['完成了报告，并归档', '完成报告，归档'],
  ['提前三天通知客户', '提前 3 天通知客户'],
  ['每日走访十五户', '每日走访15户'],
  ['奖励两千元', '奖励 2,000 元'],
  ['单笔不超过 5,000 元', '单笔不超过5000元'],
  ['按ISO 14001检查', '按 ISO 14001 检查'],
  ['**准时**交货', '准时交货'],
  ['核对“大客户”名单', '核对「大客户」名单'],
  ['Prepare the budget and review it.', 'Prepare budget and review it'],
  ['Visit customers', 'visit customers.'],
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

test.each([
  ['了解客户纠纷', '和解客户纠纷'],
  ['有关部门费用', '部门费用'],
  ['银行相关业务', '银行业务'],
  ['5000 元以上报总监', '5000 元及以上报总监'],
  ['60 分以下', '60 分及以下'],
  ['与财务部对货款负责', '财务部对货款负责'],
  ['和总监批准报价', '总监批准报价'],
  ['按回款和毛利计提', '按回款毛利计提'],
  ['不得拒绝客户，无理由退货除外', '不得拒绝客户无理由退货，除外'],
  ['并购企业', '购企业'],
  ['受理投诉并反馈', '受理投诉反馈'],
  ['核对目的地', '核对目地'],
  ['提高工作积极性', '提高工作性'],
  ['认真组织接待', '组织接待'],
  ['甲不和乙往来', '甲不及乙往来'],
  ['10² 平方', '102 平方'],
  ['Serve category A customers', 'Serve category customers'],
  ['serve category a customers', 'serve category customers'],
  ['allow a few exceptions', 'allow few exceptions'],
  ['Enforce the code of conduct', 'Enforce the code'],
  ['orders of US', 'orders of us'],
  ['Polish customers', 'Customers'],
  ['serve Polish customers', 'serve polish customers'],
])('no word is taken out: %s, %s', (before, after) => {
  expect(isOnlyWords(before, after)).toBe(false)
})

test.each([
  ['对货款负责。', '对货款负责'],
  ['批准 5000 元', '批准5000元'],
  ['批准（一）类合同', '批准(一)类合同'],
])('where every word counts blanks, width and a final stop are looks: %s, %s', (before, after) => {
  expect(isOnlyWords(before, after, 'strict')).toBe(true)
})

test.each([
  ['合同的审批', '合同审批'],
  ['对甲和乙负责', '对甲与乙负责'],
  ['根据授权批准', '按照授权批准'],
  ['三年以上', '3年以上'],
  ['US citizens', 'us citizens'],
])('where every word counts nothing else is: %s, %s', (before, after) => {
  expect(isOnlyWords(before, after, 'strict')).toBe(false)
})

test('signs of a formula are no marks', () => {
  expect(isOnlyWords('金额*系数*月数', '金额系数月数', 'formula')).toBe(false)
  expect(isOnlyWords('甲 : 乙', '甲乙', 'formula')).toBe(false)
  expect(isOnlyWords('甲 ÷ 乙', '甲÷乙', 'formula')).toBe(true)
  expect(isOnlyWords('金额*系数*月数', '金额系数月数')).toBe(false)
})
