import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'a copy, with another way of writing the number',
    files: {
      'roles/a.md': lines('---', 'title: 甲', 'code: XS-01', 'purpose: 管理', 'duties: [管理]', '---'),
      'roles/b.md': lines('---', '岗位名称: 乙', '岗位编号: xs-01', '岗位目的: 管理', '职责: [管理]', '---'),
    },
    finds: ['roles/b.md:3:7'],
  },
  {
    title: 'the number of a role that is retired',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'code: XS-01',
        'status: retired',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/b.md': lines('---', 'title: 乙', 'code: XS-01', 'purpose: 管理', 'duties: [管理]', '---'),
    },
    finds: [],
  },
]
