import { isCollective } from '../model/collective.js'
import type { Model, Role, RoleReference } from '../model/types.js'
import { defineRule, type Finding } from './shared/define-rule.js'

type Facts = {
  superior: string
  report: string
  actual?: string
}

type Disagreement = Finding<Facts>

/**
 * A superior's list of direct reports and the reports' own superiors must agree.
 *
 * Why: the same line is written down twice and one of the two is out of date; charts and approvals would follow one,
 * the printed form the other.
 *
 * A list with a collective (各部门经理) names nobody by name and is no complete list; one with posts that have no role file
 * is perhaps not complete: that is a warning to the superior, and no mistake of the report.
 *
 * Fix: correct whichever is wrong, or leave the list out: it is then made from the other roles. `actual` is the
 * superior whom the report itself names; when that is the superior in question, it is the list that lacks the report.
 */
export const reportsDisagree = defineRule<Facts>()({
  code: 'reports-disagree',
  severity: 'error',
  words: {
    'zh-CN': ({ superior, report, actual }, { name }) => ({
      message:
        actual === superior
          ? `${name(report)}的直接上级是${name(superior)}，但${name(superior)}的直接下级里没有它`
          : `${name(superior)}的直接下级里有${name(report)}，但它${actual === undefined ? '没有写直接上级' : `的直接上级是${name(actual)}`}`,
      fix: '让两边一致；直接下级也可以不写，会自动推出',
    }),
    en: ({ superior, report, actual }, { name }) => ({
      message:
        actual === superior
          ? `${name(report)} reports to ${name(superior)}, which does not list it among its reports`
          : `${name(superior)} lists ${name(report)} among its reports, but that ${actual === undefined ? 'names no superior' : `reports to ${name(actual)}`}`,
      fix: 'make both sides agree; the list of reports may also be left out',
    }),
  },
  *check(model) {
    for (const role of model.roles.values()) {
      // A base may name lines that the roles made from it have; those are looked at.
      if (role.abstract) continue
      yield* reportsElsewhere(model, role)
      yield* missingFromList(model, role)
    }
  },
})

function* reportsElsewhere(model: Model, superior: Role): Iterable<Disagreement> {
  if (!superior.reporting.reportsGiven) return
  for (const reference of superior.reporting.reports) {
    const report = reference.id === undefined ? undefined : model.roles.get(reference.id)
    if (!report || report.reporting.to?.id === superior.id) continue
    yield {
      place: superior.locate(reference.pointer),
      facts: factsOf(superior, report, report.reporting.to),
      within: [report.locate('/reporting')],
    }
  }
}

function* missingFromList(model: Model, report: Role): Iterable<Disagreement> {
  const { to } = report.reporting
  const superior = to?.id === undefined ? undefined : model.roles.get(to.id)
  if (!to || !superior?.reporting.reportsGiven || superior === report) return
  const { reports } = superior.reporting
  if (reports.some(({ id }) => id === report.id)) return
  const outside = reports.filter(({ id }) => id === undefined)
  // 各部门经理 names none of them and means them all.
  if (outside.some(({ name }) => isCollective(name))) return
  if (outside.length > 0) {
    const facts = factsOf(superior, report, to)
    yield { place: superior.locate('/reporting/reports'), facts, severity: 'warning' }
    return
  }
  yield {
    place: report.locate(to.pointer),
    facts: factsOf(superior, report, to),
    within: [superior.locate('/reporting')],
  }
}

function factsOf(superior: Role, report: Role, actual: RoleReference | undefined): Disagreement['facts'] {
  const facts = { superior: superior.title, report: report.title }
  return actual ? { ...facts, actual: actual.name } : facts
}
