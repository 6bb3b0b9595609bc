import { join } from 'node:path'
import type { ToolError } from '../errors.js'
import type { FileSource, Language, PlanInput, Workspace } from '../index.js'
import { type Session, say } from './session.js'

/** A workspace on disk, and what its outputs are planned from. */
export interface OpenedWorkspace {
  /** The folder of the workspace. */
  root: string
  workspace: Workspace
  input: PlanInput
  /** The language of messages that the configuration asks for. */
  lang: Language | undefined
  /** What is wrong with documents that cannot be made; the others can. */
  trouble?: ToolError | undefined
}

/** What a workspace is made into outputs from: its own files, and those of the package. */
export interface Sources {
  root: string
  own: FileSource
  builtIn: FileSource
}

/** The sources of the workspace that a path belongs to. */
export async function sourcesAt(path: string): Promise<Sources> {
  const { directorySource, findWorkspace, packageRoot } = await import('../unchanged.js')
  const root = findWorkspace(path)
  return { root, own: directorySource(root), builtIn: directorySource(packageRoot()) }
}

/** Loads a workspace, with the documents that it can be made into. */
export async function openWorkspace(
  { root, own, builtIn }: Sources,
  session: Session,
): Promise<OpenedWorkspace> {
  const { openDocuments, loadWorkspace, openStore } = await import('../index.js')
  const lang = await settleLang(session, root)
  const workspace = await loadWorkspace(own, { store: openStore() })
  const { documents, broken, trouble } = await openDocuments({ builtIn, workspace: own })
  const { config, model } = workspace
  const settings = session.langGiven ? { ...config, lang: session.lang } : config
  const revisions = await revisionsOf(config.revisionHistory, { root, lang: settings.lang }, session)
  const input = { model, settings, documents, broken, wanted: config.documents, revisions }
  return { root, workspace, input, lang, trouble }
}

/** Where revision histories come from; undefined leaves them to the role files. */
async function revisionsOf(
  from: Workspace['config']['revisionHistory'],
  { root, lang }: { root: string; lang: Language },
  session: Session,
): Promise<PlanInput['revisions']> {
  if (from === 'file') return undefined
  if (from === 'none') return () => []
  const { openRepository, revisionsFromGit } = await import('../index.js')
  const repository = await openRepository(root)
  try {
    // A revision table that lacks its older rows must not be taken for the whole.
    if (repository.isShallow) session.warn(say(session, 'revisions-cut-off', {}))
    return await revisionsFromGit(repository, lang)
  } finally {
    await repository.close()
  }
}

/** Messages are in the language of --lang, else of the configuration, which is given back, else of the system. */
export async function settleLang(session: Session, root: string): Promise<Language | undefined> {
  if (session.langGiven) return undefined
  const { directorySource, loadConfig } = await import('../index.js')
  const { config, file } = await loadConfig(directorySource(root))
  session.langSettled = true
  const written = file?.value as { lang?: unknown } | undefined
  if (written?.lang === undefined) return undefined
  session.lang = config.lang
  return config.lang
}

/** The folder for outputs: as given on the command line, else as the configuration says. */
export function outputFolder({ root, workspace }: OpenedWorkspace, out: string | undefined): string {
  return out ?? join(root, workspace.config.out)
}
