import { type Comparison, compareWorkspaces } from '../../src/comparison.js'
import type { Change } from '../../src/diff/change.js'
import type { Model, Role } from '../../src/model/types.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { type Leaf, leavesOfPart, leavesOfRole, missingIn } from './leaves.js'

export type Files = Record<string, string | Uint8Array>

/** Every difference between two workspaces that is neither told nor said to be uncertain. */
export async function holesBetween(before: Files, after: Files): Promise<string[]> {
  const [was, is, comparison] = await Promise.all([
    loadWorkspace(memorySource(before)),
    loadWorkspace(memorySource(after)),
    compareWorkspaces(memorySource(before), memorySource(after)),
  ])
  return [...holesInRoles(was.model, is.model, comparison), ...holesInParts(was.model, is.model, comparison)]
}

function holesInRoles(before: Model, after: Model, comparison: Comparison): string[] {
  const { changes } = comparison
  const formerOf = new Map(
    changes.flatMap(({ type, subject }) =>
      type === 'role-id-changed' && subject.formerId !== undefined
        ? [[subject.id, subject.formerId] as const]
        : [],
    ),
  )
  const known = new Set<string>()
  const holes = [...after.roles.values()].flatMap((role) => {
    const formerId = formerOf.get(role.id) ?? role.id
    const former = isNew(role.id, changes) ? undefined : before.roles.get(formerId)
    if (!former)
      return isTold(role, changes) || isUnread([role.file], undefined, comparison)
        ? []
        : [`new role ${role.id}`]
    known.add(former.id)
    return holesInRole(former, role, { before, after, comparison })
  })
  const gone = [...before.roles.values()].filter(({ id }) => !known.has(id))
  return [
    ...holes,
    ...gone.flatMap((role) =>
      isTold(role, changes) || isUnread([role.file], undefined, comparison) ? [] : [`lost role ${role.id}`],
    ),
  ]
}

const wholes = /^(?:base-)?role-(?:added|removed|split|merged|absorbed)$/

const isNew = (id: string, changes: readonly Change[]) =>
  changes.some(({ type, subject, others }) =>
    /role-(?:added|merged)$/.test(type)
      ? subject.id === id
      : type === 'role-split' && others.some((other) => other.id === id),
  )

/** Whether a role that is on one side only is told to have come, gone, been split or merged. */
const isTold = ({ id }: Role, changes: readonly Change[]) =>
  changes.some(
    ({ type, subject, others }) => wholes.test(type) && [subject, ...others].some((one) => one.id === id),
  )

interface Scene {
  before: Model
  after: Model
  comparison: Comparison
}

function holesInRole(was: Role, is: Role, { before, after, comparison }: Scene): string[] {
  const used = new Set([...usedBy(was), ...usedBy(is)])
  const own = comparison.changes.filter(
    ({ subject, touches, others }) =>
      [subject.id, subject.formerId, ...touches, ...others.map(({ id }) => id)].some(
        (id) => id === is.id || id === was.id,
      ) ||
      (subject.kind !== 'role' && used.has(subject.id)),
  )
  const files = [was, is].flatMap((role, index) => [
    role.file,
    ...role.bases.flatMap((id) => (index === 0 ? before : after).roles.get(id)?.file ?? []),
    ...basesNamed(role, before, after),
  ])
  const [old, now] = [leavesOfRole(was), leavesOfRole(is)]
  const holes = (leaves: readonly Leaf[], side: string) =>
    leaves
      .filter(
        (leaf) =>
          !isCovered(leaf, own, comparison.changes) &&
          !wentAlong(leaf, own, { before, after, comparison }) &&
          !isForgotten(leaf, files, comparison) &&
          !isUnread(files, leaf.key, comparison) &&
          !isNameUnread(leaf.value, [before, after], comparison),
      )
      .map(({ key, value }) => `${is.id} ${side} ${key}: ${value}`)
  return [...holes(missingIn(old, now), '-'), ...holes(missingIn(now, old), '+')]
}

/** A base that one side no longer finds is known by the other. */
const basesNamed = ({ id }: Role, ...models: Model[]) =>
  models.flatMap(
    (model) => model.roles.get(id)?.bases.flatMap((base) => model.roles.get(base)?.file ?? []) ?? [],
  )

const usedBy = ({ requirements, kpis, duties, department, category }: Role) =>
  [
    ...requirements.flatMap(({ competency }) => competency ?? []),
    ...kpis.map(({ id }) => id),
    ...duties.flatMap((duty) => duty.kpis.map(({ id }) => id)),
    department?.id,
    category?.id,
  ].filter((id) => id !== undefined)

/** Areas of changes by keys of files, where they are called otherwise. */
const document = ['code', 'form', 'version', 'effective', 'reviewBy', 'owner', 'approvals', 'revisions']
const areasOf = (key: string): string[] => {
  if (document.includes(key)) return ['document']
  if (key === 'titles') return ['title']
  if (key === 'abstract') return ['role']
  return key.startsWith('x-') ? ['extra'] : [key]
}

/** A leaf is covered by a change of its area that names it, or that is about values which are not texts; a rename tells a name. */
function isCovered({ key, value }: Leaf, own: readonly Change[], all: readonly Change[]): boolean {
  const areas = areasOf(key)
  const isText = /\p{L}.*\p{L}/su.test(value) && !/^[a-z-]+$/.test(value)
  return (
    own.some((change) => {
      const isOfModel = change.subject.kind !== 'role'
      if (!isOfModel && !areas.includes(change.area) && !wholes.test(change.type)) return false
      return !isText || textsOf(change).some((text) => text.includes(value) || value.includes(text))
    }) ||
    all.some(
      (change) =>
        isNameOf(value, change) ||
        [change.before, change.after].some((one) => one !== undefined && plain(String(one)) === value),
    )
  )
}

/** What stands below a duty that was handed over, on both sides: it went along. */
function wentAlong({ key, value }: Leaf, own: readonly Change[], { before, after }: Scene): boolean {
  return own.some((change) => {
    if (key !== 'duties' || change.verb !== 'transferred') return false
    const giver = before.roles.get(change.subject.formerId ?? change.subject.id)
    const taker = after.roles.get(change.others[0]?.id ?? '')
    return [saidBelow(giver, change.before), saidBelow(taker, change.after)].every((said) => said.has(value))
  })
}

function saidBelow(role: Role | undefined, text: Change['before']): ReadonlySet<string> {
  const duties = role?.duties.filter(({ duty }) => duty === text) ?? []
  return new Set(
    role
      ? leavesOfRole({ ...role, duties }).flatMap((leaf) => (leaf.key === 'duties' ? leaf.value : []))
      : [],
  )
}

const textsOf = ({ subject, before, after, details = [], trail, others }: Change) =>
  [
    ...[before, after, subject.kind === 'role' ? undefined : subject.name],
    ...details.map((detail) => detail.value),
    ...[...trail, ...others].map(({ name }) => name),
  ]
    .filter((text) => text !== undefined)
    .map((text) => plain(String(text)))
    .filter((text) => text !== '')

/** Whether a name is that of a role which is told to have come, gone or been renamed: so its references change, too. */
const isNameOf = (value: string, { type, subject, others }: Change) =>
  (wholes.test(type) || type === 'role-id-changed' || type === 'title-changed') &&
  [subject, ...others].some((one) => [one.id, one.formerId, one.name].includes(value))

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Whether a name is that of a role whose file could not be read, so that nobody knows what it is called. */
const isNameUnread = (value: string, models: readonly Model[], { unread }: Comparison) =>
  models.some(({ roles }) =>
    [...roles.values()].some(
      ({ id, title, file }) =>
        [id, title].includes(value) && unread.some((one) => one.file === file && mayHoldName(one)),
    ),
  ) || unread.some((one) => mayHoldName(one) && one.file.endsWith(`/${value}.md`))

/** What of the model a key of a role is told with. */
const partsBehind: Readonly<Record<string, readonly string[]>> = {
  ksa: ['competencies', 'scales'],
  kpis: ['kpis'],
  duties: ['kpis'],
  department: ['departments'],
  category: ['categories'],
}

/** Whether it is said that a key, or a whole file, could not be compared. */
function isUnread(files: readonly string[], key: string | undefined, { unread }: Comparison): boolean {
  return unread.some(({ file, parts }) => {
    const keys = parts.map((part) => part.key)
    const isModel = /\.ya?ml$/.test(file)
    if (!isModel && !files.includes(file)) return false
    if (keys.length === 0 || keys.includes(undefined)) return true
    if (isModel) return keys.some((one) => key !== undefined && partsBehind[key]?.includes(one ?? ''))
    return key === undefined
      ? keys.includes('title') || keys.includes('id')
      : keys.includes(key) || keys.includes('extends')
  })
}

/** A reference by a former name is told where it stands: by that name and by the role it means. */
const isForgotten = ({ value }: Leaf, files: readonly string[], { forgotten, before }: Comparison) =>
  forgotten.some(
    ({ place, name, role }) =>
      files.includes(place.file) &&
      [name, role.name, before.roles.get(role.formerId ?? role.id)?.title].includes(value),
  )

const mayHoldName = ({ file, parts }: Comparison['unread'][number]) =>
  /\.md$/.test(file) &&
  (parts.length === 0 || parts.some(({ key }) => [undefined, 'title', 'id'].includes(key)))

const kinds = {
  scales: 'scale',
  competencies: 'competency',
  ladders: 'ladder',
  kpis: 'kpi',
  departments: 'department',
  categories: 'category',
} as const

function holesInParts(before: Model, after: Model, comparison: Comparison): string[] {
  const { changes, unread } = comparison
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const own = changes.filter(({ subject }) => subject.kind === kinds[kind])
    const formerOf = new Map(own.map(({ subject }) => [subject.id, subject.formerId ?? subject.id]))
    // What a rung is called is not known when the role's file is not.
    const isNameless = kind === 'ladders' && unread.some(mayHoldName)
    const hidden =
      isNameless ||
      unread.some(
        ({ file, parts }) =>
          /\.ya?ml$/.test(file) &&
          (parts.length === 0 || parts.some(({ key }) => key === undefined || key === kind)),
      )
    if (hidden) return []
    const ids = new Set([
      ...after[kind].keys(),
      ...[...before[kind].keys()].filter((id) => ![...formerOf.values()].includes(id)),
    ])
    return [...ids].flatMap((id) => {
      const [was, is] = [before[kind].get(formerOf.get(id) ?? id), after[kind].get(id)]
      const about = own.filter(({ subject }) => subject.id === id)
      if (!was || !is) return about.length > 0 ? [] : [`${kind} ${id} has ${was ? 'gone' : 'come'}`]
      const [old, now] = [leavesOfPart(was, before, after), leavesOfPart(is, after, before)]
      const open = (leaves: readonly Leaf[], side: string) =>
        leaves
          .filter((leaf) => !isForgotten(leaf, [is.locate('').file], comparison))
          .filter(
            ({ value }) =>
              !about.some((change) =>
                textsOf(change).some((text) => text.includes(value) || value.includes(text)),
              ),
          )
          .filter(
            ({ value }) =>
              !changes.some((change) =>
                [change.before, change.after].some(
                  (one) => one !== undefined && plain(String(one)) === value,
                ),
              ),
          )
          .map(({ key, value }) => `${kind} ${id} ${side} ${key}: ${value}`)
      return [...open(missingIn(old, now), '-'), ...open(missingIn(now, old), '+')]
    })
  })
}
