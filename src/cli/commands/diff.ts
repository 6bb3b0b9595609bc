import type { ChangeFormat, ChangeReport, Comparison, Format, Impact, Lang, States } from '../../index.js'
import { changeReportOf, failsBecauseOf } from '../change-report-of.js'
import { linksOf } from '../hosting.js'
import { makeRedline } from '../redline.js'
import type { Session } from '../session.js'
import { settleLang } from '../workspace.js'
import { writeResult } from '../write-result.js'

/** Flags of `rolewright diff`. */
export interface DiffFlags {
  dir: string
  only?: string[]
  format?: ChangeFormat | Format
  lang?: Lang
  failOn?: Impact | 'none'
  output?: string
}

/** `rolewright diff [BASE] [HEAD]`: what two states of a workspace differ in, in the words of the job. */
export async function diff(
  base: string | undefined,
  head: string | undefined,
  flags: DiffFlags,
  session: Session,
): Promise<void> {
  const { compareWorkspaces, findWorkspace, openStates } = await import('../../index.js')
  const root = findWorkspace(flags.dir)
  await settleLang(session, root)
  const states = await openStates({ dir: flags.dir, base, head })
  try {
    const { only, format = 'text', failOn } = flags
    const comparison = await compareWorkspaces(states.before.source, states.after.source, {
      only,
      whole: isPage(format),
    })
    const report = changeReportOf(comparison, states, { root, lang: session.lang, failOn })
    await show(report, { states, comparison, flags, session, root })
    session.code = failsBecauseOf(report) ? 1 : 0
  } finally {
    await states.close()
  }
}

interface Shown {
  states: States
  comparison: Comparison
  flags: DiffFlags
  session: Session
  root: string
}

const isPage = (format: ChangeFormat | Format): format is Format => format === 'html' || format === 'pdf'

async function show(
  report: ChangeReport,
  { states, comparison, flags, session, root }: Shown,
): Promise<void> {
  const { format = 'text', output } = flags
  if (isPage(format)) {
    const page = await makeRedline({ report, comparison, root, lang: session.lang }, format)
    return writeResult(page, output, session)
  }
  const { reportChanges } = await import('../../index.js')
  const text = reportChanges(report, {
    format,
    lang: session.lang,
    color: session.color && output === undefined,
    linkTo: linksOf(states, root, process.env),
  })
  return writeResult(text, output, session)
}
