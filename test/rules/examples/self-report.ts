import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'by id',
    files: {
      'roles/manager.md': lines(
        '---',
        'title: 经理',
        'reporting: { to: manager }',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
    },
    finds: ['roles/manager.md:3:18'],
  },
  {
    title: 'by its title, in Chinese',
    files: {
      'roles/manager.md': lines(
        '---',
        '岗位名称: 客户经理',
        '汇报关系:',
        '  直接上级: 客户经理',
        '岗位目的: 管理',
        '职责: [管理]',
        '---',
      ),
    },
    finds: ['roles/manager.md:4:9'],
  },
  {
    title: 'the head of those who share a base does not take over to be its own superior',
    files: {
      'roles/base.md': lines('---', 'title: 基础', 'abstract: true', 'reporting: manager', '---'),
      'roles/manager.md': lines(
        '---',
        'extends: base',
        'title: 经理',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
    },
    finds: [],
  },
]
