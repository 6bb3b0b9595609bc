import type { Rule } from '../rule.js'
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
import { weightsPartial } from './weights-partial.js'
import { weightsSum } from './weights-sum.js'

/** Every rule, in the order of the handbook. */
export const allRules: readonly Rule[] = [
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
]
