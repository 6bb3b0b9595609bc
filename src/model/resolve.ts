import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticFacts,
  diagnose,
  type Place,
} from '../diagnostic.js'
import { lookUp, type NameIndex, spellingsFor } from './name-index.js'
import { nearestOf } from './typo.js'

/** Takes down a diagnostic. */
export type Report = <C extends DiagnosticCode>(code: C, place: Place, facts: DiagnosticFacts[C]) => void

/** A `Report` that adds to a list what is not on it yet: an item taken over by three roles is wrong only once. */
export function reportInto(diagnostics: Diagnostic[]): Report {
  const seen = new Set<string>()
  return (code, place, facts) => {
    const key = JSON.stringify([code, place, facts], (name, value) => (name === 'known' ? undefined : value))
    if (seen.has(key)) return
    seen.add(key)
    diagnostics.push(diagnose(code, place, facts))
  }
}

/** Where a name stands; asked only when something is wrong with it, for most names are right. */
type WhereItIs = () => Place

/** The id that a name stands for; undefined, and reported, when it stands for none or for several. */
export function resolve(
  index: NameIndex,
  name: string,
  where: WhereItIs,
  report: Report,
): string | undefined {
  const ids = lookUp(index, name)
  if (ids.length === 1) return ids[0]
  if (ids.length > 1) report('ambiguous-reference', where(), { kind: index.kind, found: name, ids: [...ids] })
  else if (index.complete) reportUnknown(index, name, where(), report)
  return undefined
}

/** Like `resolve`, for names that may also stand for something outside the workspace: only a slip is reported. */
export function resolveOrOutside(
  index: NameIndex,
  name: string,
  where: WhereItIs,
  report: Report,
): { id?: string; outside: boolean } {
  const known = lookUp(index, name).length > 0 || index.slipOf(name) !== undefined
  const id = known ? resolve(index, name, where, report) : undefined
  return id === undefined ? { outside: !known } : { id, outside: false }
}

function reportUnknown(index: NameIndex, found: string, place: Place, report: Report): void {
  const alike = index.slipOf(found) ?? nearestOf(found, [...index.ids, ...index.names])
  const nearest = alike !== undefined && saysMore(found, alike) ? undefined : alike
  const known = spellingsFor(index, found)
  report('unknown-reference', place, { kind: index.kind, found, ...(nearest ? { nearest } : {}), known })
}

/** `沟通能力（优秀）` is no slip of 沟通能力: what stands behind the name would be lost. */
const saysMore = (found: string, name: string) =>
  found.startsWith(name) && /^\s*[\s(（【[:：]/.test(found.slice(name.length))
