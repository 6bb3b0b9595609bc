import type { Cycle, Kind, RelationshipScope, Role } from '../../../src/model/types.js'
import type { Words } from '../../../src/values/words.js'
import { roleWith } from '../html/present/models.js'

/** How many rows the groups of each section have. */
export interface Sizes {
  duties?: readonly number[]
  routine?: readonly number[]
  relationships?: readonly number[]
  authority?: readonly [number]
  other?: readonly [number]
  ksa?: readonly number[]
}

/** A group of rows: how each begins, how many there are, and what stands beside them, if anything does. */
export interface Group {
  letter: string
  size: number
  name?: string | undefined
}

const CYCLES: readonly Cycle[] = ['day', 'week', 'month', 'year']
const SCOPES: readonly RelationshipScope[] = ['team', 'company', 'external']
const KINDS: readonly Kind[] = ['knowledge', 'skill', 'ability']

const at = { pointer: '' }
const required = { ...at, need: 'required' as const }

/**
 * A role with groups of many rows. Each row begins with its place in its group, and ends with it: `A01. … A01;` is the first
 * of the first.
 */
export function longRole(sizes: Sizes): Role {
  const { duties = [], routine = [], relationships = [], authority = [0], other = [0], ksa = [] } = sizes
  return roleWith({
    id: 'long',
    title: '岗位',
    purpose: '检查分页。',
    duties: duties.map((size, group) => ({
      ...at,
      duty: dutyName(group),
      weight: 20,
      essential: group === 0,
      tasks: textsOf(group, size).map((task) => ({ ...at, task })),
      outputs: [],
      kpis: [],
    })),
    routine: CYCLES.flatMap((every, group) =>
      textsOf(group, routine[group]).map((text) => ({ ...at, every, do: text })),
    ),
    relationships: SCOPES.flatMap((scope, group) =>
      textsOf(group, relationships[group]).map((about) => ({ ...at, scope, with: '部门', about })),
    ),
    authority: textsOf(0, authority[0]).map((matter) => ({ ...at, matter })),
    qualifications: {
      ...{ education: [], experience: [], certificates: [], languages: [] },
      other: textsOf(0, other[0]).map((text) => ({ ...required, text })),
    },
    requirements: KINDS.flatMap((kind, group) =>
      textsOf(group, ksa[group]).map((note, index) => ({ ...required, kind, name: `Z${index}`, note })),
    ),
  })
}

/** The groups of such a role, in a language. */
export function groupsOf(sizes: Sizes, words: Words): Group[] {
  const word = (key: string) => words[key] ?? key
  const names = {
    duties: (group: number) => dutyName(group),
    routine: (group: number) => word(`cycle-${CYCLES[group]}`),
    relationships: (group: number) => word(`scope-${SCOPES[group]}`),
    authority: () => undefined,
    other: () => word('label-other'),
    ksa: (group: number) => word(`kind-${KINDS[group]}`),
  }
  return (Object.keys(sizes) as (keyof Sizes)[]).flatMap((what) =>
    (sizes[what] ?? []).map((size, group) => ({ letter: letterOf(group), size, name: names[what](group) })),
  )
}

/** How the rows of a group begin. */
export function rowsOf(letter: string, size: number): string[] {
  return Array.from({ length: size }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
}

const letterOf = (group: number) => String.fromCharCode(65 + group)

const dutyName = (group: number) => `duty${group + 1}`

/** Most rows have one line, some two, a few many. */
function textsOf(group: number, size = 0): string[] {
  return rowsOf(letterOf(group), size).map((row, index) => {
    const length = index % 11 === 0 ? 300 : index % 4 === 2 ? 40 : 4
    return `${row}.${'长'.repeat(length)}${row};`
  })
}
