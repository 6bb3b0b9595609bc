import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'the list names a role that reports to somebody else',
    files: {
      'roles/head.md': lines(
        '---',
        'title: 部长',
        'reporting:',
        '  reports: [clerk]',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/clerk.md': lines(
        '---',
        'title: 职员',
        'reporting: { to: 科室主任 }',
        'purpose: 办事',
        'duties: [办事]',
        '---',
      ),
    },
    finds: ['roles/head.md:4:13'],
  },
  {
    title: 'the list lacks a role that reports here',
    files: {
      'roles/head.md': lines(
        '---',
        'title: 部长',
        'reporting:',
        '  reports: []',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/clerk.md': lines(
        '---',
        'title: 职员',
        'reporting: { to: head }',
        'purpose: 办事',
        'duties: [办事]',
        '---',
      ),
    },
    finds: ['roles/clerk.md:3:18'],
  },
  {
    title: 'a collective is no complete list, and does not harm who is meant by it',
    files: {
      'roles/head.md': lines(
        '---',
        '岗位名称: 总经理',
        '汇报关系: { 直接上级: 董事会, 直接下级: [各部门经理] }',
        '岗位目的: 管理',
        '职责: [管理]',
        '---',
      ),
      'roles/clerk.md': lines(
        '---',
        '岗位名称: 财务部经理',
        '汇报关系: 总经理',
        '岗位目的: 管账',
        '职责: [管账]',
        '---',
      ),
    },
    finds: [],
  },
  {
    title: 'a list with a post that has no role file may lack one: told at the list',
    files: {
      'roles/head.md': lines(
        '---',
        'title: 部长',
        'reporting: { reports: [保洁] }',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/clerk.md': lines(
        '---',
        'title: 职员',
        'reporting: head',
        'purpose: 办事',
        'duties: [办事]',
        '---',
      ),
    },
    finds: ['roles/head.md:3:23'],
  },
  {
    title: 'no list: made from the other roles',
    files: {
      'roles/head.md': lines('---', 'title: 部长', 'purpose: 管理', 'duties: [管理]', '---'),
      'roles/clerk.md': lines(
        '---',
        'title: 职员',
        'reporting: { to: head }',
        'purpose: 办事',
        'duties: [办事]',
        '---',
      ),
    },
    finds: [],
  },
]
