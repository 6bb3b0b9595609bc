import type { Language } from '../../index.js'
import type { Session } from '../session.js'
import { openWorkspace, sourcesAt } from '../workspace.js'

/** `rolewright view ROLE --document NAME`: what the document says as JSON; `--presented`, what its template is given. */
export async function view(
  subject: string,
  options: { document: string; presented?: true; dir: string; lang?: Language },
  session: Session,
): Promise<void> {
  const { contentOfOutput, viewOfOutput } = await import('../../index.js')
  const { input, trouble } = await openWorkspace(await sourcesAt(options.dir), session)
  if (input.broken?.has(options.document)) throw trouble
  const asked = { document: options.document, subject }
  const found = options.presented ? viewOfOutput(input, asked) : contentOfOutput(input, asked)
  session.print(JSON.stringify(found, null, 2))
}
