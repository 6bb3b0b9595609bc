import { type DiagnosticCode, mendedSlips } from '../diagnostic.js'
import type { AnyDiagnostic } from '../rules/index.js'

/** Fewer than so many are all shown. */
const least = 3

/** A diagnostic to show, and those after it that are the same slip in the same file. */
export interface Folded {
  first: AnyDiagnostic
  again: AnyDiagnostic[]
}

/**
 * Lets the first of many equal slips in a file stand for all: whoever made one has mostly made it all over the file.
 * Whatever else there is stands alone.
 */
export function foldRepeats(diagnostics: readonly AnyDiagnostic[]): Folded[] {
  const groups = new Map<string, AnyDiagnostic[]>()
  for (const one of diagnostics) {
    const name = nameOf(one)
    const group = groups.get(name)
    if (group) group.push(one)
    else if (mendedSlips.has(one.code) && !ofItsOwn.has(one.code)) groups.set(name, [one])
  }
  return diagnostics.flatMap((one) => {
    const group = groups.get(nameOf(one)) ?? []
    if (group.length < least) return [{ first: one, again: [] }]
    return group[0] === one ? [{ first: one, again: group.slice(1) }] : []
  })
}

/** What is to be written for one of them does not tell what is to be written for another. */
const ofItsOwn: ReadonlySet<string> = new Set<DiagnosticCode>(['word-as-key', 'pair-without-braces'])

/** A comma and a bracket are told apart. */
const nameOf = ({ code, facts, place }: AnyDiagnostic) =>
  `${code} ${'found' in facts ? facts.found : ''} ${place.file}`
