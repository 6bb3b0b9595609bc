import {
  type Diagnostic,
  type DiagnosticCode,
  isSamePlace,
  mendedSlips,
  type Place,
  type Point,
} from '../../diagnostic.js'
import type { Model } from '../../model/types.js'
import type { Rule } from './define-rule.js'

/**
 * What the rules find in a model. A finding that rests on something already `known` to be wrong is left out: when a
 * weight has been rejected, the sum of the others says nothing new; a mended slip rejects nothing. What several roles
 * take over is wrong once.
 */
export function applyRules<One extends Rule>(
  rules: readonly One[],
  model: Model,
  known: readonly Diagnostic[],
): DiagnosticBy<One>[] {
  const errors = known.filter(({ code, severity }) => severity === 'error' && !mendedSlips.has(code))
  const isUnread = unreadPlaces(model, errors)
  const found = rules
    .flatMap((rule) => rule.check(model) as Found<One>[])
    .filter(
      ({ within }) =>
        !within.some((place) => isUnread(place) || errors.some((error) => isInside(error.place, place))),
    )
  return [...new Map(found.map(({ diagnostic }) => [JSON.stringify(diagnostic), diagnostic])).values()]
}

type Found<One extends Rule> = ReturnType<One['check']>[number]
type DiagnosticBy<One extends Rule> = Found<One>['diagnostic']

/** Of a file that was left at once nothing is known; of one with keys left out, what cannot be found at its place. */
function unreadPlaces(model: Model, errors: readonly Diagnostic[]): (place: Place) => boolean {
  const filesWith = (codes: ReadonlySet<DiagnosticCode>) =>
    new Set(errors.filter(({ code }) => codes.has(code)).map(({ place }) => place.file))
  const [left, partial] = [filesWith(leftAtOnce), filesWith(leftOut)]
  const tops = new Map([...model.roles.values()].map((role) => [role.file, role.locate('')]))
  return (place) => {
    const top = partial.has(place.file) ? tops.get(place.file) : undefined
    return left.has(place.file) || (top !== undefined && isSamePlace(place, top))
  }
}

const leftAtOnce: ReadonlySet<DiagnosticCode> = new Set(['yaml-alias'])
const leftOut: ReadonlySet<DiagnosticCode> = new Set([
  'yaml-bracket',
  'yaml-syntax',
  'yaml-quote',
  'yaml-indent',
])

function isInside(inner: Place, outer: Place): boolean {
  return inner.file === outer.file && !isBefore(inner.start, outer.start) && isBefore(inner.start, outer.end)
}

const isBefore = (a: Point, b: Point) => a.line < b.line || (a.line === b.line && a.column < b.column)
