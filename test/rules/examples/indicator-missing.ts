import { type Example, lines } from '../example.js'

const model = (levels: string) => [
  'scales:',
  '  - { id: depth, levels: [了解, 运用, 精通] }',
  'competencies:',
  '  - id: product',
  '    kind: knowledge',
  '    name: 产品知识',
  `    levels: ${levels}`,
]
const role = (level: string) =>
  lines(
    '---',
    'title: 甲',
    'purpose: 管理',
    'duties: [管理]',
    `ksa: { knowledge: { product: ${level} } }`,
    '---',
  )

export const examples: readonly Example[] = [
  {
    title: 'a role requires a level that is not described',
    files: {
      'roles/model.yaml': lines(...model('{ 2: 能推荐产品, 3: 能培训他人 }')),
      'roles/a.md': role('了解'),
    },
    finds: ['roles/model.yaml:7:5'],
  },
  {
    title: 'nobody requires it',
    files: {
      'roles/model.yaml': lines(...model('{ 2: 能推荐产品, 3: 能培训他人 }')),
      'roles/a.md': role('3'),
    },
    finds: [],
  },
  {
    title: 'it is said that there is nothing to describe',
    files: { 'roles/model.yaml': lines(...model('{ 1: [], 运用: 能推荐产品 }')), 'roles/a.md': role('1') },
    finds: [],
  },
  {
    title: 'no level is described',
    files: {
      'roles/model.yaml': lines(...model('{}')),
      'roles/a.md': role('1'),
    },
    finds: [],
  },
]
