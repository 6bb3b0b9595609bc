import { type Change, impacts, type Subject } from '../../diff/change.js'
import type { ShownChange } from './said-change.js'

/** The changes of one role, or of everything beside the roles. */
export interface ChangeGroup {
  /** The role; undefined for the competency model, the settings and the rules. */
  role?: Subject
  /** Set when the role as a whole has come or gone. */
  state?: 'new' | 'gone'
  /** The gravest first. */
  changes: ShownChange[]
}

/**
 * Changes by role, in their order, then those of the model; within each the gravest first. A duty that was handed over
 * is one change, shown at both roles.
 */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  const model: ChangeGroup = { changes: [] }
  for (const change of changes) {
    if (change.subject.kind !== 'role') model.changes.push(change)
    else
      for (const shown of [change, ...receivedFrom(change)])
        groupOf(shown.subject, groups).changes.push(shown)
  }
  return [...groups.values(), model].filter((group) => group.changes.length > 0).map(inOrder)
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

function groupOf(role: Subject, groups: Map<string, ChangeGroup>): ChangeGroup {
  const group = groups.get(role.id) ?? { role, changes: [] }
  groups.set(role.id, group)
  return group
}

function inOrder(group: ChangeGroup): ChangeGroup {
  const types = group.changes.map(({ type }) => type)
  const state = types.includes('role-added') ? 'new' : types.includes('role-removed') ? 'gone' : undefined
  return { ...group, ...(state && { state }), changes: gravestFirst(group.changes) }
}

/** Changes by impact, otherwise in their order. */
export function gravestFirst(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact))
}
