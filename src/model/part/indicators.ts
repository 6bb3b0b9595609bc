import type { ParsedFile } from '../../parse/parsed-file.js'
import { textsOf } from '../items.js'
import { below } from '../pointer.js'
import type { Report } from '../resolve.js'
import type { Competency, Scale } from '../types.js'
import { levelNamed } from './scales.js'

type Written = string | (string | undefined)[] | undefined

/** Behavioural indicators by the number of their level; what names no level of the scale is set aside. */
export function linkIndicators(
  levels: Record<string, Written> | Written[] | undefined,
  { file, pointer }: { file: ParsedFile; pointer: string },
  { scale, report }: { scale: Scale | undefined; report: Report },
): Pick<Competency, 'indicators' | 'strayLevels'> {
  const indicators = new Map<number, string[]>()
  const strayLevels: Competency['strayLevels'] = []
  const places = new Map<number, string>()
  for (const { name, number, value, at } of writtenLevels(levels, pointer, scale)) {
    const first = places.get(number ?? 0)
    if (number === undefined) strayLevels.push({ name, pointer: at })
    else if (first !== undefined) reportTwice(file, { first, second: at }, report)
    else {
      places.set(number, at)
      indicators.set(number, typeof value === 'string' ? [value] : textsOf(value))
    }
  }
  return { indicators: new Map([...indicators].sort(([a], [b]) => a - b)), strayLevels }
}

function writtenLevels(
  levels: Record<string, Written> | Written[] | undefined,
  pointer: string,
  scale: Scale | undefined,
) {
  return Object.entries(levels ?? {}).flatMap(([key, value], index) => {
    if (value === undefined) return []
    const name = Array.isArray(levels) ? String(Number(key) + 1) : key
    const number = scale ? levelNamed(scale, name)?.number : numberWithout(name, index)
    return [{ name, number, value, at: below(pointer, key) }]
  })
}

/** A level by its number and again by its name. */
function reportTwice(
  file: ParsedFile,
  { first, second }: Record<'first' | 'second', string>,
  report: Report,
): void {
  const { line } = file.locate(first, 'key').start
  const [key, other] = [file.keyAt(second) ?? '', file.keyAt(first) ?? '']
  report('duplicate-key', file.locate(second, 'key'), { key, line, ...(key === other ? {} : { other }) })
}

/** Without a scale a number is taken as it is, and names stand for levels in their order. */
function numberWithout(name: string, index: number): number {
  return /^[1-9]\d*$/.test(name) ? Number(name) : index + 1
}
