import type { Diagnostic } from '../index.js'
import { reportOf } from './report-of.js'
import type { Session } from './session.js'
import type { OpenedWorkspace } from './workspace.js'

/** So many errors are shown with their lines; `check` shows all. */
const MOST_SHOWN = 5

const isError = ({ severity }: Diagnostic) => severity === 'error'
const inConfig = ({ place }: Diagnostic) => /^rolewright[.]config[.]ya?ml$/.test(place.file)

/** The errors of a configuration: with any of them it is unclear how the documents are meant to look. */
export function configErrors({ workspace }: OpenedWorkspace): Diagnostic[] {
  return workspace.diagnostics.filter((found) => isError(found) && inConfig(found))
}

/** Shows the first of some errors of a workspace, or of all, with their places and lines. */
export async function warnOfErrors(
  { root, workspace }: OpenedWorkspace,
  session: Session,
  diagnostics: Diagnostic[] = workspace.diagnostics.filter(isError),
): Promise<void> {
  if (diagnostics.length === 0) return
  const { reportDiagnostics } = await import('../index.js')
  const report = reportOf({ ...workspace, diagnostics }, { root, isAsked: () => true })
  const { lang, color } = session
  session.warn(reportDiagnostics(report, { format: 'text', lang, color, max: MOST_SHOWN }))
}
