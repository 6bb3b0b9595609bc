import { withFigures } from './chinese-figures.js'
import { beginsWithSign, type Comparator, takeComparator } from './comparator.js'
import { plainUnit } from './plain-width.js'

export type { Comparator } from './comparator.js'

/** A target such as `>= 95%`: the unit may be empty. */
export interface KpiFigure {
  comparator: Comparator
  value: number
  unit: string
}

/** A target such as `90%-95%`. */
export interface KpiRange {
  from: number
  to: number
  unit: string
}

/** A target that is no figure, as the author wrote it: 完整准确, 每周1次. */
export interface KpiWords {
  words: string
}

/** What a measure is to come to. */
export type KpiTarget = KpiFigure | KpiRange | KpiWords

/** What a measure says of itself: it completes a target that is a mere number. */
export interface Measure {
  unit?: string | undefined
  better?: 'higher' | 'lower' | 'target' | undefined
}

const number = String.raw`-?\d[\d,]*(?:\.\d+)?`
/** A unit goes on for a few characters and holds no other figure, or it is a sentence. */
const unit = String.raw`(?:[^\d\s，。；,;、:：（()）>=<≥≤±/~～-][^，。；,;、:：（()）~～]{0,11})?`
/** About so much is no figure that anything is at least or at most. */
const vague = /(?:左右|上下|前后|不等|为宜|为佳|or so|approx\.?|roughly)$/i
const figureForm = new RegExp(`^(${number})\\s*(${unit})$`)
const rangeForm = new RegExp(`^(${number})\\s*(${unit}?)\\s*[-–—~～至到]\\s*(${number})\\s*(${unit})$`)

/**
 * Reads a figure with its comparison (`>= 95%`, `不低于95%`, `3天以内`), a range (`90%-95%`), or words of any other kind. A
 * mere number is a least or greatest one by the direction of its measure. Undefined for what cannot be meant: nothing, a
 * comparison with nothing, a range that runs backwards.
 */
export function parseKpiTarget(written: string, measure: Measure = {}): KpiTarget | undefined {
  const words = written.trim()
  const text = withFigures(words).replace(/^−/, '-')
  if (text === '') return undefined
  const range = rangeForm.exec(text)
  if (range) return rangeOf(range)
  return figureIn(text, measure) ?? (beginsWithSign(text) && !/\d/.test(text) ? undefined : { words })
}

function rangeOf([, low = '', lowUnit = '', high = '', unitOf = '']: RegExpExecArray): KpiTarget | undefined {
  const [from, to] = [figure(low), figure(high)]
  const isOne = lowUnit.trim() === '' || lowUnit.trim() === unitOf.trim()
  return from < to && isOne ? { from, to, unit: unitOf.trim() } : undefined
}

function figureIn(text: string, measure: Measure): KpiFigure | undefined {
  const taken = takeComparator(text)
  const match = taken && figureForm.exec(taken.rest)
  if (!match?.[1]) return undefined
  const value = figure(match[1])
  const written = match[2]?.trim() ?? ''
  if (vague.test(written)) return undefined
  if (taken?.comparator) return { comparator: taken.comparator, value, unit: written }
  return { comparator: byDirection(value, measure), value, unit: written || plainUnit(measure.unit ?? '') }
}

/** Nothing is below none: a lower-is-better measure that is to come to 0 comes to it exactly. */
function byDirection(value: number, { better }: Measure): Comparator {
  if (better === 'higher') return '>='
  return better === 'lower' && value !== 0 ? '<=' : '='
}

const figure = (digits: string) => Number(digits.replaceAll(',', ''))
