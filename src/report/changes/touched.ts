import type { Change } from '../../diff/change.js'
import type { ChangePhrases } from '../../messages/change-words.js'
import type { ChangeReport } from './change-report.js'

/** Roles that one line names. */
const most = 6

/** One line on the roles that a change reaches, unless its sentence names them all; none when it reaches none. */
export function touchedBy(
  { touches, others }: Change,
  { titles }: Pick<ChangeReport, 'titles'>,
  phrases: ChangePhrases,
): string[] {
  const named = new Set(others.map(({ id }) => id))
  const rest = touches.filter((id) => !named.has(id))
  if (rest.length === 0) return []
  return [
    phrases.touches(
      rest.length,
      rest.slice(0, most).map((id) => titles.get(id) ?? id),
    ),
  ]
}
