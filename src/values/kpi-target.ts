/** How a figure is held against its target; `±` means within the number either side. */
export type Comparator = '>=' | '<=' | '>' | '<' | '=' | '±'

/** A target such as `>= 95%`: the unit may be empty. */
export interface KpiTarget {
  comparator: Comparator
  value: number
  unit: string
}

const spelling: Record<string, Comparator> = {
  '>=': '>=',
  '≥': '>=',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
  '±': '±',
}

/** Reads a comparator, a number and a unit, as in `>= 95%` or `≤ 3 天`; undefined when it is none. */
export function parseKpiTarget(text: string): KpiTarget | undefined {
  const match = /^(>=|<=|≥|≤|>|<|=|±)\s*(-?\d[\d,]*(?:\.\d+)?)\s*(.*)$/.exec(text.trim())
  const comparator = spelling[match?.[1] ?? '']
  if (!match?.[2] || !comparator) return undefined
  return { comparator, value: Number(match[2].replaceAll(',', '')), unit: match[3]?.trim() ?? '' }
}
