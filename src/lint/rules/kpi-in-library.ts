import { fold } from '../../model/fold.js'
import { defineRule, lines } from '../rule.js'

const library = lines('kpis:', '  - { id: bad-debt, name: 坏账率, formula: 坏账 ÷ 应收 }')
const role = (kpi: string) =>
  lines('---', 'title: 甲', 'purpose: 管理', 'duties: [管理]', `kpis: [${kpi}]`, '---')

/**
 * A KPI that the library has is referred to, not written out again.
 *
 * Why: what is written out is another KPI of the same name, without the formula and direction of the library's.
 *
 * Fix: write `kpi` instead of `name`.
 */
export const kpiInLibrary = defineRule({
  code: 'kpi-in-library',
  examples: [
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
  ],
  *check({ roles, kpis }) {
    const known = new Map([...kpis.values()].map(({ name }) => [fold(name), name]))
    for (const role of roles.values())
      for (const { id, name, pointer } of role.kpis) {
        const found = id === undefined ? known.get(fold(name)) : undefined
        if (found !== undefined) yield { place: role.locate(`${pointer}/name`), facts: { kpi: found } }
      }
  },
})
