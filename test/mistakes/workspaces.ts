import { parseApprovedChanges } from '../../src/parse/parse-yaml-file.js'
import type { AnyDiagnostic } from '../../src/rules/index.js'
import { memorySource } from '../../src/source/memory-source.js'
import { checkApprovedChanges } from '../../src/validate/checks.js'
import { loadWorkspace } from '../../src/workspace.js'
import type { FileKind, Lang, Mistake } from './corpus.js'

/** The file that the mistakes of a kind are made in. */
export const paths = {
  role: 'roles/绩效专员.md',
  model: 'roles/more.yaml',
  config: 'rolewright.config.yaml',
  changes: 'approved-changes.yaml',
} satisfies Record<FileKind, string>

/** What every role needs; a mistake in one of these lines takes its place. */
const needed = {
  zh: { 岗位名称: '绩效专员', 岗位目的: '推行绩效考核', 职责: '[组织绩效考核]' },
  en: { title: 'HR Officer', purpose: 'Run the appraisals', duties: '[Run the appraisals]' },
} satisfies Record<Lang, object>

/** A workspace without mistakes, that those of the corpus are put into. */
const around = {
  zh: {
    'rolewright.config.yaml': '公司: 示例公司\n',
    'roles/总经理.md': `---
岗位名称: 总经理
岗位目的: 经营公司
职责: [经营公司]
能力素质:
  知识: { 产品知识: 精通 }
  技能: { 沟通能力: 精通, 数据分析: 运用 }
  素质: { 团队协作: 精通 }
绩效指标: [坏账率, 销售达成率, 回访次数]
---
`,
    'roles/人事经理.md':
      '---\n岗位名称: 人事经理\n岗位目的: 管理人事\n职责: [管理人事]\n所属部门: 人力资源部\n---\n',
    'roles/model.yaml': `量表: [{ 标识: 深度, 等级: [了解, 运用, 精通] }]
部门: [综合管理部, 人力资源部, 销售部, 财务部]
能力素质:
  - { 标识: 产品知识, 类型: 知识, 名称: 产品知识 }
  - { 标识: 沟通能力, 类型: 技能, 名称: 沟通能力 }
  - { 标识: 数据分析, 类型: 技能, 名称: 数据分析 }
  - { 标识: 团队协作, 类型: 素质, 名称: 团队协作 }
指标库:
  - { 标识: 坏账率, 名称: 坏账率, 单位: "%", 方向: 越低越好 }
  - { 标识: 销售达成率, 名称: 销售达成率, 单位: "%", 方向: 越高越好 }
  - { 标识: 回访次数, 名称: 回访次数, 单位: 次, 方向: 越高越好 }
`,
  },
  en: {
    'rolewright.config.yaml': 'company: Example Ltd\n',
    'roles/general-manager.md': `---
title: General Manager
purpose: Run the company
duties: [Run the company]
ksa:
  knowledge: { Products: Expert }
  skills: { Negotiation: Expert, Data analysis: Practised }
  abilities: { Teamwork: Expert }
kpis: [bad-debt, sales-growth, visits]
---
`,
    'roles/hr-manager.md':
      '---\ntitle: HR Manager\npurpose: Lead HR\nduties: [Lead HR]\ndepartment: Human Resources\n---\n',
    'roles/model.yaml': `scales: [{ id: depth, levels: [Aware, Practised, Expert] }]
departments: [Human Resources, Sales, Finance]
competencies:
  - { id: products, kind: knowledge, name: Products }
  - { id: negotiation, kind: skill, name: Negotiation }
  - { id: data-analysis, kind: skill, name: Data analysis }
  - { id: teamwork, kind: ability, name: Teamwork }
kpis:
  - { id: bad-debt, name: Bad debt, unit: "%", better: lower }
  - { id: sales-growth, name: Sales growth, unit: "%", better: higher }
  - { id: visits, name: Visits, unit: visits, better: higher }
`,
  },
} satisfies Record<Lang, Record<string, string>>

/** A file, and on which of its lines (counted from 1) the mistake begins. */
export interface Written {
  text: string
  from: number
}

/** The file with some lines of a mistake in it: whole when they bring its fences, else with what it needs around them. */
export function fileWith({ kind, lang, wrong, right }: Mistake, lines: string): Written {
  if (kind === 'changes') return { text: `changes:\n${lines}\n`, from: 2 }
  if (kind !== 'role' || /^(?:\s*[-—–－]{2,}\s*$|\s*\n)/m.test(lines)) return { text: `${lines}\n`, from: 1 }
  const isThere = (key: string) =>
    [wrong, right].some((text) => new RegExp(`^${key}(?![^:：\\s])`, 'm').test(text ?? ''))
  const own = Object.entries(needed[lang]).flatMap(([key, value]) => (isThere(key) ? [] : `${key}: ${value}`))
  const above = ['---', ...own]
  return { text: [...above, lines, '---', ''].join('\n'), from: above.length + 1 }
}

/** What a check says of a workspace with that file in it. */
export async function checkWith({ kind, lang }: Mistake, text: string): Promise<readonly AnyDiagnostic[]> {
  const source = memorySource({ ...around[lang], [paths[kind]]: text })
  const file = kind === 'changes' ? await source.get(paths.changes) : undefined
  if (file) return checkApprovedChanges(await parseApprovedChanges(file)).diagnostics
  return (await loadWorkspace(source)).diagnostics
}
