import type { ChangeFormat, ChangeReport, Comparison, Impact, Lang, States } from '../../index.js'
import { changeReportOf, failsBecauseOf } from '../change-report-of.js'
import { linksOf } from '../hosting.js'
import type { Session } from '../session.js'
import { settleLang } from '../workspace.js'

/** Flags of `rolewright diff`. */
export interface DiffFlags {
  dir: string
  only?: string[]
  format?: ChangeFormat
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
    const comparison = await compareWorkspaces(states.before.source, states.after.source, {
      only: flags.only,
    })
    const report = changeReportOf(comparison, states, { root, lang: session.lang, failOn: flags.failOn })
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

async function show(report: ChangeReport, { states, flags, session, root }: Shown): Promise<void> {
  const { reportChanges, writeFileWhole } = await import('../../index.js')
  const { format = 'text', output } = flags
  const text = reportChanges(report, {
    format,
    lang: session.lang,
    color: session.color && output === undefined,
    linkTo: linksOf(states, root, process.env),
  })
  if (output === undefined) session.print(text)
  else await writeFileWhole(output, `${text}\n`)
}
