import { type Example, lines } from '../example.js'

const library = lines('kpis:', '  - { id: bad-debt, name: 坏账率, formula: 坏账 ÷ 应收 }')
const role = (kpi: string) =>
  lines('---', 'title: 甲', 'purpose: 管理', 'duties: [管理]', `kpis: [${kpi}]`, '---')

export const examples: readonly Example[] = [
  {
    title: 'written out by the name that the library has',
    files: { 'roles/model.yaml': library, 'roles/a.md': role('{ name: 坏账率, target: "<= 2%" }') },
    finds: ['roles/a.md:5:16'],
  },
  {
    title: 'referred to, or another one',
    files: {
      'roles/model.yaml': library,
      'roles/a.md': role('{ kpi: 坏账率, target: "<= 2%" }, { name: 坏账额, target: "<= 2 万元" }'),
    },
    finds: [],
  },
]
