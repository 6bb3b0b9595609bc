import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'three roles in a ring, reported once',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'reporting: { to: b }',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/b.md': lines(
        '---',
        'title: 乙',
        'reporting: { to: c }',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/c.md': lines(
        '---',
        'title: 丙',
        'reporting: { to: a }',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/d.md': lines(
        '---',
        'title: 丁',
        'reporting: { to: a }',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
    },
    finds: ['roles/a.md:3:18'],
  },
  {
    title: 'lines that meet at the top',
    files: {
      'roles/a.md': lines('---', 'title: 甲', 'purpose: 管理', 'duties: [管理]', '---'),
      'roles/b.md': lines(
        '---',
        'title: 乙',
        'reporting: { to: a }',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
      'roles/c.md': lines(
        '---',
        'title: 丙',
        'reporting: { to: b }',
        'purpose: 管理',
        'duties: [管理]',
        '---',
      ),
    },
    finds: [],
  },
]
