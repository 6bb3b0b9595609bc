import { type Example, lines } from '../example.js'

const model = (roles: string) =>
  lines(
    'scales: [{ id: s, levels: [了解, 运用, 精通] }]',
    'competencies:',
    '  - { id: a, kind: skill, name: 谈判 }',
    '  - { id: b, kind: skill, name: 沟通 }',
    `ladders: [{ id: l, name: 序列, roles: ${roles} }]`,
  )
const role = (title: string, a: number, b: number) =>
  lines(
    '---',
    `title: ${title}`,
    'purpose: 管理',
    'duties: [管理]',
    `ksa: { skills: { a: ${a}, b: ${b} } }`,
    '---',
  )

export const examples: readonly Example[] = [
  {
    title: 'from the top down',
    files: {
      'roles/model.yaml': model('[senior, junior]'),
      'roles/senior.md': role('高级', 3, 3),
      'roles/junior.md': role('初级', 1, 2),
    },
    finds: ['roles/model.yaml:5:46'],
  },
  {
    title: 'one falls and another rises',
    files: {
      'roles/model.yaml': model('[expert, head]'),
      'roles/expert.md': role('专家', 3, 1),
      'roles/head.md': role('主管', 2, 3),
    },
    finds: [],
  },
  {
    title: 'half of it falls, and the workspace wants more than half',
    files: {
      'rolewright.config.yaml': lines('rules: [{ rule: ladder-levels-fall, options: { share: 51 } }]'),
      'roles/model.yaml': model('[senior, junior]'),
      'roles/senior.md': role('高级', 3, 2),
      'roles/junior.md': role('初级', 1, 2),
    },
    finds: [],
  },
  {
    title: 'less in common than the workspace wants',
    files: {
      'rolewright.config.yaml': lines('检查规则: [{ 规则: ladder-levels-fall, 选项: { 共有项数: 3 } }]'),
      'roles/model.yaml': model('[senior, junior]'),
      'roles/senior.md': role('高级', 3, 3),
      'roles/junior.md': role('初级', 1, 2),
    },
    finds: [],
  },
]
