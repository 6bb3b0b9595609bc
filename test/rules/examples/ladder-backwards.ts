import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'from the top down',
    files: {
      'roles/model.yaml': lines('ladders:', '  - { id: sales, name: 销售序列, roles: [b, a] }'),
      'roles/a.md': lines('---', 'title: 甲', 'grade: P1', 'purpose: 管理', 'duties: [管理]', '---'),
      'roles/b.md': lines('---', 'title: 乙', 'grade: P2', 'purpose: 管理', 'duties: [管理]', '---'),
    },
    finds: ['roles/model.yaml:2:41'],
  },
  {
    title: 'into another line of grades, with steps of two figures',
    files: {
      'roles/model.yaml': lines('序列:', '  - 标识: sales', '    名称: 销售序列', '    岗位: [a, b, c]'),
      'roles/a.md': lines('---', 'title: 甲', 'grade: P9', 'purpose: 管理', 'duties: [管理]', '---'),
      'roles/b.md': lines('---', 'title: 乙', 'grade: P10', 'purpose: 管理', 'duties: [管理]', '---'),
      'roles/c.md': lines('---', 'title: 丙', 'grade: M1', 'purpose: 管理', 'duties: [管理]', '---'),
    },
    finds: [],
  },
]
