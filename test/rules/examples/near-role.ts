import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'one character is another',
    files: {
      'roles/a.md': lines(
        '---',
        '岗位名称: 秘书',
        '岗位目的: 管理',
        '职责: [管理]',
        '汇报关系: 总经里',
        '---',
      ),
      'roles/b.md': lines('---', '岗位名称: 总经理', '岗位目的: 管理', '职责: [管理]', '---'),
    },
    finds: ['roles/a.md:5:7'],
  },
  {
    title: 'another post: rank, side or kind',
    files: {
      'roles/a.md': lines(
        '---',
        '岗位名称: 秘书',
        '岗位目的: 管理',
        '职责: [管理]',
        '汇报关系: { 直接上级: 副经理, 虚线上级: [总经办, 总工程师] }',
        '---',
      ),
      'roles/b.md': lines('---', '岗位名称: 总经理', '岗位目的: 管理', '职责: [管理]', '---'),
    },
    finds: [],
  },
]
