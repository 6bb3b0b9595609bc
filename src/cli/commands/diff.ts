import { extname } from 'node:path'
import { rendererOf } from '../../formats.js'
import type { ChangeFormat, ChangeReport, Comparison, Format, Impact, Language, States } from '../../index.js'
import { blanksIn } from '../build-summary.js'
import { changeFormatOf, isReport } from '../change-formats.js'
import { changeReportOf, failsBecauseOf } from '../change-report-of.js'
import { linksOf } from '../hosting.js'
import { placesOfMissing } from '../missing-characters.js'
import { makeRedline } from '../redline.js'
import type { Session } from '../session.js'
import { settleLang } from '../workspace.js'
import { refuseInput, writeResult } from '../write-result.js'

/** Flags of `rolewright diff`. */
export interface DiffFlags {
  dir: string
  only?: string[]
  format?: ChangeFormat | Format
  lang?: Language
  failOn?: Impact | 'none'
  output?: string
  browser?: string
}

/** `rolewright diff [BASE] [HEAD]`: what two states of a workspace differ in, in the words of the job. */
export async function diff(
  base: string | undefined,
  head: string | undefined,
  flags: DiffFlags,
  session: Session,
): Promise<void> {
  const { compareWorkspaces, findWorkspace, openStates } = await import('../../index.js')
  const { only, failOn, output, format = changeFormatOf(extname(output ?? '')) } = flags
  const here = findWorkspace(flags.dir)
  await settleLang(session, here)
  const states = await openStates({ dir: flags.dir, base, head })
  try {
    const root = states.after.folder ?? here
    if (root !== here) await settleLang(session, root)
    if (output !== undefined) await refuseInput(output, root)
    const comparison = await compareWorkspaces(states.before.source, states.after.source, {
      only,
      whole: !isReport(format),
    })
    const report = changeReportOf(comparison, states, { root, lang: session.lang, failOn, format })
    await show(report, { states, comparison, format, output, browser: flags.browser, session, root })
    session.code = failsBecauseOf(report) ? 1 : 0
  } finally {
    await states.close()
  }
}

/** What is blank in a printed page stands in one of the two states, in that after the changes if in both. */
async function warnOfBlanks(
  characters: readonly string[],
  { before, after }: Comparison,
  { output, format, session }: Pick<Shown, 'output' | 'format' | 'session'>,
): Promise<void> {
  const { placeOfCharacter } = await import('../../index.js')
  const placeOf = (character: string) =>
    placeOfCharacter(character, after) ?? placeOfCharacter(character, before)
  const missing = placesOfMissing(
    [{ path: output ?? rendererOf(format).label, characters }],
    placeOf,
    new Map(),
  )
  session.warn(blanksIn(missing, session.lang).join('\n'))
}

interface Shown {
  states: States
  comparison: Comparison
  format: ChangeFormat | Format
  output: string | undefined
  browser: string | undefined
  session: Session
  root: string
}

async function show(
  report: ChangeReport,
  { states, comparison, format, output, browser, session, root }: Shown,
): Promise<void> {
  if (!isReport(format)) {
    const page = await makeRedline({ report, comparison, root, lang: session.lang, browser }, format)
    await writeResult(page.bytes, output, session)
    return warnOfBlanks(page.missing, comparison, { output, format, session })
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
