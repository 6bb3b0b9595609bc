import { fold } from '../../model/fold.js'
import type { Better, Kpi, Role, RoleKpi } from '../../model/types.js'
import type { KpiTarget } from '../../values/kpi-target.js'
import { targetInName } from './kpi-sentence.js'
import { cycleExtras, targetText } from './notation.js'
import { amount, type Extras, entry, type Part, texts, type Value, value } from './portrait.js'
import { keyOfNamed, type RoleTelling } from './references.js'

/** The measures of a role. */
export function tellKpis(found: Role['kpis'], telling: RoleTelling): Part {
  const entries = found.map((written) => {
    const kpi = withTarget(written)
    return entry('kpi', {
      name: kpi.name,
      key: keyOfNamed('kpis', kpi, telling),
      ...(kpi.id === undefined ? { text: kpi.name } : {}),
      pointer: kpi.pointer,
      values: [
        ...tellTarget(kpi, kpi !== written),
        ...amount('kpi-weight', kpi.weight, `${kpi.pointer}/weight`),
        ...tellMeasure(kpi, kpi.pointer),
        ...value('kpi-note', kpi.note, `${kpi.pointer}/note`),
      ],
    })
  })
  return { lists: [{ field: 'kpi', entries }] }
}

/** A measure that is written as one sentence, 文件处理及时率≥95%, has a target as any other. */
function withTarget(kpi: RoleKpi): RoleKpi {
  const said = kpi.id === undefined && !kpi.target ? targetInName(kpi.name) : undefined
  return said ? { ...kpi, ...said } : kpi
}

/** What a measure is, in the library or written out in a role. */
export function tellMeasure(kpi: Omit<Kpi, 'id' | 'name' | 'locate' | 'pointer'>, at: string): Value[] {
  const { definition, formula, unit, better, source, cycle } = kpi
  return [
    ...value('kpi-definition', definition, `${at}/definition`),
    ...value('kpi-formula', formula, `${at}/formula`),
    ...value('kpi-unit', unit, `${at}/unit`, { key: fold(unit ?? '') }),
    ...value('kpi-better', better, `${at}/better`),
    ...value('kpi-source', source, `${at}/source`),
    ...(cycle === undefined ? [] : value('kpi-cycle', cycle, `${at}/cycle`, cycleExtras(cycle))),
  ]
}

/** Where a measure is one sentence its target stands there, too. */
function tellTarget({ target, better, pointer }: RoleKpi, isSentence: boolean): Value[] {
  if (!target) return []
  const at = isSentence ? pointer : `${pointer}/target`
  return value('kpi-target', targetText(target), at, strictness(target, better))
}

/**
 * How strict a target is. A least figure is stricter the higher, a greatest figure and a tolerance the lower; a figure to
 * be met goes by the direction of its measure, and by none when the nearest is the best.
 */
function strictness(target: KpiTarget, better: Better | undefined): Extras {
  // Of two ranges, or of words, neither is the stricter.
  if (!('comparator' in target)) return {}
  const { comparator, value: figure, unit } = target
  const bound = { '>=': 1, '>': 1, '<=': -1, '<': -1, '±': -1, '=': 0 }[comparator]
  const direction = bound || (better === 'higher' ? 1 : better === 'lower' ? -1 : 0)
  if (direction === 0) return {}
  // Without "or equal" a bound is a hair stricter.
  const hair = comparator === '>' || comparator === '<' ? Math.abs(figure) * 1e-9 + 1e-9 : 0
  const way = comparator === '±' ? '±' : direction > 0 ? '>' : '<'
  return { measures: [direction * figure + hair], unit: `${way} ${fold(unit)}` }
}

/** How the role is appraised. */
export function tellAppraisal({ cycle, share, by, uses, note }: NonNullable<Role['appraisal']>): Part {
  return {
    values: [
      ...(cycle === undefined ? [] : value('appraisal-cycle', cycle, '/appraisal/cycle', cycleExtras(cycle))),
      ...amount('appraisal-share', share, '/appraisal/share'),
      ...value('appraisal-note', note, '/appraisal/note'),
    ],
    lists: [texts('appraiser', by, '/appraisal/by'), texts('appraisal-use', uses, '/appraisal/uses')],
  }
}
