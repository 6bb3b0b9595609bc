import { withFigures } from './chinese-figures.js'

/** How many months a unit of time has; days and weeks make no whole months and are not compared with them. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  月: 1,
  个月: 1,
  month: 1,
  months: 1,
  年: 12,
  year: 12,
  years: 12,
}

/**
 * Reads a length of time in months: `3`, `3个月`, `三个月`, `半年`, `1 year`; undefined for anything that says more, or
 * less, than that.
 */
export function parseMonths(text: string): number | undefined {
  const plain = withFigures(text.toLowerCase()).replace(/^半(?=个?月|年)/u, '0.5')
  const match = /^(\d+(?:\.\d+)?)\s*(\S*)$/u.exec(plain)
  const months = match && Object.hasOwn(units, match[2] ?? '') ? units[match[2] ?? ''] : undefined
  return months === undefined ? undefined : Number(match?.[1]) * months
}
