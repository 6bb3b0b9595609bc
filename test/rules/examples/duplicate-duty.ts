import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'a duty in both forms, and a task',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties:',
        '  - 接待客户',
        '  - { duty: 接待客户, tasks: [安排行程, 安排用餐, 安排 行程] }',
        '---',
      ),
    },
    finds: ['roles/a.md:6:5', 'roles/a.md:6:39'],
  },
  {
    title: 'the same task of two duties',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties:',
        '  - { duty: 接待, tasks: [归档] }',
        '  - { duty: 回访, tasks: [归档] }',
        '---',
      ),
    },
    finds: [],
  },
]
