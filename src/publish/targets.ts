import { posix } from 'node:path'
import type { DocumentKind, Subject } from '../content/types.js'
import { compareText } from '../diagnostic.js'
import { ToolError } from '../errors.js'
import type { Model } from '../model/types.js'
import type { Document, Format } from '../render/document.js'
import { rendererOf } from '../render/formats.js'
import type { PresentContext } from '../render/html/present/types.js'
import { pathKey, safeName } from './file-names.js'

/** A file that a workspace can have: a document about a subject in a format, and its place. */
export interface Target {
  path: string
  document: Document
  subject: Subject
  format: Format
}

/** All files of some documents, in their formats or in those that are asked for, sorted by path. Two that would be one file on some system end the run. */
export function targetsOf(documents: Iterable<Document>, model: Model, asked?: readonly Format[]): Target[] {
  const targets = [...documents].flatMap((document) =>
    document.of.flatMap((kind) =>
      subjectsOf(kind, model).flatMap((subject) =>
        formatsOf(document, asked).map((format) => ({
          path: pathOf(document, subject, format),
          document,
          subject,
          format,
        })),
      ),
    ),
  )
  targets.sort((a, b) => compareText(a.path, b.path))
  refuseSamePaths(targets)
  return targets
}

/** The formats that a run makes of a document: its usual ones, or of all that it can be made in those that are asked for. */
export function formatsOf({ formats, onRequest }: Document, asked: readonly Format[] | undefined): Format[] {
  const wanted = asked && [...formats, ...onRequest].filter((format) => asked.includes(format))
  return wanted ?? [...formats]
}

/** How one file leads to others. */
export type Links = Required<Pick<PresentContext, 'link' | 'others'>>

/** Where a format has no links, files lead nowhere. */
const nowhere: Links = { link: () => undefined, others: () => [] }

/** How files lead to each other: to the same format, and to all others of a document. Only to files that are there. */
export function linker(
  targets: readonly Target[],
  isThere: (target: Target) => boolean,
): (from: Target) => Links {
  const files = new Map<string, Target[]>()
  for (const target of targets) {
    const key = contentKey(target.document.name, target.subject)
    files.set(key, [...(files.get(key) ?? []), target])
  }
  const filesOf = (document: string, subject: Subject) => files.get(contentKey(document, subject)) ?? []
  return ({ path, format }) => {
    if (!rendererOf(format).links) return nowhere
    const hrefOf = (target: Target) => wayFrom(posix.dirname(path), target.path)
    return {
      link(document, subject) {
        const target = filesOf(document, subject).find((one) => one.format === format)
        return target && isThere(target) ? hrefOf(target) : undefined
      },
      others: (document, subject) =>
        filesOf(document, subject)
          .filter((one) => one.format !== format && isThere(one))
          .map((one) => ({ label: rendererOf(one.format).label, href: hrefOf(one) })),
    }
  }
}

function wayFrom(folder: string, path: string): string {
  return posix.relative(folder, path).split('/').map(encodeURIComponent).join('/')
}

/** Equal for targets that differ in their format only. */
export function contentKey(document: string, subject: Subject): string {
  return [document, subject.kind, nameOf(subject)].join('\n')
}

/** A subject's name in messages and filters. */
export function nameOf(subject: Subject): string {
  return subject.kind === 'workspace' ? 'workspace' : subject.id
}

function subjectsOf(kind: DocumentKind, model: Model): Subject[] {
  if (kind === 'comparison') return []
  if (kind === 'workspace') return [{ kind }]
  if (kind === 'ladder') return [...model.ladders.keys()].map((id) => ({ kind, id }))
  if (kind === 'department') return [...model.departments.keys()].map((id) => ({ kind, id }))
  return [...model.roles.values()].filter(({ abstract }) => !abstract).map(({ id }) => ({ kind, id }))
}

/** A document about several kinds says which: a ladder and a department may both be called sales. */
function pathOf(document: Document, subject: Subject, format: Format): string {
  const kind = document.of.length > 1 && subject.kind !== 'workspace' ? `${subject.kind}-` : ''
  const path = document.path.replaceAll('{subject}', `${kind}${safeName(nameOf(subject))}`)
  return `${path}.${rendererOf(format).extension}`
}

function refuseSamePaths(targets: readonly Target[]): void {
  const seen = new Map<string, Target>()
  for (const target of targets) {
    const other = seen.get(pathKey(target.path))
    if (other) throw samePath(other, target)
    seen.set(pathKey(target.path), target)
  }
}

function samePath(one: Target, other: Target): ToolError {
  const said = ({ document, subject }: Target) => `${document.name} · ${nameOf(subject)}`
  return new ToolError('same-output', { one: said(one), other: said(other), path: other.path })
}
