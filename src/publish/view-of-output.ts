import type { ContentName, Contents } from '../content/contents.js'
import { ToolError } from '../errors.js'
import type { Document } from '../render/document.js'
import type { DocumentView } from '../render/html/present/types.js'
import { plainNameOf, subjectsNamed } from './find-subjects.js'
import { type Layout, layOut, type PlanInput } from './lay-out.js'
import { makeContent, makeView } from './make-view.js'
import { documentsNamed, refuseComparisons } from './select.js'
import type { Target } from './targets.js'

/** A document and what it is to be about, by any of the names of either. */
export interface AskedOutput {
  document: string
  subject: string
}

/** What a document says of a subject, in no language and for no format. */
export function contentOfOutput(input: PlanInput, asked: AskedOutput): Contents[ContentName] {
  const { target } = targetOf(input, asked)
  return orNothing(makeContent(target.document, target.subject, input), target, asked)
}

/** What the template of a document is given about a subject. */
export function viewOfOutput(input: PlanInput, asked: AskedOutput): DocumentView {
  const { target, linksFrom } = targetOf(input, asked)
  const view = makeView(target.document, target.subject, { ...input, ...linksFrom(target) })
  return orNothing(view, target, asked)
}

function orNothing<T>(made: T | undefined, { document }: Target, { subject }: AskedOutput): T {
  if (!made) throw new ToolError('document-without-content', { title: document.title, subject })
  return made
}

function targetOf(
  input: PlanInput,
  { document, subject }: AskedOutput,
): { target: Target } & Pick<Layout, 'linksFrom'> {
  const { targets, linksFrom } = layOut({ ...input, wanted: undefined, select: { documents: [document] } })
  const [name = document] = documentsNamed([document], input.documents)
  refuseComparisons([name], input.documents)
  const able = targets.filter((target) => target.document.name === name)
  return { target: targetNamed(subject, able, input), linksFrom }
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
