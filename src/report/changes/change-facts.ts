import type { ChangeFacts } from '../../content/change-report/types.js'
import type { Change } from '../../diff/change.js'
import { given } from '../../values/given.js'
import { placeOf } from './change-report.js'

/** A change as data, for a document that is not made of sentences. */
export function factsOf(change: Change): ChangeFacts {
  const { impact, field, verb, trail, before, after, agreement, acknowledged } = change
  const place = placeOf(change)?.place
  return given({
    impact,
    field,
    verb,
    trail: trail.map((step) => ({ field: step.field, name: step.name })),
    before,
    after,
    place: place && { file: place.file, line: place.start.line },
    agreement,
    acknowledged,
  })
}
