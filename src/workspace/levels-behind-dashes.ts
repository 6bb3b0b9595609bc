import type { DiagnosticCode, Place } from '../diagnostic.js'
import type { AnyDiagnostic } from '../rules/index.js'

const dashCodes: ReadonlySet<string> = new Set<DiagnosticCode>(['item-without-dash', 'dash-without-space'])

/**
 * `沟通能力 运用` without a dash in a list of competencies: that the dash is missing and that the level stands in the name is
 * told once, with both edits. The second of them alone would leave a line that cannot be read.
 */
export function levelsBehindDashes(found: readonly AnyDiagnostic[]): readonly AnyDiagnostic[] {
  if (!found.some(({ code }) => code === 'level-in-name')) return found
  const dashes = new Map(
    found
      .filter(({ code }) => dashCodes.has(code))
      .flatMap((dash) => (dash.edits ?? []).map(({ end }) => [keyOf(dash.place.file, end), dash] as const)),
  )
  const told = new Set<AnyDiagnostic>()
  const together = found.map((one): AnyDiagnostic => {
    const dash = dashes.get(keyOf(one.place.file, one.place.start))
    if (one.code !== 'level-in-name' || !one.edits || !dash?.edits) return one
    told.add(dash)
    const facts = { ...one.facts, nearest: `- ${one.facts.nearest}` }
    return { ...one, facts, edits: [...dash.edits, ...one.edits] }
  })
  return together.filter((one) => !told.has(one))
}

const keyOf = (file: string, { line, column }: Place['start']) => `${line}:${column} ${file}`
