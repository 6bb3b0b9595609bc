import type { Language, LastRun, Published, Selection } from '../index.js'
import type { Standing, WatchedSource } from '../unchanged.js'
import type { Session } from './session.js'
import { type OpenedWorkspace, type Sources, sourcesAt } from './workspace.js'

/** A build as it was asked for, with sources that remember what is read. */
export interface Run extends Sources {
  own: WatchedSource
  builtIn: WatchedSource
  select: Selection
  out: string | undefined
  key: string
}

interface Flags {
  out?: string
  document?: string[]
  format?: Selection['formats']
  only?: string[]
  lang?: Language
}

/** The run that a command line asks for. */
export async function askedOf(dir: string, { out, lang, ...flags }: Flags): Promise<Run> {
  const { runKey, watchSource } = await import('../unchanged.js')
  const { root, own, builtIn } = await sourcesAt(dir)
  const select = { documents: flags.document, formats: flags.format, subjects: flags.only }
  const key = runKey({ ...select, lang }, process.env)
  return { root, own: watchSource(own), builtIn: watchSource(builtIn), select, out, key }
}

/** The last such run, if nothing has changed since; messages are then in the language that they were in. */
export async function findStanding(run: Run, session: Session): Promise<Standing | undefined> {
  const { stillStanding } = await import('../unchanged.js')
  // Sources of its own: what is asked again is no part of what the run itself will have asked.
  const { own, builtIn } = await sourcesAt(run.root)
  const standing = await stillStanding({ ...run, workspace: own, builtIn })
  if (standing?.lang !== undefined && !session.langGiven) session.lang = standing.lang
  return standing
}

/** What a run comes to after which nothing has changed. */
export function nothingDone({ folder, outputs }: Standing) {
  const published: Published = {
    made: [],
    unchanged: outputs,
    removed: [],
    left: [],
    failed: [],
    missing: [],
  }
  return { published, skipped: [], folder, missing: [] }
}

/** PDFs depend on the fonts of the package, too, which are taken from there when they are printed. */
export async function noteFonts({ builtIn }: Run): Promise<void> {
  for (const font of await builtIn.list('fonts', ['.ttf'])) await font.read()
}

/** What the next run needs to know of this one. */
export function lastRunOf(
  { own, builtIn, out, key }: Run,
  { workspace, lang }: OpenedWorkspace,
): Omit<LastRun, 'outputs'> {
  return {
    key,
    ...(out === undefined ? { out: workspace.config.out } : {}),
    ...(lang === undefined ? {} : { lang }),
    workspace: own.seen(),
    builtIn: builtIn.seen(),
  }
}
