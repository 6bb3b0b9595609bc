import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticFacts,
  diagnose,
  type Place,
  type Severity,
} from '../diagnostic.js'
import type { Model } from '../model/types.js'

/** A tiny workspace and what the rule finds in it: `roles/a.md:4:5`, line and column of each finding. */
export interface Example {
  title: string
  files: Readonly<Record<string, string>>
  finds: readonly string[]
}

/** Something a rule has found. */
export interface Finding<C extends DiagnosticCode> {
  place: Place
  facts: DiagnosticFacts[C]
  /** Where it differs from finding to finding; the usual one of the code otherwise. */
  severity?: Severity
  /** What was looked at: an error already known in there may be the cause, and this only its echo. */
  within?: readonly Place[]
}

/** One thing that is looked at in a linked model. Its examples are its tests and part of its page of help. */
export interface Rule {
  code: DiagnosticCode
  examples: readonly Example[]
  check(model: Model): { diagnostic: Diagnostic; within: readonly Place[] }[]
}

/** A rule, from its code and a generator of findings with the facts of that code. */
export function defineRule<C extends DiagnosticCode>(rule: {
  code: C
  examples: readonly Example[]
  check(model: Model): Iterable<Finding<C>>
}): Rule {
  return {
    code: rule.code,
    examples: rule.examples,
    check: (model) =>
      Array.from(rule.check(model), ({ place, facts, severity, within = [] }) => ({
        diagnostic: diagnose(rule.code, place, facts, severity),
        within,
      })),
  }
}

/** The text of an example's file. */
export function lines(...texts: string[]): string {
  return `${texts.join('\n')}\n`
}
