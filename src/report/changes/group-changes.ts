import type { Change, Subject } from '../../diff/change.js'
import type { ChangeType } from '../../diff/fields.js'
import { impacts } from '../../diff/impact.js'
import type { ChangePhrases } from '../../messages/change-words.js'
import { visible } from '../words/visible.js'
import type { ShownChange } from './said-change.js'

/** The changes of one role, or of everything beside the roles. */
export interface ChangeGroup {
  /** The role; undefined for the competency model, the settings and the rules. */
  role?: Subject
  /** What the role came from by a split or a merger. */
  cameFrom?: Subject
  /** Set when the role as a whole has come or gone. */
  state?: 'new' | 'gone'
  /** The gravest first. */
  changes: ShownChange[]
  /** Changes of other roles that reach this one, as those of its base do. */
  reached: readonly Change[]
}

/**
 * Changes by role, in their order, then those of the model; within each the gravest first. A duty that was handed over
 * is one change, shown at both roles.
 */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  const model: ChangeGroup = { changes: [], reached: [] }
  for (const change of changes) {
    if (change.subject.kind !== 'role') model.changes.push(change)
    else for (const shown of [change, ...receivedFrom(change)]) groupOf(shown, groups).changes.push(shown)
  }
  const reached = reachedByRole(changes)
  return [...groups.values(), model]
    .filter((group) => group.changes.length > 0)
    .map((group) => inOrder({ ...group, reached: reached.get(group.role?.id ?? '') ?? [] }))
}

/** A change as those see it who got what it is about. */
function receivedFrom(change: Change): ShownChange[] {
  if (change.type !== 'duty-transferred') return []
  return change.others.map((subject) => ({
    ...change,
    subject,
    others: [change.subject],
    touches: [],
    isReceived: true,
  }))
}

/**
 * By the ids of roles what comes to them from a base, not what a superior or a split does to those around it: that is told
 * by its own sentence.
 */
function reachedByRole(changes: readonly Change[]): Map<string, Change[]> {
  const reached = new Map<string, Change[]>()
  for (const change of changes) {
    const { subject, field, others, touches } = change
    if (subject.kind !== 'role' || field === 'superior') continue
    const named = new Set([subject, ...others].map(({ id }) => id))
    for (const id of touches.filter((touched) => !named.has(touched))) {
      const known = reached.get(id)
      if (known) known.push(change)
      else reached.set(id, [change])
    }
  }
  return reached
}

/** Of a role that several were merged into there is a group for those of each. */
function groupOf(change: ShownChange, groups: Map<string, ChangeGroup>): ChangeGroup {
  const { subject: role } = change
  const cameFrom = originOf(change)
  const key = cameFrom ? `${role.id} ${cameFrom.id}` : role.id
  const group = groups.get(key) ?? { role, ...(cameFrom && { cameFrom }), changes: [], reached: [] }
  groups.set(key, group)
  return group
}

/** The role that the one of a change came from by a split or a merger. */
const originOf = ({ subject, others }: ShownChange) =>
  subject.formerId === undefined ? undefined : others.find(({ id }) => id === subject.formerId)

/** What has happened to the role of a group as a whole: what it came from or was called, whether it is new or gone. */
export function notesOf({ role, cameFrom, state }: ChangeGroup, phrases: ChangePhrases): string[] {
  const { formerId } = role ?? {}
  return [
    ...(cameFrom ? [phrases.cameFrom(visible(cameFrom.name))] : []),
    ...(cameFrom || formerId === undefined ? [] : [phrases.formerly(visible(formerId))]),
    ...(state === 'new' ? [phrases.newRole] : state === 'gone' ? [phrases.goneRole] : []),
  ]
}

function inOrder(group: ChangeGroup): ChangeGroup {
  const types = group.changes.map(({ type }) => type)
  const isAny = (...some: ChangeType[]) => some.some((type) => types.includes(type))
  const isNew = isAny('role-added', 'role-merged')
  const state = isNew ? 'new' : isAny('role-removed', 'role-split', 'role-absorbed') ? 'gone' : undefined
  return { ...group, ...(state && { state }), changes: gravestFirst(group.changes) }
}

/** Changes by impact, otherwise in their order. */
export function gravestFirst(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact))
}
