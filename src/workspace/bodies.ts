import type { Diagnostic } from '../diagnostic.js'
import type { BodyEdit, Model } from '../model/types.js'
import type { FileSource } from '../source/file-source.js'
import { isEndless } from '../values/endless-markdown.js'

/** Signs of a picture, a link, a definition, or HTML: few bodies have any, and the others need not be read. */
const LEADS_ELSEWHERE = /\]\(|\]:|\]\[|!\[|<[a-z/]/i

/** A body that nests without end is shown as it is written, with no picture and no link in it. */
function unlessEndless(error: unknown): { diagnostics: Diagnostic[]; edits: BodyEdit[] } {
  if (error instanceof RangeError) return { diagnostics: [], edits: [] }
  throw error
}

/** What the bodies of all roles show and lead to: what cannot be had is told, the rest goes into the model. */
export async function readBodies(
  model: Model,
  source: FileSource,
): Promise<{ model: Model; diagnostics: Diagnostic[] }> {
  const roles = [...model.roles.values()].filter(({ body }) => LEADS_ELSEWHERE.test(body) && !isEndless(body))
  if (roles.length === 0) return { model, diagnostics: [] }
  const { readBody } = await import('./bodies/read-body.js')
  const diagnostics: Diagnostic[] = []
  const edits = new Map<string, BodyEdit[]>()
  for (const role of roles) {
    const read = await readBody(role, model, source).catch(unlessEndless)
    diagnostics.push(...read.diagnostics)
    edits.set(role.id, read.edits)
  }
  const withEdits = [...model.roles].map(([id, role]) => {
    const bodyEdits = edits.get(id) ?? []
    return [id, bodyEdits.length > 0 ? { ...role, bodyEdits } : role] as const
  })
  return { model: { ...model, roles: new Map(withEdits) }, diagnostics }
}
