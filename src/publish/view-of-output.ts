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
  if (!view) throw nothingToSay(target.document, subject)
  return view
}

function targetNamed(name: string, able: readonly Target[], { model }: PlanInput): Target {
  const [first] = able
  const isWhole = ['.', 'workspace'].includes(name)
  if (first && isWhole && !first.document.of.includes('workspace')) throw notWhole(first.document, able)
  const found = subjectsNamed(name, able, model)
  if (found.length > 1) throw ambiguous(name, found.map(plainNameOf))
  const [key] = found.map(plainNameOf)
  const target = able.find(({ subject }) => plainNameOf(subject) === key)
  if (!target) throw new Error(`no output for ${name}`)
  return target
}

function ambiguous(name: string, names: readonly string[]): ToolError {
  return new ToolError('usage', {
    en: `"${name}" may be ${names.join(' or ')}. Write one of these.`,
    zh: `“${name}”可以指 ${names.join(' 或 ')}，请写其中一个。`,
  })
}

function notWhole({ title }: Document, able: readonly Target[]): ToolError {
  const [sample] = able.flatMap(({ subject }) => ('id' in subject ? subject.id : []))
  return new ToolError('usage', {
    en: `The document "${title.en}" is not about the whole workspace. Name what it is to be about${sample ? `, for example ${sample}` : ''}.`,
    zh: `文档“${title['zh-CN']}”不针对整个工作区。请写明具体对象${sample ? `，例如 ${sample}` : ''}。`,
  })
}

/** A competency matrix of roles that require nothing, for example. */
function nothingToSay({ title }: Document, subject: string): ToolError {
  return new ToolError('usage', {
    en: `The document "${title.en}" has nothing to say about "${subject}": no role there requires what it shows.`,
    zh: `文档“${title['zh-CN']}”对“${subject}”没有内容可写：那里的岗位还没有它要列出的内容。`,
  })
}
