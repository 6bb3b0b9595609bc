import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'approved and nothing more',
    files: {
      'roles/a.md': lines('---', 'title: 甲', 'status: approved', 'purpose: 管理', 'duties: [管理]', '---'),
    },
    finds: ['roles/a.md:3:9', 'roles/a.md:3:9', 'roles/a.md:3:9'],
  },
  {
    title: 'prepared and reviewed, but approved by nobody, in Chinese',
    files: {
      'roles/a.md': lines(
        '---',
        '岗位名称: 甲',
        '状态: 已批准',
        '版本: "1.0"',
        '生效日期: 2026-01-01',
        '审批记录: [{ 审批人: 人力资源部, 审批环节: 审核 }]',
        '岗位目的: 管理',
        '职责: [管理]',
        '---',
      ),
    },
    finds: ['roles/a.md:3:5'],
  },
  {
    title: 'a draft may be without',
    files: { 'roles/a.md': lines('---', 'title: 甲', 'purpose: 管理', 'duties: [管理]', '---') },
    finds: [],
  },
]
