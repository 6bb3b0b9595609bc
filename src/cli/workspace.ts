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
  const source = directorySource(root)
  const workspace = await loadWorkspace(source)
  settleLang(session, workspace)
  const { documents } = await loadDocuments({ builtIn: directorySource(packageRoot()), workspace: source })
  const { config, model } = workspace
  const settings = session.langGiven ? { ...config, lang: session.lang } : config
  return { root, workspace, input: { model, settings, documents, wanted: config.documents } }
}

/** Messages are in the language of --lang, else of the configuration, else of the system. */
export function settleLang(session: Session, { config, files }: Workspace): void {
  if (!session.langGiven) session.lang = langWritten(files) ? config.lang : session.lang
}

function langWritten(files: Workspace['files']): boolean {
  const text = files.get('rolewright.config.yaml') ?? files.get('rolewright.config.yml')
  return /^["']?(lang|语言)["']?[ \t]*[:：]/m.test(text ?? '')
}

/** The folder for outputs: as given on the command line, else as the configuration says. */
export function outputFolder({ root, workspace }: OpenedWorkspace, out: string | undefined): string {
  return out ?? join(root, workspace.config.out)
}
