import { type Diagnostic, type DiagnosticCode, mendedSlips, type Place, type Point } from '../diagnostic.js'
import type { Model } from '../model/types.js'
import type { Rule } from './rule.js'
import { allRules } from './rules/index.js'

/**
 * What the rules find in a model. A finding that rests on something already `known` to be wrong is left out: when a
 * weight has been rejected, the sum of the others says nothing new; a mended slip rejects nothing. What several roles
 * take over is wrong once.
 */
export function lintModel(
  model: Model,
  rules: readonly Rule[] = allRules,
  known: readonly Diagnostic[] = [],
): Diagnostic[] {
  const errors = known.filter(({ code, severity }) => severity === 'error' && !mendedSlips.has(code))
  const unread = new Set(errors.filter(({ code }) => unreadable.has(code)).map(({ place }) => place.file))
  const found = rules
    .flatMap((rule) => rule.check(model))
    .filter(
      ({ within }) =>
        !within.some(
          (place) => unread.has(place.file) || errors.some((error) => isInside(error.place, place)),
        ),
    )
  return [...new Map(found.map(({ diagnostic }) => [JSON.stringify(diagnostic), diagnostic])).values()]
}

/** Where a file could not be read to its end, its lists may be longer than they look. */
const unreadable: ReadonlySet<DiagnosticCode> = new Set([
  'yaml-indent',
  'yaml-bracket',
  'yaml-syntax',
  'yaml-alias',
])

function isInside(inner: Place, outer: Place): boolean {
  return inner.file === outer.file && !isBefore(inner.start, outer.start) && isBefore(inner.start, outer.end)
}

const isBefore = (a: Point, b: Point) => a.line < b.line || (a.line === b.line && a.column < b.column)
