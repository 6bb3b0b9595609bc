import type { Diagnostic, DiagnosticFacts, DiagnosticOf } from '../diagnostic.js'
import { approvedIncomplete } from './approved-incomplete.js'
import { competencyUnused } from './competency-unused.js'
import { duplicateCode } from './duplicate-code.js'
import { duplicateDuty } from './duplicate-duty.js'
import { indicatorMissing } from './indicator-missing.js'
import { indicatorUnknownLevel } from './indicator-unknown-level.js'
import { joinedReferences } from './joined-references.js'
import { kpiInLibrary } from './kpi-in-library.js'
import { kpiTargetDirection } from './kpi-target-direction.js'
import { kpiTargetUnit } from './kpi-target-unit.js'
import { ladderBackwards } from './ladder-backwards.js'
import { ladderLevelsFall } from './ladder-levels-fall.js'
import { levelWithoutScale } from './level-without-scale.js'
import { nearRole } from './near-role.js'
import { placeholderText } from './placeholder-text.js'
import { reportingLoop } from './reporting-loop.js'
import { reportsDisagree } from './reports-disagree.js'
import { reviewTooEarly } from './review-too-early.js'
import { routineWrongDay } from './routine-wrong-day.js'
import { selfReport } from './self-report.js'
import type { FactsOf, Listed } from './shared/composed.js'
import { weightsPartial } from './weights-partial.js'
import { weightsSum } from './weights-sum.js'

const rules = [
  selfReport,
  reportingLoop,
  reportsDisagree,
  weightsSum,
  weightsPartial,
  indicatorMissing,
  indicatorUnknownLevel,
  routineWrongDay,
  ladderBackwards,
  placeholderText,
  approvedIncomplete,
  reviewTooEarly,
  duplicateCode,
  kpiTargetUnit,
  kpiTargetDirection,
  kpiInLibrary,
  competencyUnused,
  levelWithoutScale,
  duplicateDuty,
  joinedReferences,
  nearRole,
  ladderLevelsFall,
] as const

/** A rule that there is. */
export type AnyRule = (typeof rules)[number]

/** Every rule, in the order of the handbook. A code that is used twice does not compile. */
export const allRules: Listed<typeof rules, keyof DiagnosticFacts> = rules

type RuleFacts = FactsOf<typeof rules>

/** What is known of a diagnostic, by its code: of the stages before the rules, and of the rules. */
export interface AnyFacts extends DiagnosticFacts, RuleFacts {}

/** A stable name of one kind of diagnostic. */
export type AnyCode = keyof AnyFacts

/** A diagnostic of a stage or of a rule. */
export type AnyDiagnostic = Diagnostic | DiagnosticOf<RuleFacts>
