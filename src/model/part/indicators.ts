import { textsOf } from '../items.js'
import { below } from '../pointer.js'
import type { Competency, Scale } from '../types.js'
import { levelNamed } from './scales.js'

type Written = string | (string | undefined)[] | undefined

/** Behavioural indicators by the number of their level; what names no level of the scale is set aside. */
export function linkIndicators(
  levels: Record<string, Written> | Written[] | undefined,
  pointer: string,
  scale: Scale | undefined,
): Pick<Competency, 'indicators' | 'strayLevels'> {
  const indicators = new Map<number, string[]>()
  const strayLevels: Competency['strayLevels'] = []
  for (const [index, [key, value]] of Object.entries(levels ?? {}).entries()) {
    if (value === undefined) continue
    const name = Array.isArray(levels) ? String(Number(key) + 1) : key
    const number = scale ? levelNamed(scale, name)?.number : numberWithout(name, index)
    if (number === undefined) strayLevels.push({ name, pointer: below(pointer, key) })
    else indicators.set(number, typeof value === 'string' ? [value] : textsOf(value))
  }
  return { indicators: new Map([...indicators].sort(([a], [b]) => a - b)), strayLevels }
}

/** Without a scale a number is taken as it is, and names stand for levels in their order. */
function numberWithout(name: string, index: number): number {
  return /^[1-9]\d*$/.test(name) ? Number(name) : index + 1
}
