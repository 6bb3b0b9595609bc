import { posix } from 'node:path'
import type { Subject } from '../content/types.js'
import { ToolError } from '../errors.js'
import { fold } from '../model/fold.js'
import type { Model } from '../model/types.js'
import { nearestOf } from '../model/typo.js'
import { nameOf, type Target } from './targets.js'

/** Kinds as they are written before an id: `ladder:sales`. */
const prefixes: Readonly<Record<string, Subject['kind']>> = {
  role: 'role',
  岗位: 'role',
  ladder: 'ladder',
  序列: 'ladder',
  职级序列: 'ladder',
  department: 'department',
  部门: 'department',
}

const order = ['role', 'department', 'ladder', 'workspace'] as const

/** The names that a subject answers to: by id, by title or name, by code, by the file names of its outputs. */
interface Named {
  subject: Subject
  ids: string[]
  titles: string[]
  others: string[]
}

/**
 * The subjects of some files that a name means: an id, `ladder:ID`, a title or name, a code, or the name of an output. An
 * id goes before a title; several of one kind of name are all meant. A name that means none ends the run.
 */
export function subjectsNamed(name: string, targets: readonly Target[], model: Model): Subject[] {
  const known = namedSubjects(targets, model)
  const [, prefix = '', rest = ''] = /^(\p{L}+)\s*[:：]\s*(.+)$/u.exec(name) ?? []
  const kind = prefixes[prefix.toLowerCase()]
  const found =
    kind === undefined
      ? matches(name, known)
      : matches(
          rest,
          known.filter(({ subject }) => subject.kind === kind),
        )
  if (found.length === 0) throw unknownSubject(name, known)
  return found
}

/** A subject as it is told from all others: `ladder:sales`. */
export function plainNameOf(subject: Subject): string {
  return subject.kind === 'workspace' ? '.' : `${subject.kind}:${subject.id}`
}

function matches(name: string, known: readonly Named[]): Subject[] {
  const wanted = fold(name)
  const by = (names: (named: Named) => string[]) =>
    known.filter((named) => names(named).some((one) => fold(one) === wanted)).map(({ subject }) => subject)
  const exact = known.filter(({ ids }) => ids.includes(name)).map(({ subject }) => subject)
  const ways = [exact, by(({ ids }) => ids), by(({ titles }) => titles), by(({ others }) => others)]
  return ways.find((found) => found.length > 0) ?? []
}

function namedSubjects(targets: readonly Target[], model: Model): Named[] {
  const all = new Map<string, Named>()
  for (const { subject, path } of targets) {
    const key = plainNameOf(subject)
    const named = all.get(key) ?? { subject, ids: [nameOf(subject)], ...titlesOf(subject, model) }
    named.others.push(posix.basename(path).replace(/\.\w+$/, ''))
    all.set(key, named)
  }
  return [...all.values()].sort((a, b) => order.indexOf(a.subject.kind) - order.indexOf(b.subject.kind))
}

function titlesOf(subject: Subject, model: Model): Pick<Named, 'titles' | 'others'> {
  if (subject.kind === 'workspace') return { titles: ['.'], others: [] }
  if (subject.kind === 'role') {
    const role = model.roles.get(subject.id)
    const titles = [role?.title, ...Object.values(role?.titles ?? {})]
    return { titles: titles.filter(isText), others: [role?.code].filter(isText) }
  }
  const parts = subject.kind === 'ladder' ? model.ladders : model.departments
  return { titles: [parts.get(subject.id)?.name].filter(isText), others: [] }
}

const isText = (text: string | undefined): text is string => text !== undefined

function unknownSubject(name: string, known: readonly Named[]): ToolError {
  const near = nearest(name, known)
  const ids = [...new Set(known.flatMap((named) => (named.subject.kind === 'workspace' ? [] : named.ids)))]
  const there = { known: ids.slice(0, 12), more: ids.length > 12 }
  return new ToolError('unknown-subject', { name, near, kinds: kindsOf(known), ...there })
}

/** The nearest name of a role, else of anything. */
function nearest(name: string, known: readonly Named[]): string | undefined {
  const namesOf = (some: readonly Named[]) => some.flatMap(({ ids, titles }) => [...ids, ...titles])
  const roles = known.filter(({ subject }) => subject.kind === 'role')
  return nearestOf(name, namesOf(roles)) ?? nearestOf(name, namesOf(known))
}

/** What all of some subjects are. */
function kindsOf(known: readonly Named[]): Subject['kind'][] {
  const kinds = order.filter((kind) => known.some(({ subject }) => subject.kind === kind))
  return kinds.filter((kind) => kind !== 'workspace' || kinds.length === 1)
}
