import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChangeReportInput } from '../../src/publish/change-report.js'
import { loadWorkspace } from '../../src/workspace.js'
import { removeFolder } from '../temporary.js'

const ROOT = join(import.meta.dirname, '../..')
const ROLE = 'roles/bank/account-manager.md'

/** Changes of every kind to one role of the shipped workspace, as a manager would make them. */
const EDITS: readonly [before: string | RegExp, after: string][] = [
  ['title: 客户经理', 'title: 公司客户经理'],
  ['titles: { en: Account Manager }', 'titles: { en: Corporate Account Manager }'],
  ['grade: P2', 'grade: P3'],
  ['  to: senior-account-manager\n', '  to: 公司金融部总经理\n'],
  ['version: "1.2"', 'version: "1.3"'],
  ['effective: 2026-01-01', 'effective: 2027-01-01'],
  [
    '办理授信与结算业务，完成分配的业绩目标并守住风险底线。',
    '办理授信、结算与投资银行业务，完成分配的业绩目标并守住风险底线。',
  ],
  [
    'task: 收集并核实目标客户的经营、财务与融资信息',
    'task: 收集并**逐项核实**目标客户的经营、财务、融资与担保信息',
  ],
  ['      - 按准入标准筛选客户，排定拜访次序\n', ''],
  ['weight: 30', 'weight: 25'],
  ['duty: 跟进授信业务审批', 'duty: 跟进授信与投行业务审批'],
  [
    'routine:\n',
    'routine:\n  - { every: week, on: mon, do: 核对上周到期贷款的还款情况, output: 到期贷款清单 }\n',
  ],
  ['  - { every: quarter, do: 按贡献和潜力重新划分所管客户层级, output: 客户分层表 }\n', ''],
  [
    '{ right: propose, matter: 客户授信额度、利率与担保方式 }',
    '{ right: approve, matter: 客户授信额度、利率与担保方式, limit: 500000 CNY }',
  ],
  ['level: bachelor', 'level: master'],
  ['years: "1-3"', 'years: "3-5"'],
  ['product-knowledge: 运用', 'product-knowledge: 精通'],
  [', macro-policy: 运用', ''],
  [
    'kpi: sales-achievement, weight: 40, target: ">= 100%"',
    'kpi: sales-achievement, weight: 40, target: ">= 110%"',
  ],
  ['  - { kpi: visit-completion, weight: 10, target: ">= 95%" }\n', ''],
  ['career:\n', 'conditions:\n  hours: 周一至周五 08:30–17:30\n  travel: 每月出差 3 至 5 天\n\ncareer:\n'],
  [
    '- 不得向第三方泄露客户资料、授信方案和本行内部信息，离岗时交还全部资料。',
    '- 不得向第三方泄露客户资料、授信方案和本行内部信息，离岗时**当日**交还全部资料。\n- 使用个人设备处理客户资料，须事先经部门批准。',
  ],
]

/** The last duty becomes the second. */
function moveDuty(text: string): string {
  const duty = / {2}- duty: 维护和服务客户\n(?: {4}.*\n)+/.exec(text)?.[0] ?? ''
  return text.replace(duty, '').replace('  - duty: 建立合作关系\n', `${duty}  - duty: 建立合作关系\n`)
}

/** The shipped workspace and a copy with many changes, as a report of them is given both. */
export async function changedWorkspace(): Promise<Pick<ChangeReportInput, 'before' | 'after'>> {
  const folder = mkdtempSync(join(tmpdir(), 'rolewright-changed-'))
  try {
    for (const part of ['roles', 'rolewright.config.yaml'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true })
    const edited = EDITS.reduce(
      (text, [before, after]) => {
        if (!text.includes(String(before))) throw new Error(`${ROLE} does not have ${before}`)
        return text.replace(before, after)
      },
      readFileSync(join(folder, ROLE), 'utf8'),
    )
    writeFileSync(join(folder, ROLE), moveDuty(edited))
    const [before, after] = await Promise.all([loadWorkspace(ROOT), loadWorkspace(folder)])
    return { before: before.model, after: after.model }
  } finally {
    removeFolder(folder)
  }
}

/** What is reported of it: a few changes of every kind, as they come worded. */
export function reported(models: Pick<ChangeReportInput, 'before' | 'after'>): ChangeReportInput {
  const id = 'account-manager'
  return {
    ...models,
    base: 'main',
    head: '工作目录',
    partial: '工作目录中有 1 个岗位文件有错误，未参与对比。',
    summary: { material: 4, minor: 2, editorial: 1, acknowledged: 1 },
    agreement: ['任职人', '直接上级：公司金融部总经理', '人力资源部'],
    groups: [
      {
        title: '公司客户经理',
        before: id,
        after: id,
        facts: [],
        changes: [
          {
            impact: 'material',
            impactWord: '重大变更',
            message: '直接上级由“高级客户经理”改为“公司金融部总经理”。',
            place: `${ROLE}:16`,
            agreement: ['任职人', '公司金融部总经理'],
            touches: '高级客户经理少 1 个下级；公司金融部总经理多 1 个下级。',
          },
          {
            impact: 'material',
            impactWord: '重大变更',
            message: '新增审批权：客户授信额度、利率与担保方式，限额 500,000 元。',
            place: `${ROLE}:70`,
            acknowledged: '总经理办公会 2026-11-20',
          },
          {
            impact: 'minor',
            impactWord: '一般变更',
            message: '职责“跟进授信业务审批”改了说法。',
            before: [{ text: '跟进授信' }, { text: '业务', mark: 'removed' }, { text: '审批' }],
            after: [{ text: '跟进授信' }, { text: '与投行业务', mark: 'added' }, { text: '审批' }],
          },
          {
            impact: 'editorial',
            impactWord: '文字修订',
            message: '补充说明改写（仅措辞）。',
            words: [{ text: '离岗时' }, { text: '**当日**', mark: 'added' }, { text: '交还全部资料。' }],
          },
        ],
      },
      {
        title: '高级客户经理',
        after: 'senior-account-manager',
        facts: [],
        changes: [
          { impact: 'material', impactWord: '重大变更', message: '新设岗位。', agreement: ['人力资源部'] },
        ],
      },
      {
        title: '能力素质词典',
        facts: [],
        changes: [{ impact: 'minor', impactWord: '一般变更', message: '“产品知识”增加了 1 条行为标准。' }],
      },
    ],
  }
}
