import { needAny } from '../../formats.js'
import type { Language, Plan, Published, Selection } from '../../index.js'
import { configErrors, warnOfErrors } from '../build-errors.js'
import { type BuildResult, summaryOf, warningsOf } from '../build-summary.js'
import { placesOfMissing } from '../missing-characters.js'
import { type Session, say } from '../session.js'
import { askedOf, findStanding, lastRunOf, noteFonts, nothingDone, type Run } from '../standing-run.js'
import { type OpenedWorkspace, openWorkspace, outputFolder } from '../workspace.js'

/** Flags of `rolewright build`. */
export interface BuildFlags {
  out?: string
  document?: string[]
  format?: Selection['formats']
  only?: string[]
  lang?: Language
  jobs?: number
  browser?: string
  dryRun?: boolean
}

/** `rolewright build [dir]`: brings the outputs up to date. Roles with errors are named and left out. */
export async function build(dir: string, flags: BuildFlags, session: Session): Promise<void> {
  const started = performance.now()
  const run = await askedOf(dir, flags)
  const standing = await findStanding(run, session)
  const done = standing ? nothingDone(standing) : await publishNow(run, flags, session)
  if (!done) return
  const result = {
    ...done,
    seconds: (performance.now() - started) / 1000,
    dryRun: flags.dryRun === true,
    part: flags.only !== undefined || flags.document !== undefined,
  }
  session.warn(warningsOf(result, session.lang))
  session.print(summaryOf(result, session.lang))
}

type Done = Pick<BuildResult, 'published' | 'skipped' | 'folder' | 'missing'>

async function publishNow(run: Run, flags: BuildFlags, session: Session): Promise<Done | undefined> {
  const { openPlanMemo, placeOfCharacter, planOutputs, publish } = await import('../../index.js')
  const opened = await openWorkspace(run, session)
  if (await refusesConfig(opened, session)) return undefined
  const folder = outputFolder(opened, flags.out)
  const memo = openPlanMemo(folder)
  const plan = planOutputs({ ...opened.input, memo, select: run.select })
  memo.save(plan.whole)
  const formats = plan.outputs.map(({ format }) => format)
  if (needAny(formats, 'fonts')) await noteFonts(run)
  const published = await publish(plan, {
    folder,
    workspace: opened.root,
    inside: flags.out === undefined,
    jobs: flags.jobs,
    browser: flags.browser,
    run: canBeRemembered(opened) ? () => lastRunOf(run, opened) : undefined,
    dryRun: flags.dryRun,
    progress: (done, total) => session.progress(say(session, 'outputs-made', { done, total })),
  })
  session.progress('')
  await warnOfErrors(opened, session)
  if (opened.trouble) session.warn(opened.trouble.text[session.lang])
  session.code = codeOf(plan, published, opened)
  const { model, files } = opened.workspace
  const missing = placesOfMissing(published.missing, (character) => placeOfCharacter(character, model), files)
  return { published, skipped: plan.skipped, folder, missing }
}

/** What a clean run asked of the files says all, unless it asked git, too. */
function canBeRemembered({ workspace, trouble }: OpenedWorkspace): boolean {
  return workspace.counts.error === 0 && !trouble && workspace.config.revisionHistory !== 'git'
}

/** Whether the configuration has errors: then what was published stays as it is. */
async function refusesConfig(opened: OpenedWorkspace, session: Session): Promise<boolean> {
  if (opened.workspace.configSound) return false
  await warnOfErrors(opened, session, configErrors(opened))
  session.warn(say(session, 'configuration-broken', {}))
  session.code = 2
  return true
}

/** What is hardest to mend decides: trouble of the environment, files in the way, findings. */
function codeOf({ skipped }: Plan, { failed }: Published, { workspace, trouble }: OpenedWorkspace): number {
  if (failed.some(({ error }) => error.kind === 'environment')) return 3
  if (failed.length > 0 || trouble) return 2
  return skipped.length > 0 || workspace.counts.error > 0 ? 1 : 0
}
