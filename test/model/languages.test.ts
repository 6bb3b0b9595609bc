import { expect, test } from 'vitest'
import type { Model } from '../../src/model/types.js'
import { bare, load, yaml } from './load.js'

const english = {
  'roles/model.yaml': yaml(
    'scales: [{ id: depth, levels: [了解, 精通] }]',
    'competencies:',
    '  - { id: product, kind: knowledge, name: 产品知识, scope: core, levels: { 1: 说出, 精通: [推荐, 改进] } }',
    'kpis: [{ id: rate, name: 铺货率, better: higher, cycle: month }]',
    'departments: [{ id: sales, name: 销售部 }]',
    'ladders: [{ id: l, name: 序列, roles: [a] }]',
  ),
  'roles/a.md': bare(
    'title: 客户经理',
    'department: 销售部',
    'category: 营销',
    'status: approved',
    'version: "1.0"',
    'effective: 2026-01-01',
    'approvals: [{ by: 总经理, step: approved }]',
    'reporting: { to: 区域主管, dotted: [产品总监] }',
    'purpose: 服务客户',
    'duties: [{ duty: 拜访, essential: true, tasks: [{ task: 走访, output: 记录 }], kpis: [rate] }]',
    'routine: [{ every: week, on: mon, do: 周报 }]',
    'authority: [{ right: approve, matter: 费用, limit: 500 CNY }]',
    'relationships: [{ scope: company, with: 财务部, about: 报销 }]',
    'qualifications: { education: { level: bachelor, need: preferred } }',
    'ksa: { knowledge: { product: { level: 2, need: required } } }',
    'kpis: [{ kpi: rate, target: ">= 95%", weight: 100 }]',
  ),
}

const chinese = {
  'roles/model.yaml': yaml(
    '量表: [{ 标识: depth, 等级: [了解, 精通] }]',
    '能力素质:',
    '  - { 标识: product, 类型: 知识, 名称: 产品知识, 适用范围: 全员, 行为指标: { 1: 说出, 精通: [推荐, 改进] } }',
    '指标库: [{ 标识: rate, 名称: 铺货率, 方向: 越高越好, 统计周期: 每月 }]',
    '部门: [{ 标识: sales, 名称: 销售部 }]',
    '序列: [{ 标识: l, 名称: 序列, 岗位: [a] }]',
  ),
  'roles/a.md': bare(
    '岗位名称: 客户经理',
    '所属部门: 销售部',
    '职位类别: 营销',
    '状态: 已批准',
    '版本: "1.0"',
    '生效日期: 2026-01-01',
    '审批记录: [{ 审批人: 总经理, 审批环节: 批准 }]',
    '汇报关系: { 直接上级: 区域主管, 虚线上级: [产品总监] }',
    '岗位目的: 服务客户',
    '职责: [{ 职责: 拜访, 核心职责: true, 任务: [{ 任务: 走访, 成果: 记录 }], 指标: [rate] }]',
    '工作规程: [{ 周期: 每周, 时间点: 周一, 事项: 周报 }]',
    '权限: [{ 权限类型: 审批, 事项: 费用, 限额: 500 CNY }]',
    '工作关系: [{ 范围: 公司内, 对象: 财务部, 内容: 报销 }]',
    '任职资格: { 学历: { 学历: 本科, 要求: 优先 } }',
    '能力素质: { 知识: { product: { 等级: 2, 要求: 必备 } } }',
    '绩效指标: [{ 指标: rate, 目标: ">= 95%", 权重: 100 }]',
  ),
}

test('Chinese and English keys give the same model but for places', async () => {
  const [one, other] = await Promise.all([load(english), load(chinese)])
  expect([one.errors, other.errors]).toEqual([[], []])
  expect(plain(other.model)).toEqual(plain(one.model))
})

/** The model without the functions that know places. */
function plain(model: Model): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value) => (key !== 'locate' && value instanceof Map ? [...value] : value)),
  )
}
