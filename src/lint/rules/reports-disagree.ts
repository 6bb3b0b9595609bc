import { isCollective } from '../../model/collective.js'
import type { Model, Role, RoleReference } from '../../model/types.js'
import { defineRule, type Finding, lines } from '../rule.js'

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
export const reportsDisagree = defineRule({
  code: 'reports-disagree',
  examples: [
    {
      title: 'the list names a role that reports to somebody else',
      files: {
        'roles/head.md': lines(
          '---',
          'title: 部长',
          'reporting:',
          '  reports: [clerk]',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
        'roles/clerk.md': lines(
          '---',
          'title: 职员',
          'reporting: { to: 科室主任 }',
          'purpose: 办事',
          'duties: [办事]',
          '---',
        ),
      },
      finds: ['roles/head.md:4:13'],
    },
    {
      title: 'the list lacks a role that reports here',
      files: {
        'roles/head.md': lines(
          '---',
          'title: 部长',
          'reporting:',
          '  reports: []',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
        'roles/clerk.md': lines(
          '---',
          'title: 职员',
          'reporting: { to: head }',
          'purpose: 办事',
          'duties: [办事]',
          '---',
        ),
      },
      finds: ['roles/clerk.md:3:18'],
    },
    {
      title: 'a collective is no complete list, and does not harm who is meant by it',
      files: {
        'roles/head.md': lines(
          '---',
          '岗位名称: 总经理',
          '汇报关系: { 直接上级: 董事会, 直接下级: [各部门经理] }',
          '岗位目的: 管理',
          '职责: [管理]',
          '---',
        ),
        'roles/clerk.md': lines(
          '---',
          '岗位名称: 财务部经理',
          '汇报关系: 总经理',
          '岗位目的: 管账',
          '职责: [管账]',
          '---',
        ),
      },
      finds: [],
    },
    {
      title: 'a list with a post that has no role file may lack one: told at the list',
      files: {
        'roles/head.md': lines(
          '---',
          'title: 部长',
          'reporting: { reports: [保洁] }',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
        'roles/clerk.md': lines(
          '---',
          'title: 职员',
          'reporting: head',
          'purpose: 办事',
          'duties: [办事]',
          '---',
        ),
      },
      finds: ['roles/head.md:3:23'],
    },
    {
      title: 'no list: made from the other roles',
      files: {
        'roles/head.md': lines('---', 'title: 部长', 'purpose: 管理', 'duties: [管理]', '---'),
        'roles/clerk.md': lines(
          '---',
          'title: 职员',
          'reporting: { to: head }',
          'purpose: 办事',
          'duties: [办事]',
          '---',
        ),
      },
      finds: [],
    },
  ],
  *check(model) {
    for (const role of model.roles.values()) {
      // A base may name lines that the roles made from it have; those are looked at.
      if (role.abstract) continue
      yield* reportsElsewhere(model, role)
      yield* missingFromList(model, role)
    }
  },
})

type Disagreement = Finding<'reports-disagree'>

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
