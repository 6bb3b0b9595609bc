import {
  type Data,
  isMapping,
  type Mapping,
  resolved,
  type Schema,
  schemaOf,
  schemaUnder,
} from './front-matter.js'

/** Other values, where one may not write just anything. */
const others: Readonly<Record<string, Data>> = {
  extends: 'other-base',
  department: '市场部',
  category: 'management',
  effective: '2026-02-01',
  reviewBy: '2027-02-01',
  'approvals[].on': '2025-12-02',
  'revisions[].on': '2025-12-02',
  'duties[].kpis[]': 'files',
  'routine[].on': 4,
  'routine[].by': 'thu',
  'routine[].at': '10:00',
  'authority[].limit': '800 CNY',
  'ksa.knowledge.*.level': '精通',
  'ksa.skills.*.level': '熟练',
  'ksa.abilities.*.level': '熟练',
  'kpis[].kpi': 'files',
  'kpis[].target': '>= 97%',
  'compensation.range': '7000-9000 CNY/month',
  'competencies[].scale': 'mastery',
  'departments[].parent': '集团',
}

/** A key that holds a value, and where a file has it. */
export interface Leaf {
  /** `duties[].tasks[].task`. */
  path: string
  schema: Schema
  place: readonly (string | number)[]
}

/** A file with another value at a leaf. */
export function withOther(file: Mapping, { path, schema, place }: Leaf): Mapping {
  const other = others[path] ?? otherThan(valueAt(file, place), schema)
  return changed(file, place, other) as Mapping
}

/** Every key of a schema at the first place where the rich file has it. */
export function leavesIn(kind: 'role' | 'model', rich: Mapping): { leaves: Leaf[]; missing: string[] } {
  const missing: string[] = []
  return { leaves: walk(schemaOf(kind), '', [[]]), missing }

  function walk(schema: Schema & { home: string }, path: string, places: readonly Leaf['place'][]): Leaf[] {
    const items = places.flatMap((place) => placesIn(place))
    if (items.length > 0 && schema.items && !schema.properties)
      return walk(resolved(schema.items, schema.home), `${path}[]`, items)
    const mappings = [...places, ...items].filter((place) => isMapping(valueAt(rich, place)))
    const keys = Object.keys(schema.properties ?? {})
    if (keys.length > 0)
      return keys.flatMap((key) => under(key, schema, path === '' ? key : `${path}.${key}`, mappings))
    if (mappings.length > 0) {
      const within = mappings.flatMap((place) =>
        Object.keys(valueAt(rich, place) as Mapping).map((key) => [...place, key]),
      )
      return walk(schemaUnder(schema, '*'), `${path}.*`, within)
    }
    const [place] = places
    return place ? [{ path, schema, place }] : []
  }

  function under(
    key: string,
    schema: Schema & { home: string },
    path: string,
    mappings: readonly Leaf['place'][],
  ) {
    const places = mappings
      .filter((place) => key in (valueAt(rich, place) as Mapping))
      .map((place) => [...place, key])
    if (places.length === 0) missing.push(path)
    return walk(schemaUnder(schema, key), path, places)
  }

  function placesIn(place: Leaf['place']): Leaf['place'][] {
    const value = valueAt(rich, place)
    return Array.isArray(value) ? value.map((_, index) => [...place, index]) : []
  }
}

function valueAt(value: Data, place: Leaf['place']): Data {
  return place.reduce<Data>((found, key) => (found as Mapping)[key as string] ?? null, value)
}

function changed(value: Data, [key, ...rest]: Leaf['place'], other: Data): Data {
  if (key === undefined) return other
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? changed(item, rest, other) : item))
  const mapping = value as Mapping
  return { ...mapping, [key]: changed(mapping[key] ?? null, rest, other) }
}

function otherThan(value: Data, { enum: words }: Schema): Data {
  if (words) return words.find((word) => word !== value) ?? value
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value === 0 ? 10 : value - 1
  return `新${String(value)}`
}
