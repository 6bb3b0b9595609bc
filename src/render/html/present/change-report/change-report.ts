import { plainText, withoutSigns } from '../../../../marks/marked-text.js'
import type { Role } from '../../../../model/types.js'
import { filled, given, said } from '../../../../values/given.js'
import { evenColumns } from '../job-description/sign-off.js'
import type { SignOffView } from '../job-description/types.js'
import { overviewFrame } from '../overview-frame.js'
import type { PresentContext } from '../types.js'
import { wordList } from '../wording/lists.js'
import { phrase, word } from '../wording/wording.js'
import { groupsOf, wordingOf } from './groups.js'
import { type NamedRedline, redlinesOf } from './redlines.js'
import type { ChangeReportInput, ChangeReportView, Impact } from './types.js'

const IMPACTS: readonly Impact[] = ['material', 'minor', 'editorial']

/** What changed between two states of a workspace, to be read and signed: the list first, then each role with its marks. */
export function viewChangeReport(input: ChangeReportInput, context: PresentContext): ChangeReportView {
  const redlines = redlinesOf(input, context)
  const kind = word(context, 'report-kind')
  const [base, head] = [withoutSigns(input.base), withoutSigns(input.head)]
  const counts = countsOf(input, context)
  const agreement = input.agreement.map(withoutSigns)
  const { acknowledged } = input.summary
  const frame = overviewFrame(
    {
      document: 'change-report',
      title: phrase(context, 'report-title', { kind, base, head }),
      subject: counts.map(({ impact, count }) => `${impact} ${count}`).join(' · '),
      keywords: redlines.map(({ view }) => plainText(view.head.name)),
      roles: rolesOf(input),
      orientation: 'portrait',
    },
    context,
  )
  return {
    ...frame,
    page: { ...frame.page, footer: phrase(context, 'report-states', { base, head }) },
    marked: true,
    head: given({ name: kind, base, head, partial: input.partial && said(withoutSigns(input.partial)) }),
    counts,
    ...given({
      acknowledged:
        acknowledged > 0 ? phrase(context, 'acknowledged-count', { count: acknowledged }) : undefined,
      agreement: said(wordList(agreement, wordingOf(context))),
      groups: groupsOf(input, anchorsOf(redlines), context),
      signoff: signOffOf(agreement),
      redlines: filled(redlines.map(({ view }) => view)),
    }),
  }
}

/** The counts by impact, in the words that the changes themselves use. */
function countsOf(
  { summary, groups }: ChangeReportInput,
  context: PresentContext,
): ChangeReportView['counts'] {
  const changes = groups.flatMap((group) => group.changes)
  return IMPACTS.map((impact) => ({
    impact:
      changes.find((change) => change.impact === impact)?.impactWord ?? word(context, `impact-${impact}`),
    impactMark: `impact-${impact}`,
    count: summary[impact],
  }))
}

function signOffOf(agreement: readonly string[]): SignOffView | undefined {
  if (agreement.length === 0) return undefined
  return { columns: evenColumns(agreement.length), parties: agreement.map((step) => ({ step })) }
}

/** The roles as they are now: the latest of their dates is the report's. */
function rolesOf({ groups, after }: ChangeReportInput): Role[] {
  return groups.flatMap((group) => (group.after === undefined ? [] : (after.roles.get(group.after) ?? [])))
}

function anchorsOf(redlines: readonly NamedRedline[]): Map<NamedRedline['group'], string> {
  return new Map(redlines.map(({ group, view }) => [group, view.id]))
}
