import { stringify } from 'yaml'
import { type Mapping, type Schema, schemaOf } from './front-matter.js'
import type { Files } from './workspaces.js'

const written: Mapping = {
  extends: 'base',
  abstract: false,
  id: 'clerk',
  title: '综合专员',
  titles: { en: 'Clerk' },
  code: 'ZH-01',
  form: 'HR-003',
  department: 'sales',
  category: 'marketing',
  grade: 'P2',
  headcount: 2,
  location: '总部',
  scope: [{ name: '南方区', covers: ['湖南'] }],
  status: 'draft',
  version: '1.0',
  effective: '2026-01-01',
  reviewBy: '2027-01-01',
  owner: '人力资源部',
  approvals: [{ by: '人力资源部', on: '2025-12-01', step: 'prepared' }],
  revisions: [{ version: '1.0', on: '2025-12-01', by: '人力资源部', change: '首次编制' }],
  incumbent: '周岚',
  reporting: { to: '销售总监', dotted: ['财务总监'], reports: ['实习生'] },
  purpose: '办理销售支持。',
  duties: [
    {
      duty: '办理合同',
      weight: 100,
      essential: true,
      tasks: [{ task: '登记合同', output: '合同台账' }],
      outputs: ['合同月报'],
      kpis: ['on-time'],
    },
  ],
  routine: [
    { every: 'month', on: 3, at: '09:00', do: '汇总合同', to: '销售总监', output: '月报' },
    { every: 'week', by: 'fri', do: '核对台账' },
  ],
  authority: [{ right: 'approve', matter: '办公用品采购', limit: '500 CNY', note: '超出部分报总监' }],
  accountability: ['对台账准确负责'],
  relationships: [{ scope: 'company', with: '财务部', about: '开票' }],
  processes: ['合同流程'],
  qualifications: {
    education: { level: 'associate', fields: ['文秘'], need: 'required', note: '或同等学力' },
    experience: [{ years: 2, field: '销售支持', need: 'required' }],
    certificates: [{ name: '驾驶证', need: 'required' }],
    languages: [{ language: '英语', level: '四级', need: 'required' }],
    other: [{ text: '熟练使用表格软件', need: 'required' }],
  },
  ksa: {
    knowledge: { contracts: { level: '运用', weight: 50, need: 'required', note: '销售合同为主' } },
    skills: { filing: { level: '独立', weight: 50, need: 'required', note: '含电子档案' } },
    abilities: { diligence: { level: '独立', weight: 0, need: 'required', note: '月末尤甚' } },
  },
  kpis: [
    { kpi: 'on-time', weight: 60, target: '>= 95%', note: '按台账' },
    {
      name: '差错率',
      formula: '差错数 ÷ 合同数',
      unit: '%',
      better: 'lower',
      source: '台账',
      cycle: 'month',
      weight: 40,
      target: '<= 2%',
    },
  ],
  appraisal: { cycle: 'quarter', share: 100, by: ['销售总监'], uses: ['奖金'], note: '首月不考核' },
  conditions: {
    hours: '标准工时',
    setting: '办公室',
    travel: '偶尔',
    physical: '久坐',
    equipment: { personal: ['计算机'], shared: ['打印机'], company: ['车辆'] },
  },
  career: {
    promotion: ['销售主管'],
    rotation: ['采购专员'],
    training: { onboarding: ['企业文化'], ongoing: ['合同法'] },
  },
  compensation: {
    range: '6000-8000 CNY/month',
    components: [{ name: '基本工资', note: '按职级' }],
    benefits: ['带薪年休假'],
    published: false,
  },
}

/** A role that says something under every key that there is: a new one has its schema's example. */
export const richRole: Mapping = { ...examplesOf(schemaOf('role')), ...written }

function examplesOf({ properties = {} }: Schema): Mapping {
  const entries = Object.entries(properties).map(([key, { examples }]) => [key, examples?.[0] ?? null])
  return Object.fromEntries(entries.filter(([, example]) => example !== null))
}

/** A model that says something under every key that there is. */
export const richModel: Mapping = {
  scales: [
    { id: 'depth', name: '深度', levels: [{ name: '了解', description: '说得出' }, '运用', '精通'] },
    { id: 'mastery', name: '熟练度', levels: ['入门', '独立', '熟练'] },
  ],
  competencies: [
    {
      id: 'contracts',
      kind: 'knowledge',
      name: '合同知识',
      scope: 'role',
      definition: '对合同条款的掌握。',
      topics: ['违约责任'],
      scale: 'depth',
      levels: { 1: '说得出主要条款', 2: ['能拟定一般合同', '能核对附件'], 3: '能修订范本' },
    },
    { id: 'filing', kind: 'skill', name: '档案管理', scale: 'mastery' },
    { id: 'diligence', kind: 'ability', name: '细致', scale: 'mastery' },
  ],
  ladders: [{ id: 'support', name: '支持序列', description: '销售支持岗位。', roles: ['clerk'] }],
  kpis: [
    {
      id: 'on-time',
      name: '按期率',
      definition: '按期办理的比例。',
      formula: '按期份数 ÷ 总份数',
      unit: '%',
      better: 'higher',
      source: '台账',
      cycle: 'month',
    },
    { id: 'files', name: '档案完整率' },
  ],
  departments: [
    { id: 'company', name: '公司' },
    { id: 'sales', name: '销售部', parent: 'company' },
  ],
  categories: [
    { id: 'marketing', name: '营销类' },
    { id: 'management', name: '管理类' },
  ],
}

/** The workspace of a role and a model. */
export const workspaceWith = (role: Mapping, model: Mapping): Files => ({
  'roles/base.md': '---\nabstract: true\ntitle: 共同内容\n---\n',
  'roles/other-base.md': '---\nabstract: true\ntitle: 另一份共同内容\n---\n',
  'roles/clerk.md': `---\n${stringify(role)}---\n正文。\n`,
  'roles/model.yaml': stringify(model),
})
