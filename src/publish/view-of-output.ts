import { ToolError } from '../errors.js'
import type { Document } from '../render/document.js'
import type { DocumentView } from '../render/html/present/types.js'
import { plainNameOf, subjectsNamed } from './find-subjects.js'
import { layOut, type PlanInput } from './lay-out.js'
import { makeView } from './make-view.js'
import { documentsNamed, refuseComparisons } from './select.js'
import type { Target } from './targets.js'

/** What the template of a document is given about a subject, by any of the names of either. */
export function viewOfOutput(
  input: PlanInput,
  { document, subject }: { document: string; subject: string },
): DocumentView {
  const { targets, linkFrom } = layOut({ ...input, wanted: undefined, select: { documents: [document] } })
  const [name = document] = documentsNamed([document], input.documents)
  refuseComparisons([name], input.documents)
  const able = targets.filter((target) => target.document.name === name)
  const target = targetNamed(subject, able, input)
  const view = makeView(target.document, target.subject, { ...input, link: linkFrom(target.path) })
  if (!view) throw new ToolError('document-without-content', { title: target.document.title, subject })
  return view
}

function targetNamed(name: string, able: readonly Target[], { model }: PlanInput): Target {
  const [first] = able
  const isWhole = ['.', 'workspace'].includes(name)
  if (first && isWhole && !first.document.of.includes('workspace')) throw notWhole(first.document, able)
  const found = subjectsNamed(name, able, model)
  if (found.length > 1) throw new ToolError('ambiguous-subject', { name, names: found.map(plainNameOf) })
  const [key] = found.map(plainNameOf)
  const target = able.find(({ subject }) => plainNameOf(subject) === key)
  if (!target) throw new Error(`no output for ${name}`)
  return target
}

function notWhole({ title }: Document, able: readonly Target[]): ToolError {
  const [sample] = able.flatMap(({ subject }) => ('id' in subject ? subject.id : []))
  return new ToolError('document-of-parts', { title, sample })
}
