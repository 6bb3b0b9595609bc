import { join } from 'node:path'
import type { PlanInput, Workspace } from '../index.js'
import type { Session } from './session.js'

/** A workspace on disk, and what its outputs are planned from. */
export interface OpenedWorkspace {
  /** The folder of the workspace. */
  root: string
  workspace: Workspace
  input: PlanInput
}

/** Loads the workspace that a path belongs to, with the documents that it can be made into. */
export async function openWorkspace(path: string, session: Session): Promise<OpenedWorkspace> {
  const { directorySource, findWorkspace, loadDocuments, loadWorkspace, packageRoot } = await import(
    '../index.js'
  )
  const root = findWorkspace(path)
  await settleLang(session, root)
  const source = directorySource(root)
  const workspace = await loadWorkspace(source)
  const { documents } = await loadDocuments({ builtIn: directorySource(packageRoot()), workspace: source })
  const { config, model } = workspace
  const settings = session.langGiven ? { ...config, lang: session.lang } : config
  return { root, workspace, input: { model, settings, documents, wanted: config.documents } }
}

/** Messages are in the language of --lang, else of the configuration, else of the system. */
export async function settleLang(session: Session, root: string): Promise<void> {
  if (session.langGiven) return
  const { directorySource, loadConfig } = await import('../index.js')
  const { config, file } = await loadConfig(directorySource(root))
  session.langSettled = true
  const written = file?.value as { lang?: unknown } | undefined
  if (written?.lang !== undefined) session.lang = config.lang
}

/** The folder for outputs: as given on the command line, else as the configuration says. */
export function outputFolder({ root, workspace }: OpenedWorkspace, out: string | undefined): string {
  return out ?? join(root, workspace.config.out)
}
