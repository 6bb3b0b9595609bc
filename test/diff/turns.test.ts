import { expect, test } from 'vitest'
import { turnOf } from '../../src/diff/name/turns.js'

test.each([
  ['negation', '催收到期货款', '不催收到期货款'],
  ['negation', '对货款回收负责', '对货款回收不负责'],
  ['negation', '能接受出差', '不能接受出差'],
  ['negation', '须经总监同意', '无需总监同意'],
  ['negation', '可代表公司发言', '禁止代表公司发言'],
  ['negation', '不得收受礼品，可以赠送礼品', '不得赠送礼品，可以收受礼品'],
  ['negation', '录用通过背景调查的人员', '录用未通过背景调查的人员'],
  ['negation', 'Sign contracts', 'Do not sign contracts'],
  ['negation', 'Work with supervision', 'Work without supervision'],
  ['power', '参与合同评审', '主持合同评审'],
  ['power', '催收到期货款', '审批到期货款的催收'],
  ['power', '负责大区销售', '协助大区销售'],
  ['power', '审核接待费用', '审批接待费用'],
  ['power', '制定接待标准', '协助制定接待标准'],
  ['power', '必须到场', '可以到场'],
  ['power', 'Lead the sales team', 'Support the sales team'],
  ['power', 'Draft and approve budgets', 'Draft and review budgets'],
  ['power', 'May sign contracts', 'Must sign contracts'],
  ['opposite', '对报表的真实性负主要责任', '对报表的真实性负次要责任'],
  ['opposite', '核算全部车间成本', '核算部分车间成本'],
  ['opposite', '每周居家办公至少 2 天', '每周居家办公至多 2 天'],
  ['opposite', '库存低于定额时报告', '库存高于定额时报告'],
  ['opposite', '核对应收账款', '核对应付账款'],
  ['opposite', 'Report before the visit', 'Report after the visit'],
  ['opposite', 'Keep stock above the minimum', 'Keep stock below the minimum'],
  ['service', '24 小时内到场', '48 小时内到场'],
  ['service', '三天内答复客户', '三周内答复客户'],
  ['service', '误差不超过 2%', '误差不超过百分之五'],
  ['service', '每月走访客户', '每季走访客户'],
  ['service', '3 天以内答复', '3 天以后答复'],
  ['service', 'Answer within two days', 'Answer within five days'],
  ['service', 'Report weekly', 'Report monthly'],
  ['figure', '走访 20 户', '走访 30 户'],
  ['figure', '批准 5000 元以下费用', '批准 5 万元以下费用'],
  ['figure', '5000 元以上报总监', '5000 元及以上报总监'],
  ['replaced', '开发潜在客户', '管理公司车队'],
  ['replaced', '拜访客户，维护档案，催收货款，通报市场情况', '拜访客户'],
])('%s: %s, %s', (turn, before, after) => {
  expect(turnOf(before, after)).toBe(turn)
})

test.each([
  ['负责催收到期货款', '催收到期货款'],
  ['维护客户档案', '做好维护客户档案'],
  ['不断改进服务流程', '持续改进服务流程'],
  ['参与合同评审', '参加合同评审'],
  ['不得泄露客户资料', '禁止泄露客户资料'],
  ['在三天内答复客户', '在 3 日内答复客户'],
  ['奖励 5,000 元', '奖励五千元'],
  ['编制主要报表', '编制报表'],
  ['对内、对外联络', '对外、对内联络'],
  ['拜访重点客户', '拜访重点大客户'],
  ['Responsible for visiting customers', 'Visiting key customers'],
  ['Provide customer support to dealers', 'Provide customer care to dealers'],
])('nothing that weighs more: %s, %s', (before, after) => {
  expect(turnOf(before, after)).toBeUndefined()
})
