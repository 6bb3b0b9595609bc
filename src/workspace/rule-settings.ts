import { type Diagnostic, diagnose, isMild, type Place } from '../diagnostic.js'
import type { IgnoreComment } from '../parse/ignore-comments.js'
import { type AnyDiagnostic, allRules } from '../rules/index.js'
import { type RuleSetting, settingAt } from '../rules/shared/rule-setting.js'
import { nearestText } from '../validate/nearest-text.js'

/** Who names a rule, and where. */
interface Naming {
  rule: string
  place: Place
}

/** Findings that a workspace may rate or silence: those of rules, and whatever is no error. What a machine starts is not one. */
const settable: ReadonlySet<string> = new Set(allRules.map(({ code }) => code))

/** Whether a workspace may rate, set or silence what has a code. */
export const isSettable = (code: string) =>
  settable.has(code) || (isMild(code) && code !== 'browser-in-workspace' && !own.has(code))
const own: ReadonlySet<string> = new Set([
  'unknown-rule',
  'unknown-option',
  'ignore-without-reason',
  'ignore-unused',
])

/** Rules that are named and that there are not, with the nearest one that there is. */
export function unknownRules(namings: readonly Naming[]): Diagnostic[] {
  return namings
    .filter(({ rule }) => !isSettable(rule))
    .map(({ rule, place }) => {
      const nearest = nearestText(rule, [...settable])
      return diagnose('unknown-rule', place, { found: rule, ...(nearest === undefined ? {} : { nearest }) })
    })
}

/** Findings as grave as the workspace has them; those that are off are gone. The last setting that fits holds. */
export function rated(found: readonly AnyDiagnostic[], settings: readonly RuleSetting[]): AnyDiagnostic[] {
  if (settings.length === 0) return [...found]
  return found.flatMap((diagnostic) => {
    const { code, place } = diagnostic
    const severity = isSettable(code) ? settingAt(settings, code, place.file)?.severity : undefined
    if (severity === 'off') return []
    return [severity ? { ...diagnostic, severity } : diagnostic]
  })
}

/**
 * Findings without those that a comment silences. A comment that gives no reason silences nothing and is told, and so is
 * one that has nothing to silence.
 */
export function silenced(
  found: readonly AnyDiagnostic[],
  comments: readonly IgnoreComment[],
): AnyDiagnostic[] {
  const used = new Set<IgnoreComment>()
  const followed = comments.filter(({ rule, reason }) => reason !== '' && isSettable(rule))
  const left = found.filter(({ code, place }) => {
    const comment = followed.find(
      ({ rule, line, place: at }) => rule === code && at.file === place.file && line === place.start.line,
    )
    if (comment) used.add(comment)
    return !comment
  })
  const told = comments
    .filter((comment) => isSettable(comment.rule) && !used.has(comment))
    .map(({ rule, reason, place }) =>
      diagnose(reason === '' ? 'ignore-without-reason' : 'ignore-unused', place, { rule }),
    )
  return [...left, ...told]
}
