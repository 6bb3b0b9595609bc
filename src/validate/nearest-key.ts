import type { Shape } from '../parse/shape.js'
import { nearestText } from './nearest-text.js'
import { keysLike, spell } from './spelling.js'

/** What keys are called elsewhere, on the forms that people bring along. */
const calledElsewhere: Readonly<Record<string, readonly string[]>> = {
  qualifications: ['任职要求', '岗位要求', '任职标准', '应聘要求', '招聘要求', '招聘条件', 'requirements'],
  ksa: ['能力要求', '技能要求', '胜任素质', '素质要求', 'competencies'],
  kpis: ['KPI', '考核指标', '关键绩效指标', '绩效考核指标', '业绩指标'],
  purpose: ['岗位使命', '岗位说明', '岗位描述', '岗位简介', '职位概述', '工作概述', '设岗目的'],
  title: ['岗位', '职位', '职务', '职务名称', '岗位名', 'name', 'position'],
  duties: ['职责描述', '主要职责', '工作内容', '岗位内容', 'responsibilities'],
  tasks: ['工作任务', '主要工作', '步骤'],
  outputs: ['工作成果', '产出', '交付物'],
  conditions: ['工作环境与条件'],
  compensation: ['薪资', '工资', '薪资待遇', '薪酬待遇', '待遇', 'salary'],
  career: ['晋升通道', '晋升路径', '发展通道', '职业通道'],
  relationships: ['协作关系', '工作联系', '内外部关系'],
  education: ['学历要求', '文化程度', '教育程度', '教育水平'],
  experience: ['经验要求', '工作年限', '工作经历', '从业经验'],
  certificates: ['证书要求', '职称', '执业资格'],
  target: ['目标', '指标值', '考核标准'],
}

/** The key of a mapping that a key was probably meant to be, in the language of the file where it can be told. */
export function nearestKey(shape: Shape | undefined, found: string, chinese: boolean): string | undefined {
  const text = found.trim().toLowerCase()
  const called = Object.keys(calledElsewhere).find((key) =>
    calledElsewhere[key]?.some((other) => other.toLowerCase() === text),
  )
  if (called !== undefined && shape?.schema.properties?.[called]) return spell(shape, called, chinese)
  const nearest = nearestText(found, keysLike(shape, found))
  const key = nearest === undefined ? undefined : shape?.keys.get(nearest)
  return chinese && key !== undefined && nearest === key ? spell(shape, key, true) : nearest
}
