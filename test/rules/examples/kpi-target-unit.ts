import { type Example, lines } from '../example.js'

const role = (kpi: string) =>
  lines('---', 'title: 甲', 'purpose: 管理', 'duties: [管理]', `kpis: [${kpi}]`, '---')

export const examples: readonly Example[] = [
  {
    title: 'hours of a percentage',
    files: { 'roles/a.md': role('{ name: 及时率, unit: "%", target: 24小时 }') },
    finds: ['roles/a.md:5:40'],
  },
  {
    title: 'money of a percentage, with the unit of the library',
    files: {
      'roles/model.yaml': lines('kpis:', '  - { id: rate, name: 达成率, unit: ％ }'),
      'roles/a.md': role('{ kpi: rate, target: ">= 100万元" }'),
    },
    finds: ['roles/a.md:5:29'],
  },
  {
    title: 'the same unit in other signs, a part of it, another size of it, or none',
    files: {
      'roles/a.md': role(
        '{ name: 一, unit: "%", target: ≥90％ }, { name: 二, unit: 次, target: ">= 2 次/月" }, { name: 三, unit: 万元, target: "<= 3000 元" }, { name: 四, unit: 天, target: "<= 3" }, { name: 五, unit: "%", target: 每周1次 }',
      ),
    },
    finds: [],
  },
]
