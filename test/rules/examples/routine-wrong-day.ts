import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'weeks by number, months by weekday, a year by number',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [管理]',
        'routine:',
        '  - { every: week, on: 5, do: 周报 }',
        '  - { every: month, by: fri, do: 月报 }',
        '  - { every: year, by: 5, do: 年报 }',
        '---',
      ),
    },
    finds: ['roles/a.md:6:24', 'roles/a.md:7:25', 'roles/a.md:8:24'],
  },
  {
    title: 'a day of every day, and a twentieth of ten days, in Chinese',
    files: {
      'roles/a.md': lines(
        '---',
        '岗位名称: 甲',
        '岗位目的: 管理',
        '职责: [管理]',
        '工作规程:',
        '  - { 周期: 每日, 时间点: 周一, 事项: 晨会 }',
        '  - { 周期: 每旬, 截止: 20, 事项: 旬报 }',
        '---',
      ),
    },
    finds: ['roles/a.md:6:20', 'roles/a.md:7:19'],
  },
  {
    title: 'days that fit',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [管理]',
        'routine:',
        '  - { every: day, at: "08:30", do: 晨会 }',
        '  - { every: week, on: mon-fri, do: 巡店 }',
        '  - { every: ten-days, on: "9-10", do: 旬报 }',
        '  - { every: month, on: last, do: 月报 }',
        '  - { every: quarter, by: last, do: 季报 }',
        '  - { every: year, by: 12-15, do: 年报 }',
        '---',
      ),
    },
    finds: [],
  },
]
