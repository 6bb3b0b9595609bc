import { parentOf, unitName } from './posts.mjs'
import { fill, words } from './words.mjs'

/** 200 competencies: twenty areas by ten aspects. The first four aspects are knowledge, the next four skills. */
const kinds = [
  'knowledge',
  'knowledge',
  'knowledge',
  'knowledge',
  'skill',
  'skill',
  'skill',
  'skill',
  'ability',
  'ability',
]

/** Every competency; odd areas are written in English, as a company of two languages would have it. */
export const competencies = words.zh.areas.flatMap((_, area) =>
  kinds.map((kind, aspect) => {
    const lang = area % 2 === 0 ? 'zh' : 'en'
    const { areas, aspects } = words[lang]
    const id = `${words.en.areas[area]}-${words.en.aspects[aspect]}`.toLowerCase()
    const name = lang === 'zh' ? areas[area] + aspects[aspect] : `${areas[area]} ${aspects[aspect]}`
    return { id, kind, name, lang, area, aspect }
  }),
)

/** The KPI library: sixty measures of twelve things by five. */
export const kpis = words.zh.things.flatMap((thing, at) =>
  words.zh.measures.map((measure, by) => ({
    id: `kpi-${at + 1}-${words.en.measures[by]}`,
    name: `${thing}${measure}`,
    formula: fill(words.zh.formula, thing),
    unit: '%',
    better: 'higher',
    source: '业务系统月报',
    cycle: by % 2 === 0 ? 'month' : 'quarter',
  })),
)

/** The model's files by name, with English keys; competencies have a file for each kind. */
export function modelParts(posts, random) {
  const departments = [...new Set(posts.map(({ department }) => department))]
  return {
    scales: { scales: [{ id: 'proficiency', name: '熟练等级', levels }] },
    departments: { departments: departments.map(departmentOf) },
    ladders: { ladders: laddersOf(posts) },
    kpis: { kpis },
    ...Object.fromEntries(
      ['knowledge', 'skill', 'ability'].map((kind) => [
        kind,
        { competencies: competencies.filter((one) => one.kind === kind).map((one) => entryOf(one, random)) },
      ]),
    ),
  }
}

/** The levels of the one scale. */
export const levels = [
  { name: '了解', description: '在指导下完成' },
  { name: '运用', description: '独立完成' },
  { name: '熟练', description: '处理复杂情形' },
  { name: '精通', description: '制定方法并指导他人' },
]

function departmentOf(department) {
  const own = { id: `dept-${department}`, name: unitName(department, 'zh') }
  return department === 0 ? own : { ...own, parent: `dept-${parentOf(department)}` }
}

function entryOf({ id, kind, name, lang, area, aspect }, random) {
  const { definition, areas, aspects, verbs, things, aims, steps, indicator } = words[lang]
  const indicators = steps.map((step) =>
    fill(indicator, step, random.pick(verbs), random.pick(things), random.pick(aims)),
  )
  return {
    id,
    kind,
    name,
    scope: area % 5 === 0 ? 'core' : 'family',
    definition: fill(definition, areas[area].toLowerCase(), aspects[aspect]),
    scale: 'proficiency',
    levels: Object.fromEntries(indicators.map((text, level) => [level + 1, text])),
  }
}

/** A ladder for each family of a department, lowest first. */
function laddersOf(posts) {
  const families = new Map()
  for (const post of posts.filter(({ head }) => !head)) {
    const id = `ladder-${post.department}-${post.family}`
    families.set(id, [post, ...(families.get(id) ?? [])])
  }
  return [...families].map(([id, members]) => ({
    id,
    name: `${unitName(members[0].department, 'zh')}${words.zh.families[members[0].family]}序列`,
    roles: members.map((post) => post.id),
  }))
}
