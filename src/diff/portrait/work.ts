import type { Role } from '../../model/types.js'
import { clockText, cycleExtras, dueDayText, moneyText } from './notation.js'
import { amount, entry, list, type Part, texts, value } from './portrait.js'
import { keyOfNamed, keyOfPost, type RoleTelling } from './references.js'

/** Duties, which stand by importance, with their tasks. */
export function tellDuties(found: Role['duties'], telling: RoleTelling): Part {
  const duties = list(
    'duty',
    found,
    ({ duty, weight, essential, tasks, outputs, kpis, pointer }) => ({
      name: duty,
      text: duty,
      values: [
        ...amount('duty-weight', weight, `${pointer}/weight`),
        ...(essential ? value('duty-essential', true, `${pointer}/essential`) : []),
      ],
      lists: [
        list('task', tasks, ({ task, output, pointer: at }) => ({
          name: task,
          text: task,
          values: value('task-output', output, `${at}/output`),
        })),
        texts('duty-output', outputs, `${pointer}/outputs`),
        list('duty-kpi', kpis, (kpi) => ({ name: kpi.name, key: keyOfNamed('kpis', kpi, telling) })),
      ],
    }),
    { order: 'matters' },
  )
  return { lists: [duties] }
}

/** Work on a clock or calendar. */
export function tellRoutine(found: Role['routine'], telling: RoleTelling): Part {
  const routine = list('routine', found, ({ every, on, by, at, to, output, pointer, ...item }) => ({
    name: item.do,
    text: item.do,
    values: [
      ...value('routine-cycle', every, `${pointer}/every`, cycleExtras(every)),
      ...value('routine-day', on && dueDayText(on), `${pointer}/on`),
      ...value('routine-deadline', by && dueDayText(by), `${pointer}/by`),
      ...value('routine-time', at && clockText(at), `${pointer}/at`),
      ...(to ? value('routine-recipient', to.name, `${pointer}/to`, { key: keyOfPost(to, telling) }) : []),
      ...value('routine-output', output, `${pointer}/output`),
    ],
  }))
  return { lists: [routine] }
}

/** Rights, with their limits. */
export function tellAuthority(found: Role['authority']): Part {
  const rights = list('authority', found, ({ right, matter, limit, note, pointer }) => ({
    name: matter,
    text: matter,
    values: [
      ...value('authority-right', right, `${pointer}/right`),
      ...(limit
        ? value('authority-limit', moneyText(limit), `${pointer}/limit`, {
            measures: [limit.amount],
            unit: `${limit.currency} ${limit.per ?? ''}`,
          })
        : []),
      ...value('authority-note', note, `${pointer}/note`),
    ],
  }))
  return { lists: [rights] }
}

/** With whom the role works, about what. */
export function tellRelationships(found: Role['relationships']): Part {
  const relationships = found.map(({ scope, about, pointer, ...item }) =>
    entry('relationship', {
      name: item.with,
      text: item.with,
      pointer,
      values: [
        ...value('relationship-scope', scope, `${pointer}/scope`),
        ...value('relationship-about', about, `${pointer}/about`),
      ],
    }),
  )
  return { lists: [{ field: 'relationship', entries: relationships }] }
}
