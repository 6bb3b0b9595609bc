import type { Model, Role } from '../../src/model/types.js'

/** Something that a linked model says of one of its entities: under which key, and what. */
export interface Leaf {
  /** The key of the entity's file, as authors know it. */
  key: string
  value: string
}

type Tree = Record<string, unknown>

/** Keys that say where something stands, or what others say, and nothing of the entity itself. */
const silent = new Set([
  'pointer',
  'locate',
  'file',
  'sound',
  'bodyLine',
  'bases',
  'reportsGiven',
  'strayLevels',
  'strayRungs',
  'rungs',
  // Which level of its scale one is, counted by the model: a level is told by its name.
  'number',
])

/** Keys of files, where the model calls them otherwise. */
const keysOfFiles: Readonly<Record<string, string>> = { requirements: 'ksa' }

/** All that a role says, leaf by leaf, by nothing but the shape of the model. */
export function leavesOfRole(role: Role): Leaf[] {
  const { reporting, requirements, ...rest } = role
  const said = {
    ...rest,
    reporting: {
      to: nameOf(reporting.to),
      dotted: reporting.dotted.map(nameOf),
      // Whom the others report to is theirs to say.
      reports: reporting.reportsGiven
        ? reporting.reports.filter(({ id }) => id === undefined).map(nameOf)
        : [],
    },
    // A level is what it is called; its number may move with the scale.
    requirements: requirements.map(({ level, levelName, competency, ...one }) => ({
      ...one,
      level: levelName ?? level,
    })),
  }
  return leavesOf(said)
}

const nameOf = (reference: { name: string } | undefined) => reference?.name

/** All that an entry of the model says, with those rungs that the other side alone knows as roles. */
export function leavesOfPart(part: object, model: Model, other: Model): Leaf[] {
  const { id, scale, roles, strayRungs, parent, ...rest } = part as Tree & {
    scale?: string
    roles?: string[]
    strayRungs?: { name: string }[]
    parent?: string
  }
  return leavesOf({
    ...rest,
    scale: scale && model.scales.get(scale)?.name,
    roles: [
      ...(roles ?? []).map((role) => model.roles.get(role)?.title ?? role),
      ...(strayRungs ?? []).flatMap(({ name }) => other.roles.get(name)?.title ?? []),
    ],
    parent: parent && model.departments.get(parent)?.name,
  })
}

function leavesOf(entity: object): Leaf[] {
  return Object.entries(entity)
    .filter(([key]) => !silent.has(key) && key !== 'id')
    .flatMap(([key, value]) =>
      key === 'extra'
        ? Object.entries(value as Tree).flatMap(([own, found]) => below(own, found))
        : below(keysOfFiles[key] ?? key, value),
    )
}

function below(key: string, value: unknown): Leaf[] {
  if (value === undefined || value === null || value === '' || typeof value === 'function') return []
  if (value instanceof Map)
    return [...value].flatMap(([name, found]) => below(key, { [String(name)]: found }))
  if (Array.isArray(value)) return value.flatMap((item) => below(key, item))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, found]) =>
      silent.has(name) || name === 'id' ? [] : below(key, found),
    )
  const text = key === 'body' ? String(value).split(/\n+/).map(plain).filter(Boolean) : [plain(String(value))]
  return text.map((one) => ({ key, value: one }))
}

/** Without what is a matter of style. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** What one entity says and the other does not; what is said twice is said once less. */
export function missingIn(leaves: readonly Leaf[], others: readonly Leaf[]): Leaf[] {
  const left = new Map<string, number>()
  const keyOf = ({ key, value }: Leaf) => `${key}\n${value}`
  for (const leaf of others) left.set(keyOf(leaf), (left.get(keyOf(leaf)) ?? 0) + 1)
  return leaves.filter((leaf) => {
    const count = left.get(keyOf(leaf)) ?? 0
    left.set(keyOf(leaf), count - 1)
    return count <= 0
  })
}
