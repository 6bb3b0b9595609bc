import type { Change } from '../../../src/diff/change.js'
import type { Field, Verb } from '../../../src/diff/fields.js'
import { typeOf } from '../../../src/diff/name/name-change.js'
import type { ChangeReport } from '../../../src/report/changes/change-report.js'

const at = (line: number) => ({
  file: 'roles/a.md',
  start: { line, column: 1 },
  end: { line, column: 1 },
})

/** A change of a role called 客户经理, with whatever else is given. */
export function aChange(field: Field, verb: Verb, given: Partial<Change> = {}): Change {
  return {
    ...typeOf(field, verb),
    subject: { kind: 'role', id: 'a', name: '客户经理' },
    trail: [],
    places: { before: at(3), after: at(4) },
    touches: [],
    others: [],
    impact: 'material',
    fingerprint: 'c0123456789ab',
    agreement: [],
    ...given,
  }
}

/** A report of some changes. */
export function aReport(changes: readonly Change[], given: Partial<ChangeReport> = {}): ChangeReport {
  return {
    base: 'main',
    head: 'work',
    changes,
    titles: new Map(),
    unsound: [],
    foreign: [],
    stale: [],
    ...given,
  }
}
