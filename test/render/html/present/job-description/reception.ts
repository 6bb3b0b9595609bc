import type { Requirement, Role } from '../../../../../src/model/types.js'
import { modelWith, roleWith } from '../models.js'

const at = { pointer: '' }
const post = (name: string, id?: string) => (id ? { ...at, name, id } : { ...at, name })
const task = (text: string, output?: string) =>
  output ? { ...at, task: text, output } : { ...at, task: text }
const required = { ...at, need: 'required' as const }
const preferred = { ...at, need: 'preferred' as const }

/** A full Chinese role: a supervisor who looks after visiting customers. */
export const supervisor: Role = roleWith({
  id: 'reception-supervisor',
  title: '客户接待主管',
  titles: { en: 'Customer Reception Supervisor' },
  code: 'CL-JD-04',
  form: 'HR-003',
  department: { id: 'sales', name: '销售业务部' },
  category: { id: 'management', name: '管理类' },
  grade: 'M1',
  headcount: 1,
  location: '总部',
  scope: [{ ...at, name: '人员', covers: ['讲解员', '发车员', '大客户接待专人'] }],
  status: 'draft',
  version: '1.2',
  effective: '2026-01-01',
  reviewBy: '2027-12-31',
  owner: '人力资源部',
  approvals: [
    { ...at, by: '销售业务部', on: '2025-12-05', step: 'prepared' },
    { ...at, by: '人力资源部', on: '2025-12-12', step: 'reviewed' },
    { ...at, by: '营销副总经理', on: '2025-12-20', step: 'approved' },
  ],
  reporting: {
    to: post('销售业务部接待组业务经理', 'reception-manager'),
    dotted: [post('大客户部总监')],
    reports: [post('讲解员', 'guide'), post('发车员'), post('接待车辆调度员')],
    reportsGiven: true,
  },
  purpose: '按年度销售计划组织客户接待与关系维护，协助提高大客户覆盖率，提升客户接待满意度。',
  duties: [
    {
      ...at,
      duty: '组织客户接待',
      weight: 50,
      essential: true,
      tasks: [
        task('安排考察客户的行程、讲解与用餐', '接待方案'),
        task('陪同大客户参观，收集意见', '接待记录'),
      ],
      outputs: [],
      kpis: [{ ...at, name: '客户接待满意度', id: 'satisfaction' }],
    },
    {
      ...at,
      duty: '管理接待规范',
      weight: 40,
      essential: false,
      tasks: [task('制定接待制度和标准'), task('检查并指导接待工作'), task('审核接待费用')],
      outputs: ['接待管理制度', '月度费用表'],
      kpis: [],
    },
    { ...at, duty: '完成上级交办的其他工作', weight: 10, essential: false, tasks: [], outputs: [], kpis: [] },
  ],
  routine: [
    { ...at, every: 'month', on: { kind: 'day', day: 3 }, do: '提交月度工作报告', to: post('大客户部总监') },
    { ...at, every: 'day', at: { from: '15:30', to: '16:30' }, do: '听取下属汇报', output: '接待日志' },
    { ...at, every: 'week', on: { kind: 'weekday', day: 'fri' }, do: '安排下周接待' },
  ],
  authority: [
    { ...at, right: 'decide', matter: '接待过程中的日常问题' },
    { ...at, right: 'approve', matter: '接待费用', limit: { amount: 20000, currency: 'CNY' } },
    { ...at, right: 'supervise', matter: '接待标准和程序的执行' },
  ],
  accountability: ['对接待预算的合理性负责', '对来访客户的安全负责'],
  relationships: [
    { ...at, scope: 'external', with: '经销商', about: '了解客户信息' },
    { ...at, scope: 'team', with: '接待组业务经理', about: '工作汇报' },
    { ...at, scope: 'company', with: '行政部', about: '会议室、用车、来访客户出入' },
    { ...at, scope: 'company', with: '财务部', about: '接待费用报销' },
  ],
  processes: ['考察客户接待管理流程'],
  qualifications: {
    education: [{ ...required, level: 'bachelor', fields: ['机械工程', '管理'] }],
    experience: [
      { ...preferred, field: '大型活动' },
      { ...required, years: { least: 3 }, field: '本专业领域' },
    ],
    certificates: [],
    languages: [{ ...required, language: 'en', level: '日常应用' }],
    other: [],
  },
  requirements: [
    requirement('knowledge', 'vehicle-structure', '车辆构造', 2, '运用'),
    requirement('skill', 'coordination', '沟通协调', 3, '精通'),
    { ...requirement('ability', 'teamwork', '团队协作', 2, '运用'), need: 'preferred' },
  ],
  kpis: [
    {
      ...at,
      name: '客户接待满意度',
      formula: '满意的来访客户 ÷ 受访的来访客户 × 100%',
      weight: 60,
      target: { comparator: '>=', value: 95, unit: '%' },
      source: '来访客户问卷',
      cycle: 'quarter',
    },
    {
      ...at,
      name: '接待费用偏差率',
      formula: '实际 ÷ 预算 − 1',
      weight: 40,
      target: { comparator: '±', value: 5, unit: '%' },
    },
  ],
  appraisal: { cycle: 'quarter', by: ['营销总监', '人力资源部'], uses: ['薪酬发放', '晋升参考'] },
  conditions: {
    hours: '经常加班',
    setting: '开放式办公',
    equipment: { personal: ['计算机'], shared: ['电话', '复印机'], company: ['接待车辆'] },
  },
  career: {
    promotion: [post('销售业务部接待组业务经理', 'reception-manager')],
    rotation: [],
    training: { onboarding: ['企业文化', '产品知识'], ongoing: ['客户关系管理', '商务礼仪'] },
  },
  compensation: {
    range: { from: 8000, to: 12000, currency: 'CNY', per: 'month' },
    components: [{ name: '基本工资' }],
    benefits: [],
    published: false,
  },
  body: '## 补充说明\n\n来访客户的资料不得外传。',
})

function requirement(
  kind: Requirement['kind'],
  id: string,
  name: string,
  level: number,
  levelName: string,
): Requirement {
  return { ...required, kind, competency: id, name, level, levelName }
}

const manager = roleWith({
  id: 'reception-manager',
  title: '销售业务部接待组业务经理',
  reporting: {
    to: post('营销副总经理'),
    dotted: [],
    reports: [
      post('客户接待主管', 'reception-supervisor'),
      post('销售前台接待员'),
      post('办证办牌员'),
      post('销售支持专人'),
    ],
    reportsGiven: true,
  },
})

/** The workspace that the role stands in. */
export const reception = modelWith({
  roles: [supervisor, manager, roleWith({ id: 'guide', title: '讲解员' })],
  categories: ['管理类', '技术类', '营销类', '专业类', '技能类'].map((name, index) => ({
    id: index === 0 ? 'management' : `category-${index}`,
    name,
  })),
  scales: [
    {
      id: 'depth',
      name: '深度',
      levels: ['了解', '运用', '精通'].map((name, index) => ({ name, number: index + 1 })),
    },
  ],
  competencies: [
    {
      id: 'vehicle-structure',
      kind: 'knowledge',
      scope: 'role',
      name: '车辆构造',
      definition: '车辆的构造、操作与使用。',
      scale: 'depth',
      indicators: new Map([[2, ['能按客户的用途说明各总成的作用']]]),
    },
    {
      id: 'coordination',
      kind: 'skill',
      scope: 'family',
      name: '沟通协调',
      scale: 'depth',
      indicators: new Map([[3, ['协调多个部门完成大型接待，不出差错', '事后整理成范本']]]),
    },
  ],
  ladders: [
    { id: 'reception', name: '接待序列', roles: ['guide', 'reception-supervisor', 'reception-manager'] },
  ],
})

/** A role that says only what it must. */
export const minimal = roleWith({
  id: 'client-manager',
  title: 'Client Manager',
  purpose: 'Wins and keeps business clients.',
  duties: [{ ...at, duty: 'Wins new clients', essential: false, tasks: [], outputs: [], kpis: [] }],
})
