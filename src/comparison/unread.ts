import { type Area, areas } from '../diff/areas.js'
import type { Impact } from '../diff/impact.js'
import { gravestIn } from '../diff/rate/gravest.js'
import type { ChangePolicy } from '../diff/rate/policy.js'
import { shapeOfKind } from '../parse/shapes.js'
import { spell } from '../validate/spelling.js'
import type { Blind } from './settle.js'

/** A file that could not be compared in full because it has mistakes. */
export interface UnreadFile {
  file: string
  side: 'before' | 'after'
  /** What could not be compared; empty when nothing of the file could be read. */
  parts: UnreadPart[]
  /** Keys of the top level, as the author writes them, that were compared nevertheless. */
  compared: string[]
  /** Whether the other side has it, too, so that there was something to compare with. */
  isOnBoth: boolean
  /** The gravest that may be hidden in it. */
  gravest: Impact
}

/** A key of the top level, in part or whole. */
export interface UnreadPart {
  /** The key as the author writes it; none where a line belongs to none that is known. */
  key?: string
  line: number
}

/** What of a file could not be compared, part by part. */
export function unreadOf(blind: Blind, side: UnreadFile['side'], policy: ChangePolicy): UnreadFile {
  const { checked, kind, other, lost } = blind
  const { file } = checked
  const shape = shapeOfKind(kind)
  const isWhole = lost.some(({ pointer, isAnyKey }) => pointer === '' && !isAnyKey)
  const keys = isWhole ? new Map<string | undefined, number>() : keysLost(blind)
  const spelt = (key: string) =>
    file.keyAt(`/${key}`) ?? other?.file.keyAt(`/${key}`) ?? spell(shape, key, file.chineseKeys)
  const compared = Object.keys(file.value ?? {}).filter((key) => !keys.has(key) && shape.below(key))
  return {
    file: file.path,
    side,
    parts: [...keys].map(([key, line]) => (key === undefined ? { line } : { key: spelt(key), line })),
    compared: compared.map(spelt),
    isOnBoth: other !== undefined,
    gravest: gravestIn(isWhole || keys.has(undefined) ? areas : [...keys.keys()].map(areaOf), policy),
  }
}

/** Keys of the top level of which something was lost, each with the line of the first mistake. */
function keysLost({ lost, borrowed }: Blind): Map<string | undefined, number> {
  const keys = new Map<string | undefined, number>()
  for (const { pointer, isAnyKey, line } of lost) {
    const top = topOf(pointer)
    // Of a key that is like none, those that it may be.
    const may = isAnyKey && top === undefined && borrowed.length > 0 ? borrowed.map(topOf) : [top]
    for (const key of may) if (!keys.has(key)) keys.set(key, line)
  }
  return keys
}

const topOf = (pointer: string): string | undefined => pointer.split('/')[1]

/** The area that a key of the top level belongs to; most are called alike. */
function areaOf(key = ''): Area {
  const known = areas.find((area) => area === key)
  if (known) return known
  if (key === 'titles') return 'title'
  if (key.startsWith('x-')) return 'extra'
  return ['id', 'extends', 'abstract'].includes(key) ? 'role' : 'document'
}
