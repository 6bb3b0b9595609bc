import type { Diagnostic, DiagnosticCode } from '../diagnostic.js'

/** Slips of typing: whoever made one has mostly made it all over the file. */
const slips: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'full-width-colon',
  'colon-without-space',
  'dash-without-space',
  'item-without-dash',
  'tab-indent',
  'wrong-space',
  'curly-quote',
  'full-width-punctuation',
])

/** Fewer than so many are all shown. */
const least = 3

/** A diagnostic to show, and those after it that are the same slip in the same file. */
export interface Folded {
  first: Diagnostic
  again: Diagnostic[]
}

/** Lets the first of many equal slips in a file stand for all; whatever else there is stands alone. */
export function foldRepeats(diagnostics: readonly Diagnostic[]): Folded[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const one of diagnostics) {
    const name = nameOf(one)
    const group = groups.get(name)
    if (group) group.push(one)
    else if (slips.has(one.code)) groups.set(name, [one])
  }
  return diagnostics.flatMap((one) => {
    const group = groups.get(nameOf(one)) ?? []
    if (group.length < least) return [{ first: one, again: [] }]
    return group[0] === one ? [{ first: one, again: group.slice(1) }] : []
  })
}

const nameOf = ({ code, place }: Diagnostic) => `${code} ${place.file}`
