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
import type { OptionValues } from './options.js'
import { type RuleSetting, settingAt } from './rule-setting.js'

/**
 * What the rules find in a model. A finding that rests on something already `known` to be wrong is left out: when a
 * weight has been rejected, the sum of the others says nothing new; a mended slip rejects nothing. What several roles
 * take over is wrong once. Where a finding stands decides whose options hold.
 */
export function applyRules<One extends Rule>(
  rules: readonly One[],
  model: Model,
  known: readonly Diagnostic[],
  settings: readonly RuleSetting[],
): DiagnosticBy<One>[] {
  const errors = known.filter(({ code, severity }) => severity === 'error' && !mendedSlips.has(code))
  const isUnread = unreadPlaces(model, errors)
  const found = rules
    .flatMap((rule) => findingsOf(rule, model, settings))
    .filter(
      ({ within }) =>
        !within.some((place) => isUnread(place) || errors.some((error) => isInside(error.place, place))),
    )
  return [...new Map(found.map(({ diagnostic }) => [JSON.stringify(diagnostic), diagnostic])).values()]
}

type Found<One extends Rule> = ReturnType<One['check']>[number]
type DiagnosticBy<One extends Rule> = Found<One>['diagnostic']

const nothingSet: OptionValues = {}

/** What a rule finds with each set of options, where that set holds. */
function findingsOf<One extends Rule>(
  rule: One,
  model: Model,
  settings: readonly RuleSetting[],
): Found<One>[] {
  const own = settings.filter(({ rule: code }) => code === rule.code)
  const sets = new Set([nothingSet, ...own.map(({ options = nothingSet }) => options)])
  return [...sets].flatMap((set) =>
    (rule.check(model, set) as Found<One>[]).filter(
      ({ diagnostic: { place } }) => (settingAt(own, rule.code, place.file)?.options ?? nothingSet) === set,
    ),
  )
}

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
