import type { ChangeReportContent, Impact } from '../../../../content/change-report/types.js'
import { plainText, withoutSigns } from '../../../../marks/marked-text.js'
import { filled, given, said } from '../../../../values/given.js'
import { evenColumns } from '../job-description/sign-off.js'
import type { SignOffView } from '../job-description/types.js'
import { overviewFrame } from '../overview-frame.js'
import type { PresentContext } from '../types.js'
import { wordList } from '../wording/lists.js'
import { phrase, word } from '../wording/wording.js'
import { groupsOf, wordingOf } from './groups.js'
import { redlinesOf } from './redlines.js'
import type { ChangeReportView, ToldReport } from './types.js'

const IMPACTS: readonly Impact[] = ['material', 'minor', 'editorial']

/** What changed between two states of a workspace, to be read and signed: the list first, then each role with its marks. */
export function presentChangeReport(
  content: ChangeReportContent,
  context: PresentContext & { told: ToldReport },
): ChangeReportView {
  const { told } = context
  const redlines = redlinesOf(content, context)
  const kind = word(context, 'report-kind')
  const [base, head] = [withoutSigns(content.base), withoutSigns(content.head)]
  const counts = countsOf(content.summary, told, context)
  const agreement = content.agreement.map(withoutSigns)
  const { acknowledged } = content.summary
  const frame = overviewFrame(
    content,
    {
      document: 'change-report',
      title: phrase(context, 'report-title', { kind, base, head }),
      subject: counts.map(({ impact, count }) => `${impact} ${count}`).join(' · '),
      keywords: redlines.map(({ view }) => plainText(view.head.name)),
      orientation: 'portrait',
    },
    context,
  )
  return {
    ...frame,
    page: { ...frame.page, footer: phrase(context, 'report-states', { base, head }) },
    marked: true,
    head: given({ name: kind, base, head, partial: told.partial && said(withoutSigns(told.partial)) }),
    counts,
    ...given({
      acknowledged:
        acknowledged > 0 ? phrase(context, 'acknowledged-count', { count: acknowledged }) : undefined,
      agreement: said(wordList(agreement, wordingOf(context))),
      groups: groupsOf(told.groups, new Map(redlines.map(({ group, view }) => [group, view.id])), context),
      signoff: signOffOf(agreement),
      redlines: filled(redlines.map(({ view }) => view)),
    }),
  }
}

/** The counts by impact, in the words that the changes themselves use. */
function countsOf(
  summary: ChangeReportContent['summary'],
  { groups }: ToldReport,
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
