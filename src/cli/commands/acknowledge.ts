import { join } from 'node:path'
import { ToolError } from '../../errors.js'
import type { Change, Language } from '../../index.js'
import { writesChineseKeys } from '../../language.js'
import { type Session, say } from '../session.js'
import { settleLang } from '../workspace.js'

/** Flags of `rolewright acknowledge`. */
export interface AcknowledgeFlags {
  dir: string
  by: string
  reason: string
  on?: string
  all?: boolean
  lang?: Language
}

const FILE = 'approved-changes.yaml'

const isFingerprint = (text: string) => /^c[0-9a-f]{12}$/.test(text)

/** `rolewright acknowledge [CHANGE…] [BASE] [HEAD]`: writes down that somebody has accepted some changes. */
export async function acknowledge(
  args: readonly string[],
  flags: AcknowledgeFlags,
  session: Session,
): Promise<void> {
  const { compareWorkspaces, findWorkspace, openStates, sentencesOf, withAcknowledgement, writeFileWhole } =
    await import('../../index.js')
  const root = findWorkspace(flags.dir)
  await settleLang(session, root)
  const asked = args.filter(isFingerprint)
  const [base, head, ...more] = args.filter((text) => !isFingerprint(text))
  if (more.length > 0) throw new ToolError('no-such-change', { changes: more })
  const states = await openStates({ dir: flags.dir, base, head })
  try {
    const { changes, stale } = await compareWorkspaces(states.before.source, states.after.source)
    const chosen = chosenFrom(changes, asked, flags)
    const text = await currentText(root)
    if (await refuses(text, session)) return
    if (chosen.length > 0) {
      const said = sentencesOf(chosen, session.lang)
      const added = chosen.map(({ fingerprint }, index) => ({ fingerprint, said: said[index] ?? '' }))
      const { by, on, reason } = flags
      const entry = { changes: added, by, reason, ...(on !== undefined && { on }) }
      const whole = withAcknowledgement(text, entry, writesChineseKeys[session.lang])
      if (await refuses(whole, session)) return
      await writeFileWhole(join(root, FILE), whole)
    }
    session.print(written(chosen, flags.by, session))
    if (stale.length > 0)
      session.print(say(session, 'acknowledgements-match-nothing', { file: FILE, entries: stale }))
  } finally {
    await states.close()
  }
}

/** The changes that are to be accepted: those named, or all that this person has not accepted yet. */
function chosenFrom(
  changes: readonly Change[],
  asked: readonly string[],
  { all, by }: AcknowledgeFlags,
): Change[] {
  const open = changes.filter((change) => !change.acknowledged && !change.accepted?.includes(by))
  if (all) return open.filter(({ impact }) => impact !== 'editorial')
  if (asked.length === 0) throw new ToolError('no-change-named', {})
  const unknown = asked.filter((name) => !changes.some(({ fingerprint }) => fingerprint === name))
  if (unknown.length > 0) throw new ToolError('no-such-change', { changes: unknown })
  return open.filter(({ fingerprint }) => asked.includes(fingerprint))
}

/** What stands in the file now; nothing when there is none. */
async function currentText(root: string): Promise<string> {
  const { directorySource } = await import('../../index.js')
  const file = await directorySource(root).get(FILE)
  if (!file) return ''
  return new TextDecoder().decode(await file.read())
}

/** Whether a text of the file has errors: they are shown, and nothing is written. */
async function refuses(text: string, session: Session): Promise<boolean> {
  if (text.replace(/#.*$/gm, '').trim() === '') return false
  const { memorySource, reportDiagnostics, readAcknowledgements } = await import('../../index.js')
  const { diagnostics } = await readAcknowledgements(memorySource({ [FILE]: text }))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return false
  const report = {
    diagnostics: errors,
    texts: new Map([[FILE, text]]),
    files: 1,
    entities: { roles: 0, competencies: 0, kpis: 0, ladders: 0 },
  }
  session.warn(reportDiagnostics(report, { format: 'text', lang: session.lang }))
  session.code = 2
  return true
}

/** What has been written, and who is still to agree. */
function written(chosen: readonly Change[], by: string, session: Session): string {
  if (chosen.length === 0) return say(session, 'nothing-to-acknowledge', { by })
  const left = [...new Set(chosen.flatMap(({ agreement }) => agreement))].filter((party) => party !== by)
  return say(session, 'acknowledged', { file: FILE, by, changes: chosen.length, left })
}
