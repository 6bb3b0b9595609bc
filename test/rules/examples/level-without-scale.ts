import { type Example, lines } from '../example.js'

const role = lines(
  '---',
  'title: 甲',
  'purpose: 管理',
  'duties: [管理]',
  'ksa: { abilities: { 团队协作: 2 } }',
  '---',
)

export const examples: readonly Example[] = [
  { title: 'there is no model at all', files: { 'roles/a.md': role }, finds: ['roles/a.md:5:27'] },
  {
    title: 'there is a scale',
    files: {
      'roles/model.yaml': lines(
        'scales: [{ id: depth, levels: [了解, 运用] }]',
        'competencies: [{ id: teamwork, kind: ability, name: 团队协作 }]',
      ),
      'roles/a.md': role,
    },
    finds: [],
  },
  {
    title: 'the model says what the levels are, without a scale',
    files: {
      'roles/model.yaml': lines(
        'competencies: [{ id: teamwork, kind: ability, name: 团队协作, levels: { 1: 会, 2: 精 } }]',
      ),
      'roles/a.md': role,
    },
    finds: [],
  },
]
