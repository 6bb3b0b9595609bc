import { fold } from '../model/fold.js'
import { defineRule } from './shared/define-rule.js'

/**
 * A KPI that the library has is referred to, not written out again.
 *
 * Why: what is written out is another KPI of the same name, without the formula and direction of the library's.
 *
 * Fix: write `kpi` instead of `name`.
 */
export const kpiInLibrary = defineRule<{ kpi: string }>()({
  code: 'kpi-in-library',
  severity: 'warning',
  words: {
    'zh-CN': ({ kpi }, { name }) => ({
      message: `指标库里已有${name(kpi)}，这里又写了一个同名的新指标`,
      fix: `把“名称”改为“指标”：指标: ${kpi}；确实是另一个指标的，换个名称`,
    }),
    en: ({ kpi }, { name }) => ({
      message: `The KPI library has ${name(kpi)} already, and this is a new KPI of the same name`,
      fix: `write "kpi" instead of "name": kpi: ${kpi}; if it is another one, give it another name`,
    }),
  },
  *check({ roles, kpis }) {
    const known = new Map([...kpis.values()].map(({ name }) => [fold(name), name]))
    for (const role of roles.values())
      for (const { id, name, pointer } of role.kpis) {
        const found = id === undefined ? known.get(fold(name)) : undefined
        if (found !== undefined) yield { place: role.locate(`${pointer}/name`), facts: { kpi: found } }
      }
  },
})
