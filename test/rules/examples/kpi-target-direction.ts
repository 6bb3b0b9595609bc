import { type Example, lines } from '../example.js'

const role = (kpi: string) =>
  lines('---', 'title: 甲', 'purpose: 管理', 'duties: [管理]', `kpis: [${kpi}]`, '---')

export const examples: readonly Example[] = [
  {
    title: 'at least so much, though lower is better',
    files: { 'roles/a.md': role('{ name: 坏账率, better: lower, target: ">= 2%" }') },
    finds: ['roles/a.md:5:44'],
  },
  {
    title: 'at most so much, though higher is better by the library',
    files: {
      'roles/model.yaml': lines('指标库:', '  - { 标识: rate, 名称: 回款率, 方向: 越高越好 }'),
      'roles/a.md': role('{ kpi: rate, target: 不超过90% }'),
    },
    finds: ['roles/a.md:5:29'],
  },
  {
    title: 'the way that is better, an exact figure, a range, none',
    files: {
      'roles/a.md': role(
        '{ name: 一, better: lower, target: 2 }, { name: 二, better: higher, target: "= 100%" }, { name: 三, better: lower, target: 1%-2% }, { name: 四, target: "<= 2" }',
      ),
    },
    finds: [],
  },
]
