import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'one duty without a weight',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties:',
        '  - { duty: 接待, weight: 100 }',
        '  - 回访',
        '---',
      ),
    },
    finds: ['roles/a.md:6:5'],
  },
  {
    title: 'a measure from the library without a weight',
    files: {
      'roles/model.yaml': lines('kpis:', '  - { id: rate, name: 铺货率 }'),
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [管理]',
        'kpis:',
        '  - rate',
        '  - { name: 回款率, weight: 100 }',
        '---',
      ),
    },
    finds: ['roles/a.md:6:5'],
  },
  {
    title: 'all of one list have a weight, and none of another',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [接待, 回访]',
        'kpis: [{ name: 回款率, weight: 60 }, { name: 铺货率, weight: 40 }]',
        '---',
      ),
    },
    finds: [],
  },
]
