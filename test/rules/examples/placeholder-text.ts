import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'a purpose and a step as the new role had them',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 待填写：一句话说明这个岗位为什么存在。',
        'duties:',
        '  - duty: 接待',
        '    tasks: ["To be written: a step of it"]',
        '---',
      ),
    },
    finds: ['roles/a.md:3:10', 'roles/a.md:6:13'],
  },
  {
    title: 'a duty in its short form, in a role that is approved',
    files: {
      'roles/a.md': lines(
        '---',
        '岗位名称: 甲',
        '状态: 已批准',
        '版本: "1.0"',
        '生效日期: 2026-01-01',
        '审批记录: [{ 审批人: 总经理 }]',
        '岗位目的: 管理',
        '职责: [待填写：第一项职责]',
        '---',
      ),
    },
    finds: ['roles/a.md:8:6'],
  },
  {
    title: 'text of a base that two roles take over is found once',
    files: {
      'roles/base.md': lines('---', 'title: 基础', 'abstract: true', 'purpose: 待填写：目的', '---'),
      'roles/a.md': lines('---', 'title: 甲', 'extends: base', 'status: review', 'duties: [接待]', '---'),
      'roles/b.md': lines('---', 'title: 乙', 'extends: base', 'duties: [回访]', '---'),
    },
    finds: ['roles/base.md:4:10'],
  },
  {
    title: 'texts of their own, one of which is about what is to be written',
    files: {
      'roles/a.md': lines('---', 'title: 甲', 'purpose: 核对待填写的表格', 'duties: [接待]', '---'),
    },
    finds: [],
  },
]
