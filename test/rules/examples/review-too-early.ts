import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'a year too early',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'effective: 2027-01-01',
        'reviewBy: 2026-12-31',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
    },
    finds: ['roles/a.md:4:11'],
  },
  {
    title: 'the same day, in Chinese',
    files: {
      'roles/a.md': lines(
        '---',
        '岗位名称: 甲',
        '生效日期: 2027-01-01',
        '复审日期: 2027-01-01',
        '岗位目的: 管理',
        '职责: [管理]',
        '---',
      ),
    },
    finds: ['roles/a.md:4:7'],
  },
  {
    title: 'the day after, and no day from which it holds',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'effective: 2027-01-01',
        'reviewBy: 2027-01-02',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/b.md': lines(
        '---',
        'title: 乙',
        'reviewBy: 2020-01-01',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
    },
    finds: [],
  },
  {
    title: 'the same day, where the workspace allows it',
    files: {
      'rolewright.config.yaml': lines('rules: [{ rule: review-too-early, options: { days: 0 } }]'),
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'effective: 2027-01-01',
        'reviewBy: 2027-01-01',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
    },
    finds: [],
  },
]
