import type { Model, Scale } from '../../model/types.js'
import { entry, type List } from '../portrait/portrait.js'
import type { Entities, Terms } from '../terms.js'
import { pairEntries } from './pair-entries.js'
import { pairParts } from './pair-parts.js'
import { pairRoles } from './pair-roles.js'
import type { Splits } from './splits.js'

/** Which entity of one model is which of another: ids as they were, by which they are now. */
export interface Pairing extends Record<Entities, ReadonlyMap<string, string>> {
  splits: Splits
}

/** Finds every entity of a model again in another one. */
export function pairModels(before: Model, after: Model): Pairing {
  const { pairs, ...splits } = pairRoles(before.roles, after.roles)
  return {
    roles: pairs,
    splits,
    competencies: pairParts(before.competencies, after.competencies, ({ definition = '', indicators }) =>
      [definition, ...[...indicators.values()].flat()].join(' ').trim(),
    ),
    kpis: pairParts(before.kpis, after.kpis, ({ definition = '', formula = '' }) =>
      `${definition} ${formula}`.trim(),
    ),
    ladders: pairParts(before.ladders, after.ladders, ({ roles }) => roles.join(' ')),
    scales: pairParts(before.scales, after.scales, ({ levels }) => levels.map(({ name }) => name).join(' ')),
    departments: pairParts(before.departments, after.departments, nothing),
    categories: pairParts(before.categories, after.categories, nothing),
  }
}

/** Departments and categories are names only. */
const nothing = () => ''

/** The terms that describe the former model so that it can be compared with the present one. */
export function formerTerms(before: Model, after: Model, pairing: Pairing): Terms {
  const levels = new Map(
    [...before.scales.values()].map((scale) => {
      const now = after.scales.get(pairing.scales.get(scale.id) ?? '')
      return [scale.id, now ? levelNumbers(scale, now) : new Map<number, number>()]
    }),
  )
  // An id of what is gone that something else has now: whoever still writes it means another one.
  const isTaken = (kind: Entities, id: string) => before[kind].has(id) && after[kind].has(id)
  return {
    id: (kind, id) => pairing[kind].get(id) ?? (isTaken(kind, id) ? `former ${id}` : id),
    level: (scale, number) => levels.get(scale)?.get(number) ?? number,
    isInOrder: (scale) => isRising([...(levels.get(scale)?.values() ?? [])]),
  }
}

const isRising = (numbers: readonly number[]) =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))

/** The numbers that levels have now; one that is gone lies between those around it, so that roles on it have moved. */
function levelNumbers(was: Scale, is: Scale): Map<number, number> {
  const numbers = new Map(pairLevels(was, is).map(({ from, to }) => [from, to] as const))
  const found = new Map<number, number>()
  for (const { number } of was.levels) {
    const below = was.levels.filter((level) => level.number < number && numbers.has(level.number)).at(-1)
    found.set(number, numbers.get(number) ?? (below ? (numbers.get(below.number) ?? 0) : 0) + 0.5)
  }
  return found
}

function pairLevels(was: Scale, is: Scale): { from: number; to: number }[] {
  const listOf = ({ levels }: Scale): List => ({
    field: 'level',
    slots: 'place',
    entries: levels.map(({ number, name }) => entry('level', { name, text: name, pointer: String(number) })),
  })
  return pairEntries(listOf(was), listOf(is)).flatMap(({ before, after }) =>
    before && after ? [{ from: Number(before.pointer), to: Number(after.pointer) }] : [],
  )
}
