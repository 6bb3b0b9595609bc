import type { Language } from '../../index.js'
import type { Session } from '../session.js'
import { openWorkspace, sourcesAt } from '../workspace.js'

/** `rolewright view ROLE --document NAME`: the JSON that the document's template is given. */
export async function view(
  subject: string,
  options: { document: string; dir: string; lang?: Language },
  session: Session,
): Promise<void> {
  const { viewOfOutput } = await import('../../index.js')
  const { input, trouble } = await openWorkspace(await sourcesAt(options.dir), session)
  if (input.broken?.has(options.document)) throw trouble
  const found = viewOfOutput(input, { document: options.document, subject })
  session.print(JSON.stringify(found, null, 2))
}
