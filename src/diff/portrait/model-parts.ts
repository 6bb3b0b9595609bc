import type {
  Category,
  Competency,
  Department,
  Kpi,
  Ladder,
  Model,
  ModelPart,
  Scale,
} from '../../model/types.js'
import type { Entities, Telling } from '../terms.js'
import { tellMeasure } from './performance.js'
import { type Entry, entry, list, texts, value } from './portrait.js'

/** Kinds of entries of the model, without the roles. */
export type PartKind = Exclude<Entities, 'roles'>

type PartOf<K extends PartKind> = Model[K] extends ReadonlyMap<string, infer Part> ? Part : never

/** How an entry of the model becomes a portrait. A kind without one does not compile. */
export const tellings: { [K in PartKind]: (part: PartOf<K>, telling: Telling) => Entry } = {
  scales: tellScale,
  competencies: tellCompetency,
  kpis: tellKpi,
  ladders: tellLadder,
  departments: tellDepartment,
  categories: tellCategory,
}

const identity = ({ id, name, pointer }: ModelPart, kind: Entities, { terms }: Telling) => ({
  name,
  key: terms.id(kind, id),
  pointer,
})

/** Levels are known by their names; those at one place of scales of one length are the same under another name. */
function tellScale(scale: Scale, telling: Telling): Entry {
  const levels = scale.levels.map(({ number, name, description }) => {
    const pointer = `${scale.pointer}/levels/${number - 1}`
    return entry('level', {
      name,
      text: name,
      pointer,
      values: value('level-description', description, `${pointer}/description`),
    })
  })
  return entry('scale', {
    ...identity(scale, 'scales', telling),
    values: value('scale-name', scale.name, `${scale.pointer}/name`),
    lists: [{ field: 'level', entries: levels, order: 'matters', slots: 'place' }],
  })
}

function tellCompetency(competency: Competency, telling: Telling): Entry {
  const { pointer, name, kind, scope, definition, topics, scale } = competency
  return entry('competency', {
    ...identity(competency, 'competencies', telling),
    values: [
      ...value('competency-name', name, `${pointer}/name`),
      ...value('competency-kind', kind, `${pointer}/kind`),
      ...value('competency-scope', scope, `${pointer}/scope`),
      ...value('competency-definition', definition, `${pointer}/definition`),
      ...value('competency-scale', scaleName(scale, telling), `${pointer}/scale`, {
        key: scale === undefined ? '' : telling.terms.id('scales', scale),
      }),
    ],
    lists: [
      texts('competency-topic', topics, `${pointer}/topics`),
      { field: 'indicator', entries: indicatorsOf(competency, telling), slots: 'alone' },
    ],
  })
}

const scaleName = (id: string | undefined, { model }: Telling) =>
  id === undefined ? undefined : (model.scales.get(id)?.name ?? id)

/** Indicators belong to a level: the level is an entry around them, so that one put in between moves none. */
function indicatorsOf({ indicators, scale, pointer }: Competency, { model, terms }: Telling): Entry[] {
  const levels = model.scales.get(scale ?? '')?.levels
  return [...indicators].flatMap(([number, found]) => {
    const level = scale === undefined ? number : terms.level(scale, number)
    const name = levels?.find((one) => one.number === number)?.name ?? String(number)
    return found.map((text) =>
      entry('indicator', {
        name: text,
        text,
        key: `${level} ${text}`,
        pointer: `${pointer}/levels/${number}`,
        group: { key: String(level), field: 'level', name },
      }),
    )
  })
}

function tellKpi(kpi: Kpi, telling: Telling): Entry {
  return entry('library-kpi', {
    ...identity(kpi, 'kpis', telling),
    values: [...value('kpi-name', kpi.name, `${kpi.pointer}/name`), ...tellMeasure(kpi, kpi.pointer)],
  })
}

function tellLadder(ladder: Ladder, telling: Telling): Entry {
  const { pointer, name, description, rungs } = ladder
  return entry('ladder', {
    ...identity(ladder, 'ladders', telling),
    values: [
      ...value('ladder-name', name, `${pointer}/name`),
      ...value('ladder-description', description, `${pointer}/description`),
    ],
    lists: [
      list(
        'rung',
        rungs,
        ({ id }) => ({
          name: telling.model.roles.get(id)?.title ?? id,
          key: telling.terms.id('roles', id),
        }),
        { order: 'matters' },
      ),
    ],
  })
}

function tellDepartment(department: Department, telling: Telling): Entry {
  const { pointer, name, parent } = department
  const parentName = parent === undefined ? undefined : telling.model.departments.get(parent)?.name
  return entry('org-unit', {
    ...identity(department, 'departments', telling),
    values: [
      ...value('org-unit-name', name, `${pointer}/name`),
      ...value('org-unit-parent', parentName ?? parent, `${pointer}/parent`, {
        key: parent === undefined ? '' : telling.terms.id('departments', parent),
      }),
    ],
  })
}

function tellCategory(category: Category, telling: Telling): Entry {
  return entry('job-category', {
    ...identity(category, 'categories', telling),
    values: value('job-category-name', category.name, `${category.pointer}/name`),
  })
}
