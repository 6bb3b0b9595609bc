import type { NamedChange } from '../change.js'

/** A role with a new superior submits the same reports to that superior: this follows from the change of superior. */
export function foldFollowers(changes: readonly NamedChange[]): NamedChange[] {
  const moves = new Set(changes.filter(({ type }) => type === 'superior-changed').map(wayOf))
  return changes.filter((change) => change.type !== 'routine-recipient-changed' || !moves.has(wayOf(change)))
}

const wayOf = ({ subject, before, after }: NamedChange) => JSON.stringify([subject.id, before, after])
