import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'two superiors in one, and two dotted ones in brackets',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [管理]',
        'reporting:',
        '  to: 市场部经理/总经理',
        '  dotted: [集团总裁、集团财务总监]',
        '---',
      ),
    },
    finds: ['roles/a.md:6:7', 'roles/a.md:7:12'],
  },
  {
    title: 'several, a role whose title has a stroke, a collective with what it holds',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [管理]',
        'reporting: { to: 出纳/会计, dotted: [总裁, 财务总监], reports: [一线员工(含普工、技工等)] }',
        '---',
      ),
      'roles/b.md': lines('---', 'title: 出纳/会计', 'purpose: 管账', 'duties: [管账]', '---'),
    },
    finds: [],
  },
]
