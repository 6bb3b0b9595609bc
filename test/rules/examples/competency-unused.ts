import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'one of two is required',
    files: {
      'roles/model.yaml': lines(
        'competencies:',
        '  - { id: product, kind: knowledge, name: 产品知识 }',
        '  - { id: talks, kind: skill, name: 商务谈判 }',
      ),
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [管理]',
        'ksa: { knowledge: [产品知识] }',
        '---',
      ),
    },
    finds: ['roles/model.yaml:3:11'],
  },
  {
    title: 'none when there are no roles yet',
    files: {
      'roles/model.yaml': lines('competencies:', '  - { id: talks, kind: skill, name: 商务谈判 }'),
    },
    finds: [],
  },
]
