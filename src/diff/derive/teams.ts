import type { NamedChange, Subject } from '../change.js'
import type { Sides } from '../compare/sides.js'
import { typeOf } from '../name/name-change.js'

/** Several roles that go from one superior to the same other one have moved as a team: one change at the new superior. */
export function foldTeams(changes: readonly NamedChange[], { after }: Sides): NamedChange[] {
  const teams = new Map<string, NamedChange[]>()
  for (const change of changes) {
    if (change.type !== 'superior-changed') continue
    const way = JSON.stringify([change.before, change.after])
    teams.set(way, [...(teams.get(way) ?? []), change])
  }
  return changes.flatMap((change): NamedChange[] => {
    const team = teams.get(JSON.stringify([change.before, change.after])) ?? []
    if (change.type !== 'superior-changed' || team.length < 2) return [change]
    return team[0] === change ? [moved(team, change, superiorOf(change))] : []
  })

  function superiorOf({ subject, after: name }: NamedChange): Subject {
    const superior = after.roles.get(subject.id)?.reporting.to
    return { kind: 'role', id: superior?.id ?? String(name), name: String(name) }
  }
}

function moved(team: readonly NamedChange[], first: NamedChange, superior: Subject): NamedChange {
  const members = team.map(({ subject }) => subject)
  return {
    ...first,
    ...typeOf('superior', 'regrouped'),
    subject: superior,
    others: members,
    touches: members.map(({ id }) => id),
  }
}
