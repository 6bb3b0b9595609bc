import type { Detail, Scalar } from '../change.js'
import type { Entry } from './portrait.js'

/** What an entry is known by: its words, or the one value that it is there for, or its name. */
export function saidOf({ field, text, values, name }: Entry): Scalar {
  return text ?? values.find((value) => value.field === field)?.value ?? name
}

/** Everything in an entry besides what identifies it, outermost first. */
export function detailsOf({ field, values, lists }: Entry): Detail[] {
  return [
    ...values
      .filter((value) => value.field !== field)
      .map((value) => ({ field: value.field, value: value.value })),
    ...lists.flatMap(({ entries, isTold }) =>
      (isTold ? [] : entries).flatMap((entry) => [
        { field: entry.field, value: saidOf(entry) },
        ...detailsOf(entry),
      ]),
    ),
  ]
}

/** The same as a part of a change, left out where there is nothing. */
export function withDetails({ before, after }: { before?: Entry; after?: Entry }): { details?: Detail[] } {
  const entry = after ?? before
  const details = entry ? detailsOf(entry) : []
  return details.length === 0 ? {} : { details }
}
