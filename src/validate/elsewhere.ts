import type { Elsewhere } from '../diagnostic.js'

/**
 * What stands on many forms and has no key of its own here, by where such a fact may go. A name that is only another word
 * for a key is no matter of this table but an alias in the schemas.
 */
const names: Readonly<Record<Elsewhere, readonly string[]>> = {
  'own-fact': [
    ...['工作性质', '岗位类型', '岗位性质', '职位类型', '职位性质'],
    ...['合同类型', '合同期限', '编制性质', '间接上级', '间接下级', '管理幅度'],
    ...[
      '工号',
      '员工编号',
      '联系方式',
      '联系电话',
      '电话',
      '邮箱',
      '成本中心',
      '岗位价值',
      '岗位系数',
      '薪点',
    ],
    ...['employment', 'job type', 'contract', 'flsa', 'shift', 'cost center', 'email', 'phone'],
  ],
  body: [
    '其他说明',
    '其他事项',
    '备注',
    '附注',
    '附则',
    '补充',
    '注意事项',
    '特别说明',
    '说明',
    'notes',
    'remarks',
  ],
  prepared: ['编制人', '拟制人', '拟定人', '起草人', '编写人', '制定人', '制表人', '填写人', '填表人'],
  reviewed: ['审核人', '复核人', '会签人', '审查人', '审核者'],
  approved: ['批准人', '审批人', '核准人', '签发人', '审定人', '批准者'],
  'prepared-on': [
    '编制日期',
    '编制时间',
    '拟制日期',
    '拟定日期',
    '制定日期',
    '编写日期',
    '填写日期',
    '填表日期',
    '制表日期',
  ],
  'reviewed-on': ['审核日期', '审核时间', '会签日期', '复核时间'],
  'approved-on': ['批准日期', '批准时间', '审批日期', '审批时间', '核准日期', '签发日期'],
  'published-on': ['发布日期', '发布时间', '颁布日期', '公布日期', '下发日期', '印发日期'],
  'revised-on': ['修订日期', '修改日期', '更新日期', '变更日期', '最后更新', '修订时间', '更新时间'],
  'other-requirement': [
    ...[
      '职称',
      '职称要求',
      '技术职称',
      '专业技术职称',
      '专业职称',
      '年龄',
      '年龄要求',
      '性别',
      '性别要求',
      '婚姻状况',
    ],
    ...[
      '计算机水平',
      '计算机能力',
      '电脑水平',
      '政治面貌',
      '户籍',
      '身高',
      '健康状况',
      '身体状况',
      '个性特征',
      '性格要求',
    ],
  ],
  duty: [
    '安全职责',
    '安全生产职责',
    '环保职责',
    '质量职责',
    '保密职责',
    '廉政职责',
    '管理职责',
    '其他职责',
    '部门职责',
  ],
  accountability: [
    ...[
      '安全责任',
      '保密责任',
      '质量责任',
      '禁止事项',
      '工作纪律',
      '行为规范',
      '行为准则',
      '红线',
      '边界约束',
      '奖惩',
    ],
  ],
  standard: [
    '业绩衡量标准',
    '绩效标准',
    '衡量标准',
    '工作标准',
    '完成标准',
    '考核标准',
    '质量标准',
    '评分标准',
    '标准',
  ],
  ladder: ['职系', '职族', '职业序列', '岗位序列', '职位序列', '序列', '所属序列'],
}

const places = new Map(
  (Object.keys(names) as Elsewhere[]).flatMap((place) =>
    names[place].map((name): [string, Elsewhere] => [name, place]),
  ),
)

/** Where a fact may go that has no key; undefined for a name that tells nothing. */
export function elsewhereFor(key: string): Elsewhere | undefined {
  const plain = key.normalize('NFKC').trim().toLowerCase()
  return places.get(plain) ?? places.get(plain.replace(/\(.*\)$/, '').trim())
}
