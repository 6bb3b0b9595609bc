import type { DocumentView } from '../view/types.js'
import { layOut, type PlanInput } from './lay-out.js'
import { makeView } from './make-view.js'
import { refuseUnknown } from './select.js'
import { nameOf } from './targets.js'

/** What the template of a document is given about a subject, named by its id; a role also by its title. */
export function viewOfOutput(
  input: PlanInput,
  { document, subject }: { document: string; subject: string },
): DocumentView {
  const { targets, linkFrom } = layOut({ ...input, wanted: undefined, select: { documents: [document] } })
  const able = targets.filter((target) => target.document.name === document)
  const id = subject === '.' ? 'workspace' : (idOfTitle(input, subject) ?? subject)
  refuseUnknown(
    [id],
    able.map((target) => nameOf(target.subject)),
    { en: 'subject', zh: '对象' },
  )
  const target = able.find((candidate) => nameOf(candidate.subject) === id)
  const view = target && makeView(target.document, target.subject, { ...input, link: linkFrom(target.path) })
  if (!view) throw new Error(`${document} has no view of ${id}`)
  return view
}

function idOfTitle({ model }: PlanInput, title: string): string | undefined {
  if (model.roles.has(title)) return title
  return [...model.roles.values()].find((role) => role.title === title)?.id
}
